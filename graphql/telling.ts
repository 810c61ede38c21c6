import type { Actor } from '#domain/actor.ts'
import type { Told } from '#domain/events/tail.ts'
import type { Caller } from '#graphql/context.ts'
import type { Answer, Executor, Sent } from '#graphql/execute.ts'

/** Tells one event to one follower; null when it is none of theirs. */
export type Tell = (sent: Sent, caller: Caller & { actor: Actor }, event: Told) => Promise<Answer | null>

/** Followers with the same document, variables and rights hear one execution, unless it asks about the one who follows. */
export function teller(execute: Executor['execute']): Tell {
  const heard = new Map<string, Promise<Answer>>()

  return async (sent, caller, event) => {
    const key = JSON.stringify([sent, event.id, caller.language, rightsOf(caller.actor)])
    const isShared = !/viewer|notifications/.test(sent.query ?? '')
    const answer = await (isShared
      ? once(key, () => execute(sent, { ...caller, event }))
      : execute(sent, { ...caller, event }))
    const { data, errors } = answer
    return errors || (data && Object.values(data).some((value) => value !== null))
      ? { ...(data && { data }), ...(errors && { errors }) }
      : null
  }

  function once(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const known = heard.get(key)
    if (known) return known
    const made = make()
    heard.set(key, made)
    made.finally(() => setTimeout(() => heard.delete(key), 1_000).unref()).catch(() => {})
    return made
  }
}

/** All that decides what an actor sees. A change of it ends a stream. */
export function rightsOf({ orgId, capacities, guest, roles, offered, scopes }: Actor): string {
  const held = [...roles].map(([caseId, some]) => [caseId, ...[...some].sort()].join(' '))
  return JSON.stringify([
    orgId,
    [...capacities].sort(),
    guest,
    held.sort(),
    [...offered].sort(),
    scopes && [...scopes].sort(),
  ])
}
