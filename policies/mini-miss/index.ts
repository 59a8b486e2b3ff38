import { policy } from "../types";
import * as choices from "./choices";
import * as conduct from "./conduct";
import { further } from "./further";
import { holdings } from "./holdings";
import { purposes } from "./purposes";
import { openQuestions } from "./questions";
import { recipients } from "./recipients";

const place = "Shop No 15, First Floor, Heritage Tower, Nehru Nagar, MG Road, Agra, Uttar Pradesh 282002, India";

export const miniMiss = policy({
  id: "mini-miss",
  name: "MINI MISS",
  controller: {
    legalName: "MINI MISS",
    place,
    country: "IN",
    // Where the text has a placeholder, its first lines give the address of the site.
    site: "https://minimissilver.com/",
    promises: ["MMS-02", "MMS-03", "MMS-75"],
  },
  timeZone: "Asia/Kolkata",
  currency: "INR",
  accent: { light: "#44546a", dark: "#b4c3d8" },
  words: {
    controller: "Data Fiduciary",
    person: "Data Principal",
    elsewhere: { regions: ["eea"], controller: "controller", person: "data subject" },
    promises: ["MMS-02"],
  },
  contacts: [
    {
      role: "Grievance Officer",
      // The text has placeholders for both (conflict G10); nobody of this name or number is known to us.
      name: "Officer of the demo",
      phone: "+91 562 000 0000",
      email: "privacy@minimiss.com",
      post: `MINI MISS, ${place}`,
      demoDecision: true,
      promises: ["MMS-61", "MMS-75"],
    },
    { role: "Grievance Officer, second address", email: "info@minimissilver.com", promises: ["MMS-75"] },
    {
      role: "Customer care, also to see, correct or remove your data and to report misuse",
      email: "care@minimiss.com",
      promises: ["MMS-19", "MMS-51"],
    },
  ],
  // Three addresses under two domains, one merchant (conflict G11).
  intake: {
    emails: ["privacy@minimiss.com", "care@minimiss.com", "info@minimissilver.com"],
    posts: [`MINI MISS, ${place}`],
    promises: ["MMS-19", "MMS-61", "MMS-75"],
  },
  password: { minLength: 8, mixed: false, demoDecision: true, promises: [] },
  purposes,
  recipients,
  register: {
    since: "2026-01-01",
    reviewed: "2026-01-01",
    everyMonths: 12,
    demoDecision: true,
    promises: ["MMS-29", "MMS-68"],
  },
  holdings: { ...holdings, ...further },
  ...conduct,
  ...choices,
  openQuestions,
  versions: [{ effective: "2026-01-01", changes: [], demoDecision: true, promises: ["MMS-71"] }],
});
