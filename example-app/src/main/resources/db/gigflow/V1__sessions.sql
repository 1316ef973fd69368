-- GigFlow's own tables. The role it runs as may read and write them and owns none of them.
grant usage on schema gigflow to marketplace_app;

-- Browsers' sessions. The cookie's value is not here, only its SHA-256: whoever reads this table cannot sign in with it.
create table session (
  token_hash text primary key,
  user_id    uuid references public.profiles, -- null before sign-in
  csrf_token text not null,
  flash_kind text,
  flash_text text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check ((flash_kind is null) = (flash_text is null))
);
create index on session (expires_at);
create index on session (user_id);
grant select, insert, update, delete on session to marketplace_app;
