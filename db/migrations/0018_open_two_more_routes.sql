CREATE TABLE "break_glasses" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"waited_id" uuid NOT NULL,
	"variant_keys" text[] NOT NULL,
	"reason" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_proved_at" timestamp (3) with time zone NOT NULL,
	"seconded_by" uuid,
	"seconded_at" timestamp (3) with time zone,
	"seconded_proved_at" timestamp (3) with time zone,
	"skipped" text[],
	"review_id" uuid,
	"due_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"closed_at" timestamp (3) with time zone,
	"finding" text,
	CONSTRAINT "break_glasses_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "break_glasses_review" UNIQUE("org_id","review_id"),
	CONSTRAINT "break_glasses_reason" CHECK (length(reason) >= 40),
	CONSTRAINT "break_glasses_texts" CHECK (cardinality(variant_keys) > 0),
	CONSTRAINT "break_glasses_two_people" CHECK (seconded_by <> opened_by),
	CONSTRAINT "break_glasses_third_person" CHECK (closed_by <> opened_by and closed_by <> seconded_by),
	CONSTRAINT "break_glasses_proved" CHECK (opened_proved_at >= opened_at - interval '10 minutes' and seconded_proved_at >= seconded_at - interval '10 minutes'),
	CONSTRAINT "break_glasses_promptly" CHECK (seconded_at <= opened_at + interval '30 minutes'),
	CONSTRAINT "break_glasses_seconded" CHECK (num_nulls(seconded_by, seconded_at, seconded_proved_at, skipped, review_id, due_at) in (0, 6)),
	CONSTRAINT "break_glasses_closed" CHECK (num_nulls(closed_by, closed_at, finding) in (0, 3) and (closed_at is null or seconded_at is not null))
);
--> statement-breakpoint
ALTER TABLE "statements" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "line_version_id" uuid;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "line" jsonb;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "origin" jsonb;--> statement-breakpoint
ALTER TABLE "break_glasses" ADD CONSTRAINT "break_glasses_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glasses" ADD CONSTRAINT "break_glasses_version" FOREIGN KEY ("org_id","version_id") REFERENCES "public"."versions"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glasses" ADD CONSTRAINT "break_glasses_waited" FOREIGN KEY ("org_id","waited_id") REFERENCES "public"."reviews"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glasses" ADD CONSTRAINT "break_glasses_review_fk" FOREIGN KEY ("org_id","review_id") REFERENCES "public"."reviews"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glasses" ADD CONSTRAINT "break_glasses_opened_by" FOREIGN KEY ("org_id","opened_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glasses" ADD CONSTRAINT "break_glasses_seconded_by" FOREIGN KEY ("org_id","seconded_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glasses" ADD CONSTRAINT "break_glasses_closed_by" FOREIGN KEY ("org_id","closed_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "break_glasses_one_open" ON "break_glasses" USING btree ("org_id") WHERE seconded_at is not null and closed_at is null;--> statement-breakpoint
CREATE INDEX "break_glasses_of_case" ON "break_glasses" USING btree ("org_id","case_id","opened_at");--> statement-breakpoint
CREATE INDEX "break_glasses_of_version" ON "break_glasses" USING btree ("org_id","version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "statements_line_number" ON "statements" USING btree ("org_id","number") WHERE case_id is null;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_line" FOREIGN KEY ("org_id","line_version_id") REFERENCES "public"."versions"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_names_its_line" CHECK ((route = 'holding_line') = (line_version_id is not null));--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_of_a_case" CHECK (case_id is not null or kind = 'holding_line');--> statement-breakpoint
ALTER TABLE break_glasses ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON break_glasses USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON break_glasses TO sangfroid_app;
REVOKE DELETE, TRUNCATE ON break_glasses FROM sangfroid_app;

-- Before there is a case no role on one can say who reads a line: capacities do. Its cleared versions are offered on a case by themselves.
CREATE POLICY lines ON statements AS RESTRICTIVE
  USING (case_id IS NOT NULL OR (SELECT current_setting('app.sees', true)) = 'all'
      OR (SELECT EXISTS (SELECT FROM members m WHERE m.org_id = nullif(current_setting('app.org', true), '')::uuid
            AND m.id = nullif(current_setting('app.member', true), '')::uuid AND NOT m.guest AND m.suspended_at IS NULL
            AND m.capacities && ARRAY['lead', 'communications', 'legal', 'executive', 'admin', 'auditor'])));

-- What a line is for, its blanks, and what was put into them, are part of what is cleared.
CREATE FUNCTION keep_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  beside_a_case boolean;
BEGIN
  IF TG_OP = 'UPDATE' AND old.canonical IS NOT NULL AND (new.line, new.origin) IS DISTINCT FROM (old.line, old.origin) THEN
    RAISE EXCEPTION 'a submitted version does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT s.case_id IS NULL INTO beside_a_case FROM statements s WHERE s.org_id = new.org_id AND s.id = new.statement_id;
  IF beside_a_case IS DISTINCT FROM (new.line IS NOT NULL) OR (new.line IS NOT NULL AND new.origin IS NOT NULL) THEN
    RAISE EXCEPTION 'a line is cleared before there is a case, and other words are not' USING ERRCODE = 'check_violation';
  END IF;
  IF new.canonical IS NOT NULL AND (TG_OP = 'INSERT' OR old.canonical IS NULL) AND
     (convert_from(new.canonical, 'UTF8')::jsonb -> 'line', convert_from(new.canonical, 'UTF8')::jsonb -> 'origin') IS DISTINCT FROM (new.line, new.origin) THEN
    RAISE EXCEPTION 'the version does not name its line' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_line BEFORE INSERT OR UPDATE OF line, origin, canonical, statement_id ON versions FOR EACH ROW EXECUTE FUNCTION keep_line();

CREATE FUNCTION keep_statement_in_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new.id, new.case_id, new.kind) IS DISTINCT FROM (old.id, old.case_id, old.kind) THEN
    RAISE EXCEPTION 'a statement stays on its case' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_in_place BEFORE UPDATE ON statements FOR EACH ROW EXECUTE FUNCTION keep_statement_in_place();

