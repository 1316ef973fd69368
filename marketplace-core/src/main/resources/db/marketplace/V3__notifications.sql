create table notifications (
  id uuid primary key,
  user_id uuid not null references profiles,
  type text not null check (type in ('order', 'review', 'gig', 'seller', 'payout', 'admin')),
  title text not null check (length(title) between 1 and 200),
  body text not null,
  -- A path of this site: one slash first, no second one, no backslash that browsers read as one, no control character.
  link text not null check (link ~ '^/([^/\\[:cntrl:]][^\\[:cntrl:]]*)?$'),
  dedupe_key text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  unique (user_id, dedupe_key)
);
create index on notifications (user_id, created_at desc, id);
create index on notifications (user_id) where read_at is null;

alter table notifications enable row level security;
create policy self_reads on notifications for select
  using (user_id = (select acting_user()) or (select acts_as_system()));
create policy system_inserts on notifications for insert with check ((select acts_as_system()));
create policy self_marks_read on notifications for update using (user_id = (select acting_user()));
grant select, insert, update (read_at) on notifications to marketplace_app;

create function keep_read() returns trigger language plpgsql as $$
begin
  if old.read_at is not null and new.read_at is distinct from old.read_at then
    raise exception 'notification % was read and stays read', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger only_read_at before update on notifications
  for each row execute function allow_change_only_of('read_at');
create trigger keep_read before update on notifications for each row execute function keep_read();
