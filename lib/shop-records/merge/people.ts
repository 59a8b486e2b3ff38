import type postgres from "postgres";
import type { Findings } from "../findings";
import { listed } from "./staging";

/** What every step of a merge works with. */
export interface Merge {
  readonly sql: postgres.TransactionSql;
  readonly brand: string;
  /** ISO 4217, the shop's own. */
  readonly currency: string;
  /** The name of the file, for remarks. */
  readonly file: string;
  readonly findings: Findings;
}

const CONTACT = ["first_name", "last_name", "phone"];
const MARKETING = ["accepts_email_marketing", "accepts_sms_marketing"];
const SHOP = ["total_orders", "total_spent_minor", "tax_exempt", "note", "tags"];
const ADDRESS = ["company", "address1", "address2", "city", "province_code", "zip", "country_code", "address_phone"];
/** What a later row of the same person may fill in. */
const GAPS = ["shop_ref", ...CONTACT, "total_orders", "total_spent_minor", "note"];

/**
 * Makes `people` out of `staged_customers`, one row per person, and
 * `staged_addresses` with all their addresses. Fingerprints tell later whether
 * the shop has changed anything since the last time.
 */
export async function gatherPeople(merge: Merge): Promise<void> {
  await dropRepeats(merge);
  const { sql } = merge;
  await sql.unsafe(`create temp table staged_addresses on commit drop as
    select key, row_number() over (partition by key order by line) as nth, first_name, last_name, ${listed(ADDRESS)},
      md5(row(first_name, last_name, ${listed(ADDRESS)})::text) as digest
    from staged_customers where coalesce(${listed(ADDRESS)}) is not null`);
  await sql`create temp table first_rows on commit drop as select distinct on (key) * from staged_customers order by key, line`;
  await joinTwins(merge);
  await sql.unsafe(`create temp table people on commit drop as
    select p.*, null::uuid as customer_id, null::jsonb as known,
      md5(row(case when key like 'row %' then key end, shop_ref, email, ${listed(CONTACT)})::text) as contact,
      md5(row(${listed(MARKETING)})::text) as marketing,
      md5(row(${listed(SHOP)}, custom_fields)::text) as shop,
      coalesce(addresses, '') as addresses
    from first_rows p left join (
      select key, md5(string_agg(digest, '' order by nth)) as addresses from staged_addresses group by key
    ) a using (key)`);
  await sql`create index on people (customer_id)`;
  await sql`create index on people (phone) where email is null`;
  await sql`analyze people`;
}

/** One customer ID on two rows is one record exported twice: the later row is the newer. */
async function dropRepeats({ sql, file, findings }: Merge): Promise<void> {
  const superseded = await sql<{ line: number; taken: number }[]>`
    delete from staged_customers s using staged_customers later
    where s.shop_ref = later.shop_ref and s.line < later.line returning s.line, later.line as taken`;
  const repeated = await sql<{ line: number; taken: number }[]>`
    delete from staged_customers s using staged_customers other
    where s.shop_ref is null and other.shop_ref is null and s.key = other.key and s.whole = other.whole and s.line > other.line
      and ${sql.unsafe(`row(${listed(ADDRESS, "s")}) is not distinct from row(${listed(ADDRESS, "other")})`)}
    returning s.line, other.line as taken`;
  for (const { line, taken } of [...superseded, ...repeated])
    findings.note(file, line, `the same customer stands on line ${taken}, which was taken.`);
}

/** A second account under the same email fills gaps; what it says otherwise is kept beside, and a "no" to letters wins. */
async function joinTwins({ sql, file, findings }: Merge): Promise<void> {
  const twins = await sql<{ line: number; nth: number; first: number }[]>`
    select * from (
      select line, row_number() over w::int as nth, first_value(line) over w as first
      from staged_customers window w as (partition by key order by line)
    ) s where nth > 1 order by line`;
  const most = twins.reduce((all, { nth }) => Math.max(all, nth), 1);
  for (let nth = 2; nth <= most; nth++)
    await sql.unsafe(`update first_rows p set ${GAPS.map((c) => `${c} = coalesce(p.${c}, s.${c})`).join(", ")},
      ${MARKETING.map((c) => `${c} = case when p.${c} is null then s.${c} else p.${c} and s.${c} is not false end`).join(", ")},
      custom_fields = p.custom_fields || coalesce((
        select jsonb_object_agg(e.key || ' (${nth})', e.value) from jsonb_each_text(s.whole) e
        where lower(p.whole ->> e.key) is distinct from lower(e.value)), '{}')
      from (select *, row_number() over (partition by key order by line) as nth from staged_customers) s
      where s.key = p.key and s.nth = ${nth}`);
  for (const { line, first } of twins)
    findings.note(file, line, `the email is that of line ${first}: the two are one customer here.`);
}
