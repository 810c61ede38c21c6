/** The two reads as somebody would write them by hand, straight to the reply; $1 the organisation, $2 the reference. */
const reply = (caseJson: string) => `select json_build_object('data', json_build_object('case', (
  select ${caseJson} from cases c where c.org_id = $1 and c.reference = $2)))::text as answer`

const person = (member: string) => `(
  select json_build_object('name', p.name) from members m join people p on p.id = m.person_id
  where m.org_id = c.org_id and m.id = ${member})`

export const one =
  reply(`json_build_object('reference', c.reference, 'title', c.title, 'said', c.said, 'stage', upper(c.stage),
  'severity', c.severity, 'channel', upper(c.channel), 'language', upper(c.language), 'awareAt', c.aware_at,
  'confidentiality', upper(c.confidentiality), 'version', c.version)`)

const votes = `(
  select json_agg(json_build_object('lane', upper(w.lane), 'verdict', upper(w.verdict), 'at', w.at, 'person', ${person('w.member_id')})
    order by w.at desc, w.id desc)
  from votes w where w.org_id = r.org_id and w.review_id = r.id)`

const versions = `(
  select json_agg(json_build_object('n', v.n, 'state', upper(v.state), 'submittedAt', v.submitted_at, 'review', (
      select json_build_object('votes', ${votes}) from reviews r where r.org_id = v.org_id and r.version_id = v.id limit 1))
    order by v.n desc)
  from versions v where v.org_id = s.org_id and v.statement_id = s.id)`

const statements = `(
  select json_agg(json_build_object('number', s.number, 'kind', upper(s.kind), 'createdBy', ${person('s.created_by')}, 'versions', ${versions})
    order by s.number desc)
  from statements s where s.org_id = c.org_id and s.case_id = c.id)`

const timeline = `(
  select json_agg(json_build_object('type', e.type, 'at', e.happened_at, 'actor', ${person('e.actor_id')}))
  from (select * from events e where e.org_id = c.org_id and e.case_id = c.id order by e.happened_at desc, e.id desc limit 20) e)`

export const page =
  reply(`json_build_object('reference', c.reference, 'title', c.title, 'said', c.said, 'stage', upper(c.stage),
  'severity', c.severity, 'awareAt', c.aware_at,
  'lead', ${person(`(select r.member_id from roles r where r.org_id = c.org_id and r.case_id = c.id and r.role = 'lead' and r.state = 'held' limit 1)`)},
  'statements', json_build_object('nodes', ${statements}), 'timeline', json_build_object('nodes', ${timeline}))`)
