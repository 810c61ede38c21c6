import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { requests } from '#db/schema/events.ts'
import type { Actor } from './actor.ts'
import { canonicalBytes, sha256 } from './canonical.ts'
import { BadInput, NotFound, Refusal, type RefusalCode, refusalCodes } from './refusal.ts'
import { transact, type Work } from './transact.ts'

export type Act<Input> = Work & { readonly actor: Actor; readonly input: Input }
export type Options = { readonly idempotencyKey?: string | null; readonly onReplay?: () => void }

/** A verb of the domain: `(actor, input) → ids of what it made or changed`. */
export type Verb<Raw = never, Done extends object = object> = (
  actor: Actor,
  raw: Raw,
  options?: Options,
) => Promise<Done>

/**
 * Checks the input, then does the work in one transaction. With a key, a repeat answers what the first call did and
 * does nothing; a refusal stores nothing, so that the retry is judged afresh.
 */
export function verb<Schema extends z.ZodType, Done extends Record<string, unknown>>(
  name: string,
  schema: Schema,
  work: (act: Act<z.output<Schema>>) => Promise<Done>,
  { reserved = false } = {},
): Verb<z.input<Schema>, Done> {
  return async (actor, raw, { idempotencyKey, onReplay } = {}) => {
    const input = checked(schema, raw)
    return transact(
      actor,
      async (unit) => {
        if (idempotencyKey == null) return work({ ...unit, actor, input })
        const digest = sha256(canonicalBytes([name, JSON.parse(JSON.stringify(raw ?? null))]))
        const first = await firstCall<Done>(unit, actor, idempotencyKey, digest)
        if (first) {
          onReplay?.()
          return first
        }
        const done = await work({ ...unit, actor, input })
        await unit.tx.update(requests).set({ outcome: done }).where(theRequest(actor, idempotencyKey))
        return done
      },
      { reserved },
    )
  }
}

/** The insert waits for a copy of the same request under way, so a hundred copies at once have one effect. */
async function firstCall<Done>({ tx }: Work, actor: Actor, key: string, digest: Buffer): Promise<Done | null> {
  if (key.length < 1 || key.length > 255)
    throw new BadInput('An idempotency key has 1 to 255 characters.', ['idempotencyKey'])
  const made = await tx
    .insert(requests)
    .values({ orgId: actor.orgId, memberId: actor.memberId, key, digest })
    .onConflictDoUpdate({
      target: [requests.orgId, requests.memberId, requests.key],
      set: { digest, outcome: null, at: sql`now()` },
      setWhere: sql`${requests.at} < now() - interval '72 hours'`,
    })
    .returning({ key: requests.key })
  if (made.length > 0) return null
  const [before] = await tx.select().from(requests).where(theRequest(actor, key))
  if (!before || !Buffer.from(before.digest).equals(digest)) throw new Refusal('IDEMPOTENCY_CONFLICT')
  return before.outcome as Done
}

const theRequest = (actor: Actor, key: string) =>
  and(eq(requests.orgId, actor.orgId), eq(requests.memberId, actor.memberId), eq(requests.key, key))

/** Parses at the edge. A field's fault is a refusal with its path; text that no reader could trust is TEXT_REFUSED. */
export function checked<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const code = issue?.code === 'custom' ? (issue.params?.refusal as string | undefined) : undefined
  if (code === 'NOT_FOUND') throw new NotFound()
  const path = (issue?.path ?? []).map(String)
  if (code === 'BAD_INPUT') throw new BadInput(issue?.message ?? 'Malformed input', path)
  throw new Refusal(isRefusal(code) ? code : 'INVALID_INPUT', { path, found: issue?.message })
}

const isRefusal = (code: string | undefined): code is RefusalCode => refusalCodes.includes(code as RefusalCode)
