import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { type Asker, bridge } from '#app/bridge.ts'
import { sessionCookie } from '#app/sign-in/cookie.ts'
import { leadingBack, returnPath } from '#app/sign-in/returnPath.ts'
import { type SayableCode, say } from '#app/ui/refusals.ts'
import { languageOf } from '#app/words/language.ts'
import type { Answer } from '#graphql/execute.ts'

/** A document of the contract, as `graphql()` of app/gql makes it. */
type Document<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  readonly __meta__?: Record<string, unknown> | undefined
}
type Given<Variables> = Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables]
type Fault = NonNullable<Answer['errors']>[number]

/** What the contract could not answer. Next hands `digest` on to the error page, and nothing else: the code, then the number under which it was logged. */
export class ContractError extends Error {
  readonly code: string
  readonly digest: string
  constructor({ message, extensions }: Fault) {
    super(message)
    this.code = String(extensions?.code)
    this.digest = [this.code, extensions?.requestId].filter(Boolean).join(' ')
  }
}

/** What an address asks for that no page of ours links to: mistyped, or cut off on its way. */
const unwritten: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'CURSOR_INVALID'])

/** Reads for a page. Whoever is signed out is led to the door; what is hidden or missing, or an address nobody wrote, is the not-found page. */
export async function run<Result, Variables>(
  document: Document<Result, Variables>,
  ...given: Given<Variables>
): Promise<Result> {
  try {
    return await said(document, ...given)
  } catch (error) {
    if (error instanceof ContractError && unwritten.has(error.code)) notFound()
    throw error
  }
}

async function said<Result, Variables>(
  document: Document<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> {
  const answer = await ask(document, variables)
  if (isSignedOut(answer)) redirect(await doorFrom())
  return answered(answer)
}

/** For the few pages that anyone may open: null when nobody is signed in. */
export async function runIfSignedIn<Result, Variables>(
  document: Document<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result | null> {
  const answer = await ask(document, variables)
  return isSignedOut(answer) ? null : answered(answer)
}

type Payloads<Result> = Exclude<Result[keyof Result], null | undefined | string>
type UserErrors<Result> = Payloads<Result> extends { userErrors: readonly (infer One)[] } ? One[] : never[]

/**
 * Acts for a form: what was done, and why not, told apart. Nothing was done where there are user errors. That the
 * contract is away or out of patience is a reason like another: it costs nobody their words.
 */
export async function act<Result extends object, Variables>(
  document: Document<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<{ data: Result; userErrors: UserErrors<Result> }> {
  try {
    const data = await said(document, ...([variables] as Given<Variables>))
    const payloads = Object.values(data) as ({ userErrors?: unknown[] } | null)[]
    return { data, userErrors: payloads.flatMap((payload) => payload?.userErrors ?? []) as UserErrors<Result> }
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    const { language } = await asker()
    const reason = { code: error.code, message: say(error.code as SayableCode, language), path: [] }
    return { data: {} as Result, userErrors: [reason] as unknown as UserErrors<Result> }
  }
}

async function ask<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables | undefined,
): Promise<Answer> {
  const id = document.__meta__?.id
  const what = typeof id === 'string' ? { documentId: id } : { query: String(document) }
  return bridge().run({ ...what, variables: { ...variables } }, await asker())
}

const isSignedOut = ({ errors }: Answer) => errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'

function answered<Result>({ data, errors }: Answer): Result {
  if (errors?.some(({ extensions }) => extensions?.code === 'NOT_FOUND')) notFound()
  const [fault] = errors ?? []
  if (fault || !data) throw new ContractError(fault ?? { message: 'No answer.' })
  return data as Result
}

/** Who asks from this page, and in which language. */
export async function asker(): Promise<Asker> {
  const [kept, sent] = await Promise.all([cookies(), headers()])
  return {
    session: kept.get(sessionCookie())?.value ?? null,
    language: languageOf(kept.get('language')?.value, sent.get('accept-language')),
  }
}

/** The sign-in page, which leads back here. Where we are is what server.ts says, never the caller. */
async function doorFrom(): Promise<string> {
  const here = URL.parse((await headers()).get('x-sangfroid-path') ?? '/', 'http://own.invalid')
  here?.searchParams.delete('_rsc')
  return leadingBack('/sign-in', returnPath(here && here.pathname + here.search))
}
