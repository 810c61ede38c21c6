-- Risks of the register are searched as what else the house has is, by those who are told of risks. One that was retired stays, and is found.
ALTER TABLE "search_entry" DROP CONSTRAINT "search_entry_kind";--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_kind" CHECK (kind in ('case', 'claim', 'statement', 'person', 'risk'));--> statement-breakpoint

-- As 0042 has it, and the fence of risks beside those of cases and lines.
ALTER POLICY seen ON search_entry USING (
  CASE WHEN case_id IS NOT NULL THEN EXISTS (SELECT FROM cases c WHERE c.org_id = search_entry.org_id AND c.id = search_entry.case_id)
       WHEN kind = 'statement' THEN EXISTS (SELECT FROM statements s WHERE s.org_id = search_entry.org_id AND s.id = search_entry.id)
       ELSE kind <> 'risk' OR EXISTS (SELECT FROM risks r WHERE r.org_id = search_entry.org_id AND r.id = search_entry.id) END);

-- It may be told in another language later: then its entry is in that one.
CREATE FUNCTION index_risk() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM search_entry WHERE org_id = new.org_id AND kind = 'risk' AND id = new.id;
  INSERT INTO search_entry (org_id, kind, id, language, at, name_key, title, body)
  VALUES (new.org_id, 'risk', new.id, new.language, new.noted_at, name_key(new.title), new.title, new.scenario);
  RETURN NULL;
END $$;
CREATE TRIGGER index_inserted AFTER INSERT ON risks FOR EACH ROW EXECUTE FUNCTION index_risk();
CREATE TRIGGER index_updated AFTER UPDATE ON risks FOR EACH ROW
  WHEN ((old.title, old.scenario, old.language) IS DISTINCT FROM (new.title, new.scenario, new.language)) EXECUTE FUNCTION index_risk();

-- What is there already.
DO $$
DECLARE o uuid;
BEGIN
  FOR o IN SELECT id FROM organisations LOOP
    PERFORM set_config('app.org', o::text, true);
    INSERT INTO search_entry (org_id, kind, id, language, at, name_key, title, body)
    SELECT org_id, 'risk', id, language, noted_at, name_key(title), title, scenario FROM risks;
  END LOOP;
  PERFORM set_config('app.org', '', true);
END $$;
ALTER FUNCTION index_risk() OWNER TO sangfroid_index;
REVOKE ALL ON FUNCTION index_risk() FROM PUBLIC;

