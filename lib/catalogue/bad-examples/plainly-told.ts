import * as schema from "@/db/schema";
import { dataset, told } from "../entry";
import { suppliers } from "../suppliers";

/** A bank account that lies encrypted, of which the entry speaks as of any text. */
export const supplying = dataset<typeof schema.suppliers>({
  ...suppliers,
  fields: { ...suppliers.fields, bankAccount: told("text") },
});
