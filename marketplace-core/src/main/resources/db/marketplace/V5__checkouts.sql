create table checkouts (
  id uuid primary key,
  buyer_id uuid not null references profiles,
  seller_id uuid not null references profiles check (seller_id <> buyer_id),
  gig_id uuid not null references gigs,
  package_id uuid not null references gig_packages,
  company_id text not null,
  terms jsonb not null, -- checkout.Terms: what was agreed, untouched by later edits of the gig
  total_minor bigint not null check (total_minor > 1),
  fee_minor bigint not null check (fee_minor > 0 and fee_minor < total_minor),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  status text not null
    check (status in ('created', 'open', 'pending', 'failed', 'paid', 'needs_review', 'expired')),
  session_id text unique, -- Whop's checkout configuration, null until Whop answered
  purchase_url text,
  review_reason text, -- which check failed, in needs_review
  next_poll_at timestamptz, -- null: the poller leaves it alone
  polls int not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index on checkouts (next_poll_at) where next_poll_at is not null;
create index on checkouts (buyer_id, created_at desc);

alter table checkouts enable row level security;
create policy buyer_reads on checkouts for select
  using (buyer_id = (select acting_user()) or (select acts_as_admin()) or (select acts_as_system()));
create policy buyer_inserts on checkouts for insert
  with check ((buyer_id = (select acting_user()) and status = 'created') or (select acts_as_system()));
create policy system_updates on checkouts for update using ((select acts_as_system()));
create trigger fixed_columns before update on checkouts for each row execute function allow_change_only_of(
  'status', 'session_id', 'purchase_url', 'review_reason', 'next_poll_at', 'polls', 'updated_at', 'expires_at');
grant select, insert, update on checkouts to marketplace_app;