-- As 0047 has it, with a kind more: of it too the newest are read as they come, and no more of it is ranked than of any other.
CREATE OR REPLACE FUNCTION find_entries(asked text, head text, begun text, names text, barred text, most int) RETURNS TABLE (kind text, id uuid, rank double precision, fuzzy boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  org uuid := nullif(current_setting('app.org', true), '')::uuid;
  sees text := current_setting('app.sees', true);
  named uuid[] := coalesce(nullif(current_setting('app.cases', true), '')::uuid[], '{}');
  lines boolean;
  -- What an entry must hold, and be to whoever asks.
  fits CONSTANT text := $f$ ((s.language = 'fr' AND s.tsv @@ $6) OR (s.language = 'en' AND s.tsv @@ $7))
           AND CASE WHEN s.case_id IS NULL THEN (s.kind <> 'statement' OR $4) AND (s.kind <> 'risk' OR $2 IN ('all', 'open')) ELSE $2 = 'all' OR ($2 = 'open' AND NOT s.restricted) OR s.case_id = ANY ($3) END
           AND ($5 = '' OR NOT EXISTS (SELECT FROM search_entry b WHERE b.org_id = $1 AND b.kind = s.kind AND b.id = s.id
                 AND ((b.language = 'fr' AND b.tsv @@ $8) OR (b.language = 'en' AND b.tsv @@ $9)))) $f$;
  -- The newest entries of a kind are read as they come, ten times as many as are wanted; the older ones by the index of words, where there are any and too few are found.
  newest CONSTANT text := $n$
       (WITH near AS MATERIALIZED (
          SELECT s.kind, s.id, s.at, s.language, s.reference, s.tsv FROM (
            SELECT s.* FROM search_entry s WHERE s.org_id = $1 AND s.kind = %1$L ORDER BY s.at DESC, s.id DESC LIMIT 10 * %2$s * $11) s
           WHERE %3$s ORDER BY s.at DESC, s.id DESC LIMIT %2$s * $11),
        beyond AS MATERIALIZED (
          SELECT s.at, s.id FROM search_entry s WHERE s.org_id = $1 AND s.kind = %1$L ORDER BY s.at DESC, s.id DESC OFFSET 10 * %2$s * $11 LIMIT 1)
        SELECT n.* FROM near n UNION ALL
        (SELECT s.kind, s.id, s.at, s.language, s.reference, s.tsv FROM search_entry s
          WHERE s.org_id = $1 AND s.kind = %1$L AND EXISTS (SELECT FROM beyond) AND (SELECT count(*) FROM near) < %2$s * $11
            AND (s.at, s.id) <= (SELECT b.at, b.id FROM beyond b) AND %3$s
          ORDER BY s.at DESC, s.id DESC LIMIT %2$s * $11)) $n$;
BEGIN
  IF org IS NULL THEN
    RETURN;
  END IF;
  -- Whether there are lines of the house for whoever asks: their own fence says so.
  lines := EXISTS (SELECT FROM statements s WHERE s.org_id = org AND s.case_id IS NULL);
  -- Half of a name's trigrams, where the extension itself asks for more.
  PERFORM set_config('pg_trgm.word_similarity_threshold', '0.5', true);
  -- Planned anew for these very words: a rare one takes the index of words, a common one that of time.
  RETURN QUERY EXECUTE format($q$
    WITH house_rows AS MATERIALIZED (
      SELECT e.kind, e.id, e.at, e.reference, ts_rank_cd(e.tsv, CASE e.language WHEN 'fr' THEN $6 ELSE $7 END, 32)::float8 AS rank FROM (%s) e),
    house_hits AS (
      SELECT h.kind, h.id, h.rank, h.exact FROM (
        SELECT r.kind, r.id, max(r.rank) AS rank, bool_or(r.reference <> '' AND lower(r.reference) = $10) AS exact,
               row_number() OVER (PARTITION BY r.kind ORDER BY max(r.at) DESC, r.id DESC) AS place
          FROM house_rows r GROUP BY r.kind, r.id) h WHERE h.place <= $11),
    told AS NOT MATERIALIZED (
      SELECT s.case_id, s.language, s.name_key, s.tsv FROM library_search s WHERE NOT EXISTS (SELECT FROM library_hides x WHERE x.org_id = $1 AND x.library_case_id = s.case_id AND x.shown_at IS NULL)
      UNION ALL
      SELECT s.case_id, s.language, s.name_key, s.tsv FROM own_library_search s
       WHERE s.org_id = $1 AND (s.from_case IS NULL OR EXISTS (SELECT FROM cases c WHERE c.org_id = $1 AND c.id = s.from_case))),
    told_hits AS (
      SELECT t.case_id, max(ts_rank_cd(t.tsv, CASE t.language WHEN 'fr' THEN $6 ELSE $7 END, 32))::float8 AS rank FROM told t
       WHERE ((t.language = 'fr' AND t.tsv @@ $6) OR (t.language = 'en' AND t.tsv @@ $7))
         AND ($5 = '' OR NOT EXISTS (SELECT FROM told b WHERE b.case_id = t.case_id AND ((b.language = 'fr' AND b.tsv @@ $8) OR (b.language = 'en' AND b.tsv @@ $9))))
       GROUP BY t.case_id ORDER BY t.case_id DESC LIMIT $11),
    hits AS MATERIALIZED (
      -- A case before what is part of it, where both are named alike.
      SELECT h.kind, h.id, (CASE WHEN h.exact THEN 3 WHEN h.kind = 'case' THEN 1.3 ELSE 1 END + h.rank) * 1000000 AS rank FROM house_hits h
      UNION ALL SELECT 'library_case', t.case_id, (1 + t.rank) * 1000000 FROM told_hits t),
    -- Names that are only alike, where few things hold the words.
    alike AS MATERIALIZED (
      SELECT a.kind, a.id, max(a.rank)::float8 * 1000000 AS rank FROM (
        SELECT 1 WHERE $5 = '' AND (SELECT count(*) FROM hits) < 3) few, LATERAL (
        (SELECT s.kind, s.id, word_similarity($10, s.name_key) AS rank FROM search_entry s
          WHERE s.org_id = $1 AND s.name_key %%> $10
            AND CASE WHEN s.case_id IS NULL THEN (s.kind <> 'statement' OR $4) AND (s.kind <> 'risk' OR $2 IN ('all', 'open')) ELSE $2 = 'all' OR ($2 = 'open' AND NOT s.restricted) OR s.case_id = ANY ($3) END
          ORDER BY 3 DESC, 2 DESC LIMIT 50)
        UNION ALL
        (SELECT 'library_case', t.case_id, word_similarity($10, t.name_key) FROM told t WHERE t.name_key %%> $10 ORDER BY 3 DESC, 2 DESC LIMIT 50)) a
       WHERE NOT EXISTS (SELECT FROM hits h WHERE h.kind = a.kind AND h.id = a.id) GROUP BY a.kind, a.id)
    SELECT h.kind, h.id, h.rank, false FROM hits h
    UNION ALL SELECT a.kind, a.id, a.rank, true FROM alike a
  $q$, (SELECT string_agg(format(newest, k.kind, k.entries, fits), 'UNION ALL') FROM (VALUES ('case', 1), ('claim', 1), ('statement', 2), ('person', 2), ('risk', 1)) k (kind, entries))) USING org, sees, named, lines, barred, entry_query('sf_fr', asked, head, begun, names), entry_query('sf_en', asked, head, begun, names),
    websearch_to_tsquery('sf_fr', barred), websearch_to_tsquery('sf_en', barred), name_key(asked), most;
END $$;
