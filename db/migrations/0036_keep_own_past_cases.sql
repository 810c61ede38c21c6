-- An organisation's own past cases, beside the shipped ones and behind the fences of all its rows.
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE TABLE "own_library_cases" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"origin" text NOT NULL,
	"from_case" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"edited_by" uuid,
	"edited_at" timestamp (3) with time zone,
	"title_fr" text NOT NULL,
	"title_en" text NOT NULL,
	"organisation" text NOT NULL,
	"sector" text NOT NULL,
	"country" text NOT NULL,
	"started_on" text NOT NULL,
	"ended_on" text,
	"trigger" jsonb NOT NULL,
	"channel" text NOT NULL,
	"category" text NOT NULL,
	"cluster" text NOT NULL,
	"story" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"timeline" jsonb NOT NULL,
	"outcome" jsonb NOT NULL,
	"lessons" jsonb NOT NULL,
	"impact" jsonb NOT NULL,
	"sources" jsonb NOT NULL,
	"tags" text[] NOT NULL,
	"strategies" text[] NOT NULL,
	"first_statement_hours" text,
	"confirmed_facts" boolean,
	"corrective_action" boolean,
	"apologised" boolean,
	"recalled_values" boolean,
	"confidence" text NOT NULL,
	"confidence_note" jsonb,
	CONSTRAINT "own_library_cases_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "own_library_cases_slug" UNIQUE("org_id","slug"),
	CONSTRAINT "own_library_cases_origin" CHECK (origin in ('hand', 'import', 'post_mortem')),
	CONSTRAINT "own_library_cases_edited" CHECK ((edited_at is null) = (edited_by is null)),
	CONSTRAINT "own_library_cases_channel" CHECK (channel in ('twitter', 'facebook', 'instagram', 'youtube', 'tiktok', 'press', 'tv', 'forum', 'blog', 'street', 'other')),
	CONSTRAINT "own_library_cases_category" CHECK (category in ('product_safety', 'advertising', 'discrimination', 'employee_conduct', 'executive_conduct', 'customer_service', 'data_breach', 'labour_conditions', 'environment', 'fraud', 'rumour', 'hijacked_campaign', 'community_management')),
	CONSTRAINT "own_library_cases_cluster" CHECK (cluster in ('victim', 'accidental', 'preventable')),
	CONSTRAINT "own_library_cases_started" CHECK (started_on ~ '^\d{4}-\d{2}(-\d{2})?$')
);
--> statement-breakpoint
CREATE TABLE "own_library_search" (
	"org_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"language" text NOT NULL,
	"from_case" uuid,
	"name_key" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"tsv" tsvector GENERATED ALWAYS AS (
  CASE WHEN language = 'fr'
    THEN setweight(to_tsvector('sf_fr', title), 'A') || setweight(to_tsvector('sf_fr', body), 'C')
    ELSE setweight(to_tsvector('sf_en', title), 'A') || setweight(to_tsvector('sf_en', body), 'C') END) STORED,
	CONSTRAINT "own_library_search_org_id_case_id_language_pk" PRIMARY KEY("org_id","case_id","language")
);
--> statement-breakpoint
ALTER TABLE "own_library_cases" ADD CONSTRAINT "own_library_cases_from" FOREIGN KEY ("org_id","from_case") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_library_cases" ADD CONSTRAINT "own_library_cases_added_by" FOREIGN KEY ("org_id","added_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_library_cases" ADD CONSTRAINT "own_library_cases_edited_by" FOREIGN KEY ("org_id","edited_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_library_search" ADD CONSTRAINT "own_library_search_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."own_library_cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_library_search" ADD CONSTRAINT "own_library_search_from" FOREIGN KEY ("org_id","from_case") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "own_library_cases_by_date" ON "own_library_cases" USING btree ("org_id","started_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "own_library_cases_of_case" ON "own_library_cases" USING btree ("org_id","from_case") WHERE from_case is not null;--> statement-breakpoint
CREATE INDEX own_library_search_tsv ON own_library_search USING gin (org_id, tsv) WITH (fastupdate = off);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['own_library_cases', 'own_library_search']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
    -- What was made of a case is seen by whoever sees that case: the fence of cases is asked, so both agree at every moment.
    EXECUTE format('CREATE POLICY seen ON %1$I AS RESTRICTIVE USING (from_case IS NULL OR EXISTS (SELECT FROM cases c WHERE c.org_id = %1$I.org_id AND c.id = %1$I.from_case)) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO sangfroid_app', t);
    EXECUTE format('REVOKE DELETE, TRUNCATE ON %I FROM sangfroid_app', t);
  END LOOP;
END $$;

-- Whose an own case is, what it was made of and who added it stays.
CREATE FUNCTION keep_own_library_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new.org_id, new.id, new.slug, new.origin, new.from_case, new.added_by, new.added_at) IS DISTINCT FROM (old.org_id, old.id, old.slug, old.origin, old.from_case, old.added_by, old.added_at)
     OR new.version <> old.version + 1 THEN
    RAISE EXCEPTION 'what a past case is does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_own_library_case BEFORE UPDATE ON own_library_cases FOR EACH ROW EXECUTE FUNCTION keep_own_library_case();

