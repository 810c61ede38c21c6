import type { Language } from '#db/schema/words.ts'
import { mayProve } from '../../ledger/rules.ts'
import { type CaseRecord, generate } from './generate.ts'
import { type Log, logSql } from './log.ts'

export type Frozen = Readonly<Record<string, unknown>> | null
export type ToldOf = {
  _log: Log
  _frozen: CaseRecord | null
  _people: Readonly<Record<string, string | null>>
  _reasons: Readonly<Record<string, string>>
  _proves: boolean
}

/** What was frozen for the round that is open or cleared; else what the log says now. Names and reasons are read where they can be erased. */
export const told = {
  log: logSql,
  frozen: `(select convert_from(r.record, 'UTF8')::json from post_mortem_reviews r where r.org_id = @.org_id and r.post_mortem_id = @.id and r.closed_at is null)`,
  people: `(select coalesce(json_object_agg(m.id, case when m.erased_at is null then p.name end), '{}') from members m join people p on p.id = m.person_id where m.org_id = @.org_id
    and (exists (select from events e where e.org_id = @.org_id and e.case_id = @.case_id and e.actor_id = m.id) or exists (select from decisions d where d.org_id = @.org_id and d.case_id = @.case_id and d.owner_id = m.id)))`,
  reasons: `(select coalesce(json_object_agg(w.step, w.reason), '{}') from waivers w where w.org_id = @.org_id and w.case_id = @.case_id)`,
  proves: mayProve.replaceAll('@.actor_id', 'null::uuid'),
}

const erased = { fr: 'Personne effacée', en: 'Erased person' } as const satisfies Record<Language, string>

export function recordOf({ _log, _frozen, _people, _reasons, _proves }: ToldOf, language: Language) {
  const record = _frozen ?? generate(_log)
  const name = (id: string | null) => (id === null ? null : (_people[id] ?? erased[language]))
  return {
    ...record,
    position: _proves ? record.position : null,
    frozen: _frozen !== null,
    scorecard: record.scorecard.map((step) => ({
      ...step,
      inReview: false,
      waivedBy: name(step.waivedBy),
      reason: step.state === 'waived' ? (_reasons[step.step] ?? null) : null,
    })),
    statements: record.statements.map((statement) => ({
      ...statement,
      versions: statement.versions.map((version) => ({
        ...version,
        votes: version.votes.map((vote) => ({ ...vote, by: name(vote.by) })),
      })),
    })),
    decisions: record.decisions.map((decision) => ({ ...decision, owner: name(decision.owner) })),
  }
}
