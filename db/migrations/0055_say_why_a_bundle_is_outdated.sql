-- A bundle whose bytes can no longer be written as they were says so, and why, until it is asked for anew.
ALTER TABLE "evidence_bundles" ADD COLUMN "outdated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD COLUMN "outdated_why" text;--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD CONSTRAINT "evidence_bundles_outdated" CHECK ((outdated_at is null) = (outdated_why is null) and (outdated_at is null or ready_at is not null));--> statement-breakpoint
ALTER TABLE "evidence_bundles" ADD CONSTRAINT "evidence_bundles_outdated_why" CHECK (outdated_why in ('person_erased', 'changed'));--> statement-breakpoint
GRANT UPDATE (outdated_at, outdated_why) ON evidence_bundles TO sangfroid_app;

-- What was written once is what stays; that it is outdated is added to it, once, and never taken back.
CREATE OR REPLACE FUNCTION keep_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.ready_at IS NOT NULL AND (old.outdated_at IS NOT NULL OR new.outdated_at IS NULL
     OR to_jsonb(new) - ARRAY['outdated_at', 'outdated_why'] <> to_jsonb(old) - ARRAY['outdated_at', 'outdated_why']) THEN
    RAISE EXCEPTION 'a bundle is written once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
