import { portalHeading } from "../safekeeping";
import type { Heading } from "../types";

/** The text has no list of purposes; these headings are ours. */
export const purposes = {
  service: { label: "What you asked for", promises: ["MLX-35"] },
  gifts: { label: "Gifts", promises: ["MLX-10"] },
  email: { label: "Email marketing", promises: ["MLX-16"] },
  texts: { label: "Text message marketing", promises: ["MLX-17"] },
  site: { label: "A better site", promises: ["MLX-24"] },
  profile: { label: "A picture of your taste", promises: ["MLX-08"] },
  jobs: { label: "Job applications", promises: ["MLX-38"] },
  legal: { label: "Courts and claims", promises: ["MLX-13"] },
  safety: { label: "Fraud, safety, terms of use", promises: ["MLX-14"] },
  portal: portalHeading,
} satisfies Readonly<Record<string, Heading>>;

export type PurposeId = keyof typeof purposes;
