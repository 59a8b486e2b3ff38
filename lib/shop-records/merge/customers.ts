import { recognise } from "./acquaintance";
import { flag, weighChoices } from "./choices";
import { gatherPeople, type Merge } from "./people";
import { holdBackPeople, openProfile } from "./restricted";
import { idFrom, listed, type Tally } from "./staging";

const ADDRESS_ID = idFrom("p.customer_id || '/address/' || a.nth");
const DIGESTS =
  "jsonb_build_object('contact', p.contact, 'addresses', p.addresses, 'marketing', p.marketing, 'shop', p.shop)";
const SHOP = ["total_orders", "total_spent_minor", "tax_exempt", "note", "tags"];
const CONTACT = ["first_name", "last_name", "phone"];
const ADDRESS = [
  "first_name",
  "last_name",
  "company",
  "address1",
  "address2",
  "city",
  "province_code",
  "zip",
  "country_code",
];

/**
 * Brings `staged_customers` into the brand's customers. Whoever is known keeps
 * their id and the day since when we hold them; of their row only those parts
 * change that the shop has changed since the last import.
 */
export async function mergeCustomers(merge: Merge): Promise<Tally> {
  await gatherPeople(merge);
  await recognise(merge);
  await holdBackPeople(merge);
  await weighChoices(merge);
  const [all] = await merge.sql<{ n: number }[]>`select count(*)::int as n from people`;
  const changed = await update(merge);
  const added = await insert(merge);
  await writeAddresses(merge);
  return { added, changed, unchanged: (all?.n ?? 0) - added - changed };
}

async function update({ sql, file, findings }: Merge): Promise<number> {
  await sql`update customers c set email = null from moving m where m.customer_id = c.customer_id`;
  const kept = await sql<{ line: number }[]>`
    select p.line from people p join customers c using (customer_id)
    where c.email_confirmed_at is not null and lower(c.email) <> lower(p.email) and p.contact is distinct from p.known ->> 'contact' order by 1`;
  for (const { line } of kept)
    findings.note(
      file,
      line,
      "the shop has another email than the one that the person confirmed here; the confirmed one stays.",
    );
  const { count } = await sql.unsafe(`update customers c set
      shop_ref = coalesce(c.shop_ref, p.shop_ref),
      email = case when ${same("contact")} or c.email_confirmed_at is not null then coalesce(c.email, m.email) else coalesce(p.email, c.email) end,
      ${CONTACT.map((name) => `${name} = ${contact(name)}`).join(", ")},
      ${SHOP.map((name) => `${name} = case when ${same("shop")} then c.${name} else p.${name} end`).join(", ")},
      custom_fields = case when ${same("shop")} then c.custom_fields when p.known = '{}' then c.custom_fields || p.custom_fields else p.custom_fields end
        || case when c.shop_ref <> p.shop_ref then jsonb_build_object('Customer ID (2)', p.shop_ref) else '{}' end,
      accepts_email_marketing = ${flag("email", "c.accepts_email_marketing")},
      accepts_sms_marketing = ${flag("text", "c.accepts_sms_marketing")},
      shop_digests = ${DIGESTS}
    from people p left join moving m using (customer_id)
    where c.customer_id = p.customer_id and p.known is distinct from ${DIGESTS} and ${openProfile}`);
  return count;
}

function same(part: "contact" | "shop"): string {
  return `p.${part} is not distinct from p.known ->> '${part}'`;
}

/** Somebody who made their account here before any import knows their own name better than the shop. */
function contact(name: string): string {
  return `case when ${same("contact")} then c.${name}
    when c.email_confirmed_at is not null and p.known = '{}' then coalesce(c.${name}, p.${name}) else coalesce(p.${name}, c.${name}) end`;
}

async function insert({ sql, brand, currency }: Merge): Promise<number> {
  const columns = ["shop_ref", "email", ...CONTACT, ...SHOP, "custom_fields"];
  const { count } = await sql.unsafe(
    `insert into customers (customer_id, brand, currency, ${listed(columns)}, accepts_email_marketing, accepts_sms_marketing, shop_digests)
    select customer_id, $1, $2, ${listed(columns)}, ${flag("email", "false")}, ${flag("text", "false")}, ${DIGESTS}
    from people p where known is null`,
    [brand, currency],
  );
  return count;
}

/** The first is the default one, unless the person has chosen another. An address that they deleted stays away until the shop changes it. */
async function writeAddresses({ sql }: Merge): Promise<void> {
  await sql.unsafe(`insert into addresses (customer_id, id, ${listed(ADDRESS)}, phone, is_default)
    select p.customer_id, ${ADDRESS_ID}, ${listed(ADDRESS, "a")}, a.address_phone,
      a.nth = 1 and not exists (select from addresses other where other.customer_id = p.customer_id and other.is_default
        and other.id <> ${ADDRESS_ID})
    from staged_addresses a join people p using (key)
    where p.addresses is distinct from p.known ->> 'addresses'
    on conflict (customer_id, id) do update set ${[...ADDRESS, "phone"].map((name) => `${name} = excluded.${name}`).join(", ")}`);
}
