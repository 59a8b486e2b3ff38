-- Which records are to be used for nothing while a request about them is open (Article 18 GDPR); no fields: all of them.
-- The view tells no more than that, so that every desk may ask it; whoever is held to one customer sees theirs only.
create view restrictions as
  select customer_id, dataset, record_id, fields
  from correction_requests
  where state = 'open' and "restrict"
    and (current_setting('role') not in ('portal_customer', 'portal_support', 'portal_clerk')
      or customer_id = nullif(current_setting('portal.subject', true), '')::uuid);
