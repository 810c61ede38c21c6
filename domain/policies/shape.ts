import { personShape } from '../people/shape.ts'
import { permission, permitted } from '../permission.ts'
import { lessonsBehind } from '../postMortems/appliedLessonShape.ts'
import { derived, type Shape } from '../read/shape.ts'
import type { Holders, Policy } from '../statements/policy.ts'
import { readRule } from '../statements/policySchema.ts'
import { type ProposalFacts, refusalToConfirm, refusalToLegislate, refusalToWithdrawProposal } from './rules.ts'
import { warningsOf } from './satisfiable.ts'
import { spellRule } from './spell.ts'

type Spelt = { _rule: unknown; _people: [string, string][] }
const spelt = {
  rule: '@.rule',
  people: `(select coalesce(json_agg(json_build_array(m.id, p.name)), '[]') from members m join people p on p.id = m.person_id where m.org_id = @.org_id and m.id in (select (b #>> '{}')::uuid from jsonb_array_elements(@.rule -> 'lanes') l, jsonb_array_elements(l -> 'backups') b))`,
}
const rule = derived<Spelt>(spelt, ({ _rule, _people }) =>
  _rule ? spellRule(readRule(_rule), new Map(_people)) : null,
)

const whoIn = (proposal: string, column: string) => ({
  one: () => personShape,
  on: `~.org_id = @.org_id and ~.id = (select p.${column} from policy_proposals p where p.org_id = @.org_id and p.id = @.${proposal})`,
})
const whyIn = (proposal: string) =>
  `(select p.reason from policy_proposals p where p.org_id = @.org_id and p.id = @.${proposal})`

export const policyShape: Shape = {
  type: 'Policy',
  from: 'policies',
  visible: 'true',
  fields: {
    name: '@.name',
    version: '@.version',
    rule,
    inForce: '(@.retired_at is null)',
    adoptedAt: '@.adopted_at',
    proposedBy: whoIn('proposal_id', 'proposed_by'),
    confirmedBy: whoIn('proposal_id', 'decided_by'),
    reason: whyIn('proposal_id'),
    retiredAt: '@.retired_at',
    retiredReason: whyIn('retired_proposal_id'),
    versions: {
      list: () => policyShape,
      on: '~.org_id = @.org_id and ~.name = @.name',
      order: '~.version desc',
      limit: '100',
    },
    proposal: {
      one: () => proposalShape,
      on: "~.org_id = @.org_id and ~.name = @.name and ~.state = 'open'",
    },
    // Whichever of its versions was in force when somebody said so.
    lessons: lessonsBehind(
      '~.policy_id in (select v.id from policies v where v.org_id = @.org_id and v.name = @.name)',
    ),
    viewerMayPropose: derived({}, (_, { actor }) => permitted(refusalToLegislate(actor))),
  },
}

type Judged = {
  _judged: { inForce: { id: string; version: number; rule: unknown }[]; holders: [string, string[]][] }
  _proposal: { id: string; version: number; rule: unknown; policyId: string | null; state: string }
}
const facts = {
  facts: "json_build_object('state', @.state, 'proposedBy', @.proposed_by)",
}
type WithFacts = { _facts: ProposalFacts }

export const proposalShape: Shape = {
  type: 'PolicyProposal',
  from: 'policy_proposals',
  visible: 'true',
  fields: {
    kind: '@.kind',
    name: '@.name',
    version: '@.version',
    rule,
    reason: '@.reason',
    state: '@.state',
    policy: { one: () => policyShape, on: '~.org_id = @.org_id and ~.id = @.policy_id' },
    proposedAt: '@.proposed_at',
    proposedBy: { one: () => personShape, on: '~.org_id = @.org_id and ~.id = @.proposed_by' },
    decidedAt: '@.decided_at',
    decidedBy: { one: () => personShape, on: '~.org_id = @.org_id and ~.id = @.decided_by' },
    decidedReason: '@.decided_reason',
    warnings: derived<Judged>(
      {
        proposal:
          "json_build_object('id', @.id, 'version', @.version, 'rule', @.rule, 'policyId', @.policy_id, 'state', @.state)",
        judged: `json_build_object(
          'inForce', (select coalesce(json_agg(json_build_object('id', p.id, 'version', p.version, 'rule', p.rule)), '[]') from policies p where p.org_id = @.org_id and p.retired_at is null),
          'holders', (select coalesce(json_agg(json_build_array(l.lane, (select coalesce(json_agg(m.id), '[]') from members m where m.org_id = @.org_id and l.lane = any (m.capacities) and m.suspended_at is null and (m.ends_at is null or m.ends_at > now())))), '[]') from unnest(array['legal', 'communications', 'executive', 'human_resources']) l (lane)))`,
      },
      ({ _judged, _proposal }) => (_proposal.state === 'open' ? judge(_judged, _proposal) : []),
    ),
    viewerMayConfirm: derived<WithFacts>(facts, ({ _facts }, { actor, now }) =>
      permission<ProposalFacts>((who, proposal) => refusalToConfirm(who, proposal, now))(actor, _facts),
    ),
    viewerMayWithdraw: derived<WithFacts>(facts, ({ _facts }, { actor }) =>
      permission<ProposalFacts>(refusalToWithdrawProposal)(actor, _facts),
    ),
  },
}

/** The set as it would be once this is confirmed. */
function judge({ inForce, holders }: Judged['_judged'], { id, version, rule: raw, policyId }: Judged['_proposal']) {
  const read = (row: { id: string; version: number; rule: unknown }): Policy => ({
    ...readRule(row.rule),
    id: row.id,
    version: row.version,
  })
  const kept = inForce.filter((policy) => policy.id !== policyId).map(read)
  const changed = raw ? read({ id, version, rule: raw }) : null
  const house = new Map(holders.map(([lane, who]) => [lane, new Set(who)])) as unknown as Holders
  return warningsOf(changed ? [...kept, changed] : kept, changed, house)
}
