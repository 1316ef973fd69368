-- What happened to an order and what the two sides handed each other. Append-only: neither side removes the other's
-- evidence. Whoever sees the order sees these (the orders policy applies inside "exists").
create table order_events (
  id bigint generated always as identity primary key,
  order_id uuid not null references orders,
  command text not null,
  from_status text,
  to_status text not null,
  actor text not null, -- buyer, seller, or the part of the marketplace that acted
  actor_id uuid references profiles,
  reason text,
  at timestamptz not null
);
create index on order_events (order_id, id);

create table order_answers (
  order_id uuid not null references orders,
  position int not null,
  question_id text not null,
  question text not null,
  answer text not null check (length(answer) <= 5000),
  primary key (order_id, question_id)
);

create table deliveries (
  id uuid primary key,
  order_id uuid not null references orders,
  message text not null check (length(message) <= 5000),
  items jsonb not null,
  delivered_at timestamptz not null,
  check (btrim(message) <> '' or jsonb_array_length(items) > 0)
);
create index on deliveries (order_id, delivered_at desc);

create table revisions (
  id uuid primary key,
  order_id uuid not null references orders,
  reason text not null check (length(reason) between 1 and 2000),
  requested_at timestamptz not null
);
create index on revisions (order_id, requested_at desc);

create table reviews (
  order_id uuid primary key, -- one review per order
  gig_id uuid not null,
  seller_id uuid not null,
  buyer_id uuid not null,
  rating int not null check (rating between 1 and 5),
  body text not null check (length(body) <= 2000),
  created_at timestamptz not null,
  foreign key (order_id, gig_id, seller_id, buyer_id) references orders (id, gig_id, seller_id, buyer_id)
);
create index on reviews (gig_id, created_at desc);
create index on reviews (seller_id);

do $$
declare
  t text;
begin
  foreach t in array array['order_events', 'order_answers', 'deliveries', 'revisions', 'reviews'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create trigger append_only before update or delete on %I for each row
      execute function refuse_change()', t);
    execute format('create trigger append_only_whole before truncate on %I for each statement
      execute function refuse_change()', t);
    execute format('grant select, insert on %I to marketplace_app', t);
  end loop;
  foreach t in array array['order_events', 'order_answers', 'deliveries', 'revisions'] loop
    execute format('create policy with_the_order on %I for select
      using (exists (select from orders o where o.id = order_id))', t);
  end loop;
end
$$;

create policy participant_inserts on order_events for insert with check (
  (select acts_as_system()) or (actor_id = (select acting_user()) and exists (
    select from orders o where o.id = order_id and (select acting_user()) in (o.buyer_id, o.seller_id))));
create policy buyer_inserts on order_answers for insert with check (
  exists (select from orders o where o.id = order_id and o.buyer_id = (select acting_user())));
create policy seller_inserts on deliveries for insert with check (
  exists (select from orders o where o.id = order_id and o.seller_id = (select acting_user())));
create policy buyer_inserts on revisions for insert with check (
  exists (select from orders o where o.id = order_id and o.buyer_id = (select acting_user())));
create policy public_reads on reviews for select using ((select acts_as_anybody()));
create policy buyer_inserts on reviews for insert with check (
  buyer_id = (select acting_user()) and exists (
    select from orders o where o.id = order_id and o.buyer_id = (select acting_user()) and o.status = 'completed'));
