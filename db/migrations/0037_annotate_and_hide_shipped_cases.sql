-- What a house says beside a shipped case, and which ones it does not want to see: nobody else's business, and the case stays as it ships.
CREATE TABLE "library_annotations" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"library_case_id" uuid NOT NULL,
	"words" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "library_annotations_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "library_hides" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"library_case_id" uuid NOT NULL,
	"hidden_by" uuid NOT NULL,
	"hidden_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"shown_by" uuid,
	"shown_at" timestamp (3) with time zone,
	CONSTRAINT "library_hides_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "library_hides_shown" CHECK ((shown_at is null) = (shown_by is null))
);
--> statement-breakpoint
ALTER TABLE "library_annotations" ADD CONSTRAINT "library_annotations_case" FOREIGN KEY ("library_case_id") REFERENCES "public"."library_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_annotations" ADD CONSTRAINT "library_annotations_by" FOREIGN KEY ("org_id","written_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_hides" ADD CONSTRAINT "library_hides_case" FOREIGN KEY ("library_case_id") REFERENCES "public"."library_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_hides" ADD CONSTRAINT "library_hides_hidden_by" FOREIGN KEY ("org_id","hidden_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_hides" ADD CONSTRAINT "library_hides_shown_by" FOREIGN KEY ("org_id","shown_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "library_annotations_of_case" ON "library_annotations" USING btree ("org_id","library_case_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "library_hides_standing" ON "library_hides" USING btree ("org_id","library_case_id") WHERE shown_at is null;--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['library_annotations', 'library_hides']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO sangfroid_app', t);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM sangfroid_app', t);
  END LOOP;
END $$;
GRANT UPDATE (shown_by, shown_at) ON library_hides TO sangfroid_app;

-- Hidden is hidden by somebody at some time; all that may come is the end of it, once.
CREATE FUNCTION keep_library_hide() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.shown_at IS NOT NULL THEN
    RAISE EXCEPTION 'what was shown again stays so' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_library_hide BEFORE UPDATE ON library_hides FOR EACH ROW EXECUTE FUNCTION keep_library_hide();
