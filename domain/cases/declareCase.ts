import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { cases, roles, transitions } from '#db/schema/cases.ts'
import { organisations } from '#db/schema/people.ts'
import { categories, clusters, languages, triggerChannels } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { newId } from '../id.ts'
import { notify } from '../inbox/notify.ts'
import { line, lines, link, maybe, moment } from '../input.ts'
import { membersWith } from '../people/withCapacity.ts'
import { Refusal, refuse } from '../refusal.ts'
import { type Act, verb } from '../verb.ts'
import { askTeam } from './askTeam.ts'
import { newReference, referenceOf } from './reference.ts'
import { refusalToDeclare, refusalToSignal } from './rules.ts'

const said = {
  title: maybe(line(160)),
  said: lines(2_000),
  channel: z.enum(triggerChannels),
  link: maybe(link()),
  language: z.enum(languages).nullish(),
  awareAt: maybe(moment()),
  startedAt: maybe(moment()),
}

const Declare = z.object({
  ...said,
  category: maybe(z.enum(categories)),
  cluster: maybe(z.enum(clusters)),
  severity: z.int().min(1).max(4),
  restricted: z.boolean().nullish(),
  askTeam: z.boolean().nullish(),
})
const Signal = z.object({ ...said, severity: z.int().min(1).max(4).nullish() })

/** A case from the first minute: T0 is when we knew, the declarer leads it, the team is asked, every clock counts from there. */
export const declareCase = verb('declareCase', Declare, async (act) => {
  refuse(refusalToDeclare(act.actor))
  const opened = await open(act, 'active', act.input)
  // Who knows of a restricted case is chosen one by one.
  if (act.input.askTeam && !act.input.restricted) await askTeam(act, opened.caseId, act.input.severity)
  return opened
})

/** What somebody saw, before anyone has qualified it. */
export const reportSignal = verb('reportSignal', Signal, async (act) => {
  const { actor, tx, now, input } = act
  refuse(refusalToSignal(actor))
  const opened = await open(act, 'signal', {
    ...input,
    category: null,
    cluster: null,
    severity: input.severity ?? 1,
    restricted: false,
  })
  await notify(tx, actor, now, {
    members: await membersWith(act, ['lead']),
    kind: 'signal_received',
    asks: true,
    caseId: opened.caseId,
    subject: { type: 'Case', id: opened.caseId },
  })
  return opened
})

async function open(
  act: Act<unknown>,
  stage: 'active' | 'signal',
  input: z.output<typeof Declare>,
): Promise<{ caseId: string }> {
  const { actor, tx, now, record } = act
  const awareAt = input.awareAt ?? now
  if (awareAt > now) throw new Refusal('INVALID_INPUT', { path: ['awareAt'], found: 'future' })
  if (input.startedAt && input.startedAt > awareAt)
    throw new Refusal('INVALID_INPUT', { path: ['startedAt'], found: 'after awareAt' })
  const [organisation] = await tx.select().from(organisations).where(eq(organisations.id, actor.orgId))
  const caseId = newId()
  await seeFromNowOn({ tx }, actor, caseId)
  const unnamed = {
    orgId: actor.orgId,
    id: caseId,
    stage,
    stageSince: now,
    title: input.title ?? headline(input.said),
    said: input.said,
    language: input.language ?? actor.language,
    category: input.category,
    cluster: input.cluster,
    severity: input.severity,
    confidentiality: input.restricted ? ('restricted' as const) : ('open' as const),
    channel: input.channel,
    link: input.link,
    startedAt: input.startedAt,
    awareAt,
    declaredAt: now,
    declaredBy: actor.memberId,
    firstWordsDueAt: new Date(awareAt.getTime() + (organisation?.firstWordsMinutes ?? 60) * 60_000),
  }
  const row = await insertNamed(act, unnamed)
  const leads = stage === 'active'
  if (leads)
    await tx.insert(roles).values({
      orgId: actor.orgId,
      id: newId(),
      caseId,
      memberId: actor.memberId,
      role: 'lead',
      state: 'held',
      offeredAt: now,
      offeredBy: actor.memberId,
      heldAt: now,
    })
  const eventId = await record(leads ? 'case.declared' : 'case.signalled', {
    subject: { type: 'Case', id: caseId },
    caseId,
    to: stage,
    data: {
      reference: row.reference,
      severity: row.severity,
      channel: row.channel,
      awareAt: awareAt.toISOString(),
      category: row.category,
      confidentiality: row.confidentiality,
    },
  })
  await tx
    .insert(transitions)
    .values({ orgId: actor.orgId, id: newId(), caseId, to: stage, at: now, by: actor.memberId, eventId })
  return { caseId }
}

/** The fences were set before this case existed; for the rest of the transaction its declarer is on it. */
async function seeFromNowOn({ tx }: Pick<Act<unknown>, 'tx'>, actor: Actor, caseId: string): Promise<void> {
  await tx.execute(
    sql`select set_config('app.cases', ${`{${[...actor.roles.keys(), ...actor.offered, caseId].join(',')}}`}, true)`,
  )
}

const headline = (words: string): string => {
  const first = words.split('\n', 1)[0] ?? words
  return first.length <= 90 ? first : `${first.slice(0, 88).replace(/\s+\S*$/, '')}…`
}

type Unnamed = Omit<typeof cases.$inferInsert, 'reference'> & { readonly said: string }

/** A reference is drawn anew where another case has it: there are 810,000 a year, and two draws may meet. */
async function insertNamed({ actor, tx, now }: Act<unknown>, unnamed: Unnamed) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const words = `${unnamed.said}${'\n'.repeat(attempt)}`
    const row = { ...unnamed, reference: actor.claimedAt ? referenceOf(now, words) : newReference(now) }
    const taken = { target: [cases.orgId, cases.reference] }
    const [made] = await tx.insert(cases).values(row).onConflictDoNothing(taken).returning({ id: cases.id })
    if (made) return row
  }
  throw new Error('No reference is free.')
}
