import { daysAgo } from "../factories/days";
import type { Brand } from "../factories/homes";
import { address, consent, person } from "../factories/people";
import { purchase } from "../factories/shopping";
import { together } from "../factories/keep";
import type { Story } from "../factories/tables";
import { message, pageView } from "../factories/traces";

const TWO_YEARS = 730;

/**
 * Somebody who bought twice: ten rows. Those that come later joined later, so
 * that their ids, which begin with the time, lie in one place of each index.
 */
export function passerBy(brand: Brand, { run, nth, of }: { run: string; nth: number; of: number }): Story {
  const seed = `${run} ${nth}`;
  const who = person(
    brand,
    {
      collectedAt: daysAgo(TWO_YEARS * (1 - nth / of)),
      shopRef: `9${Number.parseInt(run, 16)}${nth}`,
      totalOrders: 2,
    },
    seed,
  );
  const named = { ...who, email: who.email.replace("@", `.${run}.${nth}@`) };
  const [first, second] = [
    purchase(named, { items: 1, name: `#${1001 + nth}` }, 1),
    purchase(named, { items: 2, name: `#${1002 + nth}` }, 2),
  ];
  return together(first, second, {
    customers: [named],
    addresses: [address(named, {}, 1)],
    consents: [consent(named, {}, 1)],
    messages: [message(named, {}, 1)],
    pageViews: [pageView(named, {}, 1)],
  });
}
