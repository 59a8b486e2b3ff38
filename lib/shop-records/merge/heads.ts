import { currencyDigits } from "../currencies";
import { orderColumns } from "../staged";
import type { Merge } from "./people";
import { listed, stage } from "./staging";

/**
 * Makes `heads`, one row per good order with a fingerprint of all its rows, and
 * `items` out of `staged_order_rows`. Exact repeats count once.
 * @param spoiled names of orders of which a row could not be read
 */
export async function gatherOrders(merge: Merge, spoiled: readonly string[]): Promise<void> {
  await makeRows(merge);
  await refuseIncomplete(merge, spoiled);
  await makeHeads(merge);
  await makeItems(merge);
}

async function makeRows({ sql, file, findings }: Merge): Promise<void> {
  const facts = Object.keys(orderColumns).filter((name) => name !== "line");
  await sql.unsafe(`create temp table order_rows on commit drop as
    select distinct on (digest) * from (select *, md5(row(${listed(facts)})::text) as digest from staged_order_rows) s order by digest, line desc`);
  await sql`create index on order_rows (order_name)`;
  await sql`analyze order_rows`;
  const [all] = await sql<{ repeats: number; first: number }[]>`
    select count(*)::int as repeats, min(line) as first from staged_order_rows s
    where not exists (select from order_rows r where r.line = s.line)`;
  if (all && all.repeats > 0)
    findings.note(
      file,
      all.first,
      `${all.repeats} ${all.repeats === 1 ? "row repeats another" : "rows repeat others"} exactly and counted once; this is the first.`,
    );
}

/** An order that lacks its head, or has two that disagree about which order it is, is left out whole. */
async function refuseIncomplete({ sql, file, findings }: Merge, spoiled: readonly string[]): Promise<void> {
  await sql`create temp table spoiled on commit drop as select unnest(${[...spoiled]}::text[]) as name`;
  const headless = await sql<{ name: string; line: number }[]>`
    select order_name as name, min(line) as line from order_rows where order_name not in (select name from spoiled)
    group by 1 having bool_and(total_minor is null) order by 2`;
  const twofold = await sql<{ name: string; line: number }[]>`
    select order_name as name, max(line) as line from order_rows
    where total_minor is not null and order_name not in (select name from spoiled)
    group by 1 having count(distinct shop_ref) > 1 order by 2`;
  for (const { line, name } of headless)
    findings.refuse(file, line, `order ${name} has no row with its Currency and Total. Was its first row cut off?`);
  for (const { line, name } of twofold)
    findings.refuse(file, line, `order ${name} stands twice, with two Ids. Which of the two is it?`);
  await sql`insert into spoiled select unnest(${[...headless, ...twofold].map(({ name }) => name)}::text[])`;
  await sql`delete from order_rows where order_name in (select name from spoiled)`;
}

/** Where an order was exported twice, the later rows are the newer. */
async function makeHeads({ sql }: Merge): Promise<void> {
  await sql`delete from order_rows r using (
      select order_name, max(line) as line from order_rows where total_minor is not null group by 1 having count(*) > 1
    ) last where r.order_name = last.order_name and r.line < last.line`;
  await sql`create temp table heads on commit drop as
    select h.*, h.order_name as name, a.whole, b.beside,
      coalesce(h.phone, h.billing ->> 'phone', h.shipping ->> 'phone') as telephone,
      null::uuid as owner, null::uuid as order_id, false as known, true as changed
    from order_rows h
    join (select order_name, md5(string_agg(digest, '' order by line)) as whole from order_rows group by 1) a using (order_name)
    left join (
      select order_name, jsonb_object_agg(key || ' (row ' || nth || ')', value) as beside
      from (select *, row_number() over (partition by order_name order by line) as nth from order_rows) r, jsonb_each_text(r.custom_fields)
      where r.total_minor is null group by 1
    ) b using (order_name)
    where h.total_minor is not null`;
  await sql`update heads set custom_fields = custom_fields || beside where beside is not null`;
  await sql`create index on heads (name)`;
  await sql`analyze heads`;
}

/** Items wait for their order's currency, which stands on its first row only. */
async function makeItems({ sql, file, findings }: Merge): Promise<void> {
  await stage(
    sql,
    "currencies",
    { code: "text", one: "numeric" },
    [...currencyDigits].map(([code, digits]) => [code, 10 ** digits]),
  );
  await sql`create temp table items on commit drop as
    select r.order_name, r.line, row_number() over (partition by r.order_name order by r.line)::int as position,
      r.item as name, r.sku, r.vendor, r.quantity, r.requires_shipping, r.taxable, r.item_status as fulfillment_status,
      r.price * c.one as price_minor, r.compare_at * c.one as compare_at_minor, r.discount * c.one as discount_minor
    from order_rows r join heads h on h.name = r.order_name join currencies c on c.code = h.currency
    where r.item is not null`;
  const uneven = await sql<{ line: number; name: string }[]>`
    select line, order_name as name from items where price_minor % 1 <> 0 or compare_at_minor % 1 <> 0 or discount_minor % 1 <> 0 order by line`;
  for (const { line } of uneven)
    findings.refuse(file, line, "an amount of this item has more decimals than the order's currency has.");
  await sql`delete from heads where name = any(${uneven.map(({ name }) => name)}::text[])`;
  await sql`create index on items (order_name)`;
  await sql`analyze items`;
}
