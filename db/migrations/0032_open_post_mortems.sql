-- What a closed case owes: the record of what was done, what people learnt from it, and what will be done otherwise.
CREATE TABLE "improvements" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"post_mortem_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"owner_id" uuid,
	"due_on" date,
	"state" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "improvements_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "improvements_number" UNIQUE("org_id","post_mortem_id","number"),
	CONSTRAINT "improvements_state" CHECK (state in ('open', 'done', 'waived')),
	CONSTRAINT "improvements_ended" CHECK (num_nulls(ended_by, ended_at) = (case state when 'open' then 2 else 0 end))
);
--> statement-breakpoint
CREATE TABLE "post_mortem_contributors" (
	"org_id" uuid NOT NULL,
	"post_mortem_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "post_mortem_contributors_org_id_post_mortem_id_member_id_pk" PRIMARY KEY("org_id","post_mortem_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "post_mortem_passages" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"post_mortem_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"commitment" "bytea" NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"privileged_by" uuid,
	"privileged_at" timestamp (3) with time zone,
	"removed_by" uuid,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "post_mortem_passages_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "post_mortem_passages_number" UNIQUE("org_id","post_mortem_id","number"),
	CONSTRAINT "post_mortem_passages_kind" CHECK (kind in ('narrative', 'cause', 'outcome', 'lesson')),
	CONSTRAINT "post_mortem_passages_privilege" CHECK ((privileged_by is null) = (privileged_at is null)),
	CONSTRAINT "post_mortem_passages_removal" CHECK ((removed_by is null) = (removed_at is null))
);
--> statement-breakpoint
CREATE TABLE "post_mortem_reviews" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"post_mortem_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"record" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"content_hash" "bytea" GENERATED ALWAYS AS (sha256(content)) STORED,
	"policy" "bytea" NOT NULL,
	"policy_hash" "bytea" GENERATED ALWAYS AS (sha256(policy)) STORED,
	CONSTRAINT "post_mortem_reviews_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "post_mortem_reviews_round" UNIQUE("org_id","post_mortem_id","round"),
	CONSTRAINT "post_mortem_reviews_bound" UNIQUE("org_id","id","content_hash","policy_hash")
);
--> statement-breakpoint
CREATE TABLE "post_mortem_texts" (
	"org_id" uuid NOT NULL,
	"passage_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"words" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"salt" "bytea" NOT NULL,
	CONSTRAINT "post_mortem_texts_org_id_passage_id_n_pk" PRIMARY KEY("org_id","passage_id","n")
);
--> statement-breakpoint
CREATE TABLE "post_mortem_votes" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"member_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"policy_hash" "bytea" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"proved_at" timestamp (3) with time zone,
	"event_id" uuid NOT NULL,
	CONSTRAINT "post_mortem_votes_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "post_mortem_votes_seat" UNIQUE("org_id","review_id","member_id"),
	CONSTRAINT "post_mortem_votes_event" UNIQUE("org_id","event_id"),
	CONSTRAINT "post_mortem_votes_lane" CHECK (lane in ('legal', 'communications', 'executive', 'human_resources')),
	CONSTRAINT "post_mortem_votes_verdict" CHECK (verdict in ('approve', 'request_changes'))
);
--> statement-breakpoint
CREATE TABLE "post_mortems" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"state" text NOT NULL,
	"state_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"state_event_id" uuid NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"published_by" uuid,
	"published_at" timestamp (3) with time zone,
	"coded" jsonb,
	CONSTRAINT "post_mortems_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "post_mortems_case" UNIQUE("org_id","case_id"),
	CONSTRAINT "post_mortems_of_case" UNIQUE("org_id","id","case_id"),
	CONSTRAINT "post_mortems_event" UNIQUE("org_id","state_event_id"),
	CONSTRAINT "post_mortems_state" CHECK (state in ('due', 'drafting', 'in_review', 'published')),
	CONSTRAINT "post_mortems_published" CHECK (num_nulls(published_by, published_at) = (case state when 'published' then 0 else 2 end) and (state <> 'published' or coded is not null))
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "post_mortem_days" integer DEFAULT 15 NOT NULL;--> statement-breakpoint
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_of" FOREIGN KEY ("org_id","post_mortem_id","case_id") REFERENCES "public"."post_mortems"("org_id","id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_owner" FOREIGN KEY ("org_id","owner_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_added_by" FOREIGN KEY ("org_id","added_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_ended_by" FOREIGN KEY ("org_id","ended_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_contributors" ADD CONSTRAINT "post_mortem_contributors_of" FOREIGN KEY ("org_id","post_mortem_id") REFERENCES "public"."post_mortems"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_contributors" ADD CONSTRAINT "post_mortem_contributors_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_passages" ADD CONSTRAINT "post_mortem_passages_of" FOREIGN KEY ("org_id","post_mortem_id","case_id") REFERENCES "public"."post_mortems"("org_id","id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_passages" ADD CONSTRAINT "post_mortem_passages_added_by" FOREIGN KEY ("org_id","added_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_passages" ADD CONSTRAINT "post_mortem_passages_privileged_by" FOREIGN KEY ("org_id","privileged_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_passages" ADD CONSTRAINT "post_mortem_passages_removed_by" FOREIGN KEY ("org_id","removed_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_reviews" ADD CONSTRAINT "post_mortem_reviews_of" FOREIGN KEY ("org_id","post_mortem_id") REFERENCES "public"."post_mortems"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_reviews" ADD CONSTRAINT "post_mortem_reviews_by" FOREIGN KEY ("org_id","opened_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_texts" ADD CONSTRAINT "post_mortem_texts_of" FOREIGN KEY ("org_id","passage_id") REFERENCES "public"."post_mortem_passages"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_texts" ADD CONSTRAINT "post_mortem_texts_by" FOREIGN KEY ("org_id","written_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_votes" ADD CONSTRAINT "post_mortem_votes_bound" FOREIGN KEY ("org_id","review_id","content_hash","policy_hash") REFERENCES "public"."post_mortem_reviews"("org_id","id","content_hash","policy_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_votes" ADD CONSTRAINT "post_mortem_votes_by" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortem_votes" ADD CONSTRAINT "post_mortem_votes_event_key" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "post_mortems" ADD CONSTRAINT "post_mortems_of" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_mortems" ADD CONSTRAINT "post_mortems_moved" FOREIGN KEY ("org_id","state_event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "post_mortems" ADD CONSTRAINT "post_mortems_published_by" FOREIGN KEY ("org_id","published_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "improvements_open" ON "improvements" USING btree ("org_id","due_on") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "post_mortem_reviews_open" ON "post_mortem_reviews" USING btree ("org_id","post_mortem_id") WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_post_mortem" CHECK (post_mortem_days between 1 and 90);--> statement-breakpoint

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['post_mortems', 'post_mortem_contributors', 'post_mortem_passages', 'post_mortem_texts', 'improvements', 'post_mortem_reviews', 'post_mortem_votes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO sangfroid_app', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['post_mortem_texts', 'post_mortem_votes'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_table', t);
  END LOOP;
END $$;
GRANT UPDATE (state, state_since, state_event_id, closed_at, due_at, version, published_by, published_at, coded) ON post_mortems TO sangfroid_app;
GRANT UPDATE (version, commitment, privileged_by, privileged_at, removed_by, removed_at) ON post_mortem_passages TO sangfroid_app;
GRANT UPDATE (owner_id, due_on, state, version, ended_by, ended_at) ON improvements TO sangfroid_app;
GRANT UPDATE (closed_at) ON post_mortem_reviews TO sangfroid_app;

-- Words under privilege are there for legal, executive and lead of the case, for auditors and for the house itself.
CREATE POLICY cleared ON post_mortem_texts AS RESTRICTIVE TO sangfroid_app
  USING ((SELECT current_setting('app.sees', true)) = 'all'
      OR EXISTS (SELECT FROM post_mortem_passages p WHERE p.org_id = post_mortem_texts.org_id AND p.id = post_mortem_texts.passage_id
                  AND (p.privileged_at IS NULL OR p.case_id = ANY ((SELECT nullif(current_setting('app.privileged', true), '')::uuid[])::uuid[]))));

-- Whoever wrote of it clears none of it, and a round that is over takes no vote.
CREATE FUNCTION guard_post_mortem_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM post_mortem_reviews r JOIN post_mortem_contributors c ON c.org_id = r.org_id AND c.post_mortem_id = r.post_mortem_id
              WHERE r.org_id = new.org_id AND r.id = new.review_id AND c.member_id = new.member_id) THEN
    RAISE EXCEPTION 'OWN_WORDS' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM post_mortem_reviews r WHERE r.org_id = new.org_id AND r.id = new.review_id AND r.closed_at IS NULL) THEN
    RAISE EXCEPTION 'NOT_IN_REVIEW' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_post_mortem_vote BEFORE INSERT ON post_mortem_votes FOR EACH ROW EXECUTE FUNCTION guard_post_mortem_vote();

-- Published is what every lane of its frozen rule cleared, and it stays as it is.
CREATE FUNCTION guard_post_mortem() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND old.state = 'published' THEN
    RAISE EXCEPTION 'what is published does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF new.state = 'published' AND NOT EXISTS (
    SELECT FROM post_mortem_reviews r WHERE r.org_id = new.org_id AND r.post_mortem_id = new.id AND r.closed_at IS NULL
       AND (SELECT coalesce(bool_and(coalesce(l.min, 0) >= 1 AND l.min <= (
              SELECT count(*) FROM post_mortem_votes w WHERE w.org_id = r.org_id AND w.review_id = r.id AND w.lane = l.lane AND w.verdict = 'approve')), false)
              FROM jsonb_to_recordset(convert_from(r.policy, 'UTF8')::jsonb -> 'lanes') AS l(lane text, min int))) THEN
    RAISE EXCEPTION 'NOT_CLEARED' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_post_mortem BEFORE INSERT OR UPDATE ON post_mortems FOR EACH ROW EXECUTE FUNCTION guard_post_mortem();
