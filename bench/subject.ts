import type { Visit } from './data.ts'
import { library } from './library/subject.ts'
import { reading } from './questions.ts'

/** What one run asks of every peer, and in which words of each. */
export type Subject = {
  readonly questions: readonly string[]
  readonly titles: Readonly<Record<string, string>>
  /** Documents of our contract, and of PostGraphile's own schema over the same tables. */
  readonly ours: Readonly<Record<string, string>>
  readonly theirs: Readonly<Record<string, string>>
  /** Where PostGraphile finds what it serves. */
  readonly schemas: string[]
  /** The statements of whoever writes them by hand, each answering finished JSON, with the names of their variables in order. */
  readonly raw: Readonly<Record<string, { readonly text: string; readonly values: readonly string[] }>>
  /** Whether the limit answers the same without fences. */
  readonly bare: boolean
  /** Of our requests a second over the peer's, under the same look-up and fences. */
  readonly goals: readonly {
    readonly question: string
    readonly peer: string
    readonly floor: number
    readonly goal: number
  }[]
  variables(question: string, visit: Visit): Readonly<Record<string, unknown>>
  /** One answer in one form, whichever peer gave it. */
  // biome-ignore lint/suspicious/noExplicitAny: three peers, three forms of one answer
  tell(data: any, question: string): unknown
}

export const subjects = { reading, library } as const satisfies Record<string, Subject>
export type SubjectName = keyof typeof subjects
