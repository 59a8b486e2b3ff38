import { describe, expect, it } from "vitest";
import { heldOf } from "@/lib/records/held";
import { wayToPay } from "./way-to-pay";

const { entry } = heldOf("refundAccounts");
const bank = { method: "bank", accountNumber: "50100234567891", ifsc: "HDFC0001234", upiId: null };
const upi = { method: "upi", accountNumber: null, ifsc: null, upiId: "ananya@okhdfc" };
const nothing = { accountNumber: null, ifsc: null, upiId: null };

describe("how a refund is paid follows from what is filled in", () => {
  it.each([
    ["a bank account instead of a UPI ID", upi, { ...nothing, ...bank }, { values: { method: "bank" } }],
    ["a UPI ID instead of a bank account", bank, upi, { values: { method: "upi" } }],
    [
      "another account at the same branch",
      bank,
      { ...bank, accountNumber: "123456789" },
      { values: { method: "bank" } },
    ],
    ["neither", bank, nothing, { problems: { accountNumber: "payout-none" } }],
    ["both", bank, { ...bank, upiId: "ananya@okhdfc" }, { problems: { upiId: "payout-two" } }],
    [
      "an account without its IFSC",
      upi,
      { ...nothing, accountNumber: "123456789" },
      { problems: { ifsc: "payout-part" } },
    ],
    [
      "an IFSC without an account",
      upi,
      { ...nothing, ifsc: "HDFC0001234" },
      { problems: { accountNumber: "payout-part" } },
    ],
    [
      "a UPI ID beside an IFSC that was left",
      bank,
      { ...upi, ifsc: "HDFC0001234" },
      { problems: { upiId: "payout-two" } },
    ],
  ])("%s", (_, row, values, answer) => expect(wayToPay(entry, row, values)).toEqual(answer));

  it("but stays as it is, however odd, where none of it was touched", () => {
    const odd = { ...bank, ifsc: null, upiId: "ananya@okhdfc" };
    expect(wayToPay(entry, odd, { ...odd, holder: "Ananya S" })).toEqual({ values: {} });
  });

  it("and is nobody's business where nothing is paid", () => {
    expect(wayToPay(heldOf("addresses").entry, {}, { city: "York" })).toEqual({ values: {} });
  });
});
