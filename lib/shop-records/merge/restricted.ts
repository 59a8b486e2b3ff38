import { restrictedRows } from "@/lib/restriction/rows";
import type { Merge } from "./people";

/*
 * While a request about a record is open and asks that it not be used, no file changes it (Article 18 GDPR). What the
 * file says is not remembered as seen either: the next import after the decision brings it. The database would refuse
 * the change anyway; here it is told, with the line.
 */

const PARTS = ["contact", "marketing", "shop"];
const restricted = {
  profile: restrictedRows("customers", "c"),
  address: restrictedRows("addresses", "a"),
  order: restrictedRows("orders", "o"),
  item: restrictedRows("orderItems", "i"),
  refund: restrictedRows("refunds", "r"),
};

/** SQL that is true of a profile `c` that may be changed. */
export const openProfile = `not (${restricted.profile})`;

/** Makes `people` say of restricted profiles and addresses what it said the last time. */
export async function holdBackPeople(merge: Merge): Promise<void> {
  const { sql } = merge;
  const differs = (parts: readonly string[]) => parts.map((part) => `p.${part} is distinct from p.known ->> '${part}'`).join(" or ");
  const profiles = await sql.unsafe<{ line: number }[]>(`update people p set ${PARTS.map((part) => `${part} = p.known ->> '${part}'`).join(", ")}
    from customers c where c.customer_id = p.customer_id and ${restricted.profile} and (${differs(PARTS)}) returning p.line`);
  tell(merge, profiles, "this customer's profile");
  const addresses = await sql.unsafe<{ line: number }[]>(`update people p set addresses = p.known ->> 'addresses'
    where ${differs(["addresses"])} and exists (select from addresses a where a.customer_id = p.customer_id and ${restricted.address}) returning p.line`);
  tell(merge, addresses, "one of this customer's addresses");
}

/** Takes orders of which anything is restricted for unchanged. */
export async function holdBackOrders(merge: Merge): Promise<void> {
  const of = (table: string, as: string) => `select from ${table} ${as} where ${as}.customer_id = h.owner and ${as}.order_id = h.order_id`;
  const orders = await merge.sql.unsafe<{ line: number; name: string }[]>(`update heads h set changed = false
    where h.known and h.changed and (
      exists (select from orders o where o.customer_id = h.owner and o.id = h.order_id and ${restricted.order})
      or exists (${of("order_items", "i")} and ${restricted.item})
      or exists (${of("refunds", "r")} and ${restricted.refund})) returning h.line, h.name`);
  for (const { line, name } of orders) tell(merge, [{ line }], `order ${name}, or a part of it,`);
}

function tell({ file, findings }: Merge, rows: readonly { line: number }[], what: string): void {
  for (const { line } of rows)
    findings.note(
      file,
      line,
      `${what} is said to be wrong and not to be used until that is decided; it was left as it is. Decide the request, then import again.`,
    );
}
