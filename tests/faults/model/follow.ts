import type pg from 'pg'
import type { Actor } from '#domain/actor.ts'
import type { Moment } from './explain.ts'
import type { Kept } from './house.ts'
import { Replay } from './replay.ts'
import { counting } from './rules.ts'

type Given = { caseId: string; claimId: string; roles: Readonly<Record<string, readonly Actor[]>> }

/** The model reads along from the beginning of a house, and answers how things stood after each event. */
export async function follow(eyes: pg.Client, orgId: string, { caseId, claimId, roles }: Given) {
  const { rows: people } = await eyes.query<{ id: string; held: string[] }>(
    'select id, capacities as held from members where org_id = $1',
    [orgId],
  )
  const model = new Replay(new Map(people.map(({ id, held }) => [id, new Set(held)])))
  let position = 0
  const readOn = async (statementId?: string): Promise<Moment[]> => {
    const { rows } = await eyes.query<Kept & { position: number }>(
      `select l.position::int, e.type, e.subject_id as subject, e.actor_id as actor, e.case_id as "caseId", e.data, convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,contentHash}' as "contentHash"
         from events e join ledger_leaves l on l.org_id = e.org_id and l.event_id = e.id where e.org_id = $1 and l.position >= $2 order by l.position`,
      [orgId, position],
    )
    const moments: Moment[] = statementId ? [standing(null)] : []
    for (const { position: at, ...event } of rows) {
      // Whoever came with the crowd was put there without an event.
      if (event.type === 'lane.delegated') seatTheCrowd()
      model.read(event)
      position = at + 1
      const words = [...model.words.values()].find((one) => one.caseId === caseId)
      if (words) words.claims = [claimId]
      if (statementId) moments.push(standing(event))
    }
    return moments
  }
  const seatTheCrowd = () => {
    for (const [role, members] of Object.entries(roles))
      for (const { memberId } of members)
        model.read({ type: 'role.accepted', subject: memberId, actor: memberId, caseId, data: { role } })
  }
  const standing = (event: Kept | null): Moment => {
    const words = [...model.words.values()].find((one) => one.caseId === caseId)
    const version = words?.newest
    return {
      event,
      state: version?.state ?? '',
      contentHash: version?.contentHash ?? '',
      contributors: [...(version?.contributors ?? [])],
      voted: counting(words?.round?.votes ?? [])
        .filter(({ verdict }) => verdict !== 'withdraw')
        .map(({ voter, behalf }) => [voter, behalf]),
      lanes: [...(words?.round?.asks.lanes.keys() ?? [])],
      releases: [...(words?.releases.values() ?? [])]
        .filter((one) => one.version === version)
        .map(({ key, state }) => [key, state]),
      cleared: words?.hasItsVotes(model.house) ?? false,
    }
  }
  await readOn()
  return { readOn }
}
