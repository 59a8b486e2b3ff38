import type { Postal } from "@/db/schema/columns";
import type { Kind } from "./types";

/** Parts of a postal address with what each is, in the order of a letter. */
export const postal = {
  name: "name",
  company: "text",
  address1: "text",
  address2: "text",
  city: "text",
  province: "region",
  zip: "postcode",
  country: "country",
  phone: "phone",
} as const satisfies Record<keyof Postal, Kind>;

export type PostalPart = keyof typeof postal;
export const postalParts = Object.keys(postal) as readonly PostalPart[];
