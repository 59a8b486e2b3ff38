import type { CatalogueTexts } from "@/messages/catalogue-texts";
import { en } from "@/messages/en";

const { email, ...others } = en.catalogue.datasets.customers.fields;

/** A column that the page would have no word for. */
export const speechless = others satisfies CatalogueTexts["datasets"]["customers"]["fields"];
export const forgotten = email;
