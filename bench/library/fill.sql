-- What the library is asked about: own past cases after Zipf over organisations, and cases of theirs that are coded and told in real sentences.
set session_replication_role = replica;

create temp table pasts as
  select o, greatest(4, round(pg_temp.size('past') / o / (select sum(1.0 / n) from generate_series(1, pg_temp.size('organisations')) n)))::int as past from generate_series(1, pg_temp.size('organisations')) o;

create temp table coded as select row_number() over (order by slug) - 1 as n, count(*) over () as of, category, channel, cluster from library_cases;
update cases c set category = k.category, channel = k.channel, cluster = k.cluster, said = s.sentence, stage = case when h % 3 = 0 then 'closed' else 'active' end
  from (select org_id, id, hashtext(reference || org_id) & 2147483647 as h from cases) d, coded k, sentences s
 where d.org_id = c.org_id and d.id = c.id and k.n = h % k.of and s.language = 'fr' and s.n = h & 511
