-- Whether what a past case rests on can still be read: of shipped sources once for everyone, of own ones behind the house's fence.
CREATE TABLE "library_link_checks" (
	"key" text GENERATED ALWAYS AS (md5(url)) STORED PRIMARY KEY,
	"url" text NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"silent_since" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "own_library_link_checks" (
	"org_id" uuid NOT NULL,
	"key" text GENERATED ALWAYS AS (md5(url)) STORED NOT NULL,
	"url" text NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"silent_since" timestamp (3) with time zone,
	CONSTRAINT "own_library_link_checks_org_id_key_pk" PRIMARY KEY("org_id","key")
);
--> statement-breakpoint
ALTER TABLE "own_library_link_checks" ADD CONSTRAINT "own_library_link_checks_org" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE own_library_link_checks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON own_library_link_checks USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON library_link_checks, own_library_link_checks TO sangfroid_app;
REVOKE DELETE, TRUNCATE ON library_link_checks, own_library_link_checks FROM sangfroid_app;
