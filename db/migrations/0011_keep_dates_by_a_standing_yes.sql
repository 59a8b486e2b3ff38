-- True where that consent was a yes, and the newest word of the same person on the same purpose and channel still is one.
-- Row policies ask it of what a person adds (lib/catalogue/walls.ts): a yes taken back carries nothing new (MMS-13).
create function yes_stands(subject uuid, consent uuid) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select coalesce((
    select given.state = 'given' and (
      select later.state from consents later
      where later.customer_id = given.customer_id and later.purpose = given.purpose and later.channel = given.channel
      order by later.decided_at desc, later.id desc limit 1) = 'given'
    from consents given where given.customer_id = subject and given.id = consent), false)
$$;
