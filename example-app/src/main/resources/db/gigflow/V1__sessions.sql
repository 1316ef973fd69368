-- Browsers' sessions. The cookie's value is not here, only its hash: whoever reads this table cannot sign in with it.
create table session (
  token_hash text primary key,
  user_id    uuid,
  csrf_token text not null,
  flash_kind text,
  flash_text text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check ((flash_kind is null) = (flash_text is null))
);

create index session_expiry on session (expires_at);
