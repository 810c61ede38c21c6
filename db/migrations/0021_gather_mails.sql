-- Notices of one case that fall together are one mail: each waits for its own, and says so until a mail holds it.
CREATE TABLE "mutes" (
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mutes_org_id_member_id_case_id_pk" PRIMARY KEY("org_id","member_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "mail_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notifications_to_mail" ON "notifications" USING btree ("org_id","member_id") WHERE mail_at is not null;
--> statement-breakpoint
ALTER TABLE mutes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON mutes USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT, DELETE ON mutes TO sangfroid_app;
REVOKE UPDATE, TRUNCATE ON mutes FROM sangfroid_app;
