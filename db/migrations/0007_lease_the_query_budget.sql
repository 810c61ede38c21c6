-- Query budget: one row an actor, drawn in slices of 1,000.
-- Unlogged on purpose: after a crash every bucket is full again. Reached through two functions only;
-- the application has no grant on the table. Owner of the functions must be able to write under forced RLS: sangfroid_door.
create unlogged table budgets (
  org_id uuid not null,
  member_id uuid not null,
  points double precision not null check (points between 0 and 20000),
  at timestamptz not null,
  primary key (org_id, member_id)
);
alter table budgets enable row level security;
alter table budgets force row level security;
create policy door on budgets to sangfroid_door using (true) with check (true);
grant select, insert, update, delete on budgets to sangfroid_door;

-- Hands out what it can of the points wanted. `clock_timestamp`, since a transaction may have begun long before.
create function draw_points(org uuid, member uuid, wanted integer, out drawn integer, out remaining integer)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  held double precision;
begin
  insert into budgets as b (org_id, member_id, points, at) values (org, member, 20000, clock_timestamp())
    on conflict (org_id, member_id) do update
      set points = least(20000, b.points + 500 * greatest(0, extract(epoch from clock_timestamp() - b.at))), at = clock_timestamp()
    returning points into held;
  drawn := least(wanted, floor(held)::integer);
  remaining := floor(held)::integer - drawn;
  update budgets set points = points - drawn where org_id = org and member_id = member;
end $$;

create function put_points_back(org uuid, member uuid, given integer) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update budgets set points = least(20000, points + given) where org_id = org and member_id = member
$$;

alter function draw_points(uuid, uuid, integer) owner to sangfroid_door;
alter function put_points_back(uuid, uuid, integer) owner to sangfroid_door;
revoke execute on function draw_points(uuid, uuid, integer), put_points_back(uuid, uuid, integer) from public;
grant execute on function draw_points(uuid, uuid, integer), put_points_back(uuid, uuid, integer) to sangfroid_app;
