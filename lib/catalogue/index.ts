import { decisions, inferences } from "./conclusions";
import { calls, chatLines, chats } from "./conversations";
import { cookieChoices } from "./cookie-choices";
import { appointments } from "./appointments";
import { carts, cartItems, wishListItems, wishLists } from "./baskets";
import { correctionEvidence, correctionRequests } from "./correction-requests";
import { mails, messages, texts } from "./correspondence";
import { addresses, customers, paymentMethods } from "./customers";
import { devices, pageViews } from "./devices";
import { giftRecipients, registries, registryItems } from "./gifts";
import { codes, contactChanges, logins, sessions } from "./identity";
import { legalHolds } from "./legal-holds";
import { memberships, pointMovements } from "./loyalty";
import { alterations, engravings, measurements } from "./made-to-measure";
import { orderItems, orders, refunds, returns } from "./orders";
import { disclosures, socialAccounts } from "./others";
import { auditEvents, changes, confirmations, consents, dataExports } from "./portal";
import { recordings } from "./recordings";
import { reviewPhotos, reviews } from "./reviews";
import { sentMessages } from "./sent-messages";
import { jobApplications, promotionEntries, surveyAnswers } from "./taking-part";
import { refundAccounts } from "./refund-accounts";
import { specialDates } from "./special-dates";
import { suppliers } from "./suppliers";
import { tastes } from "./tastes";
import type { Dataset, DatasetName } from "./types";

/**
 * Every table about a person, in the order in which pages and archives show
 * them within their groups. A table that the schema has and this lacks does not compile.
 */
const entries = {
  customers,
  addresses,
  paymentMethods,
  refundAccounts,
  suppliers,
  consents,
  cookieChoices,
  tastes,
  measurements,
  specialDates,
  memberships,
  wishLists,
  wishListItems,
  carts,
  cartItems,
  registries,
  registryItems,
  giftRecipients,
  appointments,
  reviews,
  reviewPhotos,
  messages,
  correctionRequests,
  correctionEvidence,
  calls,
  chats,
  chatLines,
  promotionEntries,
  surveyAnswers,
  jobApplications,
  orders,
  orderItems,
  returns,
  refunds,
  alterations,
  engravings,
  pointMovements,
  devices,
  pageViews,
  sentMessages,
  recordings,
  inferences,
  decisions,
  socialAccounts,
  disclosures,
  changes,
  confirmations,
  auditEvents,
  legalHolds,
  logins,
  sessions,
  codes,
  contactChanges,
  mails,
  texts,
  dataExports,
} satisfies Record<DatasetName, unknown>;

export const catalogue: { readonly [N in DatasetName]: (typeof entries)[N] } = entries;

/** Walks the catalogue in the order in which pages and archives show it. */
export function datasets(): readonly (readonly [DatasetName, Dataset])[] {
  return Object.entries(entries) as unknown as (readonly [DatasetName, Dataset])[];
}
