import { globalIdSql } from '../id.ts'
import { permitted } from '../permission.ts'
import { derived, type Field } from '../read/shape.ts'
import { isWaiting, type OverrideFacts, refusalToOverride, SIGNATURE_HOURS, whyOverridable } from './overrideRules.ts'

const me = "(select nullif(current_setting('app.member', true), '')::uuid)"
const nameOf = (member: string) =>
  `(select p.name from members m join people p on p.id = m.person_id where m.org_id = x.org_id and m.id = ${member})`

const signed = `(select json_build_object('memberId', a.member_id, 'name', ${nameOf('a.member_id')}, 'reason', a.reason, 'at', a.at, 'executive', g.executive, 'inLane', g.in_lane)
  from veto_signatures a cross join lateral veto_signer(a.org_id, a.veto_id, a.version_id, a.member_id) g
  where a.org_id = x.org_id and a.veto_id = x.id and a.version_id = o.version_id and a.review_id is not distinct from o.review_id order by a.at desc, a.id desc limit 1)`

/** Of a statement `@.`: each veto that stands, and what its override asks. */
const standing = `(select coalesce(json_agg(json_build_object('id', ${globalIdSql('Veto', 'x.id')}, 'lane', x.lane, 'openedAt', x.opened_at, 'owner', ${nameOf('x.owner_id')}, 'mine', x.owner_id = ${me},
  'facts', json_build_object('caseId', @.case_id, 'stage', coalesce((select c.stage from cases c where c.org_id = @.org_id and c.id = @.case_id), 'active'),
    'contributors', (select coalesce(json_agg(k.member_id), '[]') from contributors k where k.org_id = x.org_id and k.version_id = o.version_id),
    'lane', x.lane, 'ownerId', x.owner_id, 'suspended', o.suspended, 'silentFrom', o.silent_from, 'answered', o.answered, 'signed', ${signed})) order by x.opened_at), '[]')
  from vetoes x cross join lateral veto_owner(x.org_id, x.id, now()) o where x.org_id = @.org_id and x.statement_id = @.id and x.lifted_at is null)`

type Signed = NonNullable<OverrideFacts['signed']> & { readonly name: string; readonly reason: string }
type Standing = {
  readonly facts: Omit<OverrideFacts, 'silentFrom' | 'signed'> & {
    readonly silentFrom: string | null
    readonly signed: (Omit<Signed, 'at'> & { readonly at: string }) | null
  }
}

function asFacts({ facts }: Standing): OverrideFacts & { readonly signed: Signed | null } {
  const { silentFrom, signed: first } = facts
  return {
    ...facts,
    silentFrom: silentFrom ? new Date(silentFrom) : null,
    signed: first && { ...first, at: new Date(first.at) },
  }
}

export const openVetoesField: Field = derived<{ _standing: Standing[] }>(
  { standing },
  ({ _standing }, { actor, now }) =>
    _standing.map((veto) => {
      const facts = asFacts(veto)
      const waiting = facts.signed && isWaiting(facts.signed, now) ? facts.signed : null
      const ends = waiting && new Date(waiting.at.getTime() + SIGNATURE_HOURS * 3_600_000)
      return {
        ...veto,
        silentFrom: facts.answered ? null : facts.silentFrom,
        overridable: whyOverridable(facts, now),
        signature: waiting && { by: waiting.name, reason: waiting.reason, at: waiting.at, endsAt: ends },
        viewerMayOverride: permitted(refusalToOverride(actor, facts, now)),
      }
    }),
)
