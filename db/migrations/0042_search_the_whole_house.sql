-- One search over live cases, claims, statements, people and past cases, in French and English at once.

-- Words as they stand, accents and case aside: a word half typed begins them, where it need not begin a stem.
CREATE TEXT SEARCH CONFIGURATION sf_raw (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION sf_raw ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

CREATE TABLE "search_entry" (
	"org_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"language" text NOT NULL,
	"case_id" uuid,
	"restricted" boolean DEFAULT false NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reference" text DEFAULT '' NOT NULL,
	"name_key" text DEFAULT '' NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"tsv" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('sf_raw', reference), 'A') || CASE WHEN language = 'fr'
    THEN setweight(to_tsvector('sf_fr', title), 'A') || setweight(to_tsvector('sf_fr', body), 'C')
    ELSE setweight(to_tsvector('sf_en', title), 'A') || setweight(to_tsvector('sf_en', body), 'C') END
  || setweight(to_tsvector('sf_raw', title), 'B') || setweight(to_tsvector('sf_raw', body), 'D')) STORED,
	CONSTRAINT "search_entry_org_id_kind_id_language_pk" PRIMARY KEY("org_id","kind","id","language"),
	CONSTRAINT "search_entry_kind" CHECK (kind in ('case', 'claim', 'statement', 'person')),
	CONSTRAINT "search_entry_language" CHECK (language in ('fr', 'en'))
);
--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entry_newest" ON "search_entry" USING btree ("org_id","kind","at","id");--> statement-breakpoint
CREATE INDEX "search_entry_of_case" ON "search_entry" USING btree ("org_id","case_id");--> statement-breakpoint

ALTER TABLE search_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON search_entry USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
-- The fences of the things themselves are asked, so both agree at every moment: that of the case, and that of lines of the house.
CREATE POLICY seen ON search_entry AS RESTRICTIVE TO sangfroid_app USING (
  CASE WHEN case_id IS NOT NULL THEN EXISTS (SELECT FROM cases c WHERE c.org_id = search_entry.org_id AND c.id = search_entry.case_id)
       ELSE kind <> 'statement' OR EXISTS (SELECT FROM statements s WHERE s.org_id = search_entry.org_id AND s.id = search_entry.id) END);
GRANT SELECT ON search_entry TO sangfroid_app;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON search_entry FROM sangfroid_app;

-- Entries are written where their things are, by triggers that no verb can forget, as a role that does this and nothing else.
GRANT USAGE ON SCHEMA public TO sangfroid_index;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_entry TO sangfroid_index;
GRANT SELECT ON statements, versions, variants, members, people TO sangfroid_index;
GRANT EXECUTE ON FUNCTION name_key(text) TO sangfroid_index;
CREATE POLICY index ON search_entry TO sangfroid_index USING (true) WITH CHECK (true);
CREATE POLICY index ON statements FOR SELECT TO sangfroid_index USING (true);
CREATE POLICY index ON versions FOR SELECT TO sangfroid_index USING (true);
CREATE POLICY index ON variants FOR SELECT TO sangfroid_index USING (true);
CREATE POLICY index ON members FOR SELECT TO sangfroid_index USING (true);

-- The entry of a case is changed in place and never made anew: whoever writes something on the case holds it still meanwhile, so that
-- nothing is written as open on a case that is being closed.
CREATE FUNCTION index_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE closed CONSTANT boolean := new.confidentiality = 'restricted';
BEGIN
  UPDATE search_entry SET language = new.language, restricted = closed, at = new.aware_at, reference = new.reference,
         name_key = name_key(concat_ws(' ', new.title, new.reference)), title = new.title, body = new.said
   WHERE org_id = new.org_id AND kind = 'case' AND id = new.id;
  IF NOT FOUND THEN
    INSERT INTO search_entry (org_id, kind, id, language, case_id, restricted, at, reference, name_key, title, body)
    VALUES (new.org_id, 'case', new.id, new.language, new.id, closed, new.aware_at, new.reference, name_key(concat_ws(' ', new.title, new.reference)), new.title, new.said);
  END IF;
  -- Everything on a case is as closed as the case.
  UPDATE search_entry SET restricted = closed WHERE org_id = new.org_id AND case_id = new.id AND restricted <> closed;
  RETURN NULL;
