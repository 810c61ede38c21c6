-- A vector of words holds a megabyte. A statement of many long texts went over it, and saving its draft failed: it is searched by
-- the beginning of its words, as own past cases are, and kept whole.
CREATE OR REPLACE FUNCTION index_statement(org uuid, statement uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_case uuid;
  closed boolean;
BEGIN
  SELECT s.case_id INTO of_case FROM statements s WHERE s.org_id = org AND s.id = statement;
  SELECT c.restricted INTO closed FROM search_entry c WHERE c.org_id = org AND c.kind = 'case' AND c.id = of_case FOR SHARE;
  DELETE FROM search_entry WHERE org_id = org AND kind = 'statement' AND id = statement;
  WITH newest AS (
    SELECT v.id, v.created_at FROM versions v WHERE v.org_id = org AND v.statement_id = statement ORDER BY v.n DESC LIMIT 1),
  titles AS (
    SELECT a.language, coalesce(min(a.title), '') AS title, coalesce(string_agg(DISTINCT a.title, ' '), '') AS names
      FROM newest v JOIN variants a ON a.org_id = org AND a.version_id = v.id WHERE a.language IN ('fr', 'en') GROUP BY a.language),
  blocks AS (
    SELECT a.language, b.words, min(concat(a.key, to_char(x.n, '0000'))) AS place
      FROM newest v JOIN variants a ON a.org_id = org AND a.version_id = v.id
     CROSS JOIN LATERAL jsonb_array_elements(a.blocks) WITH ORDINALITY x (block, n)
     CROSS JOIN LATERAL (SELECT translate(regexp_replace(x.block ->> 'text', '\[([^]]*)\]\([^)]*\)', '\1', 'g'), '*_\', '') AS words) b
     WHERE b.words <> '' GROUP BY a.language, b.words)
  INSERT INTO search_entry (org_id, kind, id, language, case_id, restricted, at, name_key, title, body)
  SELECT org, 'statement', statement, t.language, of_case,
         coalesce(closed, of_case IS NOT NULL), v.created_at, name_key(t.names), t.title,
         left(coalesce((SELECT string_agg(b.words, E'\n' ORDER BY b.place) FROM blocks b WHERE b.language = t.language), ''), 250000)
    FROM newest v, titles t;
END $$;
