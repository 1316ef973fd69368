-- What Whop said of money. Written by the marketplace's own parts only.
create table payments (
  whop_payment_id text primary key,
  checkout_id uuid not null references checkouts,
  company_id text not null,
  status text not null, -- Whop's own word, as last read
  substatus text,
  total_minor bigint not null check (total_minor >= 0), -- 0 where Whop named no exact amount
  refunded_minor bigint not null default 0 check (refunded_minor >= 0),
  fee_minor bigint check (fee_minor >= 0), -- what the platform kept, as Whop says; null if it does not
  after_fees_minor bigint, -- what the seller is left with, as Whop says; null if it does not
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  order_id uuid unique references orders, -- the order this payment made: one payment, one order
  review_reason text, -- why this payment makes no order though money came
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null default 0 -- the guard of conditional writes
);
create index on payments (checkout_id);

alter table payments enable row level security;
create policy participant_reads on payments for select using (
  (select acts_as_admin()) or (select acts_as_system())
  or exists (select from checkouts c where c.id = checkout_id)
  or exists (select from orders o where o.checkout_id = payments.checkout_id));
create policy system_inserts on payments for insert with check ((select acts_as_system()));
create policy system_updates on payments for update using ((select acts_as_system()));
grant select, insert, update on payments to marketplace_app;

-- Money to send back. Queued in the transaction that decided it, sent by a job with the same key on every attempt.
create table refunds (
  id uuid primary key,
  order_id uuid not null references orders,
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  state text not null default 'queued' check (state in ('queued', 'requested', 'succeeded', 'failed')),
  idempotency_key text not null unique, -- refund-{order} for a whole order: it is refunded once
  whop_refund_id text unique,
  attempts int not null default 0,
  next_attempt_at timestamptz,
  last_error text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on refunds (next_attempt_at) where state in ('queued', 'requested');
create index on refunds (order_id);

alter table refunds enable row level security;
create policy participant_reads on refunds for select using (exists (select from orders o where o.id = order_id));
create policy system_inserts on refunds for insert with check ((select acts_as_system()));
create policy system_updates on refunds for update using ((select acts_as_system()));
create trigger fixed_columns before update on refunds for each row execute function allow_change_only_of(
  'state', 'whop_refund_id', 'attempts', 'next_attempt_at', 'last_error', 'updated_at');
grant select, insert, update on refunds to marketplace_app;
