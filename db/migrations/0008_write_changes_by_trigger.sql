-- The only way into changes (ADR 0014). lib/catalogue/history.ts puts it on tables, with what it is to remember of each:
-- the catalogue's name of the table, the column of a row's number, and by column the catalogue's names of what is told
-- with its values and of what is told by name alone.
create function remember_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  who text := coalesce(nullif(current_setting('portal.by', true), ''), case current_setting('role')
    when 'portal_customer' then 'customer' when 'portal_support' then 'staff' when 'portal_importer' then 'import' else 'system' end);
  subject uuid := case tg_op when 'DELETE' then old.customer_id else new.customer_id end;
  was jsonb;
  is_now jsonb;
  first_value jsonb;
  last_value jsonb;
  unsaid text[];
begin
  -- A memory of what was erased would be a copy of it.
  if who = 'erasure' then return null; end if;
  -- What our own machinery makes or clears away is not somebody's correction; nor is the first import of somebody.
  if tg_op <> 'UPDATE' and who = 'system' then return null; end if;
  if not exists (select from customers c where c.customer_id = subject
      and (tg_op <> 'INSERT' or who <> 'import' or c.collected_at < transaction_timestamp())) then return null; end if;

  was := to_jsonb(old);
  is_now := to_jsonb(new);
  select jsonb_object_agg(t.value, coalesce(was -> t.key, 'null')), jsonb_object_agg(t.value, coalesce(is_now -> t.key, 'null'))
    into first_value, last_value from jsonb_each_text(tg_argv[2]::jsonb) t
    where coalesce(was -> t.key, 'null') <> coalesce(is_now -> t.key, 'null');
  unsaid := array(select t.value from jsonb_each_text(tg_argv[3]::jsonb) t
    where coalesce(was -> t.key, 'null') <> coalesce(is_now -> t.key, 'null') order by t.value);

  insert into changes (customer_id, at, by, role, kind, dataset, record, before, after, hidden, undoes)
  values (subject, clock_timestamp(), who, nullif(current_setting('portal.role', true), ''),
    case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
    tg_argv[0], coalesce(coalesce(is_now, was) ->> tg_argv[1], ''),
    case when tg_op <> 'INSERT' then first_value end, case when tg_op <> 'DELETE' then last_value end,
    unsaid, nullif(current_setting('portal.undoes', true), '')::uuid);
  return null;
end $$;
