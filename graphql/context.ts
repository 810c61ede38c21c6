import type { Language } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { cursorScope, openCursor } from '#domain/cursor.ts'
import { withRolesNow } from '#domain/people/rolesNow.ts'
import { Reader } from '#domain/read/reader.ts'
import type { Selection } from '#domain/selection.ts'
import type { Options } from '#domain/verb.ts'
import type { Say } from '#graphql/caller.ts'

export type Log = { error(about: object, message: string): void; warn(about: object, message: string): void }

/** What the log says of an operation; filled in as it becomes known. */
export type Facts = {
  organisation?: string
  person?: string
  operation?: string
  outcome?: string
  statements?: number
  cost?: { requested: number; actual: number }
}

/** Who asks, in which language, and under which request. Made once per operation, never ambient. */
export type Caller = {
  readonly actor: Actor | null
  readonly language: Language
  readonly requestId: string
  /** The `Idempotency-Key` header: stands in for the key of every mutation of the document. */
  readonly idempotencyKey: string | null
  /** Asks what the operation would cost, and nothing else. */
  readonly dryRun: boolean
  /** What a subscription's field answers with; undefined where nothing is being told. */
  readonly event?: unknown
  readonly facts: Facts
  readonly log: Log
  readonly say: Say
}

/** What resolvers get: a caller who is known, what the document asks for, and a way to read it. */
export type Context = Caller & {
  readonly actor: Actor
  readonly selection: Selection
  /** Replaced when something was done, so that what follows sees it. */
  read: Reader
  /** For the verb of this mutation: the key under which it acts once. */
  once: Options
  readonly mutations: Mutations
}

/** The mutations of one document, in the order in which they run. */
export type Mutations = { readonly keys: string[]; replayed: boolean }

export const readerFor = (actor: Actor) =>
  new Reader(actor, (place, args) => {
    if (typeof args.after !== 'string') return null
    return openCursor(cursorScope(actor.orgId, place, args), args.after)
  })

/** After an act: a new snapshot, by the roles held now, since the act may have given or taken one. */
export async function readAnew(context: Context): Promise<Reader> {
  context.read.end()
  context.read = readerFor(await withRolesNow(context.actor))
  return context.read
}

/** A key of the input goes before the header, which stands in for it by response key. */
export function onceFor({ idempotencyKey: header, mutations }: Context, given: unknown): Options {
  const key = mutations.keys.shift()
  const idempotencyKey = typeof given === 'string' ? given : header && `${header}:${key}`
  return {
    idempotencyKey,
    onReplay: () => {
      mutations.replayed = true
    },
  }
}
