import { mails, messages } from "./correspondence";
import { addresses, customers, paymentMethods } from "./customers";
import { devices, pageViews } from "./devices";
import { codes, logins, sessions } from "./identity";
import { orderItems, orders, refunds, returns } from "./orders";
import { auditEvents, changes, confirmations, consents, dataExports } from "./portal";
import { reviewPhotos, reviews } from "./reviews";
import type { Dataset, DatasetName } from "./types";

/**
 * Every table about a person, in the order in which pages and archives show
 * them within their groups. A table that the schema has and this lacks does not compile.
 */
const entries = {
  customers,
  addresses,
  paymentMethods,
  consents,
  reviews,
  reviewPhotos,
  messages,
  orders,
  orderItems,
  returns,
  refunds,
  devices,
  pageViews,
  changes,
  confirmations,
  auditEvents,
  logins,
  sessions,
  codes,
  mails,
  dataExports,
} satisfies Record<DatasetName, unknown>;

export const catalogue: { readonly [N in DatasetName]: (typeof entries)[N] } = entries;

/** Walks the catalogue in the order in which pages and archives show it. */
export function datasets(): readonly (readonly [DatasetName, Dataset])[] {
  return Object.entries(entries) as unknown as (readonly [DatasetName, Dataset])[];
}
