import { statSync } from "node:fs";
import { address, consent, paymentMethod, type Person } from "../factories/people";
import type { LookUp } from "../factories/audit";
import { inference } from "../factories/conclusions";
import { later } from "../factories/days";
import { homeOf } from "../factories/homes";
import { disclosure } from "../factories/others";
import { cookieChoice } from "../factories/seen";
import { sentMessage } from "../factories/sent";
import { purchase } from "../factories/shopping";
import type { Made, Row, Story } from "../factories/tables";
import { device, pageView, reviewPhoto } from "../factories/traces";
import { together } from "../factories/keep";

/** A picture of `db/seed/photos/`. */
type Shows = "frock" | "jumpers" | "nails" | "pinafore" | "pyjamas";

/** A review's photo, and the picture that is its file. */
export interface Picture {
  readonly photo: Made<"reviewPhotos">;
  readonly file: URL;
}

/** One demo person with all that is held about them. */
export interface Tale {
  readonly person: Person | (Omit<Person, "email"> & { readonly email: null });
  readonly story: Story;
  readonly pictures?: readonly Picture[];
  readonly lookUps?: readonly Omit<LookUp, "customerId">[];
}

/** What a shop holds about anybody who buys now and then: address, card, a yes to letters, a phone, orders, pages. */
export function everyday(who: Person, { orders = 3, views = 6 }: { orders?: number; views?: number } = {}): Story {
  const phone = device(who, {}, "phone");
  return together(
    {
      customers: [who],
      addresses: [address(who, {}, "home")],
      paymentMethods: [paymentMethod(who, {}, "card")],
      consents: who.acceptsEmailMarketing ? [consent(who, {}, "newsletter")] : [],
      devices: [phone],
    },
    ...times(orders, (i) => bought(who, i)),
    views > 0 ? lookedAround(who, views, phone.deviceRef) : {},
  );
}

/** An order, the letter about it, and what the parcel service learned of it. */
function bought(who: Person, i: number): Story {
  const order = purchase(who, {}, i);
  const [{ orderedAt }] = order.orders;
  return together(order, {
    sentMessages: [sentMessage(who, { sentAt: later(orderedAt, { days: 2, hours: 4 }) }, i)],
    disclosures: [disclosure(who, { disclosedAt: later(orderedAt, { days: 2 }) }, i)],
  });
}

/** Pages in a browser in which the first kind of cookies was allowed and no other, and what was worked out of them. */
function lookedAround(who: Person, views: number, deviceRef: string | null | undefined): Story {
  return {
    pageViews: times(views, (i) => pageView(who, { deviceRef }, i)),
    cookieChoices: homeOf(who.brand).cookies.map((cookieClass, i) =>
      cookieChoice(who, { browserRef: deviceRef, cookieClass, state: i === 0 ? "given" : "withdrawn" }, cookieClass),
    ),
    inferences: [inference(who, {}, "taste")],
  };
}

export function picture(of: Made<"reviews">, shows: Shows, fileName: string): Picture {
  const file = new URL(`./photos/${shows}.jpg`, import.meta.url);
  const bytes = statSync(file).size;
  return { photo: reviewPhoto(of, { fileName, mediaType: "image/jpeg", bytes }, fileName), file };
}

/** The wording of a "no", which is a row of its own. */
export function withdrawn(who: Person, channel: Row<"consents">["channel"], decidedAt: Date): Made<"consents"> {
  const words = { wording: "Stop sending me news and offers.", method: "preference-page" };
  return consent(who, { ...words, channel, state: "withdrawn", decidedAt }, `no ${channel}`);
}

export function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
