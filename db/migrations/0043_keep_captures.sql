-- Pictures and printouts of what is out: rows of their own, since the columns of a publication are sealed and stay what they are.
CREATE TABLE "publication_captures" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"check_id" uuid,
	"file_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "publication_captures_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "publication_captures_event" UNIQUE("org_id","event_id"),
	CONSTRAINT "publication_captures_one_a_check" UNIQUE("org_id","check_id")
);
ALTER TABLE "files" ADD CONSTRAINT "files_of_case" UNIQUE("org_id","case_id","id");
ALTER TABLE "publication_checks" ADD CONSTRAINT "publication_checks_of_publication" UNIQUE("org_id","publication_id","id");
ALTER TABLE "publications" DROP CONSTRAINT "publications_out";
ALTER TABLE "publication_captures" ADD CONSTRAINT "publication_captures_publication" FOREIGN KEY ("org_id","publication_id") REFERENCES "public"."publications"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publication_captures" ADD CONSTRAINT "publication_captures_check" FOREIGN KEY ("org_id","publication_id","check_id") REFERENCES "public"."publication_checks"("org_id","publication_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publication_captures" ADD CONSTRAINT "publication_captures_file" FOREIGN KEY ("org_id","case_id","file_id") REFERENCES "public"."files"("org_id","case_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publication_captures" ADD CONSTRAINT "publication_captures_by" FOREIGN KEY ("org_id","by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "publication_captures" ADD CONSTRAINT "publication_captures_event_fk" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "publication_captures_of_publication" ON "publication_captures" USING btree ("org_id","publication_id","at");
ALTER TABLE "publications" ADD CONSTRAINT "publications_out" CHECK (state not in ('published', 'corrected', 'withdrawn') or published_at is not null);
ALTER TABLE publication_captures ALTER CONSTRAINT publication_captures_event_fk DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE publication_captures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON publication_captures USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT ON publication_captures TO sangfroid_app;
REVOKE UPDATE, DELETE, TRUNCATE ON publication_captures FROM sangfroid_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON publication_captures FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON publication_captures FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE publication_captures ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE publication_captures ENABLE ALWAYS TRIGGER append_only_table;

-- What is out is shown to be: by a link, by somebody's word, or by a capture. It was a check of the row while a capture was none.
CREATE FUNCTION demand_proof_of_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM publication_captures k WHERE k.org_id = new.org_id AND k.publication_id = new.id) THEN
    RAISE EXCEPTION 'EVIDENCE_MISSING' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER demand_proof_of_release BEFORE INSERT OR UPDATE ON publications FOR EACH ROW
  WHEN (new.state IN ('published', 'corrected', 'withdrawn') AND new.link IS NULL AND new.note IS NULL) EXECUTE FUNCTION demand_proof_of_release();

-- A capture is a picture or a PDF of the case of its publication, which is out, and its event binds those bytes: judged at commit, when the event is in.
CREATE FUNCTION guard_capture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM publications p
      JOIN versions v ON v.org_id = p.org_id AND v.id = p.version_id
      JOIN statements s ON s.org_id = v.org_id AND s.id = v.statement_id
      JOIN files f ON f.org_id = p.org_id AND f.id = new.file_id
      JOIN events e ON e.org_id = p.org_id AND e.id = new.event_id
     WHERE p.org_id = new.org_id AND p.id = new.publication_id AND p.state IN ('published', 'corrected', 'withdrawn')
       AND s.case_id = new.case_id AND f.case_id = new.case_id
       AND (f.media_type = 'application/pdf' OR f.media_type LIKE 'image/%')
       AND e.type = 'publication.captured' AND e.subject_id = new.publication_id AND e.case_id = new.case_id AND e.actor_id = new."by"
       AND convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,capture}' = f.sha256) THEN
    RAISE EXCEPTION 'a capture is of its own publication, case and event' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE CONSTRAINT TRIGGER guard_capture AFTER INSERT ON publication_captures DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_capture();
