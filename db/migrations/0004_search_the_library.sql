-- French and English search over the library: accents and case ignored, stems in the language of the text.
CREATE TEXT SEARCH CONFIGURATION sf_fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION sf_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION sf_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION sf_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

ALTER TABLE library_search ADD PRIMARY KEY (case_id, language);
ALTER TABLE library_search ADD COLUMN tsv tsvector GENERATED ALWAYS AS (
  CASE WHEN language = 'fr'
    THEN setweight(to_tsvector('sf_fr', title), 'A') || setweight(to_tsvector('sf_fr', body), 'C')
    ELSE setweight(to_tsvector('sf_en', title), 'A') || setweight(to_tsvector('sf_en', body), 'C') END) STORED;
CREATE INDEX library_search_tsv ON library_search USING gin (tsv) WITH (fastupdate = off);
CREATE INDEX library_search_names ON library_search USING gin (name_key gin_trgm_ops);

-- Lower-cased, without accents: how names are compared.
CREATE FUNCTION name_key(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT lower(unaccent('unaccent', normalize(words, NFKC))) $$;
GRANT EXECUTE ON FUNCTION name_key(text) TO sangfroid_app;
