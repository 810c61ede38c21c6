-- Words released at a chosen time, corrected in public, read back, or found outside: what must hold of each is held here.

CREATE TABLE "found_publications" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"language" text,
	"link" text,
	"text" text,
	"note" text,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "found_publications_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "found_publications_event" UNIQUE("org_id","event_id"),
	CONSTRAINT "found_publications_channel" CHECK (channel in ('press', 'x', 'linkedin', 'instagram', 'facebook', 'website', 'email', 'intranet')),
	CONSTRAINT "found_publications_language" CHECK (language in ('fr', 'en')),
	CONSTRAINT "found_publications_seen" CHECK (link is not null or text is not null or note is not null)
);

CREATE TABLE "publication_checks" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"live_text" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "publication_checks_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "publication_checks_event" UNIQUE("org_id","event_id"),
	CONSTRAINT "publication_checks_outcome" CHECK (outcome in ('matches', 'differs'))
);

ALTER TABLE "publications" ADD COLUMN "due_at" timestamp (3) with time zone;
ALTER TABLE "publications" ADD COLUMN "released_at" timestamp (3) with time zone;
ALTER TABLE "publications" ADD COLUMN "released_by" uuid;
ALTER TABLE "publications" ADD COLUMN "staff_not_told" text;
ALTER TABLE "publications" ADD COLUMN "ended_at" timestamp (3) with time zone;
ALTER TABLE "publications" ADD COLUMN "ended_by" uuid;
ALTER TABLE "publications" ADD COLUMN "ended_reason" text;
ALTER TABLE "publications" ADD COLUMN "ended_code" text;
ALTER TABLE "publications" ADD COLUMN "corrected_by" uuid;
ALTER TABLE "versions" ADD COLUMN "corrects" uuid;
ALTER TABLE "versions" ADD COLUMN "corrects_sentence" text;
ALTER TABLE "found_publications" ADD CONSTRAINT "found_publications_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "found_publications" ADD CONSTRAINT "found_publications_by" FOREIGN KEY ("org_id","by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "found_publications" ADD CONSTRAINT "found_publications_event_fk" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publication_checks" ADD CONSTRAINT "publication_checks_publication" FOREIGN KEY ("org_id","publication_id") REFERENCES "public"."publications"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publication_checks" ADD CONSTRAINT "publication_checks_by" FOREIGN KEY ("org_id","by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publication_checks" ADD CONSTRAINT "publication_checks_event_fk" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "found_publications_of_case" ON "found_publications" USING btree ("org_id","case_id","at");
CREATE INDEX "publication_checks_newest" ON "publication_checks" USING btree ("org_id","publication_id","at");
ALTER TABLE "publications" ADD CONSTRAINT "publications_released_by" FOREIGN KEY ("org_id","released_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publications" ADD CONSTRAINT "publications_ended_by" FOREIGN KEY ("org_id","ended_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publications" ADD CONSTRAINT "publications_corrected_by" FOREIGN KEY ("org_id","corrected_by") REFERENCES "public"."publications"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "versions" ADD CONSTRAINT "versions_corrects" FOREIGN KEY ("org_id","corrects") REFERENCES "public"."publications"("org_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "publications_due" ON "publications" USING btree ("org_id","due_at") WHERE state = 'scheduled';
CREATE INDEX "publications_permits" ON "publications" USING btree ("org_id","permit_ends_at") WHERE state = 'publishing';
ALTER TABLE "publications" ADD CONSTRAINT "publications_scheduled" CHECK (state <> 'scheduled' or due_at is not null);
ALTER TABLE "publications" ADD CONSTRAINT "publications_corrected" CHECK (corrected_by is null or state in ('corrected', 'withdrawn'));
ALTER TABLE "versions" ADD CONSTRAINT "versions_correction" CHECK ((corrects is null) = (corrects_sentence is null));

-- What passed the gate before this did so when it was opened. The fence is lowered for the owner alone, within this transaction.
ALTER TABLE publications NO FORCE ROW LEVEL SECURITY;
UPDATE publications SET released_at = opened_at, released_by = opened_by WHERE state NOT IN ('scheduled', 'called_off', 'found');
ALTER TABLE publications FORCE ROW LEVEL SECURITY;

ALTER TABLE publication_checks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE found_publications ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON publication_checks USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
CREATE POLICY of_organisation ON found_publications USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT ON publication_checks, found_publications TO sangfroid_app;

-- Nothing passes the gate outside the window that was cleared, nor at another time than now: a row cannot say it was released
-- earlier or later, unless its own event is entered history and claims that moment.
CREATE FUNCTION guard_the_window() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  past CONSTANT text[] := ARRAY['publishing', 'unknown', 'published', 'corrected', 'withdrawn'];
  opens timestamptz;
  closes timestamptz;
BEGIN
  IF TG_OP = 'UPDATE' AND (old.released_at IS NOT NULL AND (new.released_at, new.released_by) IS DISTINCT FROM (old.released_at, old.released_by)
     OR old.state <> 'scheduled' AND new.due_at IS DISTINCT FROM old.due_at) THEN
    RAISE EXCEPTION 'what was released does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT (new.state = 'scheduled' OR new.state = ANY (past)) OR (TG_OP = 'UPDATE' AND old.state = ANY (past)) THEN
    RETURN new;
  END IF;
  SELECT v.not_before, v.not_after INTO opens, closes FROM versions v WHERE v.org_id = new.org_id AND v.id = new.version_id;
  IF new.state = 'scheduled' THEN
    IF new.due_at < opens OR new.due_at > closes OR new.released_at IS NOT NULL THEN
      RAISE EXCEPTION 'OUTSIDE_WINDOW' USING ERRCODE = 'check_violation';
    END IF;
    RETURN new;
  END IF;
  new.released_at := coalesce(new.released_at, date_trunc('milliseconds', clock_timestamp()));
  new.released_by := coalesce(new.released_by, new.opened_by);
  IF new.released_at < opens OR new.released_at > closes THEN
    RAISE EXCEPTION 'OUTSIDE_WINDOW' USING ERRCODE = 'check_violation';
  END IF;
  IF abs(extract(epoch FROM new.released_at - clock_timestamp())) > 30 AND NOT EXISTS (
    SELECT FROM events e WHERE e.org_id = new.org_id AND e.id = new.state_event_id AND e.claimed_at = new.released_at) THEN
    RAISE EXCEPTION 'RELEASED_AT_ANOTHER_TIME' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_the_window BEFORE INSERT OR UPDATE ON publications FOR EACH ROW EXECUTE FUNCTION guard_the_window();

-- A correction is of words of the same statement, is part of what is cleared, and stands once it is submitted.
CREATE FUNCTION keep_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND old.canonical IS NOT NULL AND (new.corrects, new.corrects_sentence) IS DISTINCT FROM (old.corrects, old.corrects_sentence) THEN
    RAISE EXCEPTION 'a submitted version does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF new.corrects IS NOT NULL AND NOT EXISTS (SELECT FROM publications p JOIN versions v ON v.org_id = p.org_id AND v.id = p.version_id
       WHERE p.org_id = new.org_id AND p.id = new.corrects AND v.statement_id = new.statement_id AND v.id <> new.id) THEN
    RAISE EXCEPTION 'a correction is of earlier words of the same statement' USING ERRCODE = 'check_violation';
  END IF;
  IF new.canonical IS NOT NULL AND (TG_OP = 'INSERT' OR old.canonical IS NULL) AND (convert_from(new.canonical, 'UTF8')::jsonb -> 'corrects') IS DISTINCT FROM
     (CASE WHEN new.corrects IS NOT NULL THEN jsonb_build_object('publication', new.corrects::text, 'sentence', new.corrects_sentence) END) THEN
    RAISE EXCEPTION 'the version does not name what it corrects' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_correction BEFORE INSERT OR UPDATE ON versions FOR EACH ROW EXECUTE FUNCTION keep_correction();
