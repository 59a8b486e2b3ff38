import { portalHeading } from "../safekeeping";
import type { Heading } from "../types";

export const purposes = {
  access: { label: "Access to the website", number: "1", promises: ["MMM-25"] },
  products: { label: "Products and services", number: "2", promises: ["MMM-25"] },
  personalise: { label: "A shop that fits you", number: "3", promises: ["MMM-25"] },
  analytics: { label: "Analytics", number: "4", promises: ["MMM-25", "MMM-27"] },
  business: { label: "Running the business", number: "5", promises: ["MMM-25"] },
  safety: { label: "Law and safety", number: "6", promises: ["MMM-25", "MMM-26"] },
  feedback: { label: "Your reviews", promises: ["MMM-28"] },
  portal: portalHeading,
} satisfies Readonly<Record<string, Heading>>;

export type PurposeId = keyof typeof purposes;