-- The newest vote of each person satisfies every lane of the policy this round was opened under; a round that asks nobody is never satisfied.
CREATE FUNCTION votes_satisfy(org uuid, review uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(coalesce(l.min, 0) >= 1 AND l.min <= (
    SELECT count(*) FROM (SELECT DISTINCT ON (v.member_id) v.verdict, v.lane FROM votes v
      WHERE v.org_id = org AND v.review_id = review ORDER BY v.member_id, v.at DESC, v.id DESC) newest
     WHERE newest.verdict = 'approve' AND newest.lane = l.lane)), false)
    FROM reviews r CROSS JOIN LATERAL jsonb_to_recordset(convert_from(r.policy, 'UTF8')::jsonb -> 'lanes') AS l(lane text, min int)
   WHERE r.org_id = org AND r.id = review
$$;

-- A line stands while its version is cleared by its own votes, in its own time, with no objection open.
CREATE FUNCTION line_stands(org uuid, line_version uuid, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT v.line IS NOT NULL AND v.state = 'approved' AND v.not_after IS NOT NULL AND moment <= v.not_after AND moment >= coalesce(v.not_before, moment)
       AND votes_satisfy(org, (SELECT r.id FROM reviews r WHERE r.org_id = org AND r.version_id = v.id AND r.route IN ('standard', 'express') ORDER BY r.round DESC LIMIT 1))
       AND NOT EXISTS (SELECT FROM vetoes x WHERE x.org_id = org AND x.statement_id = v.statement_id AND x.lifted_at IS NULL)
      FROM versions v WHERE v.org_id = org AND v.id = line_version), false)
$$;

-- By which route the words came decides what the gate asks for: their votes, those of the line they were filled from, or two people and a reason.
CREATE FUNCTION route_is_open(org uuid, review uuid, release text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT CASE r.route
    WHEN 'holding_line' THEN v.origin ->> 'version' = r.line_version_id::text
      AND v.origin ->> 'contentHash' = (SELECT encode(l.content_hash, 'hex') FROM versions l WHERE l.org_id = org AND l.id = r.line_version_id)
      AND (convert_from(r.policy, 'UTF8')::jsonb #>> '{routes,holdingLine}')::boolean
      AND EXISTS (SELECT FROM variants a WHERE a.org_id = org AND a.version_id = r.line_version_id AND a.key = release)
      AND line_stands(org, r.line_version_id, clock_timestamp())
    WHEN 'break_glass' THEN EXISTS (SELECT FROM break_glasses b WHERE b.org_id = org AND b.review_id = r.id AND b.version_id = r.version_id AND release = ANY (b.variant_keys)
      AND b.seconded_by IS NOT NULL)
    ELSE votes_satisfy(org, r.id) END
    FROM reviews r JOIN versions v ON v.org_id = r.org_id AND v.id = r.version_id WHERE r.org_id = org AND r.id = review), false)
$$;

CREATE OR REPLACE FUNCTION guard_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  past CONSTANT text[] := ARRAY['publishing', 'unknown', 'published', 'corrected', 'withdrawn'];
BEGIN
  IF NOT (new.state = 'scheduled' OR new.state = ANY (past)) OR (TG_OP = 'UPDATE' AND old.state = ANY (past)) THEN
    RETURN new;
  END IF;
  PERFORM FROM versions v JOIN statements s ON s.org_id = v.org_id AND s.id = v.statement_id JOIN cases c ON c.org_id = s.org_id AND c.id = s.case_id
    WHERE v.org_id = new.org_id AND v.id = new.version_id AND c.held_at IS NULL FOR SHARE OF c;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'ON_HOLD' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM vetoes x JOIN versions v ON v.org_id = x.org_id AND v.statement_id = x.statement_id
              WHERE v.org_id = new.org_id AND v.id = new.version_id AND x.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'VETO_STANDS' USING ERRCODE = 'check_violation';
  END IF;
  -- The line is held still while it is looked at: a vote taken back, or newer words of it, wait or were first.
  PERFORM FROM reviews r JOIN versions l ON l.org_id = r.org_id AND l.id = r.line_version_id WHERE r.org_id = new.org_id AND r.id = new.review_id FOR SHARE OF l;
  IF NOT EXISTS (SELECT FROM reviews r JOIN versions v ON v.org_id = r.org_id AND v.id = r.version_id
       WHERE r.org_id = new.org_id AND r.id = new.review_id AND r.version_id = new.version_id AND v.state IN ('approved', 'published')
         AND r.round = (SELECT max(z.round) FROM reviews z WHERE z.org_id = r.org_id AND z.version_id = r.version_id))
     OR NOT route_is_open(new.org_id, new.review_id, new.variant_key) THEN
    RAISE EXCEPTION 'NOT_CLEARED' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;

