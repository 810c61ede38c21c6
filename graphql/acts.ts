import type { Shape } from '#domain/read/shape.ts'
import { part, type Selection, selects } from '#domain/selection.ts'
import type { Verb } from '#domain/verb.ts'
import { type Context, readAnew } from '#graphql/context.ts'
import { outcome } from '#graphql/outcome.ts'

/** A payload field, the shape it is read by, and the name of the id under which the verb answers it. */
export type Payload = Readonly<Record<string, readonly [Shape, string]>>

/** A mutation: the verb acts, then what it changed is read anew, under the rules of any other reading. */
export function acts(verb: Verb, payload: Payload) {
  return (_: unknown, { input }: { input: Record<string, unknown> }, context: Context, selection: Selection) =>
    outcome(async () => {
      const { idempotencyKey: _key, ...given } = input
      const done = (await verb(context.actor, given as never, context.once)) as Record<string, unknown>
      const wanted = Object.entries(payload).filter(
        ([field, [, name]]) => selects(selection, field) && typeof done[name] === 'string',
      )
      const anew = await readAnew(context)
      const read = await Promise.all(
        wanted.map(async ([field, [shape, name]]) => [
          field,
          await anew.byId(shape, part(selection, field), String(done[name])),
        ]),
      )
      return { ...done, ...Object.fromEntries(read) }
    })
}
