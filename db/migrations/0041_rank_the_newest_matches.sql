-- Ranking costs as much as there is to rank: a search ranks the thousand cases that began last among those it matches, and
-- answers no more than that. Whoever counts them says that there are at least as many.
GRANT SELECT (id, started_on) ON library_cases TO sangfroid_find;
GRANT SELECT (org_id, id, started_on, from_case) ON own_library_cases TO sangfroid_find;

CREATE OR REPLACE FUNCTION find_past_cases(asked text, barred text) RETURNS TABLE (case_id uuid, rank double precision, fuzzy boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  org uuid := nullif(current_setting('app.org', true), '')::uuid;
  most CONSTANT int := 1000;
BEGIN
  IF org IS NULL THEN
    RETURN;
  END IF;
  -- Planned anew for these very words: a rare one takes the index, a common one need not.
  RETURN QUERY EXECUTE $q$
    WITH texts AS NOT MATERIALIZED (
      SELECT s.case_id, s.language, s.name_key, s.tsv FROM library_search s
      UNION ALL
      SELECT s.case_id, s.language, s.name_key, s.tsv FROM own_library_search s
       WHERE s.org_id = $1 AND (s.from_case IS NULL OR EXISTS (SELECT FROM cases c WHERE c.org_id = $1 AND c.id = s.from_case))),
    begun AS NOT MATERIALIZED (
      SELECT c.id, c.started_on FROM library_cases c
      UNION ALL
      SELECT c.id, c.started_on FROM own_library_cases c WHERE c.org_id = $1),
    barred AS (
      SELECT s.case_id FROM texts s WHERE (s.language = 'fr' AND s.tsv @@ $8) OR (s.language = 'en' AND s.tsv @@ $9)),
    matched AS MATERIALIZED (
      SELECT s.case_id, s.language, s.tsv FROM texts s
       WHERE ((s.language = 'fr' AND s.tsv @@ $4) OR (s.language = 'en' AND s.tsv @@ $5)) AND s.case_id NOT IN (SELECT b.case_id FROM barred b)),
    newest AS MATERIALIZED (
      SELECT b.id AS case_id FROM begun b WHERE b.id IN (SELECT m.case_id FROM matched m) ORDER BY b.started_on DESC, b.id DESC LIMIT $11),
    read_hits AS MATERIALIZED (
      SELECT m.case_id, max(ts_rank_cd(m.tsv, CASE m.language WHEN 'fr' THEN $4 ELSE $5 END, 32))::float8 AS rank FROM matched m
       WHERE m.case_id IN (SELECT n.case_id FROM newest n) GROUP BY m.case_id),
    partly AS MATERIALIZED (
      SELECT s.case_id, s.language, s.tsv FROM texts s
       WHERE NOT EXISTS (SELECT FROM matched) AND $3 = '' AND s.tsv @@ (CASE s.language WHEN 'fr' THEN $6 ELSE $7 END)),
    newest_partly AS MATERIALIZED (
      SELECT b.id AS case_id FROM begun b WHERE b.id IN (SELECT p.case_id FROM partly p) ORDER BY b.started_on DESC, b.id DESC LIMIT $11),
    some_hits AS (
      SELECT p.case_id, max(part.share)::float8 AS rank FROM partly p,
        LATERAL (SELECT tsvector_to_array(to_tsvector(CASE p.language WHEN 'fr' THEN 'sf_fr' ELSE 'sf_en' END::regconfig, $2)) AS words) w,
        LATERAL (SELECT count(*) FILTER (WHERE p.tsv @@ quote_literal(word)::tsquery)::real / count(*) AS share FROM unnest(w.words) word) part
       WHERE p.case_id IN (SELECT n.case_id FROM newest_partly n) AND part.share > 0.5 GROUP BY p.case_id),
    alike_hits AS (
      SELECT s.case_id, max(word_similarity($10, s.name_key))::float8 AS rank FROM texts s
       WHERE (SELECT count(*) FROM read_hits) < 3 AND $3 = '' AND word_similarity($10, s.name_key) >= 0.5
         AND s.case_id NOT IN (SELECT r.case_id FROM read_hits r) AND s.case_id NOT IN (SELECT r.case_id FROM some_hits r) GROUP BY s.case_id)
    SELECT r.case_id, (1 + r.rank) * 1000000, false FROM read_hits r
    UNION ALL SELECT r.case_id, (1 + r.rank) * 1000000, true FROM some_hits r
    UNION ALL SELECT r.case_id, r.rank * 1000000, true FROM alike_hits r
    ORDER BY 2 DESC LIMIT $11
  $q$ USING org, asked, barred, websearch_to_tsquery('sf_fr', asked), websearch_to_tsquery('sf_en', asked),
    replace(plainto_tsquery('sf_fr', asked)::text, ' & ', ' | ')::tsquery, replace(plainto_tsquery('sf_en', asked)::text, ' & ', ' | ')::tsquery,
    websearch_to_tsquery('sf_fr', barred), websearch_to_tsquery('sf_en', barred), name_key(asked), most;
END $$;
