-- Which lanes clear a post-mortem is a setting of the house; a review of privileged passages has legal among them, whatever it says.
ALTER TABLE "organisations" ADD COLUMN "post_mortem_lanes" text[] DEFAULT '{communications,legal}' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_post_mortem_lanes" CHECK (cardinality(post_mortem_lanes) >= 1 and post_mortem_lanes <@ array['legal', 'communications', 'executive', 'human_resources'] and cardinality(array_positions(post_mortem_lanes, 'legal')) <= 1 and cardinality(array_positions(post_mortem_lanes, 'communications')) <= 1 and cardinality(array_positions(post_mortem_lanes, 'executive')) <= 1 and cardinality(array_positions(post_mortem_lanes, 'human_resources')) <= 1);--> statement-breakpoint
GRANT UPDATE (post_mortem_lanes) ON organisations TO sangfroid_app;

CREATE FUNCTION guard_post_mortem_review() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked jsonb := convert_from(new.policy, 'UTF8')::jsonb -> 'lanes';
BEGIN
  IF coalesce(jsonb_array_length(asked), 0) = 0 THEN
    RAISE EXCEPTION 'a review asks one lane at least' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT asked @> '[{"lane": "legal"}]' AND EXISTS (
    SELECT FROM post_mortem_passages p WHERE p.org_id = new.org_id AND p.post_mortem_id = new.post_mortem_id
       AND p.removed_at IS NULL AND p.privileged_at IS NOT NULL) THEN
    RAISE EXCEPTION 'what is privileged is cleared by legal' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_post_mortem_review BEFORE INSERT ON post_mortem_reviews FOR EACH ROW EXECUTE FUNCTION guard_post_mortem_review();

-- Precedents compare the newest own cases, and the newest that share a coded trait: each by an index of its own.
CREATE INDEX "own_library_cases_by_category" ON "own_library_cases" USING btree ("org_id","category","started_on","id");--> statement-breakpoint
CREATE INDEX "own_library_cases_by_channel" ON "own_library_cases" USING btree ("org_id","channel","started_on","id");--> statement-breakpoint
CREATE INDEX "own_library_cases_by_cluster" ON "own_library_cases" USING btree ("org_id","cluster","started_on","id");--> statement-breakpoint
CREATE INDEX "own_library_cases_by_sector" ON "own_library_cases" USING btree ("org_id","sector","started_on","id");
