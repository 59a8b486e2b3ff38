import type { Postal } from "@/db/schema/columns";
import { amount, count, country, currency, email, instant, minorUnits, noteAttributes, tags, yesNo } from "./cells";
import type { Shop, StagedOrderRow } from "../staged";
import { telephone } from "./phones";
import { BadCell, type Row } from "./row";

/** Joins the rows of an order. */
function orderName(row: Row): string {
  const name = row.code("Name");
  if (name === undefined) throw new BadCell('"Name" is empty: the row belongs to no order.');
  return name;
}

/** One row of the orders' file, of any year. A telephone without an address is one of the shop's own country. @throws BadCell */
export function stagedOrderRow(row: Row, shop: Shop): StagedOrderRow {
  return { line: row.line, order_name: orderName(row), ...itemOf(row), ...headOf(row, shop) };
}

function itemOf(row: Row): StagedOrderRow {
  const needs = ["Lineitem name", "Lineitem quantity", "Lineitem price"];
  if (needs.every((name) => row.peek(name) === undefined)) return {};
  const needed = {
    item: row.text("Lineitem name"),
    quantity: count(row, "Lineitem quantity"),
    price: amount(row, "Lineitem price"),
  };
  if (Object.values(needed).includes(undefined))
    throw new BadCell(`an item needs ${needs.map((name) => `"${name}"`).join(", ")}.`);
  return {
    ...needed,
    sku: row.code("Lineitem sku"),
    vendor: row.text("Vendor"),
    compare_at: amount(row, "Lineitem compare at price"),
    discount: amount(row, "Lineitem discount"),
    requires_shipping: yesNo(row, "Lineitem requires shipping") ?? true,
    taxable: yesNo(row, "Lineitem taxable") ?? true,
    item_status: row.text("Lineitem fulfillment status")?.toLowerCase(),
  };
}

function headOf(row: Row, shop: Shop): StagedOrderRow {
  const money = currency(row, "Currency");
  if (money === undefined) return laterRow(row);
  const ordered_at = instant(row, "Created at");
  const total_minor = minorUnits(row, "Total", money);
  if (total_minor === undefined) throw new BadCell('"Total" is empty.');
  if (ordered_at === undefined) throw new BadCell('"Created at" is empty.');
  const billing = postal(row, "Billing");
  const shipping = postal(row, "Shipping");
  return {
    shop_ref: row.code("Id"),
    ordered_at,
    email: email(row, "Email"),
    phone: telephone(row.code("Phone"), shipping?.country ?? billing?.country ?? shop.country),
    financial_status: row.text("Financial Status")?.toLowerCase(),
    fulfillment_status: row.text("Fulfillment Status")?.toLowerCase(),
    paid_at: instant(row, "Paid at"),
    fulfilled_at: instant(row, "Fulfilled at"),
    cancelled_at: instant(row, "Cancelled at"),
    currency: money,
    subtotal_minor: minorUnits(row, "Subtotal", money),
    shipping_minor: minorUnits(row, "Shipping", money),
    taxes_minor: minorUnits(row, "Taxes", money),
    discount_code: row.text("Discount Code"),
    discount_minor: minorUnits(row, "Discount Amount", money),
    total_minor,
    shipping_method: row.text("Shipping Method"),
    payment_method: row.text("Payment Method"),
    payment_reference: row.code("Payment Reference"),
    billing,
    shipping,
    note: row.longText("Notes"),
    note_attributes: noteAttributes(row, "Note Attributes"),
    tags: tags(row, "Tags"),
    risk_level: row.text("Risk Level")?.toLowerCase(),
    channel: row.text("Source"),
    refunded_minor: minorUnits(row, "Refunded Amount", money),
    accepts_marketing: marketing(row),
    custom_fields: row.rest(),
  };
}

/** The rows after an order's first say only what they say of the item, and repeat the email and the time. */
function laterRow(row: Row): StagedOrderRow {
  if (row.peek("Total") !== undefined) throw new BadCell('"Currency" is empty.');
  row.code("Email");
  row.code("Created at");
  const custom_fields = row.rest();
  return Object.keys(custom_fields).length > 0 ? { custom_fields } : {};
}

/** Has no column of its own on an order, so it stays among the other fields too. */
function marketing(row: Row): boolean | undefined {
  const value = row.peek("Accepts Marketing")?.toLowerCase();
  return value === undefined ? undefined : value === "yes" || value === "true";
}

function postal(row: Row, whose: "Billing" | "Shipping"): Postal | undefined {
  const home = country(row.text(`${whose} Country`));
  const address1 = row.text(`${whose} Address1`);
  const address2 = row.text(`${whose} Address2`);
  const street = row.peek(`${whose} Street`);
  // The street repeats the two lines; where it says more, it stays among the other fields.
  if (street && [address1, address2].filter(Boolean).join(", ") === street) row.text(`${whose} Street`);
  const written = {
    name: row.text(`${whose} Name`),
    company: row.text(`${whose} Company`),
    address1,
    address2,
    city: row.text(`${whose} City`),
    zip: row.code(`${whose} Zip`),
    province: row.text(`${whose} Province`),
    country: home,
    phone: telephone(row.code(`${whose} Phone`), home),
  };
  return Object.values(written).some(Boolean) ? written : undefined;
}
