-- What may happen one day: weighed for each audience, owned, looked at again on a day, and retired rather than deleted.
CREATE TABLE "risk_precedents" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"risk_id" uuid NOT NULL,
	"library_case_id" uuid,
	"own_case_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "risk_precedents_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "risk_precedents_one" CHECK (num_nonnulls(library_case_id, own_case_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "risk_reviews" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"risk_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"next_on" date NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "risk_reviews_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "risk_reviews_version" UNIQUE("org_id","risk_id","version"),
	CONSTRAINT "risk_reviews_next" CHECK (next_on >= (reviewed_at at time zone 'UTC')::date)
);
--> statement-breakpoint
CREATE TABLE "risks" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"scenario" text NOT NULL,
	"language" text NOT NULL,
	"category" text,
	"cluster" text,
	"likelihood" integer NOT NULL,
	"impact_on_customers" integer,
	"impact_on_staff" integer,
	"impact_on_press" integer,
	"impact_on_regulator" integer,
	"impact_on_shareholders" integer,
	"impact_on_partners" integer,
	"impact_on_ngos" integer,
	"owner_id" uuid NOT NULL,
	"review_on" date NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retired_by" uuid,
	"retired_at" timestamp (3) with time zone,
	"retired_event_id" uuid,
	CONSTRAINT "risks_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "risks_title" CHECK (length(title) between 1 and 200),
	CONSTRAINT "risks_scenario" CHECK (length(scenario) between 1 and 2000),
	CONSTRAINT "risks_language" CHECK (language in ('fr', 'en')),
	CONSTRAINT "risks_category" CHECK (category in ('product_safety', 'advertising', 'discrimination', 'employee_conduct', 'executive_conduct', 'customer_service', 'data_breach', 'labour_conditions', 'environment', 'fraud', 'rumour', 'hijacked_campaign', 'community_management')),
	CONSTRAINT "risks_cluster" CHECK (cluster in ('victim', 'accidental', 'preventable')),
	CONSTRAINT "risks_likelihood" CHECK (likelihood between 1 and 4),
	CONSTRAINT "risks_impact_on_customers" CHECK (impact_on_customers between 1 and 4),
	CONSTRAINT "risks_impact_on_staff" CHECK (impact_on_staff between 1 and 4),
	CONSTRAINT "risks_impact_on_press" CHECK (impact_on_press between 1 and 4),
	CONSTRAINT "risks_impact_on_regulator" CHECK (impact_on_regulator between 1 and 4),
	CONSTRAINT "risks_impact_on_shareholders" CHECK (impact_on_shareholders between 1 and 4),
	CONSTRAINT "risks_impact_on_partners" CHECK (impact_on_partners between 1 and 4),
	CONSTRAINT "risks_impact_on_ngos" CHECK (impact_on_ngos between 1 and 4),
	CONSTRAINT "risks_hits" CHECK (num_nonnulls(impact_on_customers, impact_on_staff, impact_on_press, impact_on_regulator, impact_on_shareholders, impact_on_partners, impact_on_ngos) > 0),
	CONSTRAINT "risks_retired" CHECK (num_nulls(retired_by, retired_at, retired_event_id) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "applied_lessons" DROP CONSTRAINT "applied_lessons_one";--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD COLUMN "risk_id" uuid;--> statement-breakpoint
ALTER TABLE "risk_precedents" ADD CONSTRAINT "risk_precedents_of" FOREIGN KEY ("org_id","risk_id") REFERENCES "public"."risks"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_precedents" ADD CONSTRAINT "risk_precedents_library_case" FOREIGN KEY ("library_case_id") REFERENCES "public"."library_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_precedents" ADD CONSTRAINT "risk_precedents_own_case" FOREIGN KEY ("org_id","own_case_id") REFERENCES "public"."own_library_cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_precedents" ADD CONSTRAINT "risk_precedents_by" FOREIGN KEY ("org_id","added_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_reviews" ADD CONSTRAINT "risk_reviews_of" FOREIGN KEY ("org_id","risk_id") REFERENCES "public"."risks"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_reviews" ADD CONSTRAINT "risk_reviews_by" FOREIGN KEY ("org_id","reviewed_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_reviews" ADD CONSTRAINT "risk_reviews_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risks" ADD CONSTRAINT "risks_owner" FOREIGN KEY ("org_id","owner_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risks" ADD CONSTRAINT "risks_noted_by" FOREIGN KEY ("org_id","noted_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risks" ADD CONSTRAINT "risks_retired_by" FOREIGN KEY ("org_id","retired_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risks" ADD CONSTRAINT "risks_retired_event" FOREIGN KEY ("org_id","retired_event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "risk_precedents_shipped" ON "risk_precedents" USING btree ("org_id","risk_id","library_case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "risk_precedents_own" ON "risk_precedents" USING btree ("org_id","risk_id","own_case_id");--> statement-breakpoint
CREATE INDEX "risks_to_review" ON "risks" USING btree ("org_id","review_on") WHERE retired_at is null;--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD CONSTRAINT "applied_lessons_risk" FOREIGN KEY ("org_id","risk_id") REFERENCES "public"."risks"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "applied_lessons_to_risk" ON "applied_lessons" USING btree ("org_id","passage_id","risk_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "applied_lessons_by_risk" ON "applied_lessons" USING btree ("org_id","risk_id");--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD CONSTRAINT "applied_lessons_one" CHECK (num_nonnulls(line_id, policy_id, risk_id) = 1);--> statement-breakpoint
-- The events of an act are written when everything else of it is.
ALTER TABLE risks ALTER CONSTRAINT risks_retired_event DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE risk_reviews ALTER CONSTRAINT risk_reviews_event DEFERRABLE INITIALLY DEFERRED;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['risks', 'risk_reviews', 'risk_precedents'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
  END LOOP;
END $$;
-- Employees and guests are told of none; whoever sees the open cases is, and auditors.
CREATE POLICY seen ON risks AS RESTRICTIVE TO sangfroid_app USING ((SELECT current_setting('app.sees', true)) IN ('all', 'open'));
CREATE POLICY seen ON risk_reviews AS RESTRICTIVE TO sangfroid_app USING ((SELECT current_setting('app.sees', true)) IN ('all', 'open'));
-- That a risk resembles a case would tell of a case one does not see, and of one that the house has put out of its sight.
CREATE POLICY seen ON risk_precedents AS RESTRICTIVE TO sangfroid_app USING (
  (SELECT current_setting('app.sees', true)) IN ('all', 'open')
  AND (own_case_id IS NULL OR EXISTS (SELECT FROM own_library_cases o WHERE o.org_id = risk_precedents.org_id AND o.id = risk_precedents.own_case_id))
  AND NOT EXISTS (SELECT FROM library_hides h WHERE h.library_case_id = risk_precedents.library_case_id AND h.shown_at IS NULL));
GRANT SELECT, INSERT ON risks, risk_reviews TO sangfroid_app;
GRANT SELECT, INSERT, DELETE ON risk_precedents TO sangfroid_app;
GRANT UPDATE (version, title, scenario, language, category, cluster, likelihood, impact_on_customers, impact_on_staff, impact_on_press, impact_on_regulator,
  impact_on_shareholders, impact_on_partners, impact_on_ngos, owner_id, review_on, retired_by, retired_at, retired_event_id) ON risks TO sangfroid_app;

-- A risk moves by one version at a time, its next day by a review alone, and once retired not at all.
CREATE FUNCTION keep_risk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF new.version <> 1 OR new.retired_at IS NOT NULL THEN
      RAISE EXCEPTION 'a risk begins with its first version' USING ERRCODE = 'check_violation';
    END IF;
    RETURN new;
  END IF;
  IF old.retired_at IS NOT NULL THEN
    RAISE EXCEPTION 'a risk that was retired does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (new.org_id, new.id, new.noted_by, new.noted_at) IS DISTINCT FROM (old.org_id, old.id, old.noted_by, old.noted_at) OR new.version <> old.version + 1 THEN
    RAISE EXCEPTION 'who noted a risk stays, and it moves by one version' USING ERRCODE = 'restrict_violation';
  END IF;
  IF new.review_on <> old.review_on AND NOT EXISTS (
    SELECT FROM risk_reviews r WHERE r.org_id = new.org_id AND r.risk_id = new.id AND r.version = new.version AND r.next_on = new.review_on) THEN
    RAISE EXCEPTION 'the day of a review moves with a review' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_risk BEFORE INSERT OR UPDATE ON risks FOR EACH ROW EXECUTE FUNCTION keep_risk();

-- A review makes the next version of a risk that stands; a past case is put beside such a one.
CREATE FUNCTION guard_standing_risk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM risks r WHERE r.org_id = new.org_id AND r.id = new.risk_id AND r.retired_at IS NULL
                   AND (TG_TABLE_NAME <> 'risk_reviews' OR r.version + 1 = (to_jsonb(new) ->> 'version')::int)) THEN
    RAISE EXCEPTION 'only a risk that stands is reviewed, or compared' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_standing_risk BEFORE INSERT ON risk_reviews FOR EACH ROW EXECUTE FUNCTION guard_standing_risk();
CREATE TRIGGER guard_standing_risk BEFORE INSERT ON risk_precedents FOR EACH ROW EXECUTE FUNCTION guard_standing_risk();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON risk_reviews FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON risk_reviews FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE risk_reviews ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE risk_reviews ENABLE ALWAYS TRIGGER append_only_table;

-- As 0044 has it, and a third thing that a lesson may change: a risk that stands.
CREATE OR REPLACE FUNCTION guard_applied_lesson() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM post_mortem_passages p WHERE p.org_id = new.org_id AND p.id = new.passage_id AND p.case_id = new.case_id
                   AND p.kind = 'lesson' AND p.removed_at IS NULL AND p.privileged_at IS NULL) THEN
    RAISE EXCEPTION 'only a lesson that stands and is not privileged is applied' USING ERRCODE = 'check_violation';
  END IF;
  IF new.line_id IS NOT NULL AND NOT EXISTS (SELECT FROM statements s WHERE s.org_id = new.org_id AND s.id = new.line_id AND s.case_id IS NULL) THEN
    RAISE EXCEPTION 'a lesson is applied to a line of the house' USING ERRCODE = 'check_violation';
  END IF;
  IF new.policy_id IS NOT NULL AND NOT EXISTS (SELECT FROM policies p WHERE p.org_id = new.org_id AND p.id = new.policy_id AND p.retired_at IS NULL) THEN
    RAISE EXCEPTION 'a lesson is applied to a policy in force' USING ERRCODE = 'check_violation';
  END IF;
  IF new.risk_id IS NOT NULL AND NOT EXISTS (SELECT FROM risks r WHERE r.org_id = new.org_id AND r.id = new.risk_id AND r.retired_at IS NULL) THEN
    RAISE EXCEPTION 'a lesson is applied to a risk that stands' USING ERRCODE = 'check_violation';
  END IF;
  IF new.taken_back_at IS NOT NULL THEN
    RAISE EXCEPTION 'what was never applied is not taken back' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
