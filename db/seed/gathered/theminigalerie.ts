import { inference } from "../../factories/conclusions";
import { daysAgo, later } from "../../factories/days";
import { disclosure } from "../../factories/others";
import type { Person } from "../../factories/people";
import { cookieChoice } from "../../factories/seen";
import { newsletter, sentMessage } from "../../factories/sent";
import type { Story } from "../../factories/tables";

export function ofWeiLing(who: Person): Story {
  const account = { holdsFor: "account", method: "preference-page", decidedAt: daysAgo(33) } as const;
  return {
    cookieChoices: [
      cookieChoice(who, { ...account, cookieClass: "analytics", state: "given" }, "counting"),
      cookieChoice(who, { ...account, cookieClass: "advertising" }, "no adverts"),
    ],
    inferences: [
      inference(
        who,
        {
          kind: "habit",
          conclusion: "Buys for two children of different sizes",
          basedOn: ["sizes of what you bought", "pages you looked at"],
          joined: true,
          certainty: 82,
          workedOutAt: daysAgo(31),
        },
        "sizes",
      ),
    ],
    sentMessages: [
      ...[300, 200, 100].map((days) => newsletter(who, { sentAt: daysAgo(days) }, days)),
      sentMessage(who, { purpose: "service", subject: "Our privacy policy changes", sentAt: daysAgo(60) }, "notice"),
    ],
    disclosures: [
      disclosure(
        who,
        {
          recipient: "googleAnalytics",
          categories: ["device", "browsing"],
          what: "Pages viewed, without a name",
          ground: "consent",
          reason: "To count visits",
          disclosedAt: daysAgo(32),
        },
        "counting",
      ),
      disclosure(
        who,
        {
          recipient: "Singapore Customs",
          categories: ["orders"],
          what: "Contents and value of one parcel",
          ground: "legal-obligation",
          reason: "Check of a parcel from abroad",
          disclosedAt: daysAgo(46),
        },
        "customs",
      ),
    ],
  };
}

/** Took the newsletter, said yes to everything at first, and then no. */
export function ofFarah(who: Person): Story {
  const first = daysAgo(95);
  return {
    cookieChoices: [
      cookieChoice(who, { browserRef: "b-1", cookieClass: "analytics", state: "given", decidedAt: first }, "yes"),
      cookieChoice(who, { browserRef: "b-1", cookieClass: "analytics", decidedAt: daysAgo(20) }, "no"),
    ],
    sentMessages: [
      newsletter(who, { sentAt: daysAgo(60) }, "kept"),
      newsletter(who, { sentAt: daysAgo(20), unsubscribedAt: later(daysAgo(20), { hours: 1 }) }, "last"),
    ],
  };
}
