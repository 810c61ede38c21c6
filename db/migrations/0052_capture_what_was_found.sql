-- Words of ours found outside may be shown by a capture too, as a publication is: bound by the event that tells of them.
ALTER TABLE "found_publications" DROP CONSTRAINT "found_publications_seen";
ALTER TABLE "found_publications" ADD COLUMN "file_id" uuid;
ALTER TABLE "found_publications" ADD CONSTRAINT "found_publications_file" FOREIGN KEY ("org_id","case_id","file_id") REFERENCES "public"."files"("org_id","case_id","id") ON DELETE no action ON UPDATE no action;
ALTER TABLE "found_publications" ADD CONSTRAINT "found_publications_seen" CHECK (link is not null or text is not null or note is not null or file_id is not null);

-- Its event binds the bytes of its file, or none where it has none: judged at commit, when the event is in.
CREATE FUNCTION guard_found_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM events e LEFT JOIN files f ON f.org_id = new.org_id AND f.id = new.file_id
     WHERE e.org_id = new.org_id AND e.id = new.event_id AND e.type = 'publication.found'
       AND e.subject_id = new.id AND e.case_id = new.case_id AND e.actor_id = new."by"
       AND (f.id IS NULL OR f.media_type = 'application/pdf' OR f.media_type LIKE 'image/%')
       AND convert_from(e.canonical, 'UTF8')::jsonb #>> '{bind,capture}' IS NOT DISTINCT FROM f.sha256) THEN
    RAISE EXCEPTION 'found words are of their own case and event, and so is what shows them' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE CONSTRAINT TRIGGER guard_found_publication AFTER INSERT ON found_publications DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_found_publication();
