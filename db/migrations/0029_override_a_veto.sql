CREATE TABLE "veto_signatures" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"veto_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"review_id" uuid,
	"member_id" uuid NOT NULL,
	"because" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"proved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "veto_signatures_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "veto_signatures_because" CHECK (because in ('suspended', 'silent')),
	CONSTRAINT "veto_signatures_reason" CHECK (length(reason) >= 40),
	CONSTRAINT "veto_signatures_proved" CHECK (proved_at >= at - interval '10 minutes')
);
--> statement-breakpoint
ALTER TABLE "vetoes" ADD COLUMN "overridden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "vetoes" DROP CONSTRAINT "vetoes_lifted_by_owner";--> statement-breakpoint
ALTER TABLE "vetoes" ADD CONSTRAINT "vetoes_lifted_by_owner" CHECK ((lifted_at is null) = (lifted_by is null) and (not overridden or lifted_by is not null) and (lifted_by is null or (lifted_by = owner_id) = not overridden));--> statement-breakpoint
ALTER TABLE "veto_signatures" ADD CONSTRAINT "veto_signatures_veto" FOREIGN KEY ("org_id","veto_id") REFERENCES "public"."vetoes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veto_signatures" ADD CONSTRAINT "veto_signatures_version" FOREIGN KEY ("org_id","version_id") REFERENCES "public"."versions"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veto_signatures" ADD CONSTRAINT "veto_signatures_review" FOREIGN KEY ("org_id","review_id") REFERENCES "public"."reviews"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veto_signatures" ADD CONSTRAINT "veto_signatures_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "veto_signatures_of_veto" ON "veto_signatures" USING btree ("org_id","veto_id","at");--> statement-breakpoint
ALTER TABLE veto_signatures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON veto_signatures USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT ON veto_signatures TO sangfroid_app;
REVOKE UPDATE, DELETE, TRUNCATE ON veto_signatures FROM sangfroid_app;

-- Whether the owner of a veto can still answer for it. Asked again by a round that came after the veto, they are silent once twice
-- the time of their lane is over and no vote of theirs is in it; a round that does not ask their lane gives them as long as the one they refused.
CREATE FUNCTION veto_owner(org uuid, this uuid, moment timestamptz)
RETURNS TABLE (version_id uuid, review_id uuid, suspended boolean, silent_from timestamptz, answered boolean) LANGUAGE sql STABLE AS $$
  SELECT n.id, r.id, m.suspended_at IS NOT NULL OR coalesce(m.ends_at <= moment, false),
         r.opened_at + 2 * coalesce(asked.due_at - r.opened_at, refused.due_at - cast_in.opened_at),
         EXISTS (SELECT FROM votes w WHERE w.org_id = x.org_id AND w.review_id = r.id AND w.member_id = x.owner_id)
    FROM vetoes x
    JOIN members m ON m.org_id = x.org_id AND m.id = x.owner_id
    JOIN votes v ON v.org_id = x.org_id AND v.id = x.vote_id
    JOIN reviews cast_in ON cast_in.org_id = v.org_id AND cast_in.id = v.review_id
    JOIN review_lanes refused ON refused.org_id = cast_in.org_id AND refused.review_id = cast_in.id AND refused.lane = x.lane
   CROSS JOIN LATERAL (SELECT o.id FROM versions o WHERE o.org_id = x.org_id AND o.statement_id = x.statement_id ORDER BY o.n DESC LIMIT 1) n
    LEFT JOIN LATERAL (SELECT z.id, z.opened_at FROM reviews z WHERE z.org_id = x.org_id AND z.version_id = n.id AND n.id <> cast_in.version_id ORDER BY z.round DESC LIMIT 1) r ON true
    LEFT JOIN review_lanes asked ON asked.org_id = x.org_id AND asked.review_id = r.id AND asked.lane = x.lane
   WHERE x.org_id = org AND x.id = this
$$;

