-- What approvals promise, held by the tables even when the code is wrong.

-- Submitted words do not change: only the state of a version moves after that.
CREATE FUNCTION keep_frozen_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.canonical IS NOT NULL AND (new.canonical, new.statement_id, new.n, new.revision, new.parent_hash, new.waived, new.not_before, new.not_after, new.submitted_by, new.submitted_at)
     IS DISTINCT FROM (old.canonical, old.statement_id, old.n, old.revision, old.parent_hash, old.waived, old.not_before, old.not_after, old.submitted_by, old.submitted_at) THEN
    RAISE EXCEPTION 'a submitted version does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF new.state IS DISTINCT FROM old.state AND new.state_event_id IS NOT DISTINCT FROM old.state_event_id THEN
    RAISE EXCEPTION 'a change of state has its own event' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_frozen BEFORE UPDATE ON versions FOR EACH ROW EXECUTE FUNCTION keep_frozen_version();

CREATE FUNCTION keep_frozen_variant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM versions v WHERE v.org_id = coalesce(new.org_id, old.org_id) AND v.id = coalesce(new.version_id, old.version_id) AND v.canonical IS NOT NULL) THEN
    RAISE EXCEPTION 'a variant of a submitted version does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(new, old);
END $$;
CREATE TRIGGER keep_frozen BEFORE INSERT OR UPDATE OR DELETE ON variants FOR EACH ROW EXECUTE FUNCTION keep_frozen_variant();
CREATE TRIGGER keep_frozen BEFORE INSERT OR UPDATE OR DELETE ON contributors FOR EACH ROW EXECUTE FUNCTION keep_frozen_variant();
CREATE TRIGGER keep_frozen BEFORE INSERT OR UPDATE OR DELETE ON citations FOR EACH ROW EXECUTE FUNCTION keep_frozen_variant();

-- At freeze the variants named in the version are the variant rows, hash by hash.
CREATE FUNCTION match_variants_at_freeze() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.canonical IS NULL AND new.canonical IS NOT NULL AND
     (SELECT coalesce(jsonb_agg(jsonb_build_object('key', key, 'hash', encode(variant_hash, 'hex')) ORDER BY key COLLATE "C"), '[]') FROM variants v WHERE v.org_id = new.org_id AND v.version_id = new.id)
     IS DISTINCT FROM (convert_from(new.canonical, 'UTF8')::jsonb -> 'variants') THEN
    RAISE EXCEPTION 'the version does not name its variants' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER match_variants BEFORE UPDATE ON versions FOR EACH ROW EXECUTE FUNCTION match_variants_at_freeze();

-- Nobody clears words they helped to write.
CREATE FUNCTION refuse_own_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM reviews r JOIN contributors c ON c.org_id = r.org_id AND c.version_id = r.version_id
              WHERE r.org_id = new.org_id AND r.id = new.review_id AND c.member_id = new.member_id) THEN
    RAISE EXCEPTION 'OWN_WORDS' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER refuse_own_words BEFORE INSERT ON votes FOR EACH ROW EXECUTE FUNCTION refuse_own_words();

-- Nothing is published unless every frozen lane has its votes, no veto stands, and the case is not on hold.
CREATE FUNCTION guard_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new.state NOT IN ('publishing', 'published', 'scheduled') OR (TG_OP = 'UPDATE' AND old.state NOT IN ('scheduled')) THEN
    RETURN new;
  END IF;
  IF NOT EXISTS (SELECT FROM reviews r WHERE r.org_id = new.org_id AND r.id = new.review_id AND r.version_id = new.version_id) OR EXISTS (
    SELECT FROM review_lanes l WHERE l.org_id = new.org_id AND l.review_id = new.review_id AND l.min > (
      SELECT count(*) FROM (SELECT DISTINCT ON (v.member_id) v.verdict FROM votes v
        WHERE v.org_id = l.org_id AND v.review_id = l.review_id AND v.lane = l.lane ORDER BY v.member_id, v.at DESC, v.id DESC) newest WHERE newest.verdict = 'approve')) THEN
    RAISE EXCEPTION 'NOT_CLEARED' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM vetoes x JOIN versions v ON v.org_id = x.org_id AND v.statement_id = x.statement_id
              WHERE v.org_id = new.org_id AND v.id = new.version_id AND x.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'VETO_STANDS' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM versions v JOIN statements s ON s.org_id = v.org_id AND s.id = v.statement_id JOIN cases c ON c.org_id = s.org_id AND c.id = s.case_id
              WHERE v.org_id = new.org_id AND v.id = new.version_id AND c.held_at IS NOT NULL) THEN
    RAISE EXCEPTION 'ON_HOLD' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_the_gate BEFORE INSERT OR UPDATE ON publications FOR EACH ROW EXECUTE FUNCTION guard_the_gate();
