-- Notices are kinds with values; the host has the words and the links. Rows written as text before stay as they are.
alter table notifications
  add column kind text,
  add column data jsonb not null default '{}',
  alter column title drop not null,
  alter column body drop not null,
  alter column link drop not null,
  add constraint kind_or_text check (
    kind is not null or (title is not null and body is not null and link is not null));
