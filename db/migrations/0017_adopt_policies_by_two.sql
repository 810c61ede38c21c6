-- A policy changes by two people: one proposes, another confirms. Nothing is added to what organisations have adopted:
-- a policy frozen or adopted before reads with what leaving the new keys out meant.
CREATE TABLE "policy_proposals" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"policy_id" uuid,
	"rule" jsonb,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"state_event_id" uuid NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decided_reason" text,
	CONSTRAINT "policy_proposals_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "policy_proposals_state_event" UNIQUE("org_id","state_event_id"),
	CONSTRAINT "policy_proposals_kind" CHECK (kind in ('adopt', 'retire')),
	CONSTRAINT "policy_proposals_state" CHECK (state in ('open', 'confirmed', 'withdrawn')),
	CONSTRAINT "policy_proposals_rule" CHECK ((kind = 'adopt') = (rule is not null) and (kind = 'adopt' or policy_id is not null)),
	CONSTRAINT "policy_proposals_decided" CHECK ((state = 'open') = (decided_by is null) and (state = 'open') = (decided_at is null)),
	CONSTRAINT "policy_proposals_second_person" CHECK (state <> 'confirmed' or decided_by <> proposed_by)
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "jurisdictions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "retired_proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "inside_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "inside_by" uuid;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "inside_information" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_proposals" ADD CONSTRAINT "policy_proposals_event" FOREIGN KEY ("org_id","state_event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_proposals" ADD CONSTRAINT "policy_proposals_proposed_by" FOREIGN KEY ("org_id","proposed_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_proposals" ADD CONSTRAINT "policy_proposals_decided_by" FOREIGN KEY ("org_id","decided_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "policy_proposals_one_open" ON "policy_proposals" USING btree ("org_id","name") WHERE state = 'open';--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_proposal" FOREIGN KEY ("org_id","proposal_id") REFERENCES "public"."policy_proposals"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_retired_proposal" FOREIGN KEY ("org_id","retired_proposal_id") REFERENCES "public"."policy_proposals"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_inside_by" FOREIGN KEY ("org_id","inside_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "policies_one_in_force" ON "policies" USING btree ("org_id","name") WHERE retired_at is null;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_of_proposal" UNIQUE("org_id","proposal_id");--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_inside" CHECK ((inside_since is null) = (inside_by is null));--> statement-breakpoint
ALTER TABLE policy_proposals ADD CONSTRAINT policy_proposals_policy FOREIGN KEY (org_id, policy_id) REFERENCES policies (org_id, id);
ALTER TABLE policy_proposals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON policy_proposals USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON policy_proposals TO sangfroid_app;

-- A proposal is born open; what it says never changes, and it is decided once.
CREATE FUNCTION keep_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF new.state <> 'open' THEN
      RAISE EXCEPTION 'POLICY_NEEDS_SECOND_PERSON' USING ERRCODE = 'check_violation';
    END IF;
    RETURN new;
  END IF;
  IF old.state <> 'open' OR new.state = 'open' OR new.state_event_id IS NOT DISTINCT FROM old.state_event_id
     OR (new.id, new.kind, new.name, new.version, new.policy_id, new.rule, new.reason, new.proposed_by, new.proposed_at)
     IS DISTINCT FROM (old.id, old.kind, old.name, old.version, old.policy_id, old.rule, old.reason, old.proposed_by, old.proposed_at) THEN
    RAISE EXCEPTION 'a proposal does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_proposal BEFORE INSERT OR UPDATE ON policy_proposals FOR EACH ROW EXECUTE FUNCTION keep_proposal();

-- A policy enters by a confirmed proposal that says exactly this, or with the founding, before anything has happened;
-- it ends once, by a confirmed proposal about it; and what it says never changes.
CREATE FUNCTION keep_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF (CASE WHEN new.proposal_id IS NULL THEN EXISTS (SELECT FROM events e WHERE e.org_id = new.org_id)
            ELSE NOT EXISTS (SELECT FROM policy_proposals p WHERE p.org_id = new.org_id AND p.id = new.proposal_id AND p.state = 'confirmed'
                               AND (p.kind, p.name, p.version, p.rule) IS NOT DISTINCT FROM ('adopt', new.name, new.version, new.rule)) END) THEN
      RAISE EXCEPTION 'POLICY_NEEDS_SECOND_PERSON' USING ERRCODE = 'check_violation';
    END IF;
    RETURN new;
  END IF;
  IF old.retired_at IS NOT NULL OR (new.id, new.name, new.version, new.rule, new.adopted_at, new.proposal_id)
     IS DISTINCT FROM (old.id, old.name, old.version, old.rule, old.adopted_at, old.proposal_id) THEN
    RAISE EXCEPTION 'a policy does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (new.retired_at IS NULL) <> (new.retired_proposal_id IS NULL) OR (new.retired_at IS NOT NULL AND NOT EXISTS (SELECT FROM policy_proposals p WHERE p.org_id = new.org_id AND p.id = new.retired_proposal_id
                                             AND p.state = 'confirmed' AND p.policy_id = new.id)) THEN
    RAISE EXCEPTION 'POLICY_NEEDS_SECOND_PERSON' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
REVOKE DELETE ON policies FROM sangfroid_app;
CREATE TRIGGER keep_policy BEFORE INSERT OR UPDATE ON policies FOR EACH ROW EXECUTE FUNCTION keep_policy();

-- What was found to be inside information stays so; and a version says in its frozen bytes what its row says.
CREATE FUNCTION keep_inside() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.inside_since IS NOT NULL AND (new.inside_since, new.inside_by) IS DISTINCT FROM (old.inside_since, old.inside_by) THEN
    RAISE EXCEPTION 'inside information stays so' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_inside BEFORE UPDATE ON statements FOR EACH ROW EXECUTE FUNCTION keep_inside();

CREATE FUNCTION match_inside_at_freeze() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new.canonical IS NOT NULL AND (new.canonical, new.inside_information) IS DISTINCT FROM (old.canonical, old.inside_information)
     AND new.inside_information IS DISTINCT FROM (convert_from(new.canonical, 'UTF8')::jsonb -> 'insideInformation')::boolean THEN
    RAISE EXCEPTION 'the version does not say whether it is inside information' USING ERRCODE = 'check_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER match_inside BEFORE UPDATE ON versions FOR EACH ROW EXECUTE FUNCTION match_inside_at_freeze();
