create table profiles (
  id uuid primary key,
  email citext not null unique check (email = lower(btrim(email::text)) and length(email) between 3 and 254),
  display_name text not null check (length(display_name) between 1 and 100),
  role text not null check (role in ('buyer', 'seller', 'admin')),
  whop_user_id text unique,
  created_at timestamptz not null
);

-- Self: people read themselves. Writing goes through the marketplace's own parts, so that nobody makes themselves admin.
alter table profiles enable row level security;
create policy self_reads on profiles for select
  using (id = (select acting_user()) or (select acts_as_admin()) or (select acts_as_system()));
create policy system_inserts on profiles for insert with check ((select acts_as_system()));
create policy system_updates on profiles for update using ((select acts_as_system()));
grant select, insert, update on profiles to marketplace_app;

-- All that others may know of a person. The view reads with its owner's rights, past the policy above.
create view public_profiles with (security_barrier) as
  select id, display_name from profiles where (select acts_as_anybody());
grant select on public_profiles to marketplace_app;

create table seller_accounts (
  user_id uuid primary key references profiles,
  company_id text unique, -- null only while Whop is being asked to create it
  kyc_status text not null default 'unstarted'
    check (kyc_status in ('unstarted', 'pending', 'action_required', 'verified', 'failed')),
  kyc_verified_at timestamptz,
  payout_enabled boolean not null default false,
  payout_ready_at timestamptz,
  payments_swept_at timestamptz, -- up to here the company's payments were compared with Whop's list
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on seller_accounts (payments_swept_at) where company_id is not null;

alter table seller_accounts enable row level security;
create policy self_reads on seller_accounts for select
  using (user_id = (select acting_user()) or (select acts_as_admin()) or (select acts_as_system()));
create policy system_inserts on seller_accounts for insert with check ((select acts_as_system()));
create policy system_updates on seller_accounts for update using ((select acts_as_system()));
grant select, insert, update on seller_accounts to marketplace_app;

-- Whoever could point a seller at another company could take that company's money.
create function keep_company() returns trigger language plpgsql as $$
begin
  if new.user_id <> old.user_id or (old.company_id is not null and new.company_id is distinct from old.company_id) then
    raise exception 'the company of seller % is set and never changes', old.user_id
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger keep_company before update on seller_accounts for each row execute function keep_company();

-- What admins decided, and why.
create table admin_actions (
  id bigint generated always as identity primary key,
  admin_id uuid not null references profiles,
  action text not null,
  target_type text not null,
  target_id uuid not null,
  reason text,
  created_at timestamptz not null
);
create index on admin_actions (target_type, target_id);

alter table admin_actions enable row level security;
create policy admin_reads on admin_actions for select using ((select acts_as_admin()) or (select acts_as_system()));
create policy admin_inserts on admin_actions for insert
  with check ((select acts_as_admin()) and admin_id = (select acting_user()));
create trigger append_only before update or delete on admin_actions for each row execute function refuse_change();
create trigger append_only_whole before truncate on admin_actions for each statement execute function refuse_change();
grant select, insert on admin_actions to marketplace_app;
