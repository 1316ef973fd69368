-- What every later migration stands on: who acts, and how rows are kept from changing.
-- PostgreSQL 15 or later. States are text with a check: a value can be added or dropped inside a transaction.
-- Money is bigint in minor units (cents) beside a char(3) ISO currency. Times come from the application's clock.

create extension if not exists citext;

-- The role the application connects as. It owns nothing and gets only what each migration grants; it can log in once the
-- host has given it a password. There are no default privileges: a new table is closed until its migration opens it.
-- Roles belong to the cluster, so another database may have made this one already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'marketplace_app') then
    create role marketplace_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  execute format('grant usage on schema %I to marketplace_app', current_schema());
end
$$;

-- Who acts is set per transaction (set_config(…, true)). After the first use in a session current_setting answers ''
-- instead of null, hence nullif. 'nobody' means that no actor was set: every policy shows nothing then.
create function acting_user() returns uuid language sql stable
  as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;

create function acting_role() returns text language sql stable
  as $$ select coalesce(nullif(current_setting('app.role', true), ''), 'nobody') $$;

create function acts_as_anybody() returns boolean language sql stable
  as $$ select acting_role() <> 'nobody' $$;

create function acts_as_admin() returns boolean language sql stable
  as $$ select acting_role() = 'admin' $$;

create function acts_as_system() returns boolean language sql stable
  as $$ select acting_role() = 'system' $$;

-- Trigger for evidence: rows are added and stay.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: its rows are never changed or removed', tg_table_name
    using errcode = 'restrict_violation';
end
$$;

-- Trigger for rows of which only the columns named as arguments may change; a new column is fixed until it is named.
create function allow_change_only_of() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) - tg_argv <> to_jsonb(new) - tg_argv then
    raise exception 'of %, only % may change', tg_table_name, array_to_string(tg_argv, ', ')
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
