import type { catalogue } from "@/lib/catalogue";
import type { DatasetName } from "@/lib/catalogue/types";

type FieldOf<N extends DatasetName> = keyof (typeof catalogue)[N]["fields"] & string;

/**
 * What a line shows of each record; the first names it. Everything else is one
 * fold away. A profile has no lines: it is one record, shown whole.
 */
export const columnsOf: { readonly [N in DatasetName]: readonly FieldOf<N>[] } = {
  customers: [],
  addresses: ["address1", "city", "zip", "countryCode", "isDefault"],
  paymentMethods: ["network", "lastFour", "expiryMonth", "expiryYear"],
  orders: ["name", "orderedAt", "financialStatus", "fulfillmentStatus", "totalMinor"],
  orderItems: ["name", "sku", "fulfillmentStatus", "quantity", "priceMinor"],
  returns: ["item", "reason", "status", "requestedAt"],
  refunds: ["refundedAt", "method", "reason", "amountMinor"],
  reviews: ["product", "title", "writtenAt", "rating"],
  reviewPhotos: ["fileName", "collectedAt", "bytes"],
  messages: ["sentAt", "direction", "channel", "subject"],
  mails: ["createdAt", "subject", "sentTo"],
  devices: ["browser", "operatingSystem", "region", "lastSeenAt"],
  pageViews: ["viewedAt", "title", "searchedFor", "seconds"],
  logins: ["provider", "createdAt", "lastUsedAt"],
  sessions: ["startedAt", "method", "userAgent", "endedAt"],
  codes: ["createdAt", "purpose", "sentTo", "usedAt"],
  consents: ["decidedAt", "purpose", "channel", "state"],
  dataExports: ["requestedAt", "state", "rows", "bytes"],
  changes: ["at", "by", "kind", "dataset"],
  confirmations: ["confirmedAt"],
  auditEvents: ["at", "actor", "act", "dataset"],
};
