-- The inbox: a delivery is stored before it is answered and handled afterwards, by whichever node holds the lease.
create table webhook_events (
  webhook_id text primary key, -- the same id twice is the same event
  type text not null,
  company_id text,
  resource_id text,
  payment_id text,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  status text not null default 'received'
    check (status in ('received', 'processing', 'processed', 'ignored', 'failed', 'dead')),
  attempts int not null default 0,
  next_attempt_at timestamptz,
  leased_until timestamptz,
  last_error text,
  processed_at timestamptz
);
create index on webhook_events (next_attempt_at) where status in ('received', 'processing', 'failed');

alter table webhook_events enable row level security;
create policy admin_reads on webhook_events for select using ((select acts_as_admin()) or (select acts_as_system()));
create policy system_inserts on webhook_events for insert with check ((select acts_as_system()));
create policy system_updates on webhook_events for update using ((select acts_as_system()));
create trigger fixed_columns before update on webhook_events for each row execute function allow_change_only_of(
  'status', 'attempts', 'next_attempt_at', 'leased_until', 'last_error', 'processed_at');
grant select, insert, update on webhook_events to marketplace_app;
