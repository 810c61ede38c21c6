-- What is confirmed or refuted was shown to be so, whatever the code thinks: judged at commit, when the evidence of the act is in.
CREATE FUNCTION demand_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new.state IN ('confirmed', 'refuted') AND NOT EXISTS (SELECT FROM evidence e WHERE e.org_id = new.org_id AND e.claim_id = new.id) THEN
    RAISE EXCEPTION 'EVIDENCE_MISSING' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER demand_evidence AFTER INSERT OR UPDATE OF state ON claims DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_evidence();
