-- A file of past cases on its way in: kept as it was sent until it is imported, seen by nobody but who sent it. No case is written from it before it is whole.
CREATE TABLE "library_imports" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"format" text NOT NULL,
	"name" text NOT NULL,
	"content" text,
	"sha256" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"read" jsonb NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"imported_at" timestamp (3) with time zone,
	CONSTRAINT "library_imports_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "library_imports_format" CHECK (format in ('csv', 'json')),
	CONSTRAINT "library_imports_kept" CHECK ((imported_at is null) = (content is not null))
);
--> statement-breakpoint
ALTER TABLE "library_imports" ADD CONSTRAINT "library_imports_by" FOREIGN KEY ("org_id","sent_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "library_imports_of_sender" ON "library_imports" USING btree ("org_id","sent_by","sent_at");--> statement-breakpoint
ALTER TABLE library_imports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON library_imports USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT, DELETE ON library_imports TO sangfroid_app;
GRANT UPDATE (mapping, read, content, imported_at) ON library_imports TO sangfroid_app;
REVOKE TRUNCATE ON library_imports FROM sangfroid_app;
