-- The gate asked only who came in by the front: a release could be born further on, or reach it from a dead end.
-- It now asks of every release that enters from outside, counts by the policy the votes are bound to rather than by its copy
-- in review_lanes, takes the newest round of words that still stand, and holds the case still while it looks.
CREATE OR REPLACE FUNCTION guard_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  past CONSTANT text[] := ARRAY['publishing', 'unknown', 'published', 'corrected', 'withdrawn'];
  asked jsonb;
BEGIN
  IF NOT (new.state = 'scheduled' OR new.state = ANY (past)) OR (TG_OP = 'UPDATE' AND old.state = ANY (past)) THEN
    RETURN new;
  END IF;
  PERFORM FROM versions v JOIN statements s ON s.org_id = v.org_id AND s.id = v.statement_id JOIN cases c ON c.org_id = s.org_id AND c.id = s.case_id
    WHERE v.org_id = new.org_id AND v.id = new.version_id AND c.held_at IS NULL FOR SHARE OF c;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'ON_HOLD' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM vetoes x JOIN versions v ON v.org_id = x.org_id AND v.statement_id = x.statement_id
              WHERE v.org_id = new.org_id AND v.id = new.version_id AND x.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'VETO_STANDS' USING ERRCODE = 'check_violation';
  END IF;
  SELECT convert_from(r.policy, 'UTF8')::jsonb -> 'lanes' INTO asked FROM reviews r JOIN versions v ON v.org_id = r.org_id AND v.id = r.version_id
   WHERE r.org_id = new.org_id AND r.id = new.review_id AND r.version_id = new.version_id AND v.state IN ('approved', 'published')
     AND r.round = (SELECT max(z.round) FROM reviews z WHERE z.org_id = r.org_id AND z.version_id = r.version_id);
  IF asked IS NULL OR jsonb_array_length(asked) = 0 OR EXISTS (
    SELECT FROM jsonb_to_recordset(asked) AS l(lane text, min int) WHERE l.min IS NULL OR l.min < 1 OR l.min > (
      SELECT count(*) FROM (SELECT DISTINCT ON (v.member_id) v.verdict, v.lane FROM votes v
        WHERE v.org_id = new.org_id AND v.review_id = new.review_id ORDER BY v.member_id, v.at DESC, v.id DESC) newest
       WHERE newest.verdict = 'approve' AND newest.lane = l.lane)) THEN
    RAISE EXCEPTION 'NOT_CLEARED' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;

-- A release is of one text, by one person, at one moment; what becomes of it has an event each time.
CREATE FUNCTION keep_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (new.id, new.version_id, new.variant_key, new.variant_hash, new.review_id, new.opened_by, new.opened_at)
     IS DISTINCT FROM (old.id, old.version_id, old.variant_key, old.variant_hash, old.review_id, old.opened_by, old.opened_at) THEN
    RAISE EXCEPTION 'what was released does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF new.state IS DISTINCT FROM old.state AND new.state_event_id IS NOT DISTINCT FROM old.state_event_id THEN
    RAISE EXCEPTION 'a change of state has its own event' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_release BEFORE UPDATE ON publications FOR EACH ROW EXECUTE FUNCTION keep_release();

-- A veto keeps its owner, its lane and its statement; all that may come is its end, once (by whom: vetoes_lifted_by_owner).
CREATE FUNCTION keep_veto() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.lifted_at IS NOT NULL OR (new.id, new.statement_id, new.vote_id, new.lane, new.owner_id, new.opened_at)
     IS DISTINCT FROM (old.id, old.statement_id, old.vote_id, old.lane, old.owner_id, old.opened_at) THEN
    RAISE EXCEPTION 'a veto does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_veto BEFORE UPDATE ON vetoes FOR EACH ROW EXECUTE FUNCTION keep_veto();

-- The newest vote of a person counts, so a vote must be newer than the one it replaces, and not of a time to come.
CREATE FUNCTION keep_votes_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new.at > clock_timestamp() + interval '30 seconds' OR EXISTS (
    SELECT FROM votes v WHERE v.org_id = new.org_id AND v.review_id = new.review_id AND v.member_id = new.member_id AND v.at >= new.at) THEN
    RAISE EXCEPTION 'VOTE_OUT_OF_ORDER' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_in_order BEFORE INSERT ON votes FOR EACH ROW EXECUTE FUNCTION keep_votes_in_order();

ALTER TABLE transitions ADD CONSTRAINT transitions_event FOREIGN KEY (org_id, event_id) REFERENCES events (org_id, id);

-- What is sealed is the canonical bytes: a row beside them that says something else is not sealed.
CREATE OR REPLACE FUNCTION seal_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  claim jsonb := convert_from(new.canonical, 'UTF8')::jsonb;
  n bigint; i bigint; level int := 0; h bytea := new.leaf; f bytea[];
BEGIN
  IF (claim ->> 'org', claim ->> 'id', claim ->> 'type', claim ->> 'case', claim #>> '{subject,type}', claim #>> '{subject,id}', claim #>> '{actor,member}', claim ->> 'corrects',
      (claim ->> 'at')::timestamptz, (claim ->> 'claimedAt')::timestamptz)
     IS DISTINCT FROM (new.org_id::text, new.id::text, new.type, new.case_id::text, new.subject_type, new.subject_id::text, new.actor_id::text, new.corrects::text, new.at, new.claimed_at)
     OR abs(extract(epoch FROM new.at - clock_timestamp())) > 30 THEN
    RAISE EXCEPTION 'LEDGER_MISMATCH' USING ERRCODE = 'check_violation';
  END IF;
  SELECT size, frontier INTO STRICT n, f FROM ledger_heads WHERE org_id = new.org_id FOR UPDATE;
  INSERT INTO ledger_leaves (org_id, position, event_id, leaf, sealed_at) VALUES (new.org_id, n, new.id, new.leaf, clock_timestamp());
  i := n;
  WHILE i % 2 = 1 LOOP
    h := sha256('\x01'::bytea || f[level + 1] || h);
    i := i / 2;
    level := level + 1;
    INSERT INTO ledger_nodes (org_id, level, idx, hash) VALUES (new.org_id, level, i, h);
  END LOOP;
  f[level + 1] := h;
  UPDATE ledger_heads SET size = n + 1, frontier = f WHERE org_id = new.org_id;
  RETURN NULL;
END $$;
