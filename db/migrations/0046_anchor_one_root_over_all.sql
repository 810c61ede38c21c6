-- One root over all organisations: each keeps its own leaf of it, and reads no other's.
CREATE TABLE "common_root_anchors" (
	"org_id" uuid NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"sink" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"kept" boolean NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "common_root_anchors_org_id_signed_at_sink_pk" PRIMARY KEY("org_id","signed_at","sink"),
	CONSTRAINT "common_root_anchors_answer" CHECK (length(answer) <= 500)
);
CREATE TABLE "common_roots" (
	"org_id" uuid NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"checkpoint_size" bigint NOT NULL,
	"salt" "bytea" NOT NULL,
	"index" integer NOT NULL,
	"path" "bytea"[] NOT NULL,
	"size" integer NOT NULL,
	"root" "bytea" NOT NULL,
	"note" text NOT NULL,
	"key_id" text NOT NULL,
	CONSTRAINT "common_roots_org_id_signed_at_pk" PRIMARY KEY("org_id","signed_at"),
	CONSTRAINT "common_roots_salt" CHECK (length(salt) = 32),
	CONSTRAINT "common_roots_size" CHECK (size >= 64 and size & (size - 1) = 0 and index >= 0 and index < size),
	CONSTRAINT "common_roots_path" CHECK (1 << cardinality(path) = size),
	CONSTRAINT "common_roots_root" CHECK (length(root) = 32),
	CONSTRAINT "common_roots_note" CHECK (length(note) between 1 and 4096)
);
CREATE TABLE "installation" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"origin" text NOT NULL,
	CONSTRAINT "installation_single" CHECK (single)
);
ALTER TABLE "common_root_anchors" ADD CONSTRAINT "common_root_anchors_root" FOREIGN KEY ("org_id","signed_at") REFERENCES "public"."common_roots"("org_id","signed_at") ON DELETE no action ON UPDATE no action;ALTER TABLE "common_roots" ADD CONSTRAINT "common_roots_checkpoint" FOREIGN KEY ("org_id","checkpoint_size") REFERENCES "public"."checkpoints"("org_id","size") ON DELETE no action ON UPDATE no action;CREATE INDEX "common_roots_of_checkpoint" ON "common_roots" USING btree ("org_id","checkpoint_size","signed_at");

-- The signer alone adds to them; nobody changes what is there, and whoever reads is kept to their own organisation.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['installation', 'common_roots', 'common_root_anchors'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_table', t);
    EXECUTE format('REVOKE ALL ON %I FROM sangfroid_app', t);
    EXECUTE format('GRANT SELECT ON %I TO sangfroid_app, sangfroid_signer', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['common_roots', 'common_root_anchors'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
  END LOOP;
END $$;
GRANT INSERT ON common_roots, common_root_anchors TO sangfroid_signer;

-- Drawn once: it names this installation and nobody in it.
INSERT INTO installation (origin) VALUES ('sangfroid/common/' || substr(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'), 1, 16));
