import type { Block } from '#db/schema/versions.ts'
import type { Stage, VersionState } from '#db/schema/words.ts'
import { globalIdSql } from '../id.ts'
import { permission } from '../permission.ts'
import { derived, type Shape } from '../read/shape.ts'
import { threadsOf } from '../threads/facts.ts'
import { publicationShape } from './publicationShape.ts'
import { lengthOf, render } from './render.ts'
import { refusalToPublish } from './rules.ts'
import { staffFirstFrom } from './staffFirst.ts'

type Row = { _written: { channel: string; title: string | null; blocks: Block[] } }
const written = { written: "json_build_object('channel', @.channel, 'title', @.title, 'blocks', @.blocks)" }

const used = (use: string) =>
  `(select coalesce(json_agg(json_build_object('id', ${globalIdSql('Claim', 'k.id')}, 'number', k.number, 'words', k.words, 'state', k.state) order by k.number), '[]') from jsonb_array_elements_text(b -> '${use}') u join claims k on k.org_id = @.org_id and k.id = u::uuid)`
const decided = `(select coalesce(json_agg(json_build_object('id', ${globalIdSql('Decision', 'd.id')}, 'number', d.number, 'words', d.words) order by d.number), '[]') from jsonb_array_elements_text(b -> 'decisions') u join decisions d on d.org_id = @.org_id and d.id = u::uuid)`

type Gate = {
  caseId: string
  stage: Stage
  state: VersionState
  heldAt: string | null
  byApprover: boolean
  release: string | null
  threadOpen: boolean
}
const live = "('scheduled', 'publishing', 'published', 'corrected', 'withdrawn', 'unknown')"
const gate = `(select json_build_object('caseId', c.id, 'stage', c.stage, 'heldAt', c.held_at, 'state', v.state,
  'byApprover', exists (select from reviews r where r.org_id = v.org_id and r.version_id = v.id and not (convert_from(r.policy, 'UTF8')::json ->> 'publisherMayApprove')::boolean and exists (select from counting_votes(r.org_id, r.id) w where w.verdict = 'approve' and (select nullif(current_setting('app.member', true), '')::uuid) in (w.member_id, w.on_behalf_of))),
  'release', (select p.state from publications p where p.org_id = @.org_id and p.version_id = @.version_id and p.variant_key = @.key and p.state in ${live} limit 1),
  'threadOpen', threads_in_the_way(v.org_id, v.statement_id, ${threadsOf('v')} = 'all'))
  from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id join cases c on c.org_id = s.org_id and c.id = s.case_id where v.org_id = @.org_id and v.id = @.version_id)`

/** One text for one channel, language and audience. */
export const variantShape: Shape = {
  type: 'Variant',
  from: 'variants',
  visible: 'false',
  fields: {
    key: '@.key',
    channel: '@.channel',
    language: '@.language',
    audience: '@.audience',
    title: '@.title',
    hash: "encode(@.variant_hash, 'hex')",
    blocks: `(select coalesce(json_agg(json_build_object('elements', b -> 'elements', 'text', b ->> 'text', 'hash', encode(sha256(convert_to(b ->> 'text', 'UTF8')), 'hex'), 'asserts', ${used('asserts')}, 'denies', ${used('denies')}, 'acknowledges', ${used('acknowledges')}, 'decisions', ${decided}) order by i), '[]') from jsonb_array_elements(@.blocks) with ordinality as blocks(b, i))`,
    limit: '(select c.max_characters from channels c where c.org_id = @.org_id and c.type = @.channel)',
    rendered: derived<Row>(written, ({ _written }) => render(_written)),
    length: derived<Row>(written, ({ _written }) => lengthOf(_written)),
    publication: {
      one: () => publicationShape,
      on: `~.org_id = @.org_id and ~.version_id = @.version_id and ~.variant_key = @.key and ~.state in ${live}`,
    },
    endedPublication: {
      one: () => publicationShape,
      on: "~.org_id = @.org_id and ~.version_id = @.version_id and ~.variant_key = @.key and ~.state in ('failed', 'called_off')",
      order: '~.ended_at desc nulls last, ~.id desc',
    },
    asksStaffReason: `(@.audience <> 'staff' and exists (select from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id join cases c on c.org_id = s.org_id and c.id = s.case_id where v.org_id = @.org_id and v.id = @.version_id and c.severity >= ${staffFirstFrom}
      and not exists (select from publications p join versions w on w.org_id = p.org_id and w.id = p.version_id join statements t on t.org_id = w.org_id and t.id = w.statement_id where p.org_id = c.org_id and t.case_id = c.id and p.state in ('published', 'corrected') and (split_part(p.variant_key, '/', 3) = 'staff' or t.kind = 'employee_brief'))))`,
    viewerMayPublish: derived<{ _gate: Gate | null }>({ gate }, ({ _gate }, { actor }) =>
      permission<Gate | null>((who, found) => {
        // Of a line there is no case, and so no gate: it is filled on one.
        if (!found) return 'WRONG_STATE'
        if (found.release && found.release !== 'scheduled')
          return ['publishing', 'unknown'].includes(found.release) ? 'PUBLISHING_NOW' : 'ALREADY_PUBLISHED'
        const refusal = refusalToPublish(who, found)
        if (found.threadOpen && (refusal === null || refusal === 'NOT_CLEARED')) return 'THREAD_OPEN'
        return refusal ?? (found.heldAt ? 'ON_HOLD' : null)
      })(actor, _gate),
    ),
  },
}
