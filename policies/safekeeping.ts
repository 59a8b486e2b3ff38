import type { Floor, Heading, Holding } from "./types";

/** The heading that each brand lists for it. */
export const portalHeading: Heading = { label: "Looking after your rights", promises: [] };

/**
 * What this portal itself writes down, the same for every brand: exports asked for,
 * look-ups by staff, changes made. It tells what becomes of these records; the
 * archive that an export makes is gone much sooner, after seven days.
 */
export function safekeeping(floor?: Floor): Holding<never, "portal"> {
  return {
    items: ["exports that you asked for", "look-ups of your data by our people", "changes to your records"],
    purposes: [
      {
        under: "portal",
        text: "show you who on our side looked at your data, when and why",
        basis: "legitimate-interests",
        interest: "that nobody opens your data without a good reason",
        promises: [],
      },
      {
        under: "portal",
        text: "prove that what you asked for was done, and in time",
        basis: "legitimate-interests",
        interest: "proof, for you as much as for us, that your rights were kept",
        promises: [],
      },
    ],
    sources: ["this-portal", "shop-staff"],
    recipients: [],
    retention: {
      from: "collected",
      keep: { months: 24 },
      ...(floor && { floor }),
      reason: "Two years leave you time to ask what happened with a request, and us the proof of our answer.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  };
}
