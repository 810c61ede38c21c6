ALTER TABLE "mails" ADD COLUMN "notification_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "said_at" timestamp (3) with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_notification" FOREIGN KEY ("org_id","notification_id") REFERENCES "public"."notifications"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_once" UNIQUE("org_id","notification_id","said_at");