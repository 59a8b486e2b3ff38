import { decision, inference } from "../../factories/conclusions";
import { daysAgo, later } from "../../factories/days";
import { disclosure, socialAccount } from "../../factories/others";
import type { Person } from "../../factories/people";
import { sentMessage } from "../../factories/sent";
import { together } from "../../factories/keep";
import type { Story } from "../../factories/tables";
import { chat } from "../../factories/talks";

/** Cash at the door: refused once by a machine, allowed when a person had looked. */
export function ofAnanya(who: Person): Story {
  const talk = chat(
    who,
    [
      ["you", "नमस्ते! Can I pay cash for the lehenga?"],
      ["machine", "Cash on Delivery is not offered for this order."],
      ["you", "Why not? I always took my parcels in."],
      ["shop", "We had a wrong pin code in our list. It is put right, please try again."],
    ],
    { channel: "whatsapp", topic: "Cash on Delivery", startedAt: later(daysAgo(25), { hours: 5 }) },
    "cash",
  );
  const refused = later(daysAgo(25), { hours: 4, minutes: 40 });
  return together(talk, {
    decisions: [
      decision(
        who,
        {
          outcome: "refused",
          score: 71,
          reasons: ["many parcels to that pin code were not taken in", "the order is larger than those before"],
          decidedAt: refused,
          phoneConfirmedAt: null,
        },
        "refused",
      ),
      decision(
        who,
        {
          orderName: "#2231",
          score: 22,
          decidedBy: "machine-then-person",
          decidedAt: later(refused, { hours: 1 }),
          personLookedAt: later(refused, { minutes: 50 }),
        },
        "allowed",
      ),
    ],
    socialAccounts: [
      socialAccount(
        who,
        { knownBy: "sign-in", foundAt: daysAgo(88), details: { "Public name": "Ananya ✨", "Email shared": "yes" } },
        "sign-in",
      ),
    ],
    inferences: [
      inference(
        who,
        {
          kind: "profile",
          conclusion: "Looks for festive things four weeks before Diwali",
          basedOn: ["your email address", "pages you looked at", "your public Instagram page"],
          certainty: 64,
          workedOutAt: daysAgo(22),
        },
        "festive",
      ),
    ],
    sentMessages: [
      sentMessage(
        who,
        {
          channel: "text",
          subject: null,
          body: "MINI MISS: 482913 is your code for Cash on Delivery.",
          sentAt: later(refused, { hours: 1 }),
        },
        "code",
      ),
    ],
    disclosures: [
      disclosure(
        who,
        {
          what: "Name, address, phone number and the amount to pay",
          reason: "To bring an order and take the cash",
          disclosedAt: daysAgo(22),
        },
        "cash",
      ),
    ],
  });
}

export function ofRohit(who: Person): Story {
  return { decisions: [decision(who, { orderName: "#1874", score: 8, decidedAt: daysAgo(120) }, "allowed")] };
}
