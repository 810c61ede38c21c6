import { z } from 'zod'
import { audiences, channelTypes, elements, type Lane, statementKinds } from '#db/schema/words.ts'
import { globalId } from '../id.ts'
import { idOf } from '../input.ts'
import type { Reader, Row } from '../read/reader.ts'
import { BadInput, NotFound } from '../refusal.ts'
import { lanesNobodyCanClear, type Policy, resolve } from '../statements/policy.ts'
import { readRule } from '../statements/policySchema.ts'
import { checked } from '../verb.ts'
import { withBackups } from './satisfiable.ts'
import { person, spellLane, spellRest } from './spell.ts'

const many = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(50)
    .nullish()
    .transform((items) => items ?? [])

const Question = z.object({
  caseId: idOf('Case').nullish(),
  severity: z.int().min(1).max(4).nullish(),
  kind: z.enum(statementKinds),
  channels: many(z.enum(channelTypes)),
  audiences: many(z.enum(audiences)),
  elements: many(z.enum(elements)),
  insideInformation: z.boolean().nullish(),
  jurisdictions: many(z.string()),
  contributors: many(idOf('Person')),
})

type Found = {
  case: { severity: number; jurisdictions: string[] } | null
  policies: { id: string; name: string; version: number; rule: unknown }[]
  holders: { lane: Lane; id: string }[]
  people: [string, string][]
}

const AT_WORK = 'm.suspended_at is null and (m.ends_at is null or m.ends_at > now())'
const ONE_STATEMENT = `select json_build_object(
  'case', (select json_build_object('severity', c.severity, 'jurisdictions', c.jurisdictions) from cases c where c.id = $1::uuid),
  'policies', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'version', p.version, 'rule', p.rule)), '[]') from policies p where p.retired_at is null),
  'holders', case when $1::uuid is null
    then (select coalesce(json_agg(json_build_object('lane', l.lane, 'id', m.id)), '[]') from members m, unnest(m.capacities) l (lane) where ${AT_WORK} and l.lane in ('legal', 'communications', 'executive', 'human_resources'))
    else (select coalesce(json_agg(json_build_object('lane', r.role, 'id', m.id)), '[]') from roles r join members m on m.org_id = r.org_id and m.id = r.member_id
           where r.case_id = $1::uuid and r.state = 'held' and ${AT_WORK} and exists (select from cases c where c.id = $1::uuid)) end,
  'people', (select coalesce(json_agg(json_build_array(m.id, p.name) order by p.name), '[]') from members m join people p on p.id = m.person_id where ${AT_WORK})) as x`

/** Who would have to clear such words: the lanes of all policies that would apply, and who could sit in each. */
export async function resolvePolicy(read: Reader, raw: unknown): Promise<Row | null> {
  const asked = checked(Question, raw)
  const [found] = await read.query<Found>(ONE_STATEMENT, [asked.caseId ?? null])
  if (!found || (asked.caseId && !found.case)) throw new NotFound()
  const severity = asked.severity ?? found.case?.severity
  if (!severity) throw new BadInput('Name a case or a severity.', ['severity'])
  const policies: Policy[] = found.policies.map(({ id, version, rule }) => ({ ...readRule(rule), id, version }))
  const policy = resolve(policies, {
    severity,
    kind: asked.kind,
    channels: asked.channels,
    audiences: asked.audiences,
    elements: asked.elements,
    insideInformation: asked.insideInformation ?? false,
    jurisdictions: asked.jurisdictions.length > 0 ? asked.jurisdictions : (found.case?.jurisdictions ?? []),
  })
  if (!policy) return null
  const people = new Map(found.people)
  const wrote = new Set(asked.contributors)
  const holders = withBackups(
    policy.lanes,
    new Map(
      policy.lanes.map(({ lane }) => [
        lane,
        new Set(found.holders.filter((holder) => holder.lane === lane).map(({ id }) => id)),
      ]),
    ),
  )
  const applied = policy.sources.flatMap(({ id }) => found.policies.filter((one) => one.id === id))
  return {
    ...spellRest(policy),
    severity,
    sources: applied.map(({ id, name, version }) => ({ id: globalId('Policy', id), name, version })),
    lanes: policy.lanes.map((rule) => ({
      rule: spellLane(rule, people),
      askedBy: applied
        .filter((one) => readRule(one.rule).lanes.some(({ lane }) => lane === rule.lane))
        .map(({ name }) => name),
      people: [...people.keys()]
        .filter((id) => holders.get(rule.lane)?.has(id) && !wrote.has(id))
        .flatMap((id) => person(id, people)),
    })),
    missing: lanesNobodyCanClear(policy, holders, wrote),
  }
}
