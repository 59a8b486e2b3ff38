import type { CustomerId } from "../ids";
import { refundAccounts, suppliers } from "../schema";
import { seal } from "../sealed";
import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import { homeOf } from "./homes";
import { consent, type Person } from "./people";
import { order } from "./shopping";
import type { Made, Row } from "./tables";

/** What is sealed, in clear: the factory seals it. */
interface Account {
  readonly accountNumber?: string;
  readonly upiId?: string;
}

/** Where the refund of an order goes: a UPI address, or a bank account where a number is given. */
export function refundAccount(
  of: Made<"orders">,
  yes: Made<"consents">,
  { accountNumber, upiId, ...overrides }: Partial<Omit<Row<"refundAccounts">, keyof Account>> & Account = {},
  seed: Seed = fresh(),
): Made<"refundAccounts"> {
  const { customerId } = of;
  const by = chance("refund account", of.id, seed);
  const givenAt = overrides.givenAt ?? later(of.orderedAt, { days: 12 });
  return {
    customerId,
    id: by.uuid(),
    orderId: of.id,
    consentId: yes.id,
    holder: of.shipping?.name ?? "Account holder",
    ...(accountNumber === undefined
      ? byUpi(customerId, upiId ?? `${by.digits(8)}@okhdfc`)
      : byBank(customerId, accountNumber, `HDFC0${by.digits(6)}`)),
    askedAt: later(givenAt, { days: -1 }),
    givenAt,
    paidAt: later(givenAt, { days: 2 }),
    collectedAt: givenAt,
    ...overrides,
  };
}

function byUpi(customerId: CustomerId, address: string) {
  const upiId = seal(address, { customerId, column: refundAccounts.upiId });
  return { method: "upi", upiId, upiLastFour: address.slice(-4) } as const;
}

function byBank(customerId: CustomerId, number: string, ifsc: string) {
  const accountNumber = seal(number, { customerId, column: refundAccounts.accountNumber });
  return { method: "bank", bank: "HDFC Bank", ifsc, accountNumber, accountLastFour: number.slice(-4) } as const;
}

/** The yes that is asked for before an account is (MMS-06). */
export function refundYes(whose: Person, decidedAt: Date, seed: Seed = fresh()): Made<"consents"> {
  const words = {
    purpose: "refund",
    channel: "site",
    wording: "Yes, keep the account that I name here for this one refund.",
    method: "form",
  } as const;
  return consent(whose, { ...words, decidedAt }, seed);
}

/** A refund that is due and not paid yet, with the order, the yes, and the account where it will go. */
export function refundOwed(whose: Person, account: Parameters<typeof refundAccount>[2] = {}, seed: Seed = fresh()) {
  const placed = order(whose, { paymentMethod: "Cash on Delivery (COD)", paymentReference: null }, seed);
  const yes = refundYes(whose, later(placed.orderedAt, { days: 12 }), seed);
  const row = refundAccount(placed, yes, { paidAt: null, ...account }, seed);
  return { orders: [placed], consents: [yes], refundAccounts: [row] } as const;
}

/** The person as somebody from whom the shop buys. */
export function supplier(
  whose: Person,
  { bankAccount, ...overrides }: Partial<Omit<Row<"suppliers">, "bankAccount">> & { bankAccount?: string } = {},
  seed: Seed = fresh(),
): Made<"suppliers"> {
  const { customerId } = whose;
  const by = chance("supplier", customerId, seed);
  const { place } = homeOf(whose.brand);
  const town = by.pick(place.towns);
  const account = bankAccount ?? by.digits(8);
  const company = `${whose.lastName} ${by.pick(["Textiles", "Knitwear", "Buttons & Trims", "Packaging"])} Ltd`;
  return {
    customerId,
    id: by.uuid(),
    company,
    contactName: `${whose.firstName} ${whose.lastName}`,
    position: by.pick(["Sales", "Owner", "Accounts"]),
    email: whose.email,
    phone: whose.phone,
    website: "https://supplier.example",
    socialNetworks: ["instagram.com/supplier.example"],
    place: { company, ...place.street(by), city: town.city, zip: town.zip(by), country: place.country },
    supplies: by.pick(["Jersey by the roll", "Knitted panels", "Buttons and labels", "Boxes and tissue"]),
    taxNumber: `${place.country} ${by.digits(9)}`,
    bank: "Example Bank",
    bankAccount: seal(account, { customerId, column: suppliers.bankAccount }),
    bankLastFour: account.slice(-4),
    suppliesSince: whose.collectedAt.toISOString().slice(0, 10),
    lastOrderedAt: daysAgo(by.between(3, 90), by),
    collectedAt: whose.collectedAt,
    ...overrides,
  };
}
