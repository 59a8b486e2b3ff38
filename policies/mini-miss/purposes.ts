import { portalHeading } from "../safekeeping";
import type { Heading } from "../types";

/** The sixteen of the text, under its own headings and numbers. */
export const purposes = {
  order: { label: "Order processing", number: "i", promises: ["MMS-34"] },
  support: { label: "Customer support", number: "ii", promises: ["MMS-34"] },
  personalisation: { label: "Personalisation", number: "iii", promises: ["MMS-34"] },
  improvement: { label: "Service improvement", number: "iv", promises: ["MMS-34"] },
  marketing: { label: "Marketing and communications", number: "v", promises: ["MMS-34"] },
  security: { label: "Security and fraud prevention", number: "vi", promises: ["MMS-34"] },
  contract: { label: "Contractual obligations", number: "vii", promises: ["MMS-34"] },
  sharing: { label: "Third-party sharing", number: "viii", promises: ["MMS-34"] },
  loyalty: { label: "Loyalty programmes: Silver Membership", number: "ix", promises: ["MMS-34"] },
  communication: { label: "User communication", number: "x", promises: ["MMS-34"] },
  terms: { label: "Terms enforcement", number: "xi", promises: ["MMS-34"] },
  risk: { label: "Risk management", number: "xii", promises: ["MMS-34"] },
  law: { label: "Statutory compliance", number: "xiii", promises: ["MMS-34"] },
  additional: {
    label: "Additional purposes",
    number: "xiv",
    idle: "There are none today. Should one come up, you are told when the data is asked for, and can say no.",
    promises: ["MMS-34", "MMS-36"],
  },
  cash: { label: "Cash on delivery: risk assessment", number: "xv", promises: ["MMS-34", "MMS-35"] },
  refund: { label: "Refund execution", number: "xvi", promises: ["MMS-09", "MMS-34"] },
  portal: portalHeading,
} satisfies Readonly<Record<string, Heading>>;

export type PurposeId = keyof typeof purposes;
