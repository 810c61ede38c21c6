-- Rows that are there get no salt yet: it is the mark of a sealed row, and the start that follows seals them with an event.
ALTER TABLE "cases" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "cases" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "roles" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "claims" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint
ALTER TABLE "delegations" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "delegations" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "policies" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "versions" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "seal_salt" "bytea";--> statement-breakpoint
ALTER TABLE "votes" ALTER COLUMN "seal_salt" SET DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');--> statement-breakpoint

-- What a transaction touched among the governed rows: read once, before it ends, when its events are written.
CREATE FUNCTION remember_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.touched', concat(current_setting('app.touched', true), TG_ARGV[0], ':', new.id, ' '), true);
  RETURN NULL;
END $$;

-- What was erased is sealed anew under a salt of its own: the seal before it must not tell what was there.
CREATE FUNCTION salt_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.seal_salt := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
  RETURN new;
END $$;

DO $$
DECLARE governed record; g record;
BEGIN
  FOR g IN SELECT tgname, tgrelid::regclass AS rel, tgenabled, pg_get_triggerdef(oid) AS def FROM pg_trigger
            WHERE NOT tgisinternal AND tgtype & 1 = 1 AND tgtype & 2 = 2 AND tgtype & 24 > 0 AND tgqual IS NULL
              AND tgrelid IN ('cases'::regclass, 'claims'::regclass, 'versions'::regclass, 'policies'::regclass, 'decisions'::regclass, 'roles'::regclass) LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', g.tgname, g.rel);
    EXECUTE replace(g.def, ' EXECUTE FUNCTION ', ' WHEN (current_user <> ''sangfroid_erase'') EXECUTE FUNCTION ');
    IF g.tgenabled = 'A' THEN EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', g.rel, g.tgname); END IF;
  END LOOP;
  FOR governed IN SELECT * FROM (VALUES ('cases', 'Case'), ('claims', 'Claim'), ('versions', 'StatementVersion'), ('votes', 'Vote'), ('publications', 'Publication'),
                                        ('policies', 'Policy'), ('decisions', 'Decision'), ('delegations', 'Delegation'), ('roles', 'Role')) t (name, noun) LOOP
    EXECUTE format('CREATE TRIGGER remember_touched AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION remember_touched(%L)', governed.name, governed.noun);
    EXECUTE format('CREATE TRIGGER salt_anew BEFORE UPDATE ON %I FOR EACH ROW WHEN (current_user = ''sangfroid_erase'') EXECUTE FUNCTION salt_anew()', governed.name);
    EXECUTE format('GRANT SELECT, UPDATE (seal_salt) ON %I TO sangfroid_erase', governed.name);
  END LOOP;
END $$;

