import { type SQL, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { catalogue } from "@/lib/catalogue";
import type { Dataset } from "@/lib/catalogue/types";
import type { EndEvent } from "@/policies/types";
import { column } from "./keyset";

/**
 * The event from which a row's time is counted, as SQL beside the row itself;
 * null while it has not happened. Undefined where no row of that dataset can
 * know of it: an account that is open has not been closed.
 */
export function eventOf(from: EndEvent, entry: Dataset, subject: CustomerId): SQL | undefined {
  const { table, newest } = entry;
  switch (from) {
    case "collected":
      return sql`${column(table, "collectedAt" in entry.fields ? "collectedAt" : newest.at)}`;
    case "last-activity":
      return lastActivity(subject);
    case "order-completed":
      return orderCompleted(entry, subject);
    case "consent-withdrawn":
      return consentWithdrawn(entry, subject);
    case "session-ended":
      return "endedAt" in entry.fields ? sql`${column(table, "endedAt")}` : undefined;
    case "file-made":
      return "completedAt" in entry.fields ? sql`${column(table, "completedAt")}` : undefined;
    case "application-decided":
      return table === catalogue.jobApplications.table ? sql`${column(table, "decidedAt")}` : undefined;
    case "refund-reconciled":
      return "reconciledAt" in entry.fields ? sql`${column(table, "reconciledAt")}` : undefined;
    case "supply-ended":
      return "supplyEndedAt" in entry.fields ? sql`${column(table, "supplyEndedAt")}` : undefined;
    default:
      return undefined;
  }
}

/** Signed in here, or ordered there. */
function lastActivity(subject: CustomerId): SQL {
  const { sessions, orders } = catalogue;
  return sql`greatest(
    (select max(${sessions.table.lastSeenAt}) from ${sessions.table} where ${sessions.table.customerId} = ${subject}),
    (select max(${orders.table.orderedAt}) from ${orders.table} where ${orders.table.customerId} = ${subject}))`;
}

/** Sent, or cancelled and so never sent. */
function orderCompleted({ table, fields }: Dataset, subject: CustomerId): SQL | undefined {
  const orders = catalogue.orders.table;
  const completed = sql`coalesce(${orders.fulfilledAt}, ${orders.cancelledAt})`;
  if (table === orders) return completed;
  if (!("orderId" in fields)) return undefined;
  return sql`(select ${completed} from ${orders} where ${orders.customerId} = ${subject} and ${orders.id} = ${column(table, "orderId")})`;
}

/** The no that nobody has turned into a yes again: the newest word on the same matter as the row's own. */
function consentWithdrawn({ table, fields }: Dataset, subject: CustomerId): SQL | undefined {
  const same = sameMatter(table);
  if (same)
    return sql`(select case later.state when 'withdrawn' then later.decided_at end from ${table} later
      where later.customer_id = ${subject} and ${same}
      order by later.decided_at desc, later.id desc limit 1)`;
  const own = consentOf(table, fields, subject);
  const consents = catalogue.consents.table;
  return (
    own &&
    sql`(select case later.state when 'withdrawn' then later.decided_at end
      from ${consents} given join ${consents} later using (customer_id, purpose, channel)
      where given.customer_id = ${subject} and given.id = ${own}
      order by later.decided_at desc, later.id desc limit 1)`
  );
}

/** The number of the consent that a row rests on: the one that it names, or the one of its membership. */
function consentOf(table: Dataset["table"], fields: Dataset["fields"], subject: CustomerId): SQL | undefined {
  if ("consentId" in fields) return sql`${column(table, "consentId")}`;
  if (!("membershipId" in fields)) return undefined;
  const memberships = catalogue.memberships.table;
  return sql`(select ${memberships.consentId} from ${memberships}
    where ${memberships.customerId} = ${subject} and ${memberships.id} = ${column(table, "membershipId")})`;
}

/** Of cookies, a word for the whole account counts in every browser, and one for a browser in that alone (MMM-24). */
function sameMatter(table: Dataset["table"]): SQL | undefined {
  const { consents, cookieChoices } = catalogue;
  if (table === consents.table)
    return sql`later.purpose = ${consents.table.purpose} and later.channel = ${consents.table.channel}`;
  const { cookieClass, holdsFor, browserRef } = cookieChoices.table;
  if (table === cookieChoices.table)
    return sql`later.cookie_class = ${cookieClass} and (later.holds_for = 'account'
      or ${holdsFor} = 'browser' and later.browser_ref is not distinct from ${browserRef})`;
  return undefined;
}
