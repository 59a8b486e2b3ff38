import { hash } from "node:crypto";
import type { Shop, StagedCustomer } from "../staged";
import { count, country, email, minorUnits, tags, yesNo } from "./cells";
import { telephone } from "./phones";
import { BadCell, type Row } from "./row";

/**
 * One row of the customers' file, of any year.
 * @param shop whose amounts these are: the file names no currency
 * @throws BadCell
 */
export function stagedCustomer(row: Row, shop: Shop): StagedCustomer {
  const place = addressOf(row);
  const addressCells = row.seen.size;
  const contact = {
    shop_ref: row.code("Customer ID"),
    first_name: row.text("First Name"),
    last_name: row.text("Last Name"),
    email: email(row, "Email"),
    phone: telephone(row.code("Phone"), place.country_code ?? shop.country),
  };
  const facts = {
    accepts_email_marketing: yesNo(row, "Accepts Email Marketing", "Accepts Marketing"),
    accepts_sms_marketing: yesNo(row, "Accepts SMS Marketing"),
    total_orders: count(row, "Total Orders"),
    total_spent_minor: minorUnits(row, "Total Spent", shop.currency),
    tax_exempt: yesNo(row, "Tax Exempt") ?? false,
    note: row.longText("Note"),
    tags: tags(row, "Tags"),
  };
  if (Object.values({ ...contact, ...place }).every((value) => value === undefined))
    throw new BadCell("it names nobody: it has no email, phone, name, address or customer ID.");
  const custom_fields = row.rest();
  const whole = Object.fromEntries([...row.seen].slice(addressCells));
  return { line: row.line, key: keyOf(contact, row), ...contact, ...facts, custom_fields, whole, ...place };
}

function addressOf(row: Row) {
  const country_code = country(row.text("Default Address Country Code", "Country Code"), row.peek("Country"));
  // The older header says the country twice; its name is kept only where it says something else.
  if (country_code === country(row.peek("Country"))) row.text("Country");
  return {
    company: row.text("Default Address Company", "Company"),
    address1: row.text("Default Address Address1", "Address1"),
    address2: row.text("Default Address Address2", "Address2"),
    city: row.text("Default Address City", "City"),
    province_code: row.text("Default Address Province Code", "Province Code"),
    zip: row.code("Default Address Zip", "Zip"),
    country_code,
    address_phone: telephone(row.code("Default Address Phone"), country_code),
  };
}

interface Contact {
  readonly email: string | undefined;
  readonly shop_ref: string | undefined;
  readonly phone: string | undefined;
}

/** Rows of one key are one person: the email in any case, else the shop's number, else the phone, else all that it says. */
function keyOf({ email: address, shop_ref, phone }: Contact, row: Row): string {
  if (address) return `email ${address.toLowerCase()}`;
  if (shop_ref) return `ref ${shop_ref}`;
  return phone ? `phone ${phone}` : `row ${hash("sha256", JSON.stringify([...row.seen]))}`;
}
