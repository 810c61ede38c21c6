ALTER TABLE "statements" ADD CONSTRAINT "statements_of_case" UNIQUE("org_id","id","case_id");
--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_of_statement" UNIQUE("org_id","id","statement_id");
--> statement-breakpoint
CREATE TABLE "privileged_remarks" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"words" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	"salt" "bytea" NOT NULL,
	CONSTRAINT "privileged_remarks_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "privileged_threads" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"variant_key" text NOT NULL,
	"quote" text NOT NULL,
	"block_hash" "bytea" NOT NULL,
	"blocking" boolean NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	"resolved_by" uuid,
	"resolved_at" timestamp (3) with time zone,
	"resolved_event_id" uuid,
	CONSTRAINT "privileged_threads_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "privileged_threads_event" UNIQUE("org_id","event_id"),
	CONSTRAINT "privileged_threads_resolved_event" UNIQUE("org_id","resolved_event_id"),
	CONSTRAINT "privileged_threads_quote" CHECK (block_hash = sha256(convert_to(quote, 'UTF8'))),
	CONSTRAINT "privileged_threads_ended" CHECK (num_nulls(resolved_by, resolved_at, resolved_event_id) in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"words" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "remarks_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "remarks_of_author" UNIQUE("org_id","id","thread_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"remark_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"replacement" text NOT NULL,
	"state" text NOT NULL,
	"version_id" uuid,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decided_event_id" uuid,
	CONSTRAINT "suggestions_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "suggestions_of_remark" UNIQUE("org_id","remark_id"),
	CONSTRAINT "suggestions_event" UNIQUE("org_id","decided_event_id"),
	CONSTRAINT "suggestions_state" CHECK (state in ('proposed', 'accepted', 'declined')),
	CONSTRAINT "suggestions_decision" CHECK (num_nulls(decided_by, decided_at, decided_event_id) = (case state when 'proposed' then 3 else 0 end) and (state = 'accepted') = (version_id is not null))
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"variant_key" text NOT NULL,
	"quote" text NOT NULL,
	"block_hash" "bytea" NOT NULL,
	"blocking" boolean NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	"resolved_by" uuid,
	"resolved_at" timestamp (3) with time zone,
	"resolved_event_id" uuid,
	CONSTRAINT "threads_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "threads_event" UNIQUE("org_id","event_id"),
	CONSTRAINT "threads_resolved_event" UNIQUE("org_id","resolved_event_id"),
	CONSTRAINT "threads_quote" CHECK (block_hash = sha256(convert_to(quote, 'UTF8'))),
	CONSTRAINT "threads_ended" CHECK (num_nulls(resolved_by, resolved_at, resolved_event_id) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "privileged_remarks" ADD CONSTRAINT "privileged_remarks_thread" FOREIGN KEY ("org_id","thread_id") REFERENCES "public"."privileged_threads"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privileged_remarks" ADD CONSTRAINT "privileged_remarks_author" FOREIGN KEY ("org_id","author_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privileged_remarks" ADD CONSTRAINT "privileged_remarks_said" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privileged_threads" ADD CONSTRAINT "privileged_threads_statement" FOREIGN KEY ("org_id","statement_id","case_id") REFERENCES "public"."statements"("org_id","id","case_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privileged_threads" ADD CONSTRAINT "privileged_threads_version" FOREIGN KEY ("org_id","version_id","statement_id") REFERENCES "public"."versions"("org_id","id","statement_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privileged_threads" ADD CONSTRAINT "privileged_threads_opened_by" FOREIGN KEY ("org_id","opened_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privileged_threads" ADD CONSTRAINT "privileged_threads_resolved_by" FOREIGN KEY ("org_id","resolved_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privileged_threads" ADD CONSTRAINT "privileged_threads_opened" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privileged_threads" ADD CONSTRAINT "privileged_threads_resolved" FOREIGN KEY ("org_id","resolved_event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_thread" FOREIGN KEY ("org_id","thread_id") REFERENCES "public"."threads"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_author" FOREIGN KEY ("org_id","author_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_said" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_remark" FOREIGN KEY ("org_id","remark_id","thread_id","author_id") REFERENCES "public"."remarks"("org_id","id","thread_id","author_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_contributor" FOREIGN KEY ("org_id","version_id","author_id") REFERENCES "public"."contributors"("org_id","version_id","member_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_decided_by" FOREIGN KEY ("org_id","decided_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_decided" FOREIGN KEY ("org_id","decided_event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_statement" FOREIGN KEY ("org_id","statement_id","case_id") REFERENCES "public"."statements"("org_id","id","case_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_version" FOREIGN KEY ("org_id","version_id","statement_id") REFERENCES "public"."versions"("org_id","id","statement_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_opened_by" FOREIGN KEY ("org_id","opened_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_resolved_by" FOREIGN KEY ("org_id","resolved_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_opened" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_resolved" FOREIGN KEY ("org_id","resolved_event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "privileged_remarks_of_thread" ON "privileged_remarks" USING btree ("org_id","thread_id","at");
--> statement-breakpoint
CREATE INDEX "privileged_threads_of_statement" ON "privileged_threads" USING btree ("org_id","statement_id","opened_at");
--> statement-breakpoint
CREATE INDEX "remarks_of_thread" ON "remarks" USING btree ("org_id","thread_id","at");
--> statement-breakpoint
CREATE INDEX "threads_of_statement" ON "threads" USING btree ("org_id","statement_id","opened_at");
--> statement-breakpoint

-- The fence of the organisation, and what the application may do: talk is added to, never rewritten.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['threads', 'privileged_threads', 'remarks', 'privileged_remarks', 'suggestions'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO sangfroid_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['remarks', 'privileged_remarks'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_table', t);
  END LOOP;
END $$;
GRANT UPDATE ON threads, privileged_threads, suggestions TO sangfroid_app;

-- app.privileged: the cases on which one is legal, executive or lead. Auditors and the house itself read everything.
CREATE POLICY cleared ON privileged_threads AS RESTRICTIVE TO sangfroid_app
  USING ((SELECT current_setting('app.sees', true)) = 'all'
      OR case_id = ANY ((SELECT nullif(current_setting('app.privileged', true), '')::uuid[])::uuid[]));
CREATE POLICY cleared ON privileged_remarks AS RESTRICTIVE TO sangfroid_app
  USING (EXISTS (SELECT FROM privileged_threads t WHERE t.org_id = privileged_remarks.org_id AND t.id = privileged_remarks.thread_id));
-- An event about a thread is there for those for whom the thread is: neither its moment, nor its author, nor their number tells of it.
CREATE POLICY cleared ON events AS RESTRICTIVE FOR SELECT TO sangfroid_app
  USING (subject_type <> 'Thread'
      OR EXISTS (SELECT FROM threads t WHERE t.org_id = events.org_id AND t.id = events.subject_id)
      OR EXISTS (SELECT FROM privileged_threads t WHERE t.org_id = events.org_id AND t.id = events.subject_id));

-- A thread keeps its passage and its author; all that may come is its end, once.
CREATE FUNCTION keep_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.resolved_at IS NOT NULL OR (new.org_id, new.id, new.case_id, new.statement_id, new.version_id, new.variant_key, new.quote, new.block_hash, new.blocking, new.opened_by, new.opened_at, new.event_id)
     IS DISTINCT FROM (old.org_id, old.id, old.case_id, old.statement_id, old.version_id, old.variant_key, old.quote, old.block_hash, old.blocking, old.opened_by, old.opened_at, old.event_id) THEN
    RAISE EXCEPTION 'a thread does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_thread BEFORE UPDATE ON threads FOR EACH ROW EXECUTE FUNCTION keep_thread();
CREATE TRIGGER keep_thread BEFORE UPDATE ON privileged_threads FOR EACH ROW EXECUTE FUNCTION keep_thread();

CREATE FUNCTION keep_suggestion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.state <> 'proposed' OR (new.org_id, new.id, new.thread_id, new.remark_id, new.author_id, new.replacement)
     IS DISTINCT FROM (old.org_id, old.id, old.thread_id, old.remark_id, old.author_id, old.replacement) THEN
    RAISE EXCEPTION 'a suggestion does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_suggestion BEFORE UPDATE ON suggestions FOR EACH ROW EXECUTE FUNCTION keep_suggestion();

-- Whether open talk stands in the way of a statement. Asked also by those who may not read it: they learn that it does, nothing else.
GRANT SELECT ON threads, privileged_threads TO sangfroid_door;
CREATE POLICY door ON threads FOR SELECT TO sangfroid_door USING (true);
CREATE POLICY door ON privileged_threads FOR SELECT TO sangfroid_door USING (true);
CREATE FUNCTION threads_in_the_way(org uuid, statement uuid, of_any_kind boolean) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT org = nullif(current_setting('app.org', true), '')::uuid AND (
    EXISTS (SELECT FROM threads t WHERE t.org_id = org AND t.statement_id = statement AND t.resolved_at IS NULL AND (t.blocking OR of_any_kind))
    OR EXISTS (SELECT FROM privileged_threads t WHERE t.org_id = org AND t.statement_id = statement AND t.resolved_at IS NULL AND (t.blocking OR of_any_kind)))
$$;
ALTER FUNCTION threads_in_the_way(uuid, uuid, boolean) OWNER TO sangfroid_door;
REVOKE ALL ON FUNCTION threads_in_the_way(uuid, uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION threads_in_the_way(uuid, uuid, boolean) TO sangfroid_app;

-- While it does, nothing of the statement passes the gate.
CREATE FUNCTION guard_the_threads() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  past CONSTANT text[] := ARRAY['publishing', 'unknown', 'published', 'corrected', 'withdrawn'];
BEGIN
  IF NOT (new.state = 'scheduled' OR new.state = ANY (past)) OR (TG_OP = 'UPDATE' AND old.state = ANY (past)) THEN
    RETURN new;
  END IF;
  IF EXISTS (SELECT FROM versions v LEFT JOIN reviews r ON r.org_id = v.org_id AND r.id = new.review_id
              WHERE v.org_id = new.org_id AND v.id = new.version_id
                AND threads_in_the_way(v.org_id, v.statement_id, coalesce(convert_from(r.policy, 'UTF8')::jsonb ->> 'threads' = 'all', false))) THEN
    RAISE EXCEPTION 'THREAD_OPEN' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_the_threads BEFORE INSERT OR UPDATE ON publications FOR EACH ROW EXECUTE FUNCTION guard_the_threads();
