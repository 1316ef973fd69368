create table categories (
  slug text primary key check (slug ~ '^[a-z0-9-]{1,40}$'),
  name text not null,
  position int not null unique,
  active boolean not null default true
);
insert into categories (slug, name, position) values
  ('design', 'Design', 1),
  ('development', 'Development', 2),
  ('marketing', 'Marketing', 3),
  ('writing', 'Writing', 4),
  ('video', 'Video', 5),
  ('music', 'Music', 6);
alter table categories enable row level security;
create policy public_reads on categories for select using ((select acts_as_anybody()));
grant select on categories to marketplace_app;

create table gigs (
  id uuid primary key,
  seller_id uuid not null references profiles,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (length(title) between 10 and 80),
  description text not null check (length(description) between 50 and 5000),
  category text references categories,
  status text not null
    check (status in ('draft', 'review', 'requires_modification', 'rejected', 'published', 'paused')),
  review_reason text,
  faq jsonb not null,
  requirements jsonb not null,
  created_at timestamptz not null,
  submitted_at timestamptz, -- when it last went to review: the queue's order
  version bigint not null default 0
);
create index on gigs (created_at desc, id) where status = 'published';
create index on gigs (category) where status = 'published';
create index on gigs (submitted_at) where status = 'review';
create index on gigs (seller_id, created_at desc);

alter table gigs enable row level security;
create policy public_reads_published on gigs for select using (
  (status = 'published' and (select acts_as_anybody()))
  or seller_id = (select acting_user()) or (select acts_as_admin()) or (select acts_as_system()));
create policy seller_inserts on gigs for insert
  with check (seller_id = (select acting_user()) or (select acts_as_system()));
create policy seller_or_admin_updates on gigs for update
  using (seller_id = (select acting_user()) or (select acts_as_admin()) or (select acts_as_system()));
grant select, insert, update on gigs to marketplace_app;

-- The moderation machine as data; the same rows as catalog.GigMachine (a test compares them).
create table gig_transition (
  command text not null,
  from_status text, -- null: a new gig
  to_status text not null,
  actor text not null check (actor in ('seller', 'admin', 'system')),
  unique nulls not distinct (command, from_status, to_status, actor)
);
insert into gig_transition (command, from_status, to_status, actor) values
  ('create', null, 'draft', 'seller'),
  ('submit', 'draft', 'review', 'seller'),
  ('submit', 'requires_modification', 'review', 'seller'),
  ('withdraw', 'review', 'draft', 'seller'),
  ('approve', 'review', 'published', 'admin'),
  ('reject', 'review', 'rejected', 'admin'),
  ('request_changes', 'review', 'requires_modification', 'admin'),
  ('pause', 'published', 'paused', 'seller'),
  ('pause', 'published', 'paused', 'system'), -- the seller's verification was lost
  ('resume', 'paused', 'published', 'seller'),
  ('reopen', 'rejected', 'draft', 'seller');
alter table gig_transition enable row level security;
create policy public_reads on gig_transition for select using ((select acts_as_anybody()));
grant select on gig_transition to marketplace_app;

-- Without an actor (the owner at a console) any listed move passes; with one, only that actor's own.
create function guard_gig() returns trigger language plpgsql security definer as $$
declare
  before text := case when tg_op = 'UPDATE' then old.status end;
begin
  if before is not distinct from new.status then
    return new;
  end if;
  if not exists (
    select from gig_transition t
    where t.from_status is not distinct from before and t.to_status = new.status and (
      acting_role() = 'nobody'
      or (acting_role() = 'system' and (t.actor = 'system' or before is null))
      or (acting_role() = 'admin' and t.actor = 'admin')
      or (acting_user() = new.seller_id and t.actor = 'seller'))
  ) then
    raise exception 'a gig cannot go from % to % (%)', coalesce(before, 'nothing'), new.status, acting_role()
      using errcode = 'check_violation', constraint = 'gig_transition';
  end if;
  return new;