-- For the start that follows this migration: salts rows that have none, so that they are touched and sealed. Answers how many.
CREATE FUNCTION salt_old_rows(org uuid, at_most int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE t text; n int; total int := 0;
BEGIN
  FOREACH t IN ARRAY ARRAY['cases', 'claims', 'versions', 'votes', 'publications', 'policies', 'decisions', 'delegations', 'roles'] LOOP
    EXECUTE format('UPDATE %1$I SET seal_salt = NULL WHERE org_id = $1 AND id IN (SELECT id FROM %1$I WHERE org_id = $1 AND seal_salt IS NULL LIMIT $2)', t) USING org, at_most - total;
    GET DIAGNOSTICS n = ROW_COUNT;
    total := total + n;
    EXIT WHEN total >= at_most;
  END LOOP;
  RETURN total;
END $$;
ALTER FUNCTION salt_old_rows(uuid, int) OWNER TO sangfroid_erase;
REVOKE ALL ON FUNCTION salt_old_rows(uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION salt_old_rows(uuid, int) TO sangfroid_app;

-- Events are written at the end of their transaction, when the rows they seal are as they stay: keys to them are judged at commit.
DO $$
DECLARE k record;
BEGIN
  FOR k IN SELECT conname, conrelid::regclass AS rel FROM pg_constraint WHERE contype = 'f' AND confrelid = 'events'::regclass AND NOT condeferrable LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', k.rel, k.conname);
  END LOOP;
END $$;

-- So what asks whether an act is entered history asks the transaction, which says it once; and every event of it must say the same.
CREATE FUNCTION match_claimed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF nullif(current_setting('app.claimed', true), '')::timestamptz IS DISTINCT FROM new.claimed_at AND nullif(current_setting('app.claimed', true), '') IS NOT NULL THEN
    RAISE EXCEPTION 'LEDGER_MISMATCH' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER match_claimed BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION match_claimed();
ALTER TABLE events ENABLE ALWAYS TRIGGER match_claimed;
CREATE OR REPLACE FUNCTION guard_mandate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz;
  standing votes;
BEGIN
  IF EXISTS (SELECT FROM votes v WHERE v.org_id = new.org_id AND v.review_id = new.review_id AND v.at >= new.at
              AND coalesce(v.on_behalf_of, v.member_id) = coalesce(new.on_behalf_of, new.member_id)) THEN
    RAISE EXCEPTION 'VOTE_OUT_OF_ORDER' USING ERRCODE = 'check_violation';
  END IF;
  IF new.on_behalf_of IS NULL THEN
    RETURN new;
  END IF;
  IF EXISTS (SELECT FROM reviews r JOIN contributors c ON c.org_id = r.org_id AND c.version_id = r.version_id
              WHERE r.org_id = new.org_id AND r.id = new.review_id AND c.member_id = new.on_behalf_of) THEN
    RAISE EXCEPTION 'OWN_WORDS' USING ERRCODE = 'check_violation';
  END IF;
  SELECT * INTO standing FROM counting_votes(new.org_id, new.review_id) w WHERE w.member_id = new.on_behalf_of AND w.on_behalf_of IS NULL AND w.verdict <> 'withdraw';
  IF FOUND THEN
    RAISE EXCEPTION 'ALREADY_COUNTED' USING ERRCODE = 'check_violation';
  END IF;
  -- Held still until the vote is in: ending it meanwhile waits, or was first.
  PERFORM FROM delegations d WHERE d.org_id = new.org_id AND d.principal_id = new.on_behalf_of AND d.delegate_id = new.member_id AND d.lane = new.lane FOR SHARE;
  -- Entered history is judged at the moment it claims; the event seals that it claims one.
  moment := CASE WHEN nullif(current_setting('app.claimed', true), '') IS NULL
    AND NOT EXISTS (SELECT FROM events e WHERE e.org_id = new.org_id AND e.id = new.event_id AND e.claimed_at IS NOT NULL) THEN clock_timestamp() ELSE new.at END;
  IF NOT EXISTS (SELECT FROM mandates_of(new.org_id, new.review_id, moment) m WHERE m.lane = new.lane AND m.principal_id = new.on_behalf_of AND m.delegate_id = new.member_id) THEN
    RAISE EXCEPTION 'DELEGATION_INVALID' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE OR REPLACE FUNCTION guard_the_window() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  past CONSTANT text[] := ARRAY['publishing', 'unknown', 'published', 'corrected', 'withdrawn'];
  opens timestamptz;
  closes timestamptz;
BEGIN
  IF TG_OP = 'UPDATE' AND (old.released_at IS NOT NULL AND (new.released_at, new.released_by) IS DISTINCT FROM (old.released_at, old.released_by)
     OR old.state <> 'scheduled' AND new.due_at IS DISTINCT FROM old.due_at) THEN
    RAISE EXCEPTION 'what was released does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT (new.state = 'scheduled' OR new.state = ANY (past)) OR (TG_OP = 'UPDATE' AND old.state = ANY (past)) THEN
    RETURN new;
  END IF;
  SELECT v.not_before, v.not_after INTO opens, closes FROM versions v WHERE v.org_id = new.org_id AND v.id = new.version_id;
  IF new.state = 'scheduled' THEN
    IF new.due_at < opens OR new.due_at > closes OR new.released_at IS NOT NULL THEN
      RAISE EXCEPTION 'OUTSIDE_WINDOW' USING ERRCODE = 'check_violation';
    END IF;
    RETURN new;
  END IF;
  new.released_at := coalesce(new.released_at, date_trunc('milliseconds', clock_timestamp()));
  new.released_by := coalesce(new.released_by, new.opened_by);
  IF new.released_at < opens OR new.released_at > closes THEN
    RAISE EXCEPTION 'OUTSIDE_WINDOW' USING ERRCODE = 'check_violation';
  END IF;
  IF abs(extract(epoch FROM new.released_at - clock_timestamp())) > 30
     AND nullif(current_setting('app.claimed', true), '')::timestamptz IS DISTINCT FROM new.released_at
     AND NOT EXISTS (SELECT FROM events e WHERE e.org_id = new.org_id AND e.id = new.state_event_id AND e.claimed_at = new.released_at) THEN
    RAISE EXCEPTION 'RELEASED_AT_ANOTHER_TIME' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