-- Two people who are on the case, one of them lead or executive, one who did not write; a grave case; channels the policy opens; votes that
-- were missing and nothing that was said against the words. What was opened stays as it was; each of its three acts happens once.
CREATE FUNCTION guard_break_glass() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  people uuid[] := ARRAY[new.opened_by, new.seconded_by];
  opens jsonb;
BEGIN
  IF TG_OP = 'INSERT' AND (new.seconded_by IS NOT NULL OR new.closed_by IS NOT NULL) THEN
    RAISE EXCEPTION 'SECOND_PERSON_NEEDED' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (
    (new.id, new.case_id, new.version_id, new.waited_id, new.variant_keys, new.reason, new.opened_by, new.opened_at, new.opened_proved_at)
      IS DISTINCT FROM (old.id, old.case_id, old.version_id, old.waited_id, old.variant_keys, old.reason, old.opened_by, old.opened_at, old.opened_proved_at)
    OR (old.seconded_by IS NOT NULL AND (new.seconded_by, new.seconded_at, new.seconded_proved_at, new.skipped, new.review_id, new.due_at)
      IS DISTINCT FROM (old.seconded_by, old.seconded_at, old.seconded_proved_at, old.skipped, old.review_id, old.due_at))
    OR old.closed_by IS NOT NULL) THEN
    RAISE EXCEPTION 'a use of break-glass does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF new.seconded_by IS NULL OR (TG_OP = 'UPDATE' AND old.seconded_by IS NOT NULL) THEN
    RETURN new;
  END IF;
  IF (SELECT count(DISTINCT o.member_id) FROM roles o JOIN members m ON m.org_id = o.org_id AND m.id = o.member_id AND m.suspended_at IS NULL
       WHERE o.org_id = new.org_id AND o.case_id = new.case_id AND o.state = 'held' AND o.member_id = ANY (people)) < 2
     OR NOT EXISTS (SELECT FROM roles o WHERE o.org_id = new.org_id AND o.case_id = new.case_id AND o.state = 'held' AND o.member_id = ANY (people) AND o.role IN ('lead', 'executive'))
     OR (SELECT count(*) FROM contributors k WHERE k.org_id = new.org_id AND k.version_id = new.version_id AND k.member_id = ANY (people)) > 1 THEN
    RAISE EXCEPTION 'SECOND_PERSON_NEEDED' USING ERRCODE = 'check_violation';
  END IF;
  SELECT convert_from(w.policy, 'UTF8')::jsonb #> '{routes,breakGlass}' INTO opens
    FROM versions v JOIN statements s ON s.org_id = v.org_id AND s.id = v.statement_id JOIN cases c ON c.org_id = s.org_id AND c.id = s.case_id
    JOIN reviews w ON w.org_id = v.org_id AND w.version_id = v.id AND w.id = new.waited_id AND w.route IN ('standard', 'express')
    JOIN reviews r ON r.org_id = v.org_id AND r.version_id = v.id AND r.id = new.review_id AND r.route = 'break_glass'
   WHERE v.org_id = new.org_id AND v.id = new.version_id AND c.id = new.case_id AND c.severity >= 3 AND v.state IN ('in_review', 'approved')
     AND NOT EXISTS (SELECT FROM (SELECT DISTINCT ON (x.member_id) x.verdict FROM votes x WHERE x.org_id = w.org_id AND x.review_id = w.id ORDER BY x.member_id, x.at DESC, x.id DESC) newest
                      WHERE newest.verdict IN ('request_changes', 'reject'));
  IF opens IS NULL THEN
    RAISE EXCEPTION 'ROUTE_NOT_ALLOWED' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM unnest(new.variant_keys) k LEFT JOIN variants a ON a.org_id = new.org_id AND a.version_id = new.version_id AND a.key = k
              WHERE a.key IS NULL OR NOT opens ? a.channel) THEN
    RAISE EXCEPTION 'CHANNEL_NOT_ALLOWED' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_break_glass BEFORE INSERT OR UPDATE ON break_glasses FOR EACH ROW EXECUTE FUNCTION guard_break_glass();
