create table withdrawals (
  id uuid primary key,
  seller_id uuid not null references seller_accounts,
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  company_id text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  payout_method_id text not null,
  status text not null, -- submitting, unknown, refused, or Whop's own word
  whop_id text unique,
  attempts int not null default 0,
  next_attempt_at timestamptz, -- null: nothing left to ask
  last_error text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (seller_id, idempotency_key)
);
create index on withdrawals (next_attempt_at) where next_attempt_at is not null;
create index on withdrawals (seller_id, created_at desc);

alter table withdrawals enable row level security;
create policy self_reads on withdrawals for select
  using (seller_id = (select acting_user()) or (select acts_as_admin()) or (select acts_as_system()));
create policy self_inserts on withdrawals for insert
  with check (seller_id = (select acting_user()) or (select acts_as_system()));
create policy system_updates on withdrawals for update using ((select acts_as_system()));
create trigger fixed_columns before update on withdrawals for each row execute function allow_change_only_of(
  'status', 'whop_id', 'attempts', 'next_attempt_at', 'last_error', 'updated_at');
grant select, insert, update on withdrawals to marketplace_app;
