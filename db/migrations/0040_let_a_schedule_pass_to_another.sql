-- Whoever sets the time anew is whose release it is from then on: while it waits, and with an event of its own.
CREATE OR REPLACE FUNCTION keep_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new.id, new.version_id, new.variant_key, new.variant_hash, new.review_id, new.opened_at)
     IS DISTINCT FROM (old.id, old.version_id, old.variant_key, old.variant_hash, old.review_id, old.opened_at) THEN
    RAISE EXCEPTION 'what was released does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF new.opened_by IS DISTINCT FROM old.opened_by
     AND (old.state <> 'scheduled' OR new.state <> 'scheduled' OR new.state_event_id IS NOT DISTINCT FROM old.state_event_id) THEN
    RAISE EXCEPTION 'a release passes to another only while it waits, with an event' USING ERRCODE = 'restrict_violation';
  END IF;
  IF new.state IS DISTINCT FROM old.state AND new.state_event_id IS NOT DISTINCT FROM old.state_event_id THEN
    RAISE EXCEPTION 'a change of state has its own event' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
