-- A vote that no longer counts without an act of whoever cast it: it stays where it is, and beside it stands why.
CREATE TABLE "lapses" (
	"org_id" uuid NOT NULL,
	"vote_id" uuid NOT NULL,
	"because" text NOT NULL,
	"asked_again" boolean NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "lapses_org_id_vote_id_pk" PRIMARY KEY("org_id","vote_id"),
	CONSTRAINT "lapses_because" CHECK (because in ('too_old', 'suspended', 'role_ended', 'delegation_ended'))
);
--> statement-breakpoint
ALTER TABLE "deadlines" DROP CONSTRAINT "deadlines_org_id_review_id_lane_mark_pk";--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "turn" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_org_id_review_id_lane_mark_turn_pk" PRIMARY KEY("org_id","review_id","lane","mark","turn");--> statement-breakpoint
ALTER TABLE "lapses" ADD CONSTRAINT "lapses_vote" FOREIGN KEY ("org_id","vote_id") REFERENCES "public"."votes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lapses" ADD CONSTRAINT "lapses_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE lapses ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON lapses USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT ON lapses TO sangfroid_app;
REVOKE UPDATE, DELETE, TRUNCATE ON lapses FROM sangfroid_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON lapses FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON lapses FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE lapses ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE lapses ENABLE ALWAYS TRIGGER append_only_table;

-- Only what clears may lapse: an objection is taken back by whoever made it, or stands.
CREATE FUNCTION guard_lapse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM votes v WHERE v.org_id = new.org_id AND v.id = new.vote_id AND v.verdict = 'approve') THEN
    RAISE EXCEPTION 'an objection does not lapse' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_lapse BEFORE INSERT ON lapses FOR EACH ROW EXECUTE FUNCTION guard_lapse();

-- The votes of a review that count: the newest of each person, and of a principal and their delegates the newest of all, unless it lapsed.
CREATE OR REPLACE FUNCTION counting_votes(org uuid, review uuid) RETURNS SETOF votes LANGUAGE sql STABLE AS $$
  SELECT c.* FROM (
    SELECT DISTINCT ON (coalesce(w.on_behalf_of, w.member_id)) w.* FROM (
      SELECT DISTINCT ON (v.member_id) v.* FROM votes v WHERE v.org_id = org AND v.review_id = review ORDER BY v.member_id, v.at DESC, v.id DESC) w
     ORDER BY coalesce(w.on_behalf_of, w.member_id), w.at DESC, w.id DESC) c
   WHERE NOT EXISTS (SELECT FROM lapses x WHERE x.org_id = c.org_id AND x.vote_id = c.id)
$$;

-- The gate counts what the page counts.
CREATE OR REPLACE FUNCTION votes_satisfy(org uuid, review uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(coalesce(l.min, 0) >= 1 AND l.min <= (
    SELECT count(*) FROM counting_votes(org, review) w WHERE w.verdict = 'approve' AND w.lane = l.lane)), false)
    FROM reviews r CROSS JOIN LATERAL jsonb_to_recordset(convert_from(r.policy, 'UTF8')::jsonb -> 'lanes') AS l(lane text, min int)
   WHERE r.org_id = org AND r.id = review
$$;

-- A lane asked again within its round has its whole time again, from that moment.
CREATE FUNCTION lane_turn(org uuid, review uuid, asked text) RETURNS TABLE (turn int, asked_at timestamptz, due_at timestamptz) LANGUAGE sql STABLE AS $$
  SELECT t.n::int, coalesce(t.newest, r.opened_at), l.due_at + (coalesce(t.newest, r.opened_at) - r.opened_at)
    FROM review_lanes l JOIN reviews r ON r.org_id = l.org_id AND r.id = l.review_id
   CROSS JOIN LATERAL (SELECT count(*) AS n, max(x.at) AS newest FROM votes w JOIN lapses x ON x.org_id = w.org_id AND x.vote_id = w.id AND x.asked_again
                        WHERE w.org_id = l.org_id AND w.review_id = l.review_id AND w.lane = l.lane) t
   WHERE l.org_id = org AND l.review_id = review AND l.lane = asked
$$;
