-- How people sign in. Nothing of it is public, so it stands beside the profile and not in it.
create table password_credential (
  user_id       uuid primary key references public.profiles,
  password_hash text not null, -- Argon2id, in its standard text form
  changed_at    timestamptz not null
);
grant select, insert, update on password_credential to marketplace_app;

create table whop_credential (
  user_id       uuid primary key references public.profiles,
  refresh_token bytea, -- AES-GCM; null once Whop said it is dead
  updated_at    timestamptz not null
);
grant select, insert, update on whop_credential to marketplace_app;

-- A sign-in with Whop under way. Bound to the browser's session, used once, short-lived.
create table oauth_attempt (
  state         text primary key,
  session_hash  text not null,
  user_id       uuid references public.profiles, -- who links their account; null for a sign-in
  authorize_url text not null,
  code_verifier text not null,
  nonce         text,
  next_path     text not null,
  expires_at    timestamptz not null
);
create index on oauth_attempt (expires_at);
grant select, insert, delete on oauth_attempt to marketplace_app;

-- How often somebody tried to sign in, for all nodes together.
create table attempt (
  key        text not null, -- a hash: neither addresses nor e-mails are kept
  at         timestamptz not null
);
create index on attempt (key, at);
create index on attempt (at);
grant select, insert, delete on attempt to marketplace_app;
