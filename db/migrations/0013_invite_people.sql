CREATE TABLE "invitations" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"job" text,
	"capacities" text[] NOT NULL,
	"language" text NOT NULL,
	"guest_until" timestamp (3) with time zone,
	"invited_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"secret_hash" "bytea",
	"mailed_at" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "invitations_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "invitations_language" CHECK (language in ('fr', 'en')),
	CONSTRAINT "invitations_email" CHECK (email = lower(email)),
	CONSTRAINT "invitations_life" CHECK (expires_at <= asked_at + interval '72 hours'),
	CONSTRAINT "invitations_accepted" CHECK ((accepted_at is null) = (accepted_by is null)),
	CONSTRAINT "invitations_withdrawn" CHECK ((withdrawn_at is null) = (withdrawn_by is null)),
	CONSTRAINT "invitations_one_end" CHECK (accepted_at is null or withdrawn_at is null)
);
--> statement-breakpoint
CREATE TABLE "resets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"person_id" uuid,
	"org_id" uuid,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"secret_hash" "bytea",
	"mailed_at" timestamp (3) with time zone,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "resets_life" CHECK (expires_at <= asked_at + interval '30 minutes'),
	CONSTRAINT "resets_of_somebody" CHECK (secret_hash is null or (person_id is not null and org_id is not null))
);
--> statement-breakpoint
ALTER TABLE "mails" ALTER COLUMN "notification_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by" FOREIGN KEY ("org_id","invited_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by" FOREIGN KEY ("org_id","accepted_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_withdrawn_by" FOREIGN KEY ("org_id","withdrawn_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resets" ADD CONSTRAINT "resets_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resets" ADD CONSTRAINT "resets_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_secret" ON "invitations" USING btree ("secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open" ON "invitations" USING btree ("org_id","email") WHERE accepted_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "resets_secret" ON "resets" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "resets_person" ON "resets" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE invitations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON invitations USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
CREATE POLICY door ON invitations FOR SELECT TO sangfroid_door USING (true);
GRANT SELECT, INSERT, UPDATE ON invitations TO sangfroid_app;
GRANT SELECT ON invitations TO sangfroid_door;
GRANT SELECT, INSERT, UPDATE, DELETE ON resets TO sangfroid_app;

-- What was offered, and to whom, does not change, and an invitation ends once: another offer is another invitation.
CREATE FUNCTION keep_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.accepted_at IS NOT NULL OR old.withdrawn_at IS NOT NULL
     OR (new.org_id, new.id, new.email, new.name, new.job, new.capacities, new.language, new.guest_until)
     IS DISTINCT FROM (old.org_id, old.id, old.email, old.name, old.job, old.capacities, old.language, old.guest_until) THEN
    RAISE EXCEPTION 'an invitation does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_invitation BEFORE UPDATE ON invitations FOR EACH ROW EXECUTE FUNCTION keep_invitation();

-- Whoever holds the secret is told what it opens, before any context exists. It opens nothing once its time is over, or
-- once whoever invited may no longer invite.
CREATE FUNCTION find_invitation(secret bytea) RETURNS TABLE (org_id uuid, id uuid, organisation text, email text, name text, language text, person_id uuid, member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT i.org_id, i.id, o.name, i.email, i.name, i.language, p.id, m.id
    FROM invitations i JOIN organisations o ON o.id = i.org_id
    JOIN members b ON b.org_id = i.org_id AND b.id = i.invited_by
    LEFT JOIN people p ON p.email = i.email
    LEFT JOIN members m ON m.org_id = i.org_id AND m.person_id = p.id
   WHERE i.secret_hash = secret AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()
     AND (i.guest_until IS NULL OR i.guest_until > now())
     AND b.suspended_at IS NULL AND (b.ends_at IS NULL OR b.ends_at > now()) AND NOT b.guest AND 'admin' = ANY (b.capacities)
$$;
ALTER FUNCTION find_invitation(bytea) OWNER TO sangfroid_door;
REVOKE ALL ON FUNCTION find_invitation(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_invitation(bytea) TO sangfroid_app;
