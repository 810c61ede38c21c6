CREATE TABLE "anchors" (
	"org_id" uuid NOT NULL,
	"sink" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"size" bigint NOT NULL,
	"kept" boolean NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "anchors_org_id_sink_sent_at_pk" PRIMARY KEY("org_id","sink","sent_at"),
	CONSTRAINT "anchors_answer" CHECK (length(answer) <= 500)
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"org_id" uuid NOT NULL,
	"size" bigint NOT NULL,
	"root" "bytea" NOT NULL,
	"note" text NOT NULL,
	"key_id" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"proved_from" bigint,
	CONSTRAINT "checkpoints_org_id_size_pk" PRIMARY KEY("org_id","size"),
	CONSTRAINT "checkpoints_size" CHECK (size > 0 and (proved_from is null or proved_from between 0 and size)),
	CONSTRAINT "checkpoints_root" CHECK (length(root) = 32),
	CONSTRAINT "checkpoints_note" CHECK (length(note) between 1 and 4096)
);
--> statement-breakpoint
CREATE TABLE "ledger_key_revocations" (
	"org_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"last_size" bigint NOT NULL,
	"revoked_at" timestamp (3) with time zone NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "ledger_key_revocations_org_id_key_id_pk" PRIMARY KEY("org_id","key_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_keys" (
	"org_id" uuid NOT NULL,
	"key_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"introduction" text,
	"event_id" uuid NOT NULL,
	CONSTRAINT "ledger_keys_org_id_key_id_pk" PRIMARY KEY("org_id","key_id"),
	CONSTRAINT "ledger_keys_public" CHECK (length(public_key) = 32)
);
--> statement-breakpoint
CREATE TABLE "ledger_origins" (
	"org_id" uuid PRIMARY KEY NOT NULL,
	"origin" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"org_id" uuid NOT NULL,
	"vote_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"size" bigint NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "receipts_org_id_vote_id_pk" PRIMARY KEY("org_id","vote_id"),
	CONSTRAINT "receipts_position" CHECK (position >= 0 and position < size)
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"alive_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"size" bigint,
	"checked" bigint DEFAULT 0 NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"verdict" text,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "verifications_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "verifications_verdict" CHECK (verdict in ('intact', 'reserved', 'broken')),
	CONSTRAINT "verifications_finished" CHECK ((finished_at is null) = (verdict is null))
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "attachment_name" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "attachment" text;--> statement-breakpoint
ALTER TABLE "anchors" ADD CONSTRAINT "anchors_checkpoint" FOREIGN KEY ("org_id","size") REFERENCES "public"."checkpoints"("org_id","size") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_key_revocations" ADD CONSTRAINT "ledger_key_revocations_key" FOREIGN KEY ("org_id","key_id") REFERENCES "public"."ledger_keys"("org_id","key_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_key_revocations" ADD CONSTRAINT "ledger_key_revocations_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_keys" ADD CONSTRAINT "ledger_keys_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_keys" ADD CONSTRAINT "ledger_keys_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_origins" ADD CONSTRAINT "ledger_origins_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_vote" FOREIGN KEY ("org_id","vote_id") REFERENCES "public"."votes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_checkpoint" FOREIGN KEY ("org_id","size") REFERENCES "public"."checkpoints"("org_id","size") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_asked_by" FOREIGN KEY ("org_id","asked_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "anchors_of_checkpoint" ON "anchors" USING btree ("org_id","size");--> statement-breakpoint
CREATE INDEX "verifications_newest" ON "verifications" USING btree ("org_id","finished_at");--> statement-breakpoint
CREATE UNIQUE INDEX "verifications_one_at_a_time" ON "verifications" USING btree ("org_id") WHERE finished_at is null;--> statement-breakpoint
-- What is in these tables is written once: by the signer what it signed and sent, by the application whose keys are whose.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['checkpoints', 'anchors', 'receipts', 'ledger_keys', 'ledger_key_revocations', 'ledger_origins'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_table', t);
    EXECUTE format('REVOKE ALL ON %I FROM sangfroid_app', t);
    EXECUTE format('GRANT SELECT ON %I TO sangfroid_app, sangfroid_signer', t);
  END LOOP;
END $$;
GRANT INSERT ON ledger_keys, ledger_key_revocations TO sangfroid_app;
GRANT INSERT ON checkpoints, anchors, receipts TO sangfroid_signer;

ALTER TABLE verifications ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_organisation ON verifications USING (org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON verifications TO sangfroid_app;
REVOKE DELETE, TRUNCATE ON verifications FROM sangfroid_app;

-- The signer reads what it signs, and what the ledger is compared with; no words, no person, no case.
GRANT USAGE ON SCHEMA public TO sangfroid_signer;
GRANT SELECT ON organisations, events, ledger_heads, ledger_leaves, ledger_nodes TO sangfroid_signer;
GRANT SELECT (org_id, id, state, state_event_id) ON versions, publications TO sangfroid_signer;
GRANT SELECT (org_id, id, event_id) ON votes, transitions TO sangfroid_signer;

-- The head is written by sealing alone, one leaf at a time, and stays while its organisation does.
CREATE FUNCTION keep_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF new.org_id = old.org_id AND new.size = old.size + 1 AND current_user = 'sangfroid_seal' THEN RETURN new; END IF;
  END IF;
  RAISE EXCEPTION 'the head of the ledger moves by sealing alone' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger_heads FOR EACH ROW EXECUTE FUNCTION keep_head();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON ledger_heads FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
ALTER TABLE ledger_heads ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE ledger_heads ENABLE ALWAYS TRIGGER append_only_table;
ALTER TABLE ledger_heads SET (fillfactor = 50);

-- A new organisation has an empty tree and a name to sign it in from its first moment; the ones that are there get theirs now.
GRANT SELECT, INSERT ON ledger_origins TO sangfroid_seal;
CREATE OR REPLACE FUNCTION plant_tree() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.org', new.id::text, true);
  INSERT INTO ledger_heads (org_id) VALUES (new.id);
  INSERT INTO ledger_origins (org_id, origin) VALUES (new.id, 'sangfroid/ledger/' || substr(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'), 1, 16));
  RETURN NULL;
END $$;
DO $$
DECLARE o uuid;
BEGIN
  FOR o IN SELECT id FROM organisations LOOP
    PERFORM set_config('app.org', o::text, true);
    INSERT INTO ledger_origins (org_id, origin) VALUES (o, 'sangfroid/ledger/' || substr(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'), 1, 16));
  END LOOP;
  PERFORM set_config('app.org', '', true);
END $$;

-- How many events no leaf seals: counted past what a reader may see, answered as a number and nothing else.
CREATE FUNCTION unsealed_events(org uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(*)::int FROM events e WHERE e.org_id = org AND org = nullif(current_setting('app.org', true), '')::uuid
     AND NOT EXISTS (SELECT FROM ledger_leaves l WHERE l.org_id = e.org_id AND l.event_id = e.id)
$$;
ALTER FUNCTION unsealed_events(uuid) OWNER TO sangfroid_seal;
REVOKE ALL ON FUNCTION unsealed_events(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION unsealed_events(uuid) TO sangfroid_app;
