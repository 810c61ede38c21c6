-- Every event is sealed at commit in the Merkle tree of its organisation (RFC 9162): the head is locked only while committing.
GRANT SELECT ON events TO sangfroid_seal;
GRANT SELECT, INSERT, UPDATE ON ledger_heads TO sangfroid_seal;
GRANT SELECT, INSERT ON ledger_leaves, ledger_nodes TO sangfroid_seal;

CREATE FUNCTION seal_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  claim jsonb := convert_from(new.canonical, 'UTF8')::jsonb;
  n bigint; i bigint; level int := 0; h bytea := new.leaf; f bytea[];
BEGIN
  IF claim ->> 'org' IS DISTINCT FROM new.org_id::text OR claim ->> 'id' IS DISTINCT FROM new.id::text OR claim ->> 'type' IS DISTINCT FROM new.type
     OR abs(extract(epoch FROM (claim ->> 'at')::timestamptz - clock_timestamp())) > 30 THEN
    RAISE EXCEPTION 'LEDGER_MISMATCH' USING ERRCODE = 'check_violation';
  END IF;
  SELECT size, frontier INTO STRICT n, f FROM ledger_heads WHERE org_id = new.org_id FOR UPDATE;
  INSERT INTO ledger_leaves (org_id, position, event_id, leaf, sealed_at) VALUES (new.org_id, n, new.id, new.leaf, clock_timestamp());
  i := n;
  WHILE i % 2 = 1 LOOP
    h := sha256('\x01'::bytea || f[level + 1] || h);
    i := i / 2;
    level := level + 1;
    INSERT INTO ledger_nodes (org_id, level, idx, hash) VALUES (new.org_id, level, i, h);
  END LOOP;
  f[level + 1] := h;
  UPDATE ledger_heads SET size = n + 1, frontier = f WHERE org_id = new.org_id;
  RETURN NULL;
END $$;
ALTER FUNCTION seal_event() OWNER TO sangfroid_seal;
REVOKE ALL ON FUNCTION seal_event() FROM PUBLIC;
CREATE CONSTRAINT TRIGGER seal AFTER INSERT ON events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_event();
ALTER TABLE events ENABLE ALWAYS TRIGGER seal;

-- What is written once stays: by grant for the application, by trigger for the owner's accidents.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['events', 'event_private', 'ledger_leaves', 'ledger_nodes', 'votes', 'seats', 'transitions', 'draft_revisions', 'reviews', 'review_lanes', 'notes', 'evidence', 'files']
  LOOP
    EXECUTE format('REVOKE UPDATE, DELETE ON %I FROM sangfroid_app', t);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_table', t);
  END LOOP;
END $$;
REVOKE INSERT, UPDATE, DELETE ON ledger_leaves, ledger_nodes, ledger_heads FROM sangfroid_app;
REVOKE DELETE ON cases, claims, statements, versions, publications, vetoes, roles, members, decisions, waivers, people, organisations FROM sangfroid_app;
REVOKE INSERT, UPDATE, DELETE ON library_cases, library_search FROM sangfroid_app;

-- A new organisation has an empty tree from its first moment.
CREATE FUNCTION plant_tree() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.org', new.id::text, true);
  INSERT INTO ledger_heads (org_id) VALUES (new.id);
  RETURN NULL;
END $$;
ALTER FUNCTION plant_tree() OWNER TO sangfroid_seal;
REVOKE ALL ON FUNCTION plant_tree() FROM PUBLIC;
CREATE TRIGGER plant_tree AFTER INSERT ON organisations FOR EACH ROW EXECUTE FUNCTION plant_tree();
