-- What somebody would write who puts search, precedents and insights over these tables by hand: the peers share it, and the
-- limit reads it straight into its reply. The search itself is the product's own function, which is what makes an index possible.
create schema bench;
grant usage on schema bench to sangfroid_app;

create function bench.found_cases(words text, most int) returns setof past_cases language sql stable as $$
  select p.* from find_past_cases(words, '') f join past_cases p on p.id = f.case_id
   where not exists (select from library_hides h where h.library_case_id = p.id and h.shown_at is null)
   order by f.rank::int desc, p.id desc limit most $$;

create function bench.facets(words text) returns table (facet text, value text, count int) language sql stable as $$
  with told as materialized (
    select p.*, f.case_id is not null as found from past_cases p left join find_past_cases(words, '') f on f.case_id = p.id
     where not exists (select from library_hides h where h.library_case_id = p.id and h.shown_at is null))
  select x.facet, x.value, (count(*) filter (where t.found))::int from told t, lateral (
    values ('categories', t.category), ('clusters', t.cluster), ('channels', t.channel), ('sectors', t.sector), ('countries', t.country), ('decades', left(t.started_on, 3) || '0'),
      ('owners', case when t.org_id is null then 'shipped' else 'own' end), ('did', case when t.confirmed_facts then 'facts' end), ('did', case when t.corrective_action then 'action' end),
      ('did', case when t.apologised then 'apology' end), ('did', case when t.recalled_values then 'values' end)
    union all select 'strategies', s from unnest(t.strategies) s) x (facet, value) where x.value is not null group by x.facet, x.value $$;

create function bench.nearest(house uuid, asked text) returns table (slug text, title_fr text, title_en text, score float8) language sql stable as $$
  with c as (select category, channel, cluster, replace(plainto_tsquery('sf_fr', said)::text, ' & ', ' | ')::tsquery as fr, replace(plainto_tsquery('sf_en', said)::text, ' & ', ' | ')::tsquery as en
      from cases where org_id = house and reference = asked),
  own as not materialized (select id, category, channel, cluster, started_on from own_library_cases where org_id = house),
  considered as (select id from library_cases
    union (select id from own order by started_on desc, id desc limit 1000)
    union (select o.id from own o where o.category = (select c.category from c) order by o.started_on desc, o.id desc limit 250)
    union (select o.id from own o where o.channel = (select c.channel from c) order by o.started_on desc, o.id desc limit 250)
    union (select o.id from own o where o.cluster = (select c.cluster from c) order by o.started_on desc, o.id desc limit 250)),
  told as (select n.id as case_id, max(ts_rank(t.tsv, case t.language when 'fr' then c.fr else c.en end)) as told from c, considered n, lateral (select * from past_case_texts x where x.case_id = n.id offset 0) t group by n.id),
  alike as (select case_id, coalesce(told / nullif(max(told) over (), 0), 0) as words from told)
  select p.slug, p.title_fr, p.title_en, s.score from alike a, lateral (select * from past_cases x where x.id = a.case_id offset 0) p, c, lateral (
    select round(((4 * a.words + case when p.category = c.category then 5 else 0 end + case when p.channel = c.channel then 3 else 0 end + case when p.cluster = c.cluster then 2 else 0 end)
      / (4 + case when c.category is null then 0 else 5 end + case when c.channel is null then 0 else 3 end + case when c.cluster is null then 0 else 2 end))::numeric, 4)::float8 as score) s
   where s.score > 0 and not exists (select from library_hides h where h.library_case_id = p.id and h.shown_at is null) order by s.score desc, p.id limit 3 $$;

-- A step is done by words that went out with its element; nothing went out here, so that what else they would have to hold is not asked.
create function bench.patterns(house uuid) returns table (value text, cases int, strategies json, steps json, own_cases int, own_steps json) language sql stable as $$
  with own as materialized (
    select c.cluster, c.stage in ('closed', 'learned') as over, array(select distinct e from statements s join versions v on v.org_id = s.org_id and v.statement_id = s.id join publications p on p.org_id = v.org_id and p.version_id = v.id
        join variants a on a.org_id = p.org_id and a.version_id = p.version_id and a.key = p.variant_key, jsonb_array_elements(a.blocks) b, jsonb_array_elements_text(b -> 'elements') e
       where s.org_id = c.org_id and s.case_id = c.id and p.state in ('published', 'corrected') and a.audience <> 'staff') as said
      from cases c where c.org_id = house and c.cluster is not null and c.kind <> 'drill' and c.stage not in ('signal', 'dismissed', 'merged') order by c.aware_at desc, c.id limit 200)
  select c.cluster, count(*)::int,
    (select json_agg(json_build_object('strategy', q.s, 'cases', q.n) order by q.n desc, q.s) from (select s, count(*) as n from library_cases l, unnest(l.strategies) s where l.cluster = c.cluster group by s) q),
    json_build_array(json_build_object('step', 'facts', 'yes', count(*) filter (where confirmed_facts), 'no', count(*) filter (where not confirmed_facts), 'unknown', count(*) filter (where confirmed_facts is null)),
      json_build_object('step', 'action', 'yes', count(*) filter (where corrective_action), 'no', count(*) filter (where not corrective_action), 'unknown', count(*) filter (where corrective_action is null)),
      json_build_object('step', 'apology', 'yes', count(*) filter (where apologised), 'no', count(*) filter (where not apologised), 'unknown', count(*) filter (where apologised is null)),
      json_build_object('step', 'values', 'yes', count(*) filter (where recalled_values), 'no', count(*) filter (where not recalled_values), 'unknown', count(*) filter (where recalled_values is null))),
    (select count(*)::int from own o where o.cluster = c.cluster),
    (select json_agg(json_build_object('step', t.step, 'yes', t.yes, 'no', t.no, 'unknown', t.unknown) order by t.at) from (
      select e.at, e.step, count(o) filter (where e.element = any (o.said)) as yes, count(o) filter (where e.element <> all (o.said) and o.over) as no, count(o) filter (where e.element <> all (o.said) and not o.over) as unknown
        from (values (1, 'facts', 'known'), (2, 'action', 'doing'), (3, 'apology', 'apology'), (4, 'values', 'values')) e (at, step, element) left join own o on o.cluster = c.cluster group by e.at, e.step) t)
    from library_cases c group by c.cluster order by count(*) desc, c.cluster $$
