-- What somebody read back, or found outside, is evidence as much as a vote is: it stays as it was written.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['publication_checks', 'found_publications'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('CREATE TRIGGER append_only_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only_table', t);
  END LOOP;
END $$;
