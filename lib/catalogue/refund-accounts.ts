import * as schema from "@/db/schema";
import { dataset, held, key, ordered, sealed, subject, told } from "./entry";

const own = { correct: "self" } as const;

export const refundAccounts = dataset<typeof schema.refundAccounts>({
  table: schema.refundAccounts,
  group: "you-told-us",
  category: "refund-payout",
  newest: { at: "givenAt", then: "id" },
  searched: ["holder", "bank"],
  customerMay: ["update"],
  settled: "paidAt",
  movesMoney: true,
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    orderId: key,
    consentId: key,
    method: told("choice", { paysBy: { bank: ["accountNumber", "ifsc"], upi: ["upiId"] } }),
    holder: told("name", own),
    bank: told("text", own),
    ifsc: told("ifsc", own),
    accountNumber: sealed("refund", "accountLastFour", { opensAs: "bank-account", ...own }),
    accountLastFour: told("text"),
    upiId: sealed("refund", "upiLastFour", { opensAs: "upi", ...own }),
    upiLastFour: told("text"),
    askedAt: ordered("instant"),
    givenAt: told("instant"),
    paidAt: ordered("instant"),
    reconciledAt: ordered("instant"),
    collectedAt: held,
  },
});
