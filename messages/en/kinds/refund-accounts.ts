export const refundAccounts = {
  datasets: {
    refundAccounts: {
      title: "Accounts for refunds",
      about:
        "Where to pay back an order that you paid in cash. The numbers lie encrypted, and are opened for that refund and for you alone.",
      count: "{count, plural, one {# account} other {# accounts}}",
      empty: "When a refund is due and you say where to pay it, that account appears here.",
      fields: {
        customerId: "Our number for you",
        id: "Record number",
        orderId: "Record number of the order",
        consentId: "Record number of your yes",
        method: "Paid by",
        holder: "Account holder",
        bank: "Bank",
        ifsc: "IFSC code of the branch",
        accountNumber: "Account number",
        accountLastFour: "Last four digits of the account",
        upiId: "UPI ID",
        upiLastFour: "Last four characters of the UPI ID",
        askedAt: "We asked for it",
        givenAt: "You gave it",
        paidAt: "Refund paid",
        reconciledAt: "Refund settled in the books",
        collectedAt: "Held since",
      },
    },
  },
  choices: { refundAccounts: { method: { bank: "Bank transfer", upi: "UPI" } } },
} as const;
