import { addNote } from '#domain/cases/decideOnCase.ts'
import { erasePerson } from '#domain/people/erasePerson.ts'
import { rejectStatement } from '#domain/statements/vote.ts'
import { doors, enter } from '#tests/support/doors.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading, statementInReview } from '#tests/support/room.ts'
import { type PersonKey, type World, world } from '#tests/support/world.ts'

/** Words that stand nowhere else in the database. */
const canariesOf = (n: number) => ({
  name: `Zéphyrine Quandalle ${n}`,
  email: `zephyrine.quandalle${n}@lumen.example`,
  job: `Quetzal keeper ${n}`,
  reason: `The marabout sentence ${n} is not ours.`,
  note: `The axolotl called at nine, ${n}.`,
  subject: `quandalle-at-the-provider-${n}`,
  agent: `Xylophone/7.${n}`,
})

export let canaries = canariesOf(0)
let written = 10
export const reason = 'They left and asked for it.'
export let house: World

export async function arrange() {
  house = await world()
  canaries = canariesOf(++written)
}

/** Inès with words and traces that exist nowhere else; she has refused a text and written a note. */
export async function somebodyToErase() {
  const review = await statementInReview(house)
  const { memberId, personId, orgId } = await house.who('ines')
  await asSuperuser('update people set name = $2, email = $3 where id = $1', [personId, canaries.name, canaries.email])
  await asSuperuser('update members set job = $2 where id = $1', [memberId, canaries.job])
  await asSuperuser('insert into identities (issuer, subject, person_id) values ($1, $2, $3)', [
    'https://idp.example',
    canaries.subject,
    personId,
  ])
  const secret = await enter(doors(), memberId)
  await asSuperuser('update sessions set agent = $2, address = $3 where person_id = $1', [
    personId,
    canaries.agent,
    '192.0.2.77',
  ])
  await rejectStatement(await house.who('ines'), {
    ...(await reading(review.statementId)),
    lane: 'legal',
    reason: canaries.reason,
  })
  await addNote(await house.who('ines'), { caseId: review.caseId, words: canaries.note })
  await asSuperuser(
    `insert into mails (org_id, id, member_id, kind, subject, plain, html, said_at) values ($1, gen_random_uuid(), $2, 'x', $3, $3, $3, now()), ($1, gen_random_uuid(), $4, 'x', $3, $3, $3, now())`,
    [orgId, house.memberId('hugo'), `${canaries.name} asks you (${canaries.email})`, memberId],
  )
  return { ...review, memberId, orgId, secret }
}

export const eraseInes = async (by: PersonKey = 'olivier', name = canaries.name) =>
  erasePerson(await house.who(by), { personId: house.memberId('ines'), name, reason })
