import { releaseDue } from '#domain/statements/releaseDue.ts'
import { schedulePublication } from '#domain/statements/schedule.ts'
import { systemActor } from '#domain/system.ts'
import { type Cleared, clearedStatement } from '#tests/faults/arrange.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

export let house: World

export async function arrange() {
  house = await world()
}

export const soon = (minutes = 60) => new Date(Date.now() + minutes * 60_000)

export const texts = ({ variants }: Pick<Cleared, 'variants'>) =>
  variants.map(({ key, hash }) => ({ variantKey: key, variantHash: hash }))

/** Hugo's two texts, cleared, and scheduled by Karim. */
export async function scheduled(key: PersonKey = 'karim') {
  const cleared = await clearedStatement(house)
  await schedulePublication(await house.who(key), {
    statementId: cleared.statementId,
    texts: texts(cleared),
    at: soon(),
  })
  return { ...cleared, rows: await releasesOf(cleared.statementId) }
}

type Row = {
  id: string
  state: string
  key: string
  code: string | null
  reason: string | null
  by: string | null
}

export const releasesOf = (statementId: string) =>
  asSuperuser<Row>(
    `select p.id, p.state, p.variant_key as key, p.ended_code as code, p.ended_reason as reason, p.released_by as by from publications p join versions v on v.id = p.version_id where v.statement_id = $1 order by p.variant_key, p.id`,
    [statementId],
  )

export const statesOf = async (statementId: string) => (await releasesOf(statementId)).map(({ state }) => state)

/** The hour comes: the row says so, since no test can wait for it. */
export const comeDue = (statementId: string) =>
  asSuperuser(
    `update publications p set due_at = now() - interval '1 second' from versions v where v.id = p.version_id and v.statement_id = $1 and p.state = 'scheduled'`,
    [statementId],
  )

export const told = (key: PersonKey, kind: string, subject: string) =>
  asSuperuser<{ asks: boolean }>(
    'select asks from notifications where member_id = $1 and kind = $2 and subject_id = $3 and settled_at is null',
    [house.memberId(key), kind, subject],
  )

export const runDue = async (publicationId: string) => releaseDue(systemActor(house.lumen.orgId), { publicationId })
