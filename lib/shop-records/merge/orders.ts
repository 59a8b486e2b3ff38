import type postgres from "postgres";
import { orderHead } from "../staged";
import { gatherOrders } from "./heads";
import { findOwners } from "./owners";
import type { Merge } from "./people";
import { holdBackOrders } from "./restricted";
import { idFrom, listed, type Tally } from "./staging";

/** Columns of `items` that are columns of `order_items` too. */
const ITEM = [
  "name",
  "sku",
  "vendor",
  "quantity",
  "price_minor",
  "compare_at_minor",
  "discount_minor",
  "requires_shipping",
  "taxable",
  "fulfillment_status",
];

/**
 * Brings `staged_order_rows` into the brand's orders, with their items and
 * refunds. Orders that the shop has not changed since the last import are left alone.
 * @param spoiled names of orders of which a row could not be read
 */
export async function mergeOrders(merge: Merge, spoiled: readonly string[]): Promise<Tally & { guests: number }> {
  const { sql } = merge;
  await gatherOrders(merge, spoiled);
  const guests = await findOwners(merge);
  await holdBackOrders(merge);
  const changed =
    await sql.unsafe(`update orders o set ${orderHead.map((name) => `${name} = h.${name}`).join(", ")}, shop_digest = h.whole
    from heads h where o.customer_id = h.owner and o.id = h.order_id and h.known and h.changed`);
  const added = await sql.unsafe(`insert into orders (customer_id, id, name, ${listed(orderHead)}, shop_digest)
    select owner, order_id, name, ${listed(orderHead)}, whole from heads where not known`);
  await writeItems(sql);
  await writeRefunds(sql);
  const [all] = await sql<{ n: number }[]>`select count(*)::int as n from heads`;
  return { added: added.count, changed: changed.count, unchanged: (all?.n ?? 0) - added.count - changed.count, guests };
}

async function writeItems(sql: postgres.TransactionSql): Promise<void> {
  await sql.unsafe(`insert into order_items (customer_id, id, order_id, position, currency, ${listed(ITEM)})
    select h.owner, ${idFrom("h.order_id || '/item/' || i.position")}, h.order_id, i.position, h.currency, ${listed(ITEM, "i")}
    from items i join heads h on h.name = i.order_name where h.changed
    on conflict (customer_id, order_id, position) do update set currency = excluded.currency,
      ${ITEM.map((name) => `${name} = excluded.${name}`).join(", ")}`);
  await sql`delete from order_items i using heads h
    where h.known and h.changed and i.customer_id = h.owner and i.order_id = h.order_id
      and i.position > (select count(*) from items n where n.order_name = h.name)`;
}

/** The file tells how much was paid back, neither when nor why. */
async function writeRefunds(sql: postgres.TransactionSql): Promise<void> {
  await sql.unsafe(`insert into refunds (customer_id, id, order_id, currency, amount_minor, method, reason, refunded_at)
    select owner, ${idFrom("order_id || '/refund'")}, order_id, currency, refunded_minor, payment_method,
      'The shop’s file does not say why, nor on which day; the day shown is the order’s.',
      coalesce(cancelled_at, paid_at, ordered_at)
    from heads where changed and refunded_minor > 0
    on conflict (customer_id, id) do update set amount_minor = excluded.amount_minor, currency = excluded.currency, method = excluded.method`);
}
