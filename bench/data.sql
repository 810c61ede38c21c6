-- Deterministic rows for reading, written in bulk as superuser: what the rules demand holds by construction, and
-- sealing is measured elsewhere. Sizes come as settings (bench.organisations …), the tokens' digests as a table.
set session_replication_role = replica;
alter table events disable trigger seal;

create function pg_temp.size(name text) returns int language sql as $$ select current_setting('bench.' || name)::int $$;
create function pg_temp.uid(kind int, org int, a int default 0, b int default 0) returns uuid language sql immutable as
  $$ select (lpad(to_hex(kind), 8, '0') || '-' || lpad(to_hex(org), 4, '0') || '-7000-8000-' || lpad(to_hex(a), 6, '0') || lpad(to_hex(b), 6, '0'))::uuid $$;

create temp view o as select generate_series(1, pg_temp.size('organisations')) as o;
create temp view m as select o, generate_series(1, pg_temp.size('members')) as m from o;
create temp view c as select o, generate_series(1, pg_temp.size('cases')) as c from o;
create temp view s as select o, c, generate_series(1, pg_temp.size('statements')) as s from c;
create temp view v as select o, c, s, generate_series(1, pg_temp.size('versions')) as v from s;

insert into organisations (id, slug, name, demo)
  select pg_temp.uid(1, o), 'bench-' || o, 'Maison ' || o, true from o;
insert into people (id, email, name, demo)
  select pg_temp.uid(2, o, m), 'p' || m || '@o' || o || '.example', 'Élodie Dupré ' || m, true from m;
insert into members (org_id, id, person_id, capacities)
  select pg_temp.uid(1, o), pg_temp.uid(3, o, m), pg_temp.uid(2, o, m), array['lead', 'communications'] from m;
insert into tokens (org_id, id, member_id, name, secret_hash, hint, scopes, expires_at)
  select pg_temp.uid(1, o), pg_temp.uid(5, o, m), pg_temp.uid(3, o, m), 'bench', secret_hash, 'sf_pat_', array['cases:read'], now() + interval '1 day' from secrets;

insert into cases (org_id, id, reference, stage, title, said, language, severity, channel, aware_at, declared_by, first_words_due_at)
  select pg_temp.uid(1, o), pg_temp.uid(6, o, c), 'SF-2026-' || lpad(c::text, 4, '0'), 'active', 'Réponse moqueuse n° ' || c,
    'Le compte a répondu par une moquerie à une mère inquiète.', 'fr', 1 + c % 4, 'twitter',
    timestamptz '2026-01-01' + c * interval '1 hour', pg_temp.uid(3, o, 1), timestamptz '2026-01-01' + (c + 1) * interval '1 hour' from c;
insert into roles (org_id, id, case_id, member_id, role, state, offered_by, held_at)
  select pg_temp.uid(1, o), pg_temp.uid(7, o, c), pg_temp.uid(6, o, c), pg_temp.uid(3, o, 1 + c % 12), 'lead', 'held', pg_temp.uid(3, o, 1), now() from c;
insert into claims (org_id, id, case_id, number, words, language, origin, logged_by)
  select pg_temp.uid(1, o), pg_temp.uid(8, o, c, k), pg_temp.uid(6, o, c), k, 'La réponse vient de nous, dit-on (' || k || ').', 'fr', 'post', pg_temp.uid(3, o, 3)
    from c, generate_series(1, pg_temp.size('claims')) k;

insert into statements (org_id, id, case_id, number, kind, created_by)
  select pg_temp.uid(1, o), pg_temp.uid(9, o, c, s), pg_temp.uid(6, o, c), s, 'press_release', pg_temp.uid(3, o, 3 + s) from s;
insert into versions (org_id, id, statement_id, n, state, state_event_id, created_by, submitted_at, canonical)
  select pg_temp.uid(1, o), pg_temp.uid(10 + v, o, c, s), pg_temp.uid(9, o, c, s), v, case v when pg_temp.size('versions') then 'in_review' else 'superseded' end,
    pg_temp.uid(30 + v, o, c, s), pg_temp.uid(3, o, 3 + s), timestamptz '2026-01-02' + v * interval '1 minute', convert_to(concat_ws('/', o, c, s, v), 'UTF8') from v;
insert into variants (org_id, version_id, key, channel, language, audience, title, blocks, canonical)
  select pg_temp.uid(1, o), pg_temp.uid(10 + v, o, c, s), k || '/fr/public', k, 'fr', 'public', 'Une réponse',
    '[{"elements": ["known"], "text": "La réponse publiée ce matin vient de nous.", "asserts": [], "denies": [], "acknowledges": [], "decisions": []}]',
    convert_to(concat_ws('/', k, o, c, s, v), 'UTF8') from v, unnest(array['press', 'x', 'website']) k;
insert into reviews (org_id, id, version_id, route, content_hash, policy)
  select pg_temp.uid(1, o), pg_temp.uid(20 + v, o, c, s), pg_temp.uid(10 + v, o, c, s), 'standard', x.content_hash, convert_to('{"sources":[],"publisherMayApprove":true}', 'UTF8')
    from v join versions x on x.org_id = pg_temp.uid(1, o) and x.id = pg_temp.uid(10 + v, o, c, s);
insert into review_lanes (org_id, review_id, lane, min, veto, due_at)
  select org_id, id, lane, 1, 'sticky', now() + interval '1 hour' from reviews, unnest(array['legal', 'communications', 'executive']) lane;
insert into seats (org_id, review_id, member_id, lane)
  select pg_temp.uid(1, o), pg_temp.uid(20 + v, o, c, s), pg_temp.uid(3, o, seat), lane from v, (values ('legal', 9), ('communications', 10), ('executive', 11)) l(lane, seat);
insert into votes (org_id, id, review_id, lane, member_id, verdict, content_hash, policy_hash, at, event_id)
  select t.org_id, md5(t.review_id::text || t.member_id)::uuid, t.review_id, t.lane, t.member_id, 'approve', r.content_hash, r.policy_hash, timestamptz '2026-01-03', md5(t.member_id::text || t.review_id)::uuid
    from seats t join reviews r on r.org_id = t.org_id and r.id = t.review_id;
insert into events (org_id, id, type, case_id, subject_type, subject_id, actor_id, at, data, canonical)
  select pg_temp.uid(1, o), pg_temp.uid(100, o, c, e), 'note.added', pg_temp.uid(6, o, c), 'Note', pg_temp.uid(101, o, c, e), pg_temp.uid(3, o, 1 + e % 12),
    timestamptz '2026-01-04' + e * interval '1 minute', '{}', convert_to('{"e":' || e || '}', 'UTF8') from c, generate_series(1, pg_temp.size('events')) e;

alter table events enable always trigger seal;
set session_replication_role = default;
analyze
