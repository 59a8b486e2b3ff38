import { inference } from "../../factories/conclusions";
import { daysAgo, later } from "../../factories/days";
import { disclosure, socialAccount } from "../../factories/others";
import type { Person } from "../../factories/people";
import { cookieChoice } from "../../factories/seen";
import { newsletter, sentMessage } from "../../factories/sent";
import type { Story } from "../../factories/tables";
import { promotionEntry } from "../../factories/taking-part";
import { times } from "../tale";

/** Two years of letters: enough that they are searched. */
export function ofNiamh(who: Person): Story {
  const letters = times(24, (i) => {
    const sentAt = daysAgo(700 - i * 29);
    const read = i % 3 === 0 ? {} : { openedAt: later(sentAt, { hours: 5 + i }) };
    return newsletter(who, { sentAt, ...read, ...(i % 6 === 5 && { clickedAt: later(sentAt, { hours: 6 + i }) }) }, i);
  });
  const asked = times(8, (i) =>
    sentMessage(
      who,
      { purpose: "review-requests", subject: "How do you like it?", sentAt: daysAgo(400 - i * 40) },
      `review ${i}`,
    ),
  );
  return {
    sentMessages: [...letters, ...asked],
    promotionEntries: [
      promotionEntry(who, { enteredAt: daysAgo(300) }, "spin"),
      promotionEntry(
        who,
        {
          promotion: "Mother’s Day give-away",
          kind: "prize-draw",
          outcome: "not-won",
          prize: null,
          prizeCode: null,
          prizeSentAt: null,
          enteredAt: daysAgo(250),
          drawnAt: daysAgo(240),
        },
        "draw",
      ),
    ],
    inferences: [
      inference(
        who,
        {
          kind: "segment",
          conclusion: "Buys before each birthday",
          basedOn: ["dates of your orders"],
          certainty: 91,
          workedOutAt: daysAgo(30),
        },
        "birthdays",
      ),
    ],
    disclosures: times(3, (i) => disclosure(who, { disclosedAt: daysAgo(200 - i * 60) }, `parcel ${i}`)),
    cookieChoices: [
      cookieChoice(
        who,
        { cookieClass: "preferences", state: "given", holdsFor: "account", decidedAt: daysAgo(600) },
        "tastes for all",
      ),
    ],
  };
}

/** Spun the wheel, wrote from Instagram, and waits for a draw. */
export function ofCharlotte(who: Person): Story {
  return {
    promotionEntries: [
      promotionEntry(who, { enteredAt: daysAgo(71), prize: "10 % off the next order", prizeCode: "WELCOME10" }, "spin"),
      promotionEntry(
        who,
        {
          promotion: "Name the teddy",
          kind: "competition",
          answer: "Sir Buttons",
          outcome: "waiting",
          prize: null,
          prizeCode: null,
          prizeSentAt: null,
          drawnAt: null,
          enteredAt: daysAgo(6),
        },
        "teddy",
      ),
    ],
    socialAccounts: [socialAccount(who, { handle: "charlotte.makes.twins", foundAt: daysAgo(80) }, "instagram")],
  };
}
