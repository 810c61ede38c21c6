-- Two fences around every tenant row: the organisation, and for cases who may see them.
-- The roles exist before migrations run (db/roles.ts); none of them bypasses row-level security.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

GRANT USAGE ON SCHEMA public TO sangfroid_app, sangfroid_seal, sangfroid_door;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO sangfroid_app;

DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.table_name FROM information_schema.columns c
            WHERE c.table_schema = 'public' AND c.column_name = 'org_id' AND c.table_name NOT IN ('sessions', 'handoffs')
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_organisation ON %I USING (org_id = (SELECT nullif(current_setting(''app.org'', true), '''')::uuid))', t);
  END LOOP;
END $$;

-- app.sees: 'open' (members), 'named' (guests, employees), 'all' (auditors, the system); app.cases: the cases one has a role on.
CREATE POLICY seen ON cases AS RESTRICTIVE
  USING ((SELECT current_setting('app.sees', true)) = 'all'
      OR ((SELECT current_setting('app.sees', true)) = 'open' AND confidentiality = 'open')
      OR id = ANY ((SELECT nullif(current_setting('app.cases', true), '')::uuid[])::uuid[]))
  WITH CHECK (true);

-- Who is asking: one statement before any context exists, so it runs as a role that may read just these tables.
GRANT SELECT ON members, roles, tokens, sessions, people, organisations TO sangfroid_door;
CREATE POLICY door ON members FOR SELECT TO sangfroid_door USING (true);
CREATE POLICY door ON roles FOR SELECT TO sangfroid_door USING (true);
CREATE POLICY door ON tokens FOR SELECT TO sangfroid_door USING (true);

CREATE FUNCTION find_actor(kind text, secret bytea) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH credential AS (
    SELECT s.org_id, m.id AS member_id, s.id AS session_id, NULL::uuid AS token_id, NULL::text[] AS scopes, s.confirmed_at AS proved_at, s.last_seen_at, s.replaced_at
      FROM sessions s JOIN organisations o ON o.id = s.org_id JOIN members m ON m.org_id = s.org_id AND m.person_id = s.person_id
     WHERE kind = 'session' AND s.secret_hash = secret AND s.revoked_at IS NULL AND s.ends_at > now()
       AND s.last_seen_at > now() - make_interval(mins => o.idle_minutes)
       AND (s.replaced_at IS NULL OR s.replaced_at > now() - interval '10 seconds')
    UNION ALL
    SELECT t.org_id, t.member_id, NULL, t.id, t.scopes, NULL, t.last_used_at, NULL
      FROM tokens t WHERE kind = 'token' AND t.secret_hash = secret AND t.revoked_at IS NULL AND t.expires_at > now()
  )
  SELECT jsonb_build_object(
    'orgId', k.org_id, 'organisation', o.name, 'demo', o.demo, 'stepUpMinutes', o.step_up_minutes, 'memberId', m.id, 'personId', p.id, 'name', p.name, 'email', p.email,
    'language', p.language, 'timeZone', p.time_zone, 'capacities', m.capacities, 'guest', m.guest,
    'sessionId', k.session_id, 'tokenId', k.token_id, 'scopes', k.scopes, 'provedAt', k.proved_at, 'lastSeenAt', k.last_seen_at, 'replaced', k.replaced_at IS NOT NULL,
    'roles', coalesce((SELECT jsonb_agg(jsonb_build_array(r.case_id, r.role, r.state)) FROM roles r
                        WHERE r.org_id = k.org_id AND r.member_id = m.id AND r.state IN ('offered', 'held')), '[]'))
    FROM credential k JOIN members m ON m.org_id = k.org_id AND m.id = k.member_id JOIN people p ON p.id = m.person_id JOIN organisations o ON o.id = k.org_id
   WHERE m.suspended_at IS NULL AND (m.ends_at IS NULL OR m.ends_at > now())
$$;
ALTER FUNCTION find_actor(text, bytea) OWNER TO sangfroid_door;
REVOKE ALL ON FUNCTION find_actor(text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_actor(text, bytea) TO sangfroid_app;

-- The organisations a person belongs to, asked while signing in, before any context exists.
CREATE FUNCTION memberships_of(person uuid) RETURNS TABLE (org_id uuid, member_id uuid, organisation text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.org_id, m.id, o.name FROM members m JOIN organisations o ON o.id = m.org_id
   WHERE m.person_id = person AND m.suspended_at IS NULL AND (m.ends_at IS NULL OR m.ends_at > now())
   ORDER BY m.created_at, m.id
$$;
ALTER FUNCTION memberships_of(uuid) OWNER TO sangfroid_door;
REVOKE ALL ON FUNCTION memberships_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION memberships_of(uuid) TO sangfroid_app;
