-- What the other files are made with. Sizes come as settings (bench.…).
create function pg_temp.size(name text) returns int language sql as $$ select current_setting('bench.' || name)::int $$;
create function pg_temp.uid(kind int, org int, a int default 0, b int default 0) returns uuid language sql immutable as
  $$ select (lpad(to_hex(kind), 8, '0') || '-' || lpad(to_hex(org), 4, '0') || '-7000-8000-' || lpad(to_hex(a), 6, '0') || lpad(to_hex(b), 6, '0'))::uuid $$;

-- Words in bulk: 512 sentences of each language are those of the shipped library, so that words are as frequent as in real texts; names are made of syllables.
-- A number that is the same in every run, and like chance.
create function pg_temp.drawn(a int, b int, c int, d int) returns int language sql immutable as $$ select hashint4(hashint4(hashint4(a * 31 + b) # c * 7919) # d * 104729) & 2147483647 $$;

create temp table sentences as
  select language, row_number() over (partition by language order by md5(sentence)) - 1 as n, sentence
    from library_search, regexp_split_to_table(body, '(?<=[.!?])\s+') sentence where length(sentence) between 30 and 220;
create index on sentences (n, language);
analyze sentences;
create temp table syllables as select array['ba','dre','lo','mi','chan','ve','tou','ri','gne','sal','pe','cor','di','fa','jou','ne','ol','quin','ru','zé'] as s;
create function pg_temp.name(seed int) returns text language sql stable as $$
  select initcap(s[1 + seed % 20] || s[1 + seed / 20 % 20] || s[1 + seed / 400 % 20]) || ' ' || initcap(s[1 + seed / 8000 % 20] || s[1 + seed / 160000 % 20]) from syllables $$;
