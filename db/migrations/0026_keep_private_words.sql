CREATE TABLE "erasures" (
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"by" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "erasures_org_id_member_id_pk" PRIMARY KEY("org_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "legal_holds" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid,
	"member_id" uuid,
	"placed_by" uuid NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"event_id" uuid NOT NULL,
	"lifted_by" uuid,
	"lifted_at" timestamp (3) with time zone,
	"lifted_event_id" uuid,
	CONSTRAINT "legal_holds_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "legal_holds_on_one_thing" CHECK ((case_id is null) <> (member_id is null)),
	CONSTRAINT "legal_holds_lifted" CHECK ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_event_id is null))
);
--> statement-breakpoint
CREATE TABLE "private_keys" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"wrapped" "bytea",
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"destroyed_at" timestamp (3) with time zone,
	CONSTRAINT "private_keys_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "private_keys_subject" CHECK (subject_type in ('member', 'case', 'organisation')),
	CONSTRAINT "private_keys_destroyed" CHECK ((wrapped is null) = (destroyed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "event_private" ALTER COLUMN "salt" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "event_private" ALTER COLUMN "value" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "event_private" ADD COLUMN "key_id" uuid;--> statement-breakpoint
ALTER TABLE "event_private" ADD COLUMN "sealed" "bytea";--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_by" FOREIGN KEY ("org_id","by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_lifted_event" FOREIGN KEY ("org_id","lifted_event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_member_id" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_placed_by" FOREIGN KEY ("org_id","placed_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_lifted_by" FOREIGN KEY ("org_id","lifted_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_keys" ADD CONSTRAINT "private_keys_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "legal_holds_on_case" ON "legal_holds" USING btree ("org_id","case_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "legal_holds_on_member" ON "legal_holds" USING btree ("org_id","member_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "private_keys_live" ON "private_keys" USING btree ("org_id","subject_type","subject_id") WHERE destroyed_at is null;--> statement-breakpoint
ALTER TABLE "event_private" ADD CONSTRAINT "event_private_key" FOREIGN KEY ("org_id","key_id") REFERENCES "public"."private_keys"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "event_private_of_key" ON "event_private" USING btree ("org_id","key_id");--> statement-breakpoint
-- What was in clear is sealed by the start that follows, since the key that wraps is not in the database and no statement may carry it.

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['private_keys', 'erasures', 'legal_holds'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_table', t);
    EXECUTE format('REVOKE ALL ON %I FROM sangfroid_app', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON private_keys, legal_holds TO sangfroid_app;
GRANT UPDATE (lifted_by, lifted_at, lifted_event_id) ON legal_holds TO sangfroid_app;
GRANT SELECT ON erasures TO sangfroid_app;
CREATE TRIGGER append_only BEFORE DELETE ON legal_holds FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON erasures FOR EACH ROW WHEN (current_user <> 'sangfroid_erase') EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON private_keys FOR EACH ROW WHEN (current_user <> 'sangfroid_erase') EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE legal_holds ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE erasures ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE private_keys ENABLE ALWAYS TRIGGER append_only;
-- Words enter sealed; rows of an older version stay until the start seals them.
ALTER TABLE event_private ADD CONSTRAINT event_private_sealed CHECK (sealed IS NOT NULL AND key_id IS NOT NULL AND salt IS NULL AND value IS NULL) NOT VALID;

-- A hold ends once, and is otherwise what it was.
CREATE FUNCTION keep_legal_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.lifted_at IS NOT NULL OR (new.org_id, new.id, new.case_id, new.member_id, new.placed_by, new.placed_at, new.event_id)
     IS DISTINCT FROM (old.org_id, old.id, old.case_id, old.member_id, old.placed_by, old.placed_at, old.event_id) THEN
    RAISE EXCEPTION 'a legal hold does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_legal_hold BEFORE UPDATE ON legal_holds FOR EACH ROW EXECUTE FUNCTION keep_legal_hold();

-- What guards these rows lets erasing through, and nothing else.
DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT tgname, tgrelid::regclass AS rel, tgenabled, pg_get_triggerdef(oid) AS def FROM pg_trigger
            WHERE NOT tgisinternal AND tgtype & 1 = 1 AND tgtype & 2 = 2 AND tgtype & 24 > 0 AND tgqual IS NULL
              AND tgrelid IN ('event_private'::regclass, 'votes'::regclass, 'transitions'::regclass, 'notes'::regclass, 'delegations'::regclass,
                              'policy_proposals'::regclass, 'break_glasses'::regclass, 'publications'::regclass, 'invitations'::regclass) LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', g.tgname, g.rel);
    EXECUTE replace(g.def, ' EXECUTE FUNCTION ', ' WHEN (current_user <> ''sangfroid_erase'') EXECUTE FUNCTION ');
    IF g.tgenabled = 'A' THEN EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', g.rel, g.tgname); END IF;
  END LOOP;
END $$;

GRANT SELECT ON private_keys, event_private, erasures, votes, transitions, waivers, delegations, policy_proposals, break_glasses, publications, roles, notes, cases,
  members, people, sessions, tokens, invitations, mails, identities, handoffs, resets TO sangfroid_erase;
GRANT UPDATE (wrapped, destroyed_at) ON private_keys TO sangfroid_erase;
GRANT UPDATE (key_id, sealed, salt, value), DELETE ON event_private TO sangfroid_erase;
GRANT INSERT, UPDATE (at) ON erasures TO sangfroid_erase;
GRANT UPDATE (reason) ON votes, transitions, waivers, delegations, policy_proposals, break_glasses TO sangfroid_erase;
GRANT UPDATE (decided_reason) ON policy_proposals TO sangfroid_erase;
GRANT UPDATE (finding) ON break_glasses TO sangfroid_erase;
GRANT UPDATE (staff_not_told, note, withdrawn_reason, ended_reason) ON publications TO sangfroid_erase;
GRANT UPDATE (note) ON roles TO sangfroid_erase;
GRANT UPDATE (words) ON notes TO sangfroid_erase;
GRANT UPDATE (hold_reason) ON cases TO sangfroid_erase;
GRANT UPDATE (person_id, job, suspended_at, erased_at) ON members TO sangfroid_erase;
GRANT INSERT, UPDATE (email, name, password_hash) ON people TO sangfroid_erase;
GRANT UPDATE (person_id, address, agent, revoked_at) ON sessions TO sangfroid_erase;
GRANT UPDATE (name, hint, revoked_at) ON tokens TO sangfroid_erase;
GRANT UPDATE (email, name, job) ON invitations TO sangfroid_erase;
GRANT UPDATE (subject, plain, html), DELETE ON mails TO sangfroid_erase;
GRANT DELETE ON identities, handoffs, resets TO sangfroid_erase;
CREATE POLICY elsewhere ON members FOR SELECT TO sangfroid_erase USING (true);

-- For the start that follows this migration: what an older version wrote in clear, under the key it now belongs to.
CREATE FUNCTION seal_private_words(org uuid, event uuid, name text, key uuid, words bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE event_private SET key_id = key, sealed = words, salt = NULL, value = NULL WHERE org_id = org AND event_id = event AND field = name AND sealed IS NULL
$$;

-- For a new at-rest key: the same data key, wrapped anew.
CREATE FUNCTION wrap_private_key(org uuid, key uuid, again bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE private_keys SET wrapped = again WHERE org_id = org AND id = key AND wrapped IS NOT NULL
$$;

-- Who somebody was, and what they wrote in their own name, goes: keys first, then what was sealed under them, then every copy.
CREATE FUNCTION erase_person(org uuid, gone uuid, eraser uuid, event uuid, moment timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  seen CONSTANT text := current_setting('app.sees', true);
  who people;
  called text;
  -- Where a name is read without its reader's language; who is named by the contract is named in that.
  nameless CONSTANT text := 'Erased person / Personne effacée';
  nobody CONSTANT text := 'erased-' || gone || '@erased.invalid';
  m record;
BEGIN
  SELECT p.* INTO STRICT who FROM members x JOIN people p ON p.id = x.person_id WHERE x.org_id = org AND x.id = gone;
  PERFORM set_config('app.sees', 'all', true);

  UPDATE private_keys SET wrapped = NULL, destroyed_at = moment WHERE org_id = org AND subject_type = 'member' AND subject_id = gone AND destroyed_at IS NULL;
  DELETE FROM event_private x USING private_keys k WHERE x.org_id = org AND k.org_id = org AND k.id = x.key_id AND k.subject_type = 'member' AND k.subject_id = gone;

  UPDATE votes SET reason = '' WHERE org_id = org AND member_id = gone AND reason <> '';
  UPDATE transitions SET reason = '' WHERE org_id = org AND by = gone AND reason <> '';
  UPDATE waivers SET reason = '' WHERE org_id = org AND by = gone AND reason <> '';
  UPDATE notes SET words = '' WHERE org_id = org AND by = gone AND words <> '';
  UPDATE roles SET note = '' WHERE org_id = org AND offered_by = gone AND note <> '';
  UPDATE cases SET hold_reason = '' WHERE org_id = org AND held_by = gone AND hold_reason <> '';
  UPDATE delegations SET reason = '' WHERE org_id = org AND principal_id = gone AND reason <> '';
  UPDATE policy_proposals SET reason = '' WHERE org_id = org AND proposed_by = gone AND reason <> '';
  UPDATE policy_proposals SET decided_reason = '' WHERE org_id = org AND decided_by = gone AND decided_reason <> '';
  UPDATE break_glasses SET reason = '' WHERE org_id = org AND opened_by = gone AND reason <> '';
  UPDATE break_glasses SET finding = '' WHERE org_id = org AND closed_by = gone AND finding <> '';
  UPDATE publications SET staff_not_told = '' WHERE org_id = org AND coalesce(released_by, opened_by) = gone AND staff_not_told <> '';
  UPDATE publications SET note = '' WHERE org_id = org AND published_by = gone AND note <> '';
  UPDATE publications SET withdrawn_reason = '' WHERE org_id = org AND withdrawn_by = gone AND withdrawn_reason <> '';
  UPDATE publications SET ended_reason = '' WHERE org_id = org AND ended_by = gone AND ended_reason <> '';

  DELETE FROM mails WHERE org_id = org AND member_id = gone;
  IF length(who.name) > 2 AND NOT who.email LIKE '%@erased.invalid' THEN
    called := replace(replace(replace(replace(replace(who.name, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;');
    UPDATE mails x SET subject = replace(replace(x.subject, who.name, n.word), who.email, n.word),
                       plain = replace(replace(x.plain, who.name, n.word), who.email, n.word),
                       html = replace(replace(replace(x.html, called, n.word), who.name, n.word), who.email, n.word)
      FROM (SELECT y.id, CASE p.language WHEN 'fr' THEN 'Personne effacée' ELSE 'Erased person' END AS word
              FROM members y JOIN people p ON p.id = y.person_id WHERE y.org_id = org) n
     WHERE x.org_id = org AND n.id = x.member_id AND (strpos(x.subject || x.plain || x.html, who.name) > 0 OR strpos(x.html, called) > 0 OR strpos(x.plain || x.html, who.email) > 0);
  END IF;
  UPDATE invitations SET email = nobody, name = nameless, job = NULL WHERE org_id = org AND (accepted_by = gone OR email = who.email);
  UPDATE tokens SET name = '', hint = '', revoked_at = coalesce(revoked_at, moment) WHERE org_id = org AND member_id = gone;
  UPDATE sessions SET address = NULL, agent = NULL, revoked_at = coalesce(revoked_at, moment) WHERE org_id = org AND person_id = who.id;
  DELETE FROM handoffs WHERE org_id = org AND person_id = who.id;

  -- Somebody of another organisation stays who they are there: here a person of no name takes their place.
  IF EXISTS (SELECT FROM members x WHERE x.person_id = who.id AND x.org_id <> org) THEN
    INSERT INTO people (id, email, name, language, time_zone, demo) VALUES (event, nobody, nameless, who.language, 'UTC', who.demo) ON CONFLICT DO NOTHING;
    UPDATE members SET person_id = event WHERE org_id = org AND id = gone;
    UPDATE sessions SET person_id = event WHERE org_id = org AND person_id = who.id;
  ELSE
    UPDATE people SET email = nobody, name = nameless, password_hash = NULL WHERE id = who.id;
    DELETE FROM identities WHERE person_id = who.id;
    DELETE FROM handoffs WHERE person_id = who.id;
    DELETE FROM resets WHERE person_id = who.id OR email = who.email;
  END IF;
  UPDATE members SET job = NULL, suspended_at = coalesce(suspended_at, moment), erased_at = coalesce(erased_at, moment) WHERE org_id = org AND id = gone;
  INSERT INTO erasures (org_id, member_id, by, at, event_id) VALUES (org, gone, eraser, moment, event) ON CONFLICT DO NOTHING;
  PERFORM set_config('app.sees', seen, true);
  PERFORM pg_notify('erasures', org::text);
END $$;

ALTER FUNCTION seal_private_words(uuid, uuid, text, uuid, bytea) OWNER TO sangfroid_erase;
ALTER FUNCTION wrap_private_key(uuid, uuid, bytea) OWNER TO sangfroid_erase;
ALTER FUNCTION erase_person(uuid, uuid, uuid, uuid, timestamptz) OWNER TO sangfroid_erase;
REVOKE ALL ON FUNCTION seal_private_words(uuid, uuid, text, uuid, bytea), wrap_private_key(uuid, uuid, bytea), erase_person(uuid, uuid, uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_private_words(uuid, uuid, text, uuid, bytea), wrap_private_key(uuid, uuid, bytea), erase_person(uuid, uuid, uuid, uuid, timestamptz) TO sangfroid_app;
