import { portalHeading } from "../safekeeping";
import type { Heading } from "../types";

export const purposes = {
  communications: {
    label: "Communications, marketing and intelligence",
    promises: ["MMC-12", "MMC-14", "MMC-30"],
  },
  contacts: { label: "Contact management", promises: ["MMC-30"] },
  support: { label: "Customer support", promises: ["MMC-30"] },
  delivery: { label: "Service delivery", promises: ["MMC-30"] },
  essential: { label: "Essential information", promises: ["MMC-03", "MMC-04"] },
  partial: { label: "Partial purchases", promises: ["MMC-08"] },
  reviews: { label: "Reviews", promises: ["MMC-09"] },
  personalisation: { label: "Personalisation", promises: ["MMC-10"] },
  promotions: { label: "Competitions and prize draws", promises: ["MMC-13"] },
  suppliers: { label: "Supplier management", promises: ["MMC-33"] },
  law: { label: "Security, fraud and tax", promises: ["MMC-23", "MMC-24"] },
  portal: portalHeading,
} satisfies Readonly<Record<string, Heading>>;

export type PurposeId = keyof typeof purposes;
