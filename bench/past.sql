-- Own past cases in bulk, as many of each organisation as the table `pasts` says: told like a shipped one, in sentences of all of them, coded
-- at random. One in five holds a common word; four of each house that has so many, and no others, hold a rare one and a phrase.
create temp table shipped as select row_number() over (order by slug) - 1 as n, count(*) over () as of, * from library_cases;
create temp table owned as select o, p, pg_temp.drawn(12, o, p, 0) as h, p <= 4 as rare from pasts, generate_series(1, past) p;

insert into own_library_cases (org_id, id, slug, origin, added_by, title_fr, title_en, organisation, sector, country, started_on, ended_on, trigger, channel, category, cluster, story, summary, timeline,
    outcome, lessons, impact, sources, tags, strategies, first_statement_hours, confirmed_facts, corrective_action, apologised, recalled_values, confidence, confidence_note)
  select pg_temp.uid(1, o), pg_temp.uid(12, o, p), 'own-' || p, 'hand', pg_temp.uid(3, o, 1), pg_temp.name(h) || ' : ' || s.title_fr, pg_temp.name(h) || ': ' || s.title_en, s.organisation, s.sector, s.country,
    to_char(date '2000-01-01' + h % 9000, 'YYYY-MM-DD'), null, s.trigger, k.channel, k.category, u.cluster, s.story, s.summary, s.timeline,
    s.outcome, s.lessons, s.impact, s.sources, s.tags, k.strategies, s.first_statement_hours, u.confirmed_facts, u.corrective_action, u.apologised, u.recalled_values, s.confidence, s.confidence_note
    from owned join shipped s on s.n = h % s.of join shipped k on k.n = h / 53 % k.of join shipped u on u.n = h / 2809 % u.of;
insert into own_library_search (org_id, case_id, language, name_key, title, body)
  select c.org_id, c.id, l.language, name_key(concat_ws(' ', l.title, c.organisation, array_to_string(c.tags, ' '))), l.title,
    t.body || case when h % 5 = 0 then case l.language when 'fr' then ' La livraison est en retard.' else ' The delivery is late.' end else '' end || case when rare then case l.language when 'fr' then ' Un ornithorynque vivant.' else ' A living platypus.' end else '' end
    from owned join own_library_cases c on c.org_id = pg_temp.uid(1, o) and c.id = pg_temp.uid(12, o, p),
    lateral (values ('fr', c.title_fr), ('en', c.title_en)) l (language, title),
    lateral (select string_agg(a.sentence, ' ' order by i) as body from generate_series(1, 8) i join sentences a on a.language = l.language and a.n = pg_temp.drawn(13, h, p, i) & 511) t
