import type { Merge } from "./people";
import { openProfile } from "./restricted";
import { EARLIER_EMAILS } from "./staging";

/** Finds the customer that each of `people` is already, or gives them a new id. Refuses rows that would be two customers. */
export async function recognise(merge: Merge): Promise<void> {
  await byShopRef(merge);
  await byEmail(merge);
  await byEarlierEmail(merge);
  await byPhoneOrRow(merge);
  await merge.sql`update people set customer_id = gen_random_uuid() where customer_id is null`;
  await merge.sql`update people p set known = coalesce(c.shop_digests, '{}') from customers c where c.customer_id = p.customer_id`;
  await refuseTakenEmails(merge);
}

function byShopRef({ sql, brand }: Merge) {
  return sql`update people p set customer_id = c.customer_id from customers c where c.brand = ${brand} and c.shop_ref = p.shop_ref`;
}

/** Unless the shop gave that address to somebody else in the meantime, which their customer ID tells. */
function byEmail({ sql, brand }: Merge) {
  return sql`update people p set customer_id = c.customer_id from customers c
    where p.customer_id is null and c.brand = ${brand} and lower(c.email) = lower(p.email)
      and not exists (select from people other where other.customer_id = c.customer_id)`;
}

/** Whoever changed their address here is still known to the shop by the one before. */
async function byEarlierEmail({ sql, brand }: Merge): Promise<void> {
  await sql.unsafe(
    `update people p set customer_id = e.customer_id from (${EARLIER_EMAILS}) e
    where p.customer_id is null and e.email = lower(p.email) and not exists (select from people other where other.customer_id = e.customer_id)`,
    [brand],
  );
}

/** Who has no email is known by a phone that nobody shares, and who has neither by the very same row. */
async function byPhoneOrRow({ sql, brand }: Merge): Promise<void> {
  await sql`update people p set customer_id = c.customer_id from (
      select phone, min(customer_id::text)::uuid as customer_id from customers
      where brand = ${brand} and email is null and shop_ref is null group by phone having count(*) = 1
    ) c
    where p.customer_id is null and p.email is null and c.phone = p.phone
      and (select count(*) from people twin where twin.phone = p.phone and twin.email is null) = 1`;
  await sql`update people p set customer_id = c.customer_id from customers c
    where p.key like 'row %' and c.brand = ${brand} and c.email is null and c.phone is null and c.shop_ref is null
      and c.shop_digests ->> 'contact' = p.contact`;
}

/** An address belongs to one customer of a brand. Somebody whom the shop has given a new one makes room for the other. */
async function refuseTakenEmails({ sql, brand, file, findings }: Merge): Promise<void> {
  await sql.unsafe(`create temp table moving on commit drop as
    select c.customer_id, c.email from customers c join people p using (customer_id)
    where c.email_confirmed_at is null and lower(c.email) <> lower(p.email) and ${openProfile}`);
  const taken = await sql<{ line: number }[]>`
    delete from people p using customers c
    where c.brand = ${brand} and lower(c.email) = lower(p.email) and c.customer_id <> p.customer_id
      and not exists (select from moving m where m.customer_id = c.customer_id)
      and not exists (select from customers self where self.customer_id = p.customer_id and self.email_confirmed_at is not null)
    returning p.line`;
  for (const { line } of taken)
    findings.refuse(
      file,
      line,
      "another customer here has this email, under another customer ID. Merge the two in the shop, then export and import again.",
    );
}
