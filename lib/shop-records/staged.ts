import type { Cell } from "@/db/copy";

/*
 * What a reader of a shop's files hands to the merge: names and types of the two
 * staging tables. A reader for another shop system fills the same two.
 */

/** The shop whose files these are. */
export interface Shop {
  /** ISO 4217 */
  readonly currency: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
}

/** A customer of the file. Rows of one `key` are one person; `whole` is the row by its own columns' names, without the address. */
export const customerColumns = {
  line: "int",
  key: "text",
  shop_ref: "text",
  first_name: "text",
  last_name: "text",
  email: "text",
  phone: "text",
  accepts_email_marketing: "boolean",
  accepts_sms_marketing: "boolean",
  total_orders: "bigint",
  total_spent_minor: "bigint",
  tax_exempt: "boolean",
  note: "text",
  tags: "text[]",
  custom_fields: "jsonb",
  whole: "jsonb",
  company: "text",
  address1: "text",
  address2: "text",
  city: "text",
  province_code: "text",
  zip: "text",
  country_code: "text",
  address_phone: "text",
} as const;

export type StagedCustomer = Readonly<Record<keyof typeof customerColumns, Cell>>;

/** What stands on an order's first row, under the names of the columns of `orders` where it goes there. */
const headColumns = {
  shop_ref: "text",
  ordered_at: "timestamptz",
  email: "text",
  phone: "text",
  financial_status: "text",
  fulfillment_status: "text",
  paid_at: "timestamptz",
  fulfilled_at: "timestamptz",
  cancelled_at: "timestamptz",
  currency: "text",
  subtotal_minor: "bigint",
  shipping_minor: "bigint",
  taxes_minor: "bigint",
  discount_code: "text",
  discount_minor: "bigint",
  total_minor: "bigint",
  shipping_method: "text",
  payment_method: "text",
  payment_reference: "text",
  billing: "jsonb",
  shipping: "jsonb",
  note: "text",
  note_attributes: "jsonb",
  tags: "text[]",
  risk_level: "text",
  channel: "text",
  custom_fields: "jsonb",
} as const;

/** One row of the orders' file in the staging table: an order's head, an item, or both. Amounts of items wait for the order's currency. */
export const orderColumns = {
  line: "int",
  order_name: "text",
  ...headColumns,
  refunded_minor: "bigint",
  accepts_marketing: "boolean",
  item: "text",
  sku: "text",
  vendor: "text",
  quantity: "int",
  price: "numeric",
  compare_at: "numeric",
  discount: "numeric",
  requires_shipping: "boolean",
  taxable: "boolean",
  item_status: "text",
} as const;

/** The columns that `orders` and the staging table have in common. */
export const orderHead = Object.keys(headColumns);

export type StagedOrderRow = Readonly<Partial<Record<keyof typeof orderColumns, Cell>>>;
