-- Entries of search in bulk, as superuser, past triggers and keys: what they would have written holds by construction. Sizes come as
-- settings (bench.entries, bench.organisations).
set session_replication_role = replica;
set maintenance_work_mem = '512MB';

-- Organisations after Zipf; of each, cases with five claims and three statements in two languages, which makes twelve entries a case.
create temp table houses as
  select o, 5 + cases / 20 as people, cases from (
    select o, greatest(8, round(pg_temp.size('entries') / 12.1 / o / (select sum(1.0 / n) from generate_series(1, pg_temp.size('organisations')) n)))::int as cases
      from generate_series(1, pg_temp.size('organisations')) o) sized;

insert into organisations (id, slug, name, demo) select pg_temp.uid(1, o), 'bench-' || o, 'Maison ' || o, true from houses;
insert into people (id, email, name, demo)
  select pg_temp.uid(2, o, m), 'p' || m || '@o' || o || '.example', pg_temp.name(pg_temp.drawn(2, o, m, 0)), true from houses, generate_series(1, people) m;
insert into members (org_id, id, person_id, capacities)
  select pg_temp.uid(1, o), pg_temp.uid(3, o, m), pg_temp.uid(2, o, m), array['lead', 'communications'] from houses, generate_series(1, people) m;

-- One row per thing: its words in each language, with a word that a fifth of all entries hold.
create temp table drafts as
  select o, c, k, h, h % 5 = 0 as common,
    case when k between 1 and 5 then 'claim' when k = 0 then 'case' else 'statement' end as kind
  from (select o, c, k, pg_temp.drawn(6, o, c, k) as h from houses, generate_series(1, cases) c, generate_series(0, 8) k) drawn;

analyze drafts;
insert into cases (org_id, id, reference, stage, title, said, language, severity, confidentiality, channel, aware_at, declared_by, first_words_due_at)
  select pg_temp.uid(1, o), pg_temp.uid(6, o, c), 'SF-2026-' || upper(to_hex(c)), 'active', pg_temp.name(h), a.sentence || case when common then ' Le service est en cause.' else '' end || ' ' || b.sentence,
    'fr', 1 + c % 4, case when c % 20 = 0 then 'restricted' else 'open' end, 'twitter', timestamptz '2020-01-01' + h % 3000000 * interval '1 minute', pg_temp.uid(3, o, 1), timestamptz '2026-01-01'
    from drafts d join sentences a on a.language = 'fr' and a.n = h & 511 join sentences b on b.language = 'fr' and b.n = h >> 9 & 511 where kind = 'case';
insert into claims (org_id, id, case_id, number, words, language, origin, logged_by, logged_at)
  select pg_temp.uid(1, o), pg_temp.uid(8, o, c, k), pg_temp.uid(6, o, c), k, a.sentence || case when common then case l.language when 'fr' then ' Le service est en cause.' else ' The service is at fault.' end else '' end, l.language, 'post', pg_temp.uid(3, o, 1),
    timestamptz '2020-01-01' + h % 3000000 * interval '1 minute'
    from drafts d cross join lateral (select (array['fr', 'fr', 'en'])[1 + h / 5 % 3] as language) l join sentences a on a.language = l.language and a.n = h & 511 where kind = 'claim';
-- A word that stands in five claims of whichever house is asked, the newest, the oldest and between.
update claims set words = 'Un ornithorynque, dit-on. ' || words, language = 'fr'
  where number = 1 and org_id = any (string_to_array(current_setting('bench.asked'), ',')::uuid[]) and (org_id, case_id) in (
    select pg_temp.uid(1, o), pg_temp.uid(6, o, 1 + (cases / 6) * n) from houses, generate_series(1, 5) n);
insert into statements (org_id, id, case_id, number, kind, created_by, created_at)
  select pg_temp.uid(1, o), pg_temp.uid(9, o, c, k), pg_temp.uid(6, o, c), k - 5, 'press_release', pg_temp.uid(3, o, 1), timestamptz '2020-01-01' + h % 3000000 * interval '1 minute' from drafts where kind = 'statement';

-- Indexes of a full table are made faster than they grow.
create temp table later as select indexdef from pg_indexes where tablename = 'search_entry' and indexdef like '%USING gin%';
drop index search_entry_tsv, search_entry_names;
insert into search_entry (org_id, kind, id, language, case_id, restricted, at, reference, name_key, title, body)
  select org_id, 'case', id, language, id, confidentiality = 'restricted', aware_at, reference, name_key(concat_ws(' ', title, reference)), title, said from cases;
insert into search_entry (org_id, kind, id, language, case_id, restricted, at, title, body)
  select k.org_id, 'claim', k.id, k.language, k.case_id, c.confidentiality = 'restricted', k.logged_at, k.words, '' from claims k join cases c on c.org_id = k.org_id and c.id = k.case_id;
insert into search_entry (org_id, kind, id, language, case_id, restricted, at, name_key, title, body)
  select pg_temp.uid(1, o), 'statement', pg_temp.uid(9, o, c, k), a.language, pg_temp.uid(6, o, c), c % 20 = 0, timestamptz '2020-01-01' + h % 3000000 * interval '1 minute', name_key(pg_temp.name(h)), pg_temp.name(h),
    a.sentence || case when common then case a.language when 'fr' then ' Le service est en cause.' else ' The service is at fault.' end else '' end || ' ' || b.sentence
    from drafts d join sentences a on a.n = h & 511 join sentences b on b.language = a.language and b.n = h >> 9 & 511 where kind = 'statement';
insert into search_entry (org_id, kind, id, language, at, name_key, title, body)
  select m.org_id, 'person', m.id, l, m.created_at, name_key(p.name), p.name, '' from members m join people p on p.id = m.person_id, unnest(array['fr', 'en']) l;
do $$ declare made text; begin for made in select indexdef from later loop execute made; end loop; end $$;

-- A twentieth of the cases are told as past ones.
create temp table pasts as select o, 1 + cases / 20 as past from houses
