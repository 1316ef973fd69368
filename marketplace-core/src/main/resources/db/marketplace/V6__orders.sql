create table orders (
  id uuid primary key,
  checkout_id uuid not null unique references checkouts, -- one checkout, one order, however often it is confirmed
  buyer_id uuid not null references profiles,
  seller_id uuid not null references profiles check (seller_id <> buyer_id),
  gig_id uuid not null references gigs,
  terms jsonb not null,
  total_minor bigint not null check (total_minor > 1),
  fee_minor bigint not null check (fee_minor > 0 and fee_minor < total_minor),
  refunded_minor bigint not null default 0 check (refunded_minor between 0 and total_minor),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  status text not null check (status in ('awaiting_requirements', 'in_progress', 'delivered', 'revision_requested',
    'completed', 'cancel_requested', 'cancelled', 'disputed', 'refunded')),
  status_before_dispute text,
  revisions_used int not null default 0 check (revisions_used >= 0),
  created_at timestamptz not null,
  started_at timestamptz,
  due_at timestamptz,
  completed_at timestamptz,
  version bigint not null default 0,
  check ((status = 'disputed') = (status_before_dispute is not null)),
  unique (id, gig_id, seller_id, buyer_id) -- what a review must agree with
);
create index on orders (buyer_id, created_at desc);
create index on orders (seller_id, created_at desc);
create index on orders (seller_id, status);
create index on orders (created_at desc);

-- Participants see the order and may move it as far as the machine lets their side; only the marketplace makes orders.
alter table orders enable row level security;
create policy participant_reads on orders for select using (
  buyer_id = (select acting_user()) or seller_id = (select acting_user())
  or (select acts_as_admin()) or (select acts_as_system()));
create policy system_inserts on orders for insert with check ((select acts_as_system()));
create policy participant_updates on orders for update using (
  buyer_id = (select acting_user()) or seller_id = (select acting_user()) or (select acts_as_system()));
grant select, insert, update on orders to marketplace_app;

-- The order machine as data; the same rows as order.OrderMachine (a test compares them, cell by cell).
create table order_transition (
  command text not null,
  from_status text, -- null: a new order
  to_status text not null,
  actor text not null check (actor in ('buyer', 'seller', 'system')),
  unique nulls not distinct (command, from_status, to_status, actor)
);
insert into order_transition (command, from_status, to_status, actor) values
  ('create', null, 'awaiting_requirements', 'system'),
  ('create', null, 'in_progress', 'system'),
  ('submit_requirements', 'awaiting_requirements', 'in_progress', 'buyer'),
  ('deliver', 'in_progress', 'delivered', 'seller'),
  ('deliver', 'revision_requested', 'delivered', 'seller'),
  ('accept_delivery', 'delivered', 'completed', 'buyer'),
  ('request_revision', 'delivered', 'revision_requested', 'buyer'),
  ('review', 'delivered', 'completed', 'buyer'),
  ('review', 'completed', 'completed', 'buyer'),
  ('cancel_before_start', 'awaiting_requirements', 'cancelled', 'buyer'),
  ('cancel_before_start', 'awaiting_requirements', 'cancelled', 'seller'),
  ('lose_dispute', 'disputed', 'refunded', 'system'),
  ('complete_refund', 'cancelled', 'cancelled', 'system'),
  ('complete_refund', 'disputed', 'refunded', 'system'),
  ('open_payment_dispute', 'disputed', 'disputed', 'system');
-- Whop's word on money can come in any state that is not an end; a dispute won leads back to where it began.
insert into order_transition (command, from_status, to_status, actor)
  select move.command, move.from_status, move.to_status, 'system'
  from unnest(array['awaiting_requirements', 'in_progress', 'delivered', 'revision_requested', 'completed',
    'cancel_requested']) as live (status)
  cross join lateral (values
    ('open_payment_dispute', live.status, 'disputed'),
    ('win_dispute', 'disputed', live.status),
    ('complete_refund', live.status, 'refunded')) as move (command, from_status, to_status);
insert into order_transition (command, from_status, to_status, actor)
  select 'record_partial_refund', status, status, 'system'
  from unnest(array['awaiting_requirements', 'in_progress', 'delivered', 'revision_requested', 'completed',
    'cancel_requested', 'cancelled', 'disputed', 'refunded']) as every (status);
alter table order_transition enable row level security;
create policy public_reads on order_transition for select using ((select acts_as_anybody()));
grant select on order_transition to marketplace_app;

-- Refuses every move that is not in the matrix for whoever acts. Without an actor (the owner at a console) any listed
-- move passes; with one, only that side's own.
create function guard_order() returns trigger language plpgsql security definer as $$
declare
  before text := case when tg_op = 'UPDATE' then old.status end;
begin
  if tg_op = 'UPDATE' and (new.version <= old.version or new.refunded_minor < old.refunded_minor
      or new.revisions_used < old.revisions_used) then
    raise exception 'order %: version, refunds and revisions only grow', old.id using errcode = 'restrict_violation';
  end if;
  if before is not distinct from new.status then
    return new;
  end if;
  if before = 'disputed' and new.status <> 'refunded' and new.status <> old.status_before_dispute
    or not exists (
      select from order_transition t
      where t.from_status is not distinct from before and t.to_status = new.status and (
        acting_role() = 'nobody'
        or (acting_role() = 'system' and t.actor = 'system')
        or (acting_user() = new.buyer_id and t.actor = 'buyer')
        or (acting_user() = new.seller_id and t.actor = 'seller'))
    ) then
    raise exception 'an order cannot go from % to % (%)', coalesce(before, 'nothing'), new.status, acting_role()
      using errcode = 'check_violation', constraint = 'order_transition';
  end if;
  return new;
end
$$;
do $$
begin
  -- A temporary table of the caller's must not stand in for the matrix.
  execute format('alter function guard_order() set search_path = %I, pg_temp', current_schema());
end
$$;
create trigger guard_order before insert or update on orders for each row execute function guard_order();
create trigger fixed_columns before update on orders for each row execute function allow_change_only_of(
  'status', 'status_before_dispute', 'refunded_minor', 'revisions_used', 'started_at', 'due_at', 'completed_at',
  'version');
