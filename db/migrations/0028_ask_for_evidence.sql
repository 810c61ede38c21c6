-- A bundle of evidence that somebody asked for: who, of what, and the digest of what was written.
CREATE TABLE "evidence_bundles" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid,
	"from_position" bigint,
	"to_position" bigint,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"size" bigint,
	"ready_at" timestamp (3) with time zone,
	"digest" "bytea",
	"length" bigint,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "evidence_bundles_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "evidence_bundles_scope" CHECK ((case_id is null) <> (from_position is null) and (from_position is null) = (to_position is null) and (from_position is null or from_position between 0 and to_position)),
	CONSTRAINT "evidence_bundles_ready" CHECK ((ready_at is null) = (size is null) and (ready_at is null) = (digest is null) and (ready_at is null) = (length is null) and (ready_at is null) = (expires_at is null))
);
--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD CONSTRAINT "evidence_bundles_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD CONSTRAINT "evidence_bundles_by" FOREIGN KEY ("org_id","requested_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_bundles_of_case" ON "evidence_bundles" USING btree ("org_id","case_id","requested_at");--> statement-breakpoint
ALTER TABLE evidence_bundles ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON evidence_bundles USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT ON evidence_bundles TO sangfroid_app;
GRANT UPDATE (size, ready_at, digest, length, expires_at) ON evidence_bundles TO sangfroid_app;
REVOKE DELETE, TRUNCATE ON evidence_bundles FROM sangfroid_app;

-- Who asked for what is never rewritten, and what was written once is what stays.
CREATE FUNCTION keep_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.ready_at IS NOT NULL THEN
    RAISE EXCEPTION 'a bundle is written once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_evidence BEFORE UPDATE ON evidence_bundles FOR EACH ROW EXECUTE FUNCTION keep_evidence();
