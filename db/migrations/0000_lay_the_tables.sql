CREATE TABLE "cases" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"kind" text DEFAULT 'real' NOT NULL,
	"stage" text NOT NULL,
	"stage_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"said" text NOT NULL,
	"language" text NOT NULL,
	"category" text,
	"cluster" text,
	"severity" integer NOT NULL,
	"confidentiality" text DEFAULT 'open' NOT NULL,
	"channel" text NOT NULL,
	"link" text,
	"started_at" timestamp (3) with time zone,
	"aware_at" timestamp (3) with time zone NOT NULL,
	"declared_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"declared_by" uuid NOT NULL,
	"first_words_due_at" timestamp (3) with time zone NOT NULL,
	"next_update_at" timestamp (3) with time zone,
	"held_at" timestamp (3) with time zone,
	"held_by" uuid,
	"hold_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cases_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "cases_reference" UNIQUE("org_id","reference"),
	CONSTRAINT "cases_kind" CHECK (kind in ('real', 'drill', 'backfilled')),
	CONSTRAINT "cases_stage" CHECK (stage in ('signal', 'active', 'contained', 'closed', 'learned', 'dismissed', 'merged')),
	CONSTRAINT "cases_category" CHECK (category in ('product_safety', 'advertising', 'discrimination', 'employee_conduct', 'executive_conduct', 'customer_service', 'data_breach', 'labour_conditions', 'environment', 'fraud', 'rumour', 'hijacked_campaign', 'community_management')),
	CONSTRAINT "cases_cluster" CHECK (cluster in ('victim', 'accidental', 'preventable')),
	CONSTRAINT "cases_channel" CHECK (channel in ('twitter', 'facebook', 'instagram', 'youtube', 'tiktok', 'press', 'tv', 'forum', 'blog', 'street', 'other')),
	CONSTRAINT "cases_confidentiality" CHECK (confidentiality in ('open', 'restricted')),
	CONSTRAINT "cases_severity" CHECK (severity between 1 and 4),
	CONSTRAINT "cases_hold" CHECK ((held_at is null) = (held_by is null))
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"name" text NOT NULL,
	"max_characters" integer,
	"owner_id" uuid,
	"backup_id" uuid,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "channels_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "channels_type" UNIQUE("org_id","type"),
	CONSTRAINT "channels_type_known" CHECK (type in ('press', 'x', 'linkedin', 'instagram', 'facebook', 'website', 'email', 'intranet'))
);
--> statement-breakpoint
CREATE TABLE "charter" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"fr" text NOT NULL,
	"en" text NOT NULL,
	CONSTRAINT "charter_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "charter_position" UNIQUE("org_id","position")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"owner_id" uuid,
	"due_at" timestamp (3) with time zone,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	CONSTRAINT "decisions_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "decisions_number" UNIQUE("org_id","case_id","number")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"words" text NOT NULL,
	"corrects" uuid,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "notes_corrected_once" UNIQUE("org_id","corrects")
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"offered_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"offered_by" uuid NOT NULL,
	"held_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"note" text,
	"replaces" uuid,
	CONSTRAINT "roles_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "roles_role" CHECK (role in ('lead', 'communications', 'legal', 'executive', 'human_resources', 'spokesperson', 'community', 'scribe')),
	CONSTRAINT "roles_state" CHECK (state in ('offered', 'held', 'declined', 'handed_over')),
	CONSTRAINT "roles_ended" CHECK ((state in ('declined', 'handed_over')) = (ended_at is not null))
);
--> statement-breakpoint
CREATE TABLE "transitions" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"by" uuid NOT NULL,
	"reason" text,
	"event_id" uuid NOT NULL,
	CONSTRAINT "transitions_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "waivers" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"step" text NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waivers_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "waivers_step" UNIQUE("org_id","case_id","step"),
	CONSTRAINT "waivers_step_known" CHECK (step in ('facts', 'action', 'apology', 'values'))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"language" text NOT NULL,
	"state" text DEFAULT 'reported' NOT NULL,
	"origin" text NOT NULL,
	"source" text,
	"link" text,
	"reach" integer,
	"logged_by" uuid NOT NULL,
	"logged_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"checker_id" uuid,
	"checking_since" timestamp (3) with time zone,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone,
	"finding" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "claims_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "claims_number" UNIQUE("org_id","case_id","number"),
	CONSTRAINT "claims_state" CHECK (state in ('reported', 'checking', 'confirmed', 'refuted', 'unknowable')),
	CONSTRAINT "claims_origin" CHECK (origin in ('post', 'press', 'staff', 'call', 'other')),
	CONSTRAINT "claims_settled" CHECK ((state in ('confirmed', 'refuted', 'unknowable')) = (settled_at is not null)),
	CONSTRAINT "claims_checked" CHECK (state <> 'checking' or checker_id is not null)
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"link" text,
	"note" text,
	"file_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evidence_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "evidence_kind" CHECK (kind in ('link', 'note', 'file')),
	CONSTRAINT "evidence_is_one_thing" CHECK ((kind = 'link') = (link is not null) and (kind = 'file') = (file_id is not null) and (kind <> 'note' or note is not null))
);
--> statement-breakpoint
CREATE TABLE "files" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "files_size" CHECK (size between 1 and 15728640),
	CONSTRAINT "files_content" CHECK (sha256 = encode(sha256(content), 'hex') and size = length(content))
);
--> statement-breakpoint
CREATE TABLE "event_private" (
	"org_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"field" text NOT NULL,
	"salt" "bytea" NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "event_private_org_id_event_id_field_pk" PRIMARY KEY("org_id","event_id","field")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"case_id" uuid,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"actor_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"claimed_at" timestamp (3) with time zone,
	"happened_at" timestamp (3) with time zone GENERATED ALWAYS AS (coalesce(claimed_at, at)) STORED,
	"corrects" uuid,
	"data" jsonb NOT NULL,
	"canonical" "bytea" NOT NULL,
	"leaf" "bytea" GENERATED ALWAYS AS (sha256('\x00'::bytea || canonical)) STORED,
	CONSTRAINT "events_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "events_canonical" CHECK (length(canonical) between 2 and 65536)
);
--> statement-breakpoint
CREATE TABLE "ledger_heads" (
	"org_id" uuid PRIMARY KEY NOT NULL,
	"size" bigint DEFAULT 0 NOT NULL,
	"frontier" "bytea"[] DEFAULT '{}'::bytea[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_leaves" (
	"org_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"leaf" "bytea" NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_leaves_org_id_position_pk" PRIMARY KEY("org_id","position"),
	CONSTRAINT "ledger_leaves_event" UNIQUE("org_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_nodes" (
	"org_id" uuid NOT NULL,
	"level" bigint NOT NULL,
	"idx" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "ledger_nodes_org_id_level_idx_pk" PRIMARY KEY("org_id","level","idx")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"case_id" uuid,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"plain" text NOT NULL,
	"html" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "mails_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"case_id" uuid,
	"kind" text NOT NULL,
	"asks" boolean NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp (3) with time zone,
	"read_at" timestamp (3) with time zone,
	"later_until" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "notifications_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "notifications_once" UNIQUE("org_id","member_id","kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"key" text NOT NULL,
	"digest" "bytea" NOT NULL,
	"outcome" jsonb,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "requests_org_id_member_id_key_pk" PRIMARY KEY("org_id","member_id","key")
);
--> statement-breakpoint
CREATE TABLE "stars" (
	"org_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stars_org_id_event_id_pk" PRIMARY KEY("org_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "library_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title_fr" text NOT NULL,
	"title_en" text NOT NULL,
	"organisation" text NOT NULL,
	"sector" text NOT NULL,
	"country" text NOT NULL,
	"started_on" text NOT NULL,
	"ended_on" text,
	"trigger" jsonb NOT NULL,
	"channel" text NOT NULL,
	"category" text NOT NULL,
	"cluster" text NOT NULL,
	"summary" jsonb NOT NULL,
	"timeline" jsonb NOT NULL,
	"outcome" jsonb NOT NULL,
	"lessons" jsonb NOT NULL,
	"impact" jsonb NOT NULL,
	"sources" jsonb NOT NULL,
	"tags" text[] NOT NULL,
	"strategies" text[] NOT NULL,
	"first_statement_hours" text,
	"confirmed_facts" boolean,
	"corrective_action" boolean,
	"apologised" boolean,
	"recalled_values" boolean,
	"confidence" text NOT NULL,
	"confidence_note" jsonb,
	CONSTRAINT "library_cases_slug_unique" UNIQUE("slug"),
	CONSTRAINT "library_cases_channel" CHECK (channel in ('twitter', 'facebook', 'instagram', 'youtube', 'tiktok', 'press', 'tv', 'forum', 'blog', 'street', 'other')),
	CONSTRAINT "library_cases_category" CHECK (category in ('product_safety', 'advertising', 'discrimination', 'employee_conduct', 'executive_conduct', 'customer_service', 'data_breach', 'labour_conditions', 'environment', 'fraud', 'rumour', 'hijacked_campaign', 'community_management')),
	CONSTRAINT "library_cases_cluster" CHECK (cluster in ('victim', 'accidental', 'preventable')),
	CONSTRAINT "library_cases_started" CHECK (started_on ~ '^\d{4}-\d{2}(-\d{2})?$')
);
--> statement-breakpoint
CREATE TABLE "library_search" (
	"case_id" uuid NOT NULL,
	"language" text NOT NULL,
	"name_key" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"door" text NOT NULL,
	"subject" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handoffs" (
	"secret_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"method" text NOT NULL,
	"replaces" uuid,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	"linked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"capacities" text[] NOT NULL,
	"job" text,
	"guest" boolean DEFAULT false NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"suspended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "members_person" UNIQUE("org_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"idle_minutes" integer DEFAULT 60 NOT NULL,
	"absolute_hours" integer DEFAULT 24 NOT NULL,
	"step_up_minutes" integer DEFAULT 10 NOT NULL,
	"first_words_minutes" integer DEFAULT 60 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_idle" CHECK (idle_minutes between 5 and 480),
	CONSTRAINT "organisations_absolute" CHECK (absolute_hours between 1 and 24),
	CONSTRAINT "organisations_step_up" CHECK (step_up_minutes between 5 and 60)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'fr' NOT NULL,
	"time_zone" text DEFAULT 'Europe/Paris' NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"password_hash" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email"),
	CONSTRAINT "people_language" CHECK (language in ('fr', 'en')),
	CONSTRAINT "people_email" CHECK (email = lower(email))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"person_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"method" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"address" text,
	"agent" text,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	"replaced_at" timestamp (3) with time zone,
	CONSTRAINT "sessions_secret_hash_unique" UNIQUE("secret_hash"),
	CONSTRAINT "sessions_method" CHECK (method in ('password', 'oidc', 'persona'))
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"hint" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "tokens_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "tokens_life" CHECK (expires_at <= created_at + interval '365 days')
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"org_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"use" text NOT NULL,
	CONSTRAINT "citations_org_id_version_id_claim_id_use_pk" PRIMARY KEY("org_id","version_id","claim_id","use"),
	CONSTRAINT "citations_use" CHECK (use in ('asserts', 'denies', 'acknowledges'))
);
--> statement-breakpoint
CREATE TABLE "contributors" (
	"org_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "contributors_org_id_version_id_member_id_pk" PRIMARY KEY("org_id","version_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "draft_revisions" (
	"org_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"variants" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "draft_revisions_org_id_version_id_revision_pk" PRIMARY KEY("org_id","version_id","revision")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"rule" jsonb NOT NULL,
	"adopted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "policies_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "policies_version" UNIQUE("org_id","name","version")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"variant_key" text NOT NULL,
	"variant_hash" "bytea" NOT NULL,
	"review_id" uuid NOT NULL,
	"state" text NOT NULL,
	"state_event_id" uuid NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"permit_ends_at" timestamp (3) with time zone,
	"published_by" uuid,
	"published_at" timestamp (3) with time zone,
	"link" text,
	"note" text,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	CONSTRAINT "publications_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "publications_state_event" UNIQUE("org_id","state_event_id"),
	CONSTRAINT "publications_state" CHECK (state in ('scheduled', 'publishing', 'published', 'failed', 'unknown', 'called_off', 'corrected', 'withdrawn', 'found')),
	CONSTRAINT "publications_out" CHECK (state not in ('published', 'corrected', 'withdrawn') or (published_at is not null and (link is not null or note is not null)))
);
--> statement-breakpoint
CREATE TABLE "review_lanes" (
	"org_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"min" integer NOT NULL,
	"veto" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "review_lanes_org_id_review_id_lane_pk" PRIMARY KEY("org_id","review_id","lane"),
	CONSTRAINT "review_lanes_lane" CHECK (lane in ('legal', 'communications', 'executive', 'human_resources'))
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"route" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"policy" "bytea" NOT NULL,
	"policy_hash" "bytea" GENERATED ALWAYS AS (sha256(policy)) STORED NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "reviews_round" UNIQUE("org_id","version_id","round"),
	CONSTRAINT "reviews_bound" UNIQUE("org_id","id","content_hash","policy_hash"),
	CONSTRAINT "reviews_route" CHECK (route in ('standard', 'express', 'holding_line', 'break_glass'))
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"org_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"lane" text NOT NULL,
	CONSTRAINT "seats_org_id_review_id_member_id_pk" PRIMARY KEY("org_id","review_id","member_id"),
	CONSTRAINT "seats_lane" UNIQUE("org_id","review_id","member_id","lane")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "statements_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "statements_number" UNIQUE("org_id","case_id","number"),
	CONSTRAINT "statements_kind" CHECK (kind in ('holding_line', 'press_release', 'social_post', 'employee_brief', 'customer_email', 'qa', 'regulator_notice'))
);
--> statement-breakpoint
CREATE TABLE "variants" (
	"org_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"key" text NOT NULL,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"audience" text NOT NULL,
	"title" text,
	"blocks" jsonb NOT NULL,
	"canonical" "bytea",
	"variant_hash" "bytea" GENERATED ALWAYS AS (sha256(canonical)) STORED,
	CONSTRAINT "variants_org_id_version_id_key_pk" PRIMARY KEY("org_id","version_id","key"),
	CONSTRAINT "variants_hash" UNIQUE("org_id","version_id","key","variant_hash"),
	CONSTRAINT "variants_key" CHECK (key = channel || '/' || language || '/' || audience)
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"state" text NOT NULL,
	"state_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"state_event_id" uuid NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"parent_hash" "bytea",
	"waived" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"not_before" timestamp (3) with time zone,
	"not_after" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp (3) with time zone,
	"canonical" "bytea",
	"content_hash" "bytea" GENERATED ALWAYS AS (sha256(canonical)) STORED,
	CONSTRAINT "versions_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "versions_n" UNIQUE("org_id","statement_id","n"),
	CONSTRAINT "versions_content" UNIQUE("org_id","id","content_hash"),
	CONSTRAINT "versions_state_event" UNIQUE("org_id","state_event_id"),
	CONSTRAINT "versions_state" CHECK (state in ('draft', 'in_review', 'changes_requested', 'approved', 'rejected', 'superseded', 'published', 'expired', 'cancelled')),
	CONSTRAINT "versions_frozen" CHECK (state in ('draft', 'cancelled') or canonical is not null)
);
--> statement-breakpoint
CREATE TABLE "vetoes" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"statement_id" uuid NOT NULL,
	"vote_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" uuid,
	CONSTRAINT "vetoes_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"member_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"policy_hash" "bytea" NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"proved_at" timestamp (3) with time zone,
	"by_token" uuid,
	"event_id" uuid NOT NULL,
	CONSTRAINT "votes_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "votes_verdict" CHECK (verdict in ('approve', 'request_changes', 'reject', 'withdraw')),
	CONSTRAINT "votes_reason" CHECK (verdict = 'approve' or reason is not null)
);
--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_declared_by" FOREIGN KEY ("org_id","declared_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_owner" FOREIGN KEY ("org_id","owner_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_backup" FOREIGN KEY ("org_id","backup_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter" ADD CONSTRAINT "charter_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_owner" FOREIGN KEY ("org_id","owner_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by" FOREIGN KEY ("org_id","decided_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_by" FOREIGN KEY ("org_id","by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_offered_by" FOREIGN KEY ("org_id","offered_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transitions" ADD CONSTRAINT "transitions_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transitions" ADD CONSTRAINT "transitions_by" FOREIGN KEY ("org_id","by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_by" FOREIGN KEY ("org_id","by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_logged_by" FOREIGN KEY ("org_id","logged_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_checker" FOREIGN KEY ("org_id","checker_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_settled_by" FOREIGN KEY ("org_id","settled_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim" FOREIGN KEY ("org_id","claim_id") REFERENCES "public"."claims"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file" FOREIGN KEY ("org_id","file_id") REFERENCES "public"."files"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by" FOREIGN KEY ("org_id","added_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_added_by" FOREIGN KEY ("org_id","added_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_private" ADD CONSTRAINT "event_private_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor" FOREIGN KEY ("org_id","actor_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_heads" ADD CONSTRAINT "ledger_heads_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_leaves" ADD CONSTRAINT "ledger_leaves_event_fk" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stars" ADD CONSTRAINT "stars_event" FOREIGN KEY ("org_id","event_id") REFERENCES "public"."events"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stars" ADD CONSTRAINT "stars_by" FOREIGN KEY ("org_id","by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_search" ADD CONSTRAINT "library_search_case_id_library_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."library_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handoffs" ADD CONSTRAINT "handoffs_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handoffs" ADD CONSTRAINT "handoffs_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_org_id_organisations_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_version" FOREIGN KEY ("org_id","version_id") REFERENCES "public"."versions"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_claim" FOREIGN KEY ("org_id","claim_id") REFERENCES "public"."claims"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_version" FOREIGN KEY ("org_id","version_id") REFERENCES "public"."versions"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_revisions" ADD CONSTRAINT "draft_revisions_version" FOREIGN KEY ("org_id","version_id") REFERENCES "public"."versions"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_revisions" ADD CONSTRAINT "draft_revisions_saved_by" FOREIGN KEY ("org_id","saved_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_variant" FOREIGN KEY ("org_id","version_id","variant_key","variant_hash") REFERENCES "public"."variants"("org_id","version_id","key","variant_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_review" FOREIGN KEY ("org_id","review_id") REFERENCES "public"."reviews"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_opened_by" FOREIGN KEY ("org_id","opened_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by" FOREIGN KEY ("org_id","published_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_lanes" ADD CONSTRAINT "review_lanes_review" FOREIGN KEY ("org_id","review_id") REFERENCES "public"."reviews"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_version" FOREIGN KEY ("org_id","version_id","content_hash") REFERENCES "public"."versions"("org_id","id","content_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_review_lane" FOREIGN KEY ("org_id","review_id","lane") REFERENCES "public"."review_lanes"("org_id","review_id","lane") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_member" FOREIGN KEY ("org_id","member_id") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_case" FOREIGN KEY ("org_id","case_id") REFERENCES "public"."cases"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "variants" ADD CONSTRAINT "variants_version" FOREIGN KEY ("org_id","version_id") REFERENCES "public"."versions"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_statement" FOREIGN KEY ("org_id","statement_id") REFERENCES "public"."statements"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_submitted_by" FOREIGN KEY ("org_id","submitted_by") REFERENCES "public"."members"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vetoes" ADD CONSTRAINT "vetoes_statement" FOREIGN KEY ("org_id","statement_id") REFERENCES "public"."statements"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vetoes" ADD CONSTRAINT "vetoes_vote" FOREIGN KEY ("org_id","vote_id") REFERENCES "public"."votes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_bound" FOREIGN KEY ("org_id","review_id","content_hash","policy_hash") REFERENCES "public"."reviews"("org_id","id","content_hash","policy_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_seat" FOREIGN KEY ("org_id","review_id","member_id","lane") REFERENCES "public"."seats"("org_id","review_id","member_id","lane") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_by_stage" ON "cases" USING btree ("org_id","stage","aware_at","id");--> statement-breakpoint
CREATE INDEX "cases_by_awareness" ON "cases" USING btree ("org_id","aware_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_live" ON "roles" USING btree ("org_id","case_id","role","member_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "roles_of_member" ON "roles" USING btree ("org_id","member_id");--> statement-breakpoint
CREATE INDEX "transitions_of_case" ON "transitions" USING btree ("org_id","case_id","at");--> statement-breakpoint
CREATE INDEX "evidence_of_claim" ON "evidence" USING btree ("org_id","claim_id","added_at");--> statement-breakpoint
CREATE INDEX "events_of_case" ON "events" USING btree ("org_id","case_id","happened_at","id");--> statement-breakpoint
CREATE INDEX "events_of_subject" ON "events" USING btree ("org_id","subject_id");--> statement-breakpoint
CREATE INDEX "mails_of_member" ON "mails" USING btree ("org_id","member_id","at");--> statement-breakpoint
CREATE INDEX "notifications_of_member" ON "notifications" USING btree ("org_id","member_id","at","id");--> statement-breakpoint
CREATE INDEX "requests_age" ON "requests" USING btree ("org_id","at");--> statement-breakpoint
CREATE INDEX "library_cases_by_date" ON "library_cases" USING btree ("started_on","id");--> statement-breakpoint
CREATE INDEX "attempts_recent" ON "attempts" USING btree ("door","subject","at");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_secret" ON "tokens" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "citations_of_claim" ON "citations" USING btree ("org_id","claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_live" ON "publications" USING btree ("org_id","version_id","variant_key") WHERE state not in ('failed', 'called_off', 'found');--> statement-breakpoint
CREATE UNIQUE INDEX "versions_one_draft" ON "versions" USING btree ("org_id","statement_id") WHERE state = 'draft';--> statement-breakpoint
CREATE INDEX "vetoes_open" ON "vetoes" USING btree ("org_id","statement_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE INDEX "votes_of_review" ON "votes" USING btree ("org_id","review_id","member_id","at");