-- Of a house the application changes what is a setting, and only of the house it acts for.
REVOKE UPDATE ON organisations FROM sangfroid_app;
GRANT UPDATE (post_mortem_days) ON organisations TO sangfroid_app;

CREATE FUNCTION keep_houses_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'sangfroid_app' AND new.id IS DISTINCT FROM nullif(current_setting('app.org', true), '')::uuid THEN
    RAISE EXCEPTION 'of another organisation' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER keep_houses_apart BEFORE UPDATE ON organisations FOR EACH ROW EXECUTE FUNCTION keep_houses_apart();
ALTER TABLE organisations ENABLE ALWAYS TRIGGER keep_houses_apart;
