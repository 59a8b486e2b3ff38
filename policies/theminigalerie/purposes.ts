import { portalHeading } from "../safekeeping";
import type { Heading } from "../types";

export const purposes = {
  orders: { label: "Orders, delivery, returns", number: "3.1", promises: ["TMG-13"] },
  accounts: { label: "Account management", number: "3.2", promises: ["TMG-14"] },
  marketing: { label: "Communication and marketing", number: "3.3", promises: ["TMG-15", "TMG-16", "TMG-17"] },
  improvement: { label: "Better site, statistics, security", number: "3.4", promises: ["TMG-18", "TMG-19"] },
  law: { label: "Legal duties and protection", number: "3.5", promises: ["TMG-20"] },
  content: { label: "Your reviews and pictures", number: "2.3", promises: ["TMG-12"] },
  portal: portalHeading,
} satisfies Readonly<Record<string, Heading>>;

export type PurposeId = keyof typeof purposes;