end
$$;
create trigger guard_gig before insert or update on gigs for each row execute function guard_gig();
create trigger fixed_columns before update on gigs for each row execute function allow_change_only_of(
  'seller_id', 'title', 'description', 'category', 'status', 'review_reason', 'faq', 'requirements', 'submitted_at',
  'version');

-- The KYC gate: nothing is, becomes or stays published unless its seller is verified. It looks past Row Level Security
-- (security definer) and locks the seller's row, so that a verification lost at the same moment waits and then pauses
-- what was just published.
create function guard_kyc() returns trigger language plpgsql security definer as $$
declare
  kyc text;
begin
  if new.status = 'published' then
    select kyc_status into kyc from seller_accounts where user_id = new.seller_id for share;
    if kyc is distinct from 'verified' then
      raise exception 'gig % cannot be published: its seller is not verified', new.id
        using errcode = 'check_violation', constraint = 'gigs_need_a_verified_seller';
    end if;
  end if;
  return new;
end
$$;
create trigger guard_kyc before insert or update on gigs for each row execute function guard_kyc();

create function pause_gigs_without_kyc() returns trigger language plpgsql security definer as $$
begin
  update gigs set status = 'paused', version = version + 1 where seller_id = old.user_id and status = 'published';
  return null;
end
$$;
create trigger pause_gigs_on_kyc_loss after update of kyc_status on seller_accounts for each row
  when (old.kyc_status = 'verified' and new.kyc_status <> 'verified') execute function pause_gigs_without_kyc();
create trigger pause_gigs_on_removal after delete on seller_accounts for each row
  execute function pause_gigs_without_kyc();

-- A temporary table of the caller's must not stand in for the real one: the schema is searched first, pg_temp last.
do $$
declare
  f text;
begin
  foreach f in array array['guard_gig', 'guard_kyc', 'pause_gigs_without_kyc'] loop
    execute format('alter function %I() set search_path = %I, pg_temp', f, current_schema());
  end loop;
end
$$;

-- Packages and extras are never edited: an edit retires them and adds new ones, so open checkouts keep their terms.
create table gig_packages (
  id uuid primary key,
  gig_id uuid not null references gigs,
  tier text not null check (tier in ('basic', 'standard', 'premium')),
  title text not null check (length(title) between 1 and 80),
  description text not null check (length(description) <= 1000),
  price_minor bigint not null check (price_minor >= 500),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  delivery_days int not null check (delivery_days between 1 and 365),
  revisions_included int not null check (revisions_included between 0 and 50),
  includes jsonb not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index on gig_packages (gig_id, tier) where retired_at is null;

create table gig_extras (
  id uuid primary key,
  gig_id uuid not null references gigs,
  position int not null,
  title text not null check (length(title) between 1 and 80),
  description text not null check (length(description) <= 500),
  price_minor bigint not null check (price_minor > 0),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  delivery_days_add int not null check (delivery_days_add between 0 and 365),
  max_quantity int not null check (max_quantity between 1 and 50),
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index on gig_extras (gig_id, position) where retired_at is null;

-- Whoever sees the gig sees its prices; only its seller writes them.
do $$
declare
  t text;
begin
  foreach t in array array['gig_packages', 'gig_extras'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy with_the_gig on %I for select
      using (exists (select from gigs g where g.id = gig_id))', t);
    execute format('create policy seller_inserts on %I for insert with check (
      exists (select from gigs g where g.id = gig_id and g.seller_id = acting_user()) or (select acts_as_system()))', t);
    execute format('create policy seller_retires on %I for update using (
      exists (select from gigs g where g.id = gig_id and g.seller_id = acting_user()) or (select acts_as_system()))', t);
    execute format('create trigger only_retired_at before update on %I for each row
      execute function allow_change_only_of(''retired_at'')', t);
    execute format('create trigger no_delete before delete on %I for each row execute function refuse_change()', t);
    execute format('grant select, insert, update (retired_at) on %I to marketplace_app', t);
  end loop;
end
$$;
