import type { Merge } from "./people";
import { EARLIER_EMAILS, idFrom } from "./staging";

/**
 * Gives each of `heads` its owner and its id: an order that is here already
 * stays where it is; else it belongs to the customer of its email; else to a
 * guest, who can claim it by proving the email.
 * @returns how many guests were made
 */
export async function findOwners(merge: Merge): Promise<number> {
  await findKnownOrders(merge);
  await findCustomers(merge);
  await passOverNobody(merge);
  const guests = await makeGuests(merge);
  await refuseOtherOrder(merge);
  await merge.sql.unsafe(`update heads set order_id = ${idFrom("owner || '/order/' || name")} where order_id is null`);
  return guests;
}

async function findKnownOrders({ sql, brand }: Merge): Promise<void> {
  await sql`update heads h set owner = o.customer_id, order_id = o.id, known = true, changed = o.shop_digest is distinct from h.whole
    from orders o join customers c using (customer_id)
    where c.brand = ${brand} and o.name = h.name and coalesce(o.shop_ref = h.shop_ref, true)`;
}

/** Without an email a telephone must do, as long as only one customer without an email has it. */
async function findCustomers({ sql, brand }: Merge): Promise<void> {
  await sql`update heads h set owner = c.customer_id from customers c
    where h.owner is null and c.brand = ${brand} and lower(c.email) = lower(h.email)`;
  await sql.unsafe(`update heads h set owner = e.customer_id from (${EARLIER_EMAILS}) e where h.owner is null and e.email = lower(h.email)`, [brand]);
  await sql`update heads h set owner = c.customer_id from (
      select phone, min(customer_id::text)::uuid as customer_id from customers
      where brand = ${brand} and email is null group by phone having count(*) = 1
    ) c where h.owner is null and h.email is null and c.phone = h.telephone`;
}

/** A sale over the counter that says nothing of anybody is nobody's data. */
async function passOverNobody({ sql, file, findings }: Merge): Promise<void> {
  const nobodys = await sql<{ name: string; line: number }[]>`
    delete from heads where owner is null and email is null and telephone is null and billing is null and shipping is null
      and note is null and note_attributes = '{}' returning name, line`;
  for (const { name, line } of nobodys)
    findings.note(
      file,
      line,
      `order ${name} names nobody: no email, phone, name, address or note. It is nobody's data and was left out.`,
    );
}

/** One guest per email, else per telephone, else per order; their name is that of their newest order. */
async function makeGuests({ sql, brand, currency }: Merge): Promise<number> {
  await sql`create temp table guests on commit drop as
    select distinct on (key) key, gen_random_uuid() as customer_id, email, telephone, ordered_at,
      coalesce(accepts_marketing, false) as yes, coalesce(billing ->> 'name', shipping ->> 'name') as full_name
    from (select *, case when email is not null then 'email ' || lower(email) when telephone is not null then 'phone ' || telephone else 'order ' || name end as key from heads) h
    where owner is null order by key, ordered_at desc`;
  const { count } =
    await sql`insert into customers (customer_id, brand, currency, email, phone, first_name, last_name, accepts_email_marketing)
    select customer_id, ${brand}, ${currency}, email, telephone, split_part(full_name, ' ', 1),
      nullif(substr(full_name, strpos(full_name || ' ', ' ') + 1), ''), yes and email is not null
    from guests`;
  await sql`insert into consents (customer_id, id, purpose, channel, state, method, decided_at)
    select customer_id, gen_random_uuid(), 'newsletter', 'email', 'given', 'import', ordered_at from guests where yes and email is not null`;
  await sql`update heads h set owner = g.customer_id from guests g
    where h.owner is null and g.key = case when h.email is not null then 'email ' || lower(h.email)
      when h.telephone is not null then 'phone ' || h.telephone else 'order ' || h.name end`;
  return count;
}

async function refuseOtherOrder({ sql, file, findings }: Merge): Promise<void> {
  const taken = await sql<{ name: string; line: number }[]>`
    delete from heads h using orders o where not h.known and o.customer_id = h.owner and o.name = h.name returning h.name, h.line`;
  for (const { name, line } of taken)
    findings.refuse(
      file,
      line,
      `this customer has an order ${name} here already, with another Id. Which of the two is it?`,
    );
}
