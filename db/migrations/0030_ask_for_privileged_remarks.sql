-- Who asks for the bundle of a case may ask for what counsel said too, if they may read it; and its timeline is told as they read.
ALTER TABLE "evidence_bundles" ADD COLUMN "privileged" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD CONSTRAINT "evidence_bundles_language" CHECK (language in ('fr', 'en'));--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD CONSTRAINT "evidence_bundles_reader" CHECK ((language is null) = (time_zone is null));--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD CONSTRAINT "evidence_bundles_privileged" CHECK (not privileged or case_id is not null);
