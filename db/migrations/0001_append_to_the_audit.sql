-- The only way into audit_events: chains each row to the one before it, per customer (ADR 0008).
create function append_audit(
  p_customer uuid, p_actor text, p_actor_id text, p_role text, p_act text,
  p_dataset text, p_fields jsonb, p_reason text, p_ip inet
) returns bigint
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  previous record;
  next_seq bigint;
  now_ timestamptz := clock_timestamp();
  field_names text[] := array(select jsonb_array_elements_text(p_fields));
begin
  -- Whoever is held to one customer may write about that one only.
  if current_setting('role') in ('portal_customer', 'portal_support')
     and p_customer is distinct from nullif(current_setting('portal.subject', true), '')::uuid then
    raise exception 'audit of another customer' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_customer::text, 0));
  select seq, hash into previous from audit_events where customer_id = p_customer order by seq desc limit 1;
  next_seq := coalesce(previous.seq, 0) + 1;
  insert into audit_events (customer_id, seq, at, actor, actor_id, role, act, dataset, fields, reason, ip, previous_hash, hash)
  values (p_customer, next_seq, now_, p_actor, p_actor_id, p_role, p_act, p_dataset, field_names, p_reason, p_ip,
    coalesce(previous.hash, ''),
    encode(sha256(convert_to(coalesce(previous.hash, '') || json_build_array(
      p_customer, next_seq, extract(epoch from now_), p_actor, p_actor_id, p_role, p_act, p_dataset, field_names, p_reason, host(p_ip)
    )::text, 'UTF8')), 'hex'));
  return next_seq;
end $$;