END $$;

CREATE FUNCTION index_claim() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE closed boolean;
BEGIN
  SELECT c.restricted INTO closed FROM search_entry c WHERE c.org_id = new.org_id AND c.kind = 'case' AND c.id = new.case_id FOR SHARE;
  DELETE FROM search_entry WHERE org_id = new.org_id AND kind = 'claim' AND id = new.id;
  INSERT INTO search_entry (org_id, kind, id, language, case_id, restricted, at, title, body)
  VALUES (new.org_id, 'claim', new.id, new.language, new.case_id, coalesce(closed, true), new.logged_at, new.words, concat_ws(E'\n', new.finding, new.source));
  RETURN NULL;
END $$;

-- A statement is found by its newest words: what whoever opens it is shown. Marks of emphasis and addresses of links are no words,
-- and what is said alike on several channels is said once.
CREATE FUNCTION index_statement(org uuid, statement uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
         coalesce((SELECT string_agg(b.words, E'\n' ORDER BY b.place) FROM blocks b WHERE b.language = t.language), '')
    FROM newest v, titles t;
END $$;

CREATE FUNCTION index_texts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM index_statement(q.org_id, q.statement_id)
     FROM (SELECT DISTINCT v.org_id, v.statement_id FROM written w JOIN versions v ON v.org_id = w.org_id AND v.id = w.version_id) q;
  RETURN NULL;
END $$;

-- In both languages: a name has none. Whoever was erased is not found.
CREATE FUNCTION index_person(org uuid, member uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM search_entry WHERE org_id = org AND kind = 'person' AND id = member;
  INSERT INTO search_entry (org_id, kind, id, language, at, name_key, title, body)
  SELECT org, 'person', member, l.language, m.created_at, name_key(p.name), p.name, coalesce(m.job, '')
    FROM members m JOIN people p ON p.id = m.person_id CROSS JOIN (VALUES ('fr'), ('en')) l (language)
   WHERE m.org_id = org AND m.id = member AND m.erased_at IS NULL
$$;

CREATE FUNCTION index_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM index_person(new.org_id, new.id);
  RETURN NULL;
END $$;

CREATE FUNCTION index_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM index_person(m.org_id, m.id) FROM members m WHERE m.person_id = new.id;
  RETURN NULL;
END $$;

CREATE TRIGGER index_inserted AFTER INSERT ON cases FOR EACH ROW EXECUTE FUNCTION index_case();
CREATE TRIGGER index_updated AFTER UPDATE ON cases FOR EACH ROW
  WHEN ((old.title, old.said, old.reference, old.language, old.confidentiality, old.aware_at) IS DISTINCT FROM (new.title, new.said, new.reference, new.language, new.confidentiality, new.aware_at))
  EXECUTE FUNCTION index_case();
CREATE TRIGGER index_inserted AFTER INSERT ON claims FOR EACH ROW EXECUTE FUNCTION index_claim();
CREATE TRIGGER index_updated AFTER UPDATE ON claims FOR EACH ROW
  WHEN ((old.words, old.language, old.finding, old.source, old.logged_at) IS DISTINCT FROM (new.words, new.language, new.finding, new.source, new.logged_at))
  EXECUTE FUNCTION index_claim();
CREATE TRIGGER index_inserted AFTER INSERT ON variants REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION index_texts();
CREATE TRIGGER index_updated AFTER UPDATE ON variants REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION index_texts();
CREATE TRIGGER index_deleted AFTER DELETE ON variants REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION index_texts();
CREATE TRIGGER index_inserted AFTER INSERT ON members FOR EACH ROW EXECUTE FUNCTION index_member();
CREATE TRIGGER index_updated AFTER UPDATE ON members FOR EACH ROW
  WHEN ((old.person_id, old.job, old.erased_at) IS DISTINCT FROM (new.person_id, new.job, new.erased_at)) EXECUTE FUNCTION index_member();
CREATE TRIGGER index_updated AFTER UPDATE ON people FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION index_name();

-- What is there already, by the same functions. A case has none of its own but its trigger: it is told apart here.
DO $$
DECLARE o uuid;
BEGIN
  PERFORM set_config('app.sees', 'all', true);
  FOR o IN SELECT id FROM organisations LOOP
    PERFORM set_config('app.org', o::text, true);
    INSERT INTO search_entry (org_id, kind, id, language, case_id, restricted, at, reference, name_key, title, body)
    SELECT org_id, 'case', id, language, id, confidentiality = 'restricted', aware_at, reference, name_key(concat_ws(' ', title, reference)), title, said FROM cases;
    INSERT INTO search_entry (org_id, kind, id, language, case_id, restricted, at, title, body)
    SELECT k.org_id, 'claim', k.id, k.language, k.case_id, c.confidentiality = 'restricted', k.logged_at, k.words, concat_ws(E'\n', k.finding, k.source)
      FROM claims k JOIN cases c ON c.org_id = k.org_id AND c.id = k.case_id;
    PERFORM index_statement(org_id, id) FROM statements;
    PERFORM index_person(org_id, id) FROM members;
  END LOOP;
  PERFORM set_config('app.org', '', true), set_config('app.sees', '', true);
END $$;

CREATE INDEX search_entry_tsv ON search_entry USING gin (org_id, kind, tsv) WITH (fastupdate = off);
CREATE INDEX search_entry_names ON search_entry USING gin (org_id, name_key gin_trgm_ops) WITH (fastupdate = off);

ALTER FUNCTION index_case() OWNER TO sangfroid_index;
ALTER FUNCTION index_claim() OWNER TO sangfroid_index;
ALTER FUNCTION index_statement(uuid, uuid) OWNER TO sangfroid_index;
ALTER FUNCTION index_texts() OWNER TO sangfroid_index;
ALTER FUNCTION index_person(uuid, uuid) OWNER TO sangfroid_index;
ALTER FUNCTION index_member() OWNER TO sangfroid_index;
ALTER FUNCTION index_name() OWNER TO sangfroid_index;
REVOKE ALL ON FUNCTION index_case(), index_claim(), index_statement(uuid, uuid), index_texts(), index_person(uuid, uuid), index_member(), index_name() FROM PUBLIC;

-- What is asked, in the words of one language. `head` is the text before its last word, and `begun` that word where it may be half typed: what it
-- begins is asked beside it, within one language, so that no word that is excluded comes in again. An article begins nothing. `names` are
-- plain words that may all be half typed, as whoever looks for a thing by its name types them: each begins a word of the title, or of the reference.
CREATE FUNCTION entry_query(config regconfig, asked text, head text, begun text, names text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN names = '' THEN q.words
    ELSE q.words || (SELECT to_tsquery('sf_raw', string_agg(quote_literal(word) || ':*AB', ' & ')) FROM regexp_split_to_table(names, ' ') word) END
  FROM (SELECT CASE WHEN begun = '' OR numnode(plainto_tsquery(config, begun)) = 0 THEN websearch_to_tsquery(config, asked)
    ELSE websearch_to_tsquery(config, asked) || (websearch_to_tsquery(config, head) && (to_tsquery(config, quote_literal(begun) || ':*') || to_tsquery('sf_raw', quote_literal(begun) || ':*'))) END AS words) q
$$;
GRANT EXECUTE ON FUNCTION entry_query(regconfig, text, text, text, text) TO sangfroid_app, sangfroid_find;

-- Behind a fence `@@` and `%>` cannot use an index: the search runs as the role that may read the texts of all houses, keeps to the house
-- and the visible things of the transaction itself, and answers ids and ranks of the newest `most` of each kind. The rows are read behind the fence.
GRANT SELECT ON search_entry, library_hides TO sangfroid_find;
GRANT SELECT (org_id, id, case_id) ON statements TO sangfroid_find;
GRANT SELECT (org_id, id, guest, suspended_at, capacities) ON members TO sangfroid_find;
CREATE POLICY find ON search_entry FOR SELECT TO sangfroid_find USING (true);

CREATE FUNCTION find_entries(asked text, head text, begun text, names text, barred text, most int) RETURNS TABLE (kind text, id uuid, rank double precision, fuzzy boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  org uuid := nullif(current_setting('app.org', true), '')::uuid;
  sees text := current_setting('app.sees', true);
  named uuid[] := coalesce(nullif(current_setting('app.cases', true), '')::uuid[], '{}');
  lines boolean;
BEGIN
  IF org IS NULL THEN
    RETURN;
  END IF;
  -- Whether there are lines of the house for whoever asks: their own fence says so.
  lines := EXISTS (SELECT FROM statements s WHERE s.org_id = org AND s.case_id IS NULL);
  -- Half of a name's trigrams, where the extension itself asks for more.
  PERFORM set_config('pg_trgm.word_similarity_threshold', '0.5', true);
  -- Planned anew for these very words: a rare one takes the index of words, a common one that of time.
  RETURN QUERY EXECUTE $q$
    WITH kinds (kind) AS (VALUES ('case'), ('claim'), ('statement'), ('person')),
    house_rows AS MATERIALIZED (
      SELECT e.kind, e.id, e.at, e.reference, ts_rank_cd(e.tsv, CASE e.language WHEN 'fr' THEN $6 ELSE $7 END, 32)::float8 AS rank FROM kinds k, LATERAL (
        SELECT s.kind, s.id, s.at, s.language, s.reference, s.tsv FROM search_entry s
         WHERE s.org_id = $1 AND s.kind = k.kind AND ((s.language = 'fr' AND s.tsv @@ $6) OR (s.language = 'en' AND s.tsv @@ $7))
           AND CASE WHEN s.case_id IS NULL THEN s.kind <> 'statement' OR $4 ELSE $2 = 'all' OR ($2 = 'open' AND NOT s.restricted) OR s.case_id = ANY ($3) END
           AND ($5 = '' OR NOT EXISTS (SELECT FROM search_entry b WHERE b.org_id = $1 AND b.kind = s.kind AND b.id = s.id
                 AND ((b.language = 'fr' AND b.tsv @@ $8) OR (b.language = 'en' AND b.tsv @@ $9))))
         ORDER BY s.at DESC, s.id DESC LIMIT 2 * $11) e),
    house_hits AS (
      SELECT h.kind, h.id, h.rank, h.exact FROM (
        SELECT r.kind, r.id, max(r.rank) AS rank, bool_or(r.reference <> '' AND name_key(r.reference) = $10) AS exact,
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
          WHERE s.org_id = $1 AND s.name_key %> $10
            AND CASE WHEN s.case_id IS NULL THEN s.kind <> 'statement' OR $4 ELSE $2 = 'all' OR ($2 = 'open' AND NOT s.restricted) OR s.case_id = ANY ($3) END
          ORDER BY 3 DESC, 2 DESC LIMIT 50)
        UNION ALL
        (SELECT 'library_case', t.case_id, word_similarity($10, t.name_key) FROM told t WHERE t.name_key %> $10 ORDER BY 3 DESC, 2 DESC LIMIT 50)) a
       WHERE NOT EXISTS (SELECT FROM hits h WHERE h.kind = a.kind AND h.id = a.id) GROUP BY a.kind, a.id)
    SELECT h.kind, h.id, h.rank, false FROM hits h
    UNION ALL SELECT a.kind, a.id, a.rank, true FROM alike a
  $q$ USING org, sees, named, lines, barred, entry_query('sf_fr', asked, head, begun, names), entry_query('sf_en', asked, head, begun, names),
    websearch_to_tsquery('sf_fr', barred), websearch_to_tsquery('sf_en', barred), name_key(asked), most;
END $$;
ALTER FUNCTION find_entries(text, text, text, text, text, int) OWNER TO sangfroid_find;
REVOKE ALL ON FUNCTION find_entries(text, text, text, text, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_entries(text, text, text, text, text, int) TO sangfroid_app;
CREATE INDEX own_library_search_names ON own_library_search USING gin (org_id, name_key gin_trgm_ops);