-- Who may sign: an executive, or somebody else of the lane, who may act, did not write the words, and is not the owner. Without a case, by capacity.
CREATE FUNCTION veto_signer(org uuid, this uuid, version uuid, member uuid) RETURNS TABLE (executive boolean, in_lane boolean) LANGUAGE sql STABLE AS $$
  SELECT held.roles @> ARRAY['executive'], held.roles @> ARRAY[x.lane]
    FROM vetoes x JOIN statements s ON s.org_id = x.org_id AND s.id = x.statement_id
    JOIN members m ON m.org_id = x.org_id AND m.id = member AND m.suspended_at IS NULL AND coalesce(m.ends_at > now(), true)
   CROSS JOIN LATERAL (SELECT CASE WHEN s.case_id IS NULL THEN CASE WHEN m.guest THEN '{}' ELSE m.capacities END
      ELSE ARRAY(SELECT o.role FROM roles o WHERE o.org_id = x.org_id AND o.case_id = s.case_id AND o.member_id = m.id AND o.state = 'held') END AS roles) held
   WHERE x.org_id = org AND x.id = this AND m.id <> x.owner_id
     AND NOT EXISTS (SELECT FROM contributors k WHERE k.org_id = x.org_id AND k.version_id = version AND k.member_id = m.id)
$$;

-- The owner is gone or silent, and whoever signs may, on the newest words.
CREATE FUNCTION guard_veto_signature() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stands record;
BEGIN
  SELECT o.* INTO stands FROM veto_owner(new.org_id, new.veto_id, new.at) o;
  IF NOT FOUND OR (stands.version_id, stands.review_id) IS DISTINCT FROM (new.version_id, new.review_id)
     OR EXISTS (SELECT FROM vetoes x WHERE x.org_id = new.org_id AND x.id = new.veto_id AND x.lifted_at IS NOT NULL) THEN
    RAISE EXCEPTION 'WRONG_STATE' USING ERRCODE = 'check_violation';
  END IF;
  IF new.because IS DISTINCT FROM (CASE WHEN stands.suspended THEN 'suspended' WHEN NOT stands.answered AND stands.silent_from <= new.at THEN 'silent' END) THEN
    RAISE EXCEPTION 'OWNER_HAS_TIME' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT FROM veto_signer(new.org_id, new.veto_id, new.version_id, new.member_id) g WHERE g.executive OR g.in_lane) THEN
    RAISE EXCEPTION 'NOT_YOUR_ROLE' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_veto_signature BEFORE INSERT ON veto_signatures FOR EACH ROW EXECUTE FUNCTION guard_veto_signature();

-- Ended by others than its owner: two people signed on these words within a day, one of them executive, another of the lane, the last of them now.
CREATE FUNCTION guard_override() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM veto_owner(new.org_id, new.id, new.lifted_at) o
      JOIN veto_signatures a ON a.org_id = new.org_id AND a.veto_id = new.id AND a.version_id = o.version_id AND a.review_id IS NOT DISTINCT FROM o.review_id
       AND a.member_id = new.lifted_by AND a.at = new.lifted_at
      JOIN veto_signatures b ON b.org_id = new.org_id AND b.veto_id = new.id AND b.version_id = o.version_id AND b.review_id IS NOT DISTINCT FROM o.review_id
       AND b.member_id <> a.member_id AND b.at >= a.at - interval '24 hours'
     CROSS JOIN LATERAL veto_signer(new.org_id, new.id, o.version_id, a.member_id) s
     CROSS JOIN LATERAL veto_signer(new.org_id, new.id, o.version_id, b.member_id) t
     WHERE (s.executive AND t.in_lane) OR (s.in_lane AND t.executive)) THEN
    RAISE EXCEPTION 'SECOND_PERSON_NEEDED' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER guard_override BEFORE UPDATE ON vetoes FOR EACH ROW WHEN (new.overridden) EXECUTE FUNCTION guard_override();
CREATE FUNCTION open_vetoes_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a veto begins by standing' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER open_vetoes_stand BEFORE INSERT ON vetoes FOR EACH ROW WHEN (new.overridden) EXECUTE FUNCTION open_vetoes_stand();