-- Shipped and own together, each row under the rights of whoever reads it. `owner` is null for what ships.
CREATE VIEW past_cases WITH (security_invoker = true) AS
  SELECT NULL::uuid AS org_id, id, slug, 0 AS version, NULL::text AS origin, NULL::uuid AS from_case, NULL::uuid AS added_by, NULL::timestamptz AS added_at, NULL::uuid AS edited_by, NULL::timestamptz AS edited_at,
    title_fr, title_en, organisation, sector, country, started_on, ended_on, trigger, channel, category, cluster, story, summary, timeline, outcome, lessons, impact, sources, tags, strategies,
    first_statement_hours, confirmed_facts, corrective_action, apologised, recalled_values, confidence, confidence_note FROM library_cases
  UNION ALL
  SELECT org_id, id, slug, version, origin, from_case, added_by, added_at, edited_by, edited_at,
    title_fr, title_en, organisation, sector, country, started_on, ended_on, trigger, channel, category, cluster, story, summary, timeline, outcome, lessons, impact, sources, tags, strategies,
    first_statement_hours, confirmed_facts, corrective_action, apologised, recalled_values, confidence, confidence_note FROM own_library_cases;
CREATE VIEW past_case_texts WITH (security_invoker = true) AS
  SELECT case_id, language, name_key, title, body, tsv FROM library_search
  UNION ALL SELECT case_id, language, name_key, title, body, tsv FROM own_library_search;
GRANT SELECT ON past_cases, past_case_texts TO sangfroid_app;

-- Behind a fence `@@` and word_similarity cannot use an index, so the search runs as a role that may read the texts of all
-- houses, keeps to the house and the cases of the transaction itself, and answers ids and ranks: the rows are read behind the fence.
GRANT USAGE ON SCHEMA public TO sangfroid_find;
GRANT SELECT ON library_search, own_library_search TO sangfroid_find;
GRANT SELECT (org_id, id, confidentiality) ON cases TO sangfroid_find;
CREATE POLICY find ON own_library_search FOR SELECT TO sangfroid_find USING (true);
-- No fence of cases here: the function asks those of the transaction itself, and `seen` of cases still holds for it.
ALTER POLICY seen ON own_library_search TO sangfroid_app;

CREATE FUNCTION find_past_cases(asked text, barred text) RETURNS TABLE (case_id uuid, rank double precision, fuzzy boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  org uuid := nullif(current_setting('app.org', true), '')::uuid;
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
    barred AS (
      SELECT s.case_id FROM texts s WHERE (s.language = 'fr' AND s.tsv @@ $8) OR (s.language = 'en' AND s.tsv @@ $9)),
    read_hits AS MATERIALIZED (
      SELECT s.case_id, max(ts_rank_cd(s.tsv, CASE s.language WHEN 'fr' THEN $4 ELSE $5 END, 32))::float8 AS rank FROM texts s
       WHERE ((s.language = 'fr' AND s.tsv @@ $4) OR (s.language = 'en' AND s.tsv @@ $5)) AND s.case_id NOT IN (SELECT b.case_id FROM barred b) GROUP BY s.case_id),
    some_hits AS (
      SELECT s.case_id, max(held.share)::float8 AS rank FROM texts s,
        LATERAL (SELECT tsvector_to_array(to_tsvector(CASE s.language WHEN 'fr' THEN 'sf_fr' ELSE 'sf_en' END::regconfig, $2)) AS words) w,
        LATERAL (SELECT count(*) FILTER (WHERE s.tsv @@ quote_literal(word)::tsquery)::real / count(*) AS share FROM unnest(w.words) word) held
       WHERE NOT EXISTS (SELECT FROM read_hits) AND $3 = '' AND s.tsv @@ (CASE s.language WHEN 'fr' THEN $6 ELSE $7 END) AND held.share > 0.5 GROUP BY s.case_id),
    alike_hits AS (
      SELECT s.case_id, max(word_similarity($10, s.name_key))::float8 AS rank FROM texts s
       WHERE (SELECT count(*) FROM read_hits) < 3 AND $3 = '' AND word_similarity($10, s.name_key) >= 0.5
         AND s.case_id NOT IN (SELECT r.case_id FROM read_hits r) AND s.case_id NOT IN (SELECT r.case_id FROM some_hits r) GROUP BY s.case_id)
    SELECT r.case_id, (1 + r.rank) * 1000000, false FROM read_hits r
    UNION ALL SELECT r.case_id, (1 + r.rank) * 1000000, true FROM some_hits r
    UNION ALL SELECT r.case_id, r.rank * 1000000, true FROM alike_hits r
  $q$ USING org, asked, barred, websearch_to_tsquery('sf_fr', asked), websearch_to_tsquery('sf_en', asked),
    replace(plainto_tsquery('sf_fr', asked)::text, ' & ', ' | ')::tsquery, replace(plainto_tsquery('sf_en', asked)::text, ' & ', ' | ')::tsquery,
    websearch_to_tsquery('sf_fr', barred), websearch_to_tsquery('sf_en', barred), name_key(asked);
END $$;
GRANT EXECUTE ON FUNCTION name_key(text) TO sangfroid_find;
ALTER FUNCTION find_past_cases(text, text) OWNER TO sangfroid_find;
REVOKE ALL ON FUNCTION find_past_cases(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_past_cases(text, text) TO sangfroid_app;
