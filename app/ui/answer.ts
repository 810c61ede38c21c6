/** What the contract says of a refused act; `path` leads into the input, and is empty for the act as a whole. */
export type UserError = { readonly code: string; readonly message: string; readonly path: readonly string[] }

/** What a form gets back: why not, what had been typed, or what was done. */
export type Answer = {
  readonly errors: readonly UserError[]
  readonly typed: Readonly<Record<string, readonly string[]>> | null
  readonly done: string | null
}

/** A server action that answers its form. */
export type Answering = (before: Answer, form: FormData) => Promise<Answer>

export const nothingYet: Answer = { errors: [], typed: null, done: null }
