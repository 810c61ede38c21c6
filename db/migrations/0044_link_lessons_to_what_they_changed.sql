-- What a lesson changed: a link to a holding line or a policy, seen by whoever sees the lesson, and never lost.
CREATE TABLE "applied_lessons" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"passage_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"line_id" uuid,
	"policy_id" uuid,
	"how" text NOT NULL,
	"applied_by" uuid NOT NULL,
	"applied_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"taken_back_by" uuid,
	"taken_back_at" timestamp (3) with time zone,
	CONSTRAINT "applied_lessons_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "applied_lessons_one" CHECK (num_nonnulls(line_id, policy_id) = 1),
	CONSTRAINT "applied_lessons_how" CHECK (length(how) between 1 and 500),
	CONSTRAINT "applied_lessons_taken_back" CHECK ((taken_back_by is null) = (taken_back_at is null))
);
--> statement-breakpoint
ALTER TABLE "organisations" DROP CONSTRAINT "organisations_post_mortem";--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD CONSTRAINT "applied_lessons_of" FOREIGN KEY ("org_id","passage_id") REFERENCES "public"."post_mortem_passages"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD CONSTRAINT "applied_lessons_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD CONSTRAINT "applied_lessons_line" FOREIGN KEY ("org_id","line_id") REFERENCES "public"."statements"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD CONSTRAINT "applied_lessons_policy" FOREIGN KEY ("org_id","policy_id") REFERENCES "public"."policies"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD CONSTRAINT "applied_lessons_by" FOREIGN KEY ("org_id","applied_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applied_lessons" ADD CONSTRAINT "applied_lessons_taken_back_by" FOREIGN KEY ("org_id","taken_back_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "applied_lessons_to_line" ON "applied_lessons" USING btree ("org_id","passage_id","line_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "applied_lessons_to_policy" ON "applied_lessons" USING btree ("org_id","passage_id","policy_id") WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "applied_lessons_by_line" ON "applied_lessons" USING btree ("org_id","line_id");--> statement-breakpoint
CREATE INDEX "applied_lessons_by_policy" ON "applied_lessons" USING btree ("org_id","policy_id");--> statement-breakpoint
-- Nobody could set it through the product before; what was set by hand is brought within the bounds.
UPDATE organisations SET post_mortem_days = least(greatest(post_mortem_days, 7), 60) WHERE post_mortem_days NOT BETWEEN 7 AND 60;
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_post_mortem" CHECK (post_mortem_days between 7 and 60);--> statement-breakpoint

ALTER TABLE applied_lessons ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON applied_lessons USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
-- The fence of the case, and that of words under privilege: even that there is a link would tell of a case one does not see.
CREATE POLICY seen ON applied_lessons AS RESTRICTIVE TO sangfroid_app USING (
  EXISTS (SELECT FROM cases c WHERE c.org_id = applied_lessons.org_id AND c.id = applied_lessons.case_id)
  AND ((SELECT current_setting('app.sees', true)) = 'all'
    OR EXISTS (SELECT FROM post_mortem_passages p WHERE p.org_id = applied_lessons.org_id AND p.id = applied_lessons.passage_id
                AND (p.privileged_at IS NULL OR p.case_id = ANY ((SELECT nullif(current_setting('app.privileged', true), '')::uuid[])::uuid[])))));
GRANT SELECT, INSERT ON applied_lessons TO sangfroid_app;
GRANT UPDATE (taken_back_by, taken_back_at) ON applied_lessons TO sangfroid_app;

-- A lesson that stands and is open to all who see its case, applied to a line of the house or a policy in force.
CREATE FUNCTION guard_applied_lesson() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF new.taken_back_at IS NOT NULL THEN
    RAISE EXCEPTION 'what was never applied is not taken back' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_applied_lesson BEFORE INSERT ON applied_lessons FOR EACH ROW EXECUTE FUNCTION guard_applied_lesson();

CREATE FUNCTION keep_applied_lesson() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.taken_back_at IS NOT NULL OR new.taken_back_at IS NULL
     OR (to_jsonb(new) - 'taken_back_at' - 'taken_back_by') IS DISTINCT FROM (to_jsonb(old) - 'taken_back_at' - 'taken_back_by') THEN
    RAISE EXCEPTION 'what a lesson changed does not change; it is taken back once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_applied_lesson BEFORE UPDATE ON applied_lessons FOR EACH ROW EXECUTE FUNCTION keep_applied_lesson();

-- A lesson that changed something is taken out only after its links were taken back, each with its reason.
CREATE FUNCTION keep_lesson_applied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new.removed_at IS NOT NULL AND old.removed_at IS NULL AND EXISTS (
    SELECT FROM applied_lessons l WHERE l.org_id = new.org_id AND l.passage_id = new.id AND l.taken_back_at IS NULL) THEN
    RAISE EXCEPTION 'STILL_OPEN' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_lesson_applied BEFORE UPDATE ON post_mortem_passages FOR EACH ROW EXECUTE FUNCTION keep_lesson_applied();
