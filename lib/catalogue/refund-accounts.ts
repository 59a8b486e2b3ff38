import * as schema from "@/db/schema";
import { dataset, held, key, ordered, sealed, subject, told } from "./entry";

export const refundAccounts = dataset<typeof schema.refundAccounts>({
  table: schema.refundAccounts,
  group: "you-told-us",
  category: "refund-payout",
  newest: { at: "givenAt", then: "id" },
  searched: ["holder", "bank"],
  customerMay: [],
  desks: {},
  fields: {
    customerId: subject,
    id: key,
    orderId: key,
    consentId: key,
    method: told("choice"),
    holder: told("name", { correct: "by-request" }),
    bank: told("text", { correct: "by-request" }),
    ifsc: told("text", { correct: "by-request" }),
    accountNumber: sealed("refund", "accountLastFour", { correct: "by-request" }),
    accountLastFour: told("text"),
    upiId: sealed("refund", "upiLastFour", { correct: "by-request" }),
    upiLastFour: told("text"),
    askedAt: ordered("instant"),
    givenAt: told("instant"),
    paidAt: ordered("instant"),
    reconciledAt: ordered("instant"),
    collectedAt: held,
  },
});
