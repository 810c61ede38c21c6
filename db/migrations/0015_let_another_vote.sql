-- A vote cast for somebody who is away: two seats, one voice, and only while they could have voted themselves.
CREATE TABLE "deadlines" (
	"org_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"mark" text NOT NULL,
	"told_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "deadlines_org_id_review_id_lane_mark_pk" PRIMARY KEY("org_id","review_id","lane","mark"),
	CONSTRAINT "deadlines_mark" CHECK (mark in ('half', 'due', 'double'))
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"delegate_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"case_id" uuid,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "delegations_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "delegations_lane" CHECK (lane in ('legal', 'communications', 'executive', 'human_resources')),
	CONSTRAINT "delegations_two_people" CHECK (delegate_id <> principal_id),
	CONSTRAINT "delegations_dates" CHECK (ends_at > starts_at and ends_at <= starts_at + interval '30 days'),
	CONSTRAINT "delegations_ended" CHECK ((ended_at is null) = (ended_by is null))
);
--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "on_behalf_of" uuid;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_lane_of_review" FOREIGN KEY ("org_id","review_id","lane") REFERENCES "public"."review_lanes"("org_id","review_id","lane") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_principal" FOREIGN KEY ("org_id","principal_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_delegate" FOREIGN KEY ("org_id","delegate_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_ended_by" FOREIGN KEY ("org_id","ended_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_of_principal" ON "delegations" USING btree ("org_id","principal_id");--> statement-breakpoint
CREATE INDEX "delegations_of_delegate" ON "delegations" USING btree ("org_id","delegate_id");--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_principal_seat" FOREIGN KEY ("org_id","review_id","on_behalf_of","lane") REFERENCES "public"."seats"("org_id","review_id","member_id","lane") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_on_behalf" CHECK (on_behalf_of <> member_id and verdict <> 'withdraw' or on_behalf_of is null);
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['delegations', 'deadlines']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO sangfroid_app', t);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM sangfroid_app', t);
  END LOOP;
END $$;
GRANT UPDATE (ended_at, ended_by) ON delegations TO sangfroid_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON deadlines FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON deadlines FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE DELETE ON delegations FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON delegations FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE deadlines ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE deadlines ENABLE ALWAYS TRIGGER append_only_table;
ALTER TABLE delegations ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE delegations ENABLE ALWAYS TRIGGER append_only_table;

-- A delegation keeps its two people, its lane and its dates; all that may come is its end, once.
CREATE FUNCTION keep_delegation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.ended_at IS NOT NULL OR (new.org_id, new.id, new.principal_id, new.delegate_id, new.lane, new.case_id, new.starts_at, new.ends_at, new.reason, new.created_at)
     IS DISTINCT FROM (old.org_id, old.id, old.principal_id, old.delegate_id, old.lane, old.case_id, old.starts_at, old.ends_at, old.reason, old.created_at) THEN
    RAISE EXCEPTION 'a delegation does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_delegation BEFORE UPDATE ON delegations FOR EACH ROW EXECUTE FUNCTION keep_delegation();

-- The votes of a review that count: the newest of each person, and of a principal and their delegates the newest of all.
CREATE FUNCTION counting_votes(org uuid, review uuid) RETURNS SETOF votes LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (coalesce(w.on_behalf_of, w.member_id)) w.* FROM (
    SELECT DISTINCT ON (v.member_id) v.* FROM votes v WHERE v.org_id = org AND v.review_id = review ORDER BY v.member_id, v.at DESC, v.id DESC) w
   ORDER BY coalesce(w.on_behalf_of, w.member_id), w.at DESC, w.id DESC
$$;

-- Who may act for whom on a case at a moment: both dates, and a delegate who may come in, sees the case and knows the trade.
CREATE FUNCTION proxies_on(org uuid, subject uuid, moment timestamptz)
RETURNS TABLE (delegation_id uuid, lane text, principal_id uuid, delegate_id uuid, ends_at timestamptz) LANGUAGE sql STABLE AS $$
  SELECT d.id, d.lane, d.principal_id, d.delegate_id, d.ends_at
    FROM delegations d JOIN cases c ON c.org_id = d.org_id AND c.id = subject JOIN members m ON m.org_id = d.org_id AND m.id = d.delegate_id
   WHERE d.org_id = org AND (d.case_id IS NULL OR d.case_id = subject)
     AND d.starts_at <= moment AND d.ends_at > moment AND (d.ended_at IS NULL OR d.ended_at > moment)
     AND m.suspended_at IS NULL AND (m.ends_at IS NULL OR m.ends_at > moment)
     AND CASE WHEN m.guest THEN EXISTS (SELECT FROM roles r WHERE r.org_id = org AND r.case_id = subject AND r.member_id = m.id AND r.state = 'held')
              ELSE d.lane = ANY (m.capacities) AND (c.confidentiality = 'open'
                OR EXISTS (SELECT FROM roles r WHERE r.org_id = org AND r.case_id = subject AND r.member_id = m.id AND r.state IN ('offered', 'held'))) END
$$;

-- Who may vote in a review in their own name: holders of the lane's role on the case, and the backups its frozen policy names.
CREATE FUNCTION direct_voters(org uuid, review uuid, moment timestamptz) RETURNS TABLE (lane text, member_id uuid) LANGUAGE sql STABLE AS $$
  WITH asked AS (
    SELECT l.lane, l.backups, s.case_id FROM reviews r JOIN versions v ON v.org_id = r.org_id AND v.id = r.version_id JOIN statements s ON s.org_id = v.org_id AND s.id = v.statement_id
     CROSS JOIN LATERAL jsonb_to_recordset(convert_from(r.policy, 'UTF8')::jsonb -> 'lanes') AS l(lane text, backups jsonb) WHERE r.org_id = org AND r.id = review),
  named AS (
    SELECT a.lane, o.member_id FROM asked a JOIN roles o ON o.org_id = org AND o.case_id = a.case_id AND o.role = a.lane AND o.state = 'held'
    UNION SELECT a.lane, b.id::uuid FROM asked a CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(a.backups, '[]')) AS b(id))
  SELECT n.lane, n.member_id FROM named n JOIN members m ON m.org_id = org AND m.id = n.member_id WHERE m.suspended_at IS NULL AND (m.ends_at IS NULL OR m.ends_at > moment)
$$;

-- For whom somebody may vote in a review at a moment: only for who could do it in their own name, so chains and cycles give nothing.
CREATE FUNCTION mandates_of(org uuid, review uuid, moment timestamptz)
RETURNS TABLE (delegation_id uuid, lane text, principal_id uuid, delegate_id uuid, ends_at timestamptz) LANGUAGE sql STABLE AS $$
  SELECT p.* FROM reviews r JOIN versions v ON v.org_id = r.org_id AND v.id = r.version_id JOIN statements s ON s.org_id = v.org_id AND s.id = v.statement_id
   CROSS JOIN LATERAL proxies_on(org, s.case_id, moment) p
   JOIN direct_voters(org, review, moment) d ON d.lane = p.lane AND d.member_id = p.principal_id
   CROSS JOIN LATERAL jsonb_to_recordset(convert_from(r.policy, 'UTF8')::jsonb -> 'lanes') AS l(lane text, delegable boolean)
   WHERE r.org_id = org AND r.id = review AND l.lane = p.lane AND coalesce(l.delegable, true)
$$;

-- A vote for somebody else: they did not write it, have not voted themselves, and gave it to this person for this very moment.
CREATE FUNCTION guard_mandate() RETURNS trigger LANGUAGE plpgsql AS $$
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
  SELECT CASE WHEN e.claimed_at IS NULL THEN clock_timestamp() ELSE new.at END INTO moment FROM events e WHERE e.org_id = new.org_id AND e.id = new.event_id;
  IF NOT EXISTS (SELECT FROM mandates_of(new.org_id, new.review_id, moment) m WHERE m.lane = new.lane AND m.principal_id = new.on_behalf_of AND m.delegate_id = new.member_id) THEN
    RAISE EXCEPTION 'DELEGATION_INVALID' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_mandate BEFORE INSERT ON votes FOR EACH ROW EXECUTE FUNCTION guard_mandate();

-- At the gate too, a principal and their delegate are one voice.
CREATE FUNCTION count_voices_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  past CONSTANT text[] := ARRAY['publishing', 'unknown', 'published', 'corrected', 'withdrawn'];
BEGIN
  IF NOT (new.state = 'scheduled' OR new.state = ANY (past)) OR (TG_OP = 'UPDATE' AND old.state = ANY (past)) THEN
    RETURN new;
  END IF;
  IF EXISTS (SELECT FROM reviews r CROSS JOIN LATERAL jsonb_to_recordset(convert_from(r.policy, 'UTF8')::jsonb -> 'lanes') AS l(lane text, min int)
              WHERE r.org_id = new.org_id AND r.id = new.review_id
                AND l.min > (SELECT count(*) FROM counting_votes(r.org_id, r.id) w WHERE w.verdict = 'approve' AND w.lane = l.lane)) THEN
    RAISE EXCEPTION 'NOT_CLEARED' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_voices BEFORE INSERT OR UPDATE ON publications FOR EACH ROW EXECUTE FUNCTION count_voices_once();
