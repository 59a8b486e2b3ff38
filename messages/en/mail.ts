/** Letters. A blank line parts paragraphs; six digits alone on their line are shown large. */
export const mail = {
  /** Ends every letter. */
  foot: "{brand}: {controller}, {place}",
  outbox: {
    title: "Outbox",
    lead: "What cannot leave stays here, and whoever reaches this portal can read it: letters until SMTP_URL is set, text messages until TWILIO_ACCOUNT_SID is.",
    list: "Letters and text messages, newest first",
    text: "Text message",
    to: "To {email},",
    none: "No letters yet",
    noneYet: "Ask for a code on a sign-in page, and the letter appears here.",
  },
  /** Text messages: at most 160 plain characters with a code and the longest shop's name. */
  texts: {
    "new-phone-code": "{brand}: {code} is your code to confirm this phone number. It works for ten minutes. Nobody from us will ever ask you for it.",
  },
  letters: {
    "sign-in-code": {
      subject: "Your code for {brand}",
      body: "Your code to sign in at {brand}:\n\n{code}\n\nIt works for ten minutes, once, and only in the browser where you asked for it. Nobody from {brand} will ever ask you for it.\n\nDid you not ask for this? Then you need not do anything: without the code nobody gets in.",
    },
    "no-account": {
      subject: "You have no account at {brand}",
      body: "Somebody, perhaps you, asked to sign in at {brand} with this email address. There is no account for it, so we have nothing to open.\n\nIf you have bought from us with another address, use that one. Or make an account:\n\n{url}\n\nDid you not ask for this? Then you need not do anything, and we keep nothing about you.",
    },
    "sign-up-code": {
      subject: "Your code for {brand}",
      body: "Your code to make an account at {brand}:\n\n{code}\n\nIt works for ten minutes, once, and only in the browser where you asked for it. Nobody from {brand} will ever ask you for it.\n\nDid you not ask for this? Then you need not do anything: without the code no account is made, and we keep nothing about you.",
    },
    "account-exists": {
      subject: "Your code for {brand}",
      body: "You already have an account at {brand}, so there is no need for another. This code signs you in, and the password that was typed a moment ago becomes the one of your account:\n\n{code}\n\nIt works for ten minutes, once, and only in the browser where you asked for it. Nobody from {brand} will ever ask you for it.\n\nDid you not ask for this? Then do not type or pass on the code: somebody else chose that password.",
    },
    "new-password-code": {
      subject: "Your code for {brand}",
      body: "Your code to choose a new password at {brand}:\n\n{code}\n\nIt works for ten minutes, once, and only in the browser where you asked for it. Nobody from {brand} will ever ask you for it.\n\nDid you not ask for this? Then you need not do anything: your password stays as it is.",
    },
    "confirm-code": {
      subject: "Your code for {brand}",
      body: "Your code to show that it is still you at {brand}:\n\n{code}\n\nIt works for ten minutes, once, and only in the browser where you asked for it. Nobody from {brand} will ever ask you for it.\n\nDid you not ask for this? Then somebody else is signed in to your account. Sign in, choose “Sign out everywhere” and set a new password:\n\n{url}",
    },
    "password-changed": {
      subject: "Your password at {brand} was changed",
      body: "The password of your account at {brand} was set on {when}. Every other device was signed out.\n\nWas it not you? Choose a new one at once, by a code to this address:\n\n{url}",
    },
    "export-ready": {
      subject: "Your copy from {brand} is ready",
      body: "The copy of your data that you asked for is ready. You can download it until {until}; then we delete the file.\n\n{url}\n\nYou sign in first, so that nobody else can open it.\n\nDid you not ask for this? Then somebody else is signed in to your account. Sign in, choose “Security”, “Sign out everywhere”, and set a new password.",
    },
    "export-failed": {
      subject: "Your copy from {brand} could not be made",
      body: "We tried three times to make the copy of your data that you asked for, and could not finish it. Nothing about you was changed or lost.\n\nYou can ask for it again here:\n\n{url}",
    },
    "new-email-code": {
      subject: "Your code for {brand}",
      body: "Your code to use this address for your account at {brand}:\n\n{code}\n\nIt works for ten minutes, once, and only in the browser where you asked for it. Nobody from {brand} will ever ask you for it.\n\nDid you not ask for this? Then somebody typed your address, perhaps by mistake. You need not do anything: without the code it is not used, and we keep nothing about you.",
    },
    "email-taken": {
      subject: "Somebody tried to use your address at {brand}",
      body: "Somebody who is signed in to another account at {brand} asked to use this email address for it. Nothing was changed, and they were not told that you have an account.\n\nWas it you? This address has an account already. Sign in to it here:\n\n{url}\n\nWas it not you? Then you need not do anything.",
    },
    "email-changed": {
      subject: "Your email address at {brand} was changed",
      body: "On {when} the email address of your account at {brand} was changed to another one. From now on you sign in with the new one, and we write there. Every other device was signed out.\n\nWas it not you? With this link you turn it back, until {by}:\n\n{url}\n\nIt works once. It signs everybody out, and you choose a new password.",
    },
    "email-turned-back": {
      subject: "Your email address at {brand} was turned back",
      body: "The email address of your account at {brand} is this one again, since {when}. Everybody was signed out, and the old password no longer works. Choose a new one, with a code to this address:\n\n{url}",
    },
    "email-taken-away": {
      subject: "Your account at {brand} no longer uses this address",
      body: "On {when} the email address of an account at {brand} was turned back from this one to the one before, by the link that we had sent there. Everybody was signed out.\n\nWas that not meant? Write to {contact}.",
    },
    "phone-changed": {
      subject: "Your phone number at {brand} was changed",
      body: "The phone number of your account at {brand} was changed on {when}.\n\nWas it not you? Then somebody else is signed in to your account. Sign in, choose “Sign out everywhere”, and set a new password:\n\n{url}",
    },
    "payout-changed": {
      subject: "The account for your refund at {brand} was changed",
      body: "Where {brand} pays your refund to was changed on {when}, under “{about}” in your account.\n\nWas it you? Then you need not do anything.\n\nWas it not you? Write to {contact} at once, so that nothing is paid to somebody else. Then sign in, choose “Sign out everywhere”, and set a new password:\n\n{url}",
    },
    "correction-received": {
      subject: "We are checking what you said is wrong at {brand}",
      body: "You told us that something is wrong in your records at {brand}, under “{about}”. We check it and answer you by {until}.\n\nYou can follow it, or take it back, here:\n\n{url}\n\nQuestions? Ask {contact}.",
    },
    "correction-accepted": {
      subject: "We agree that something was wrong at {brand}",
      body: "You told us that something is wrong in your records at {brand}, under “{about}”. We agree. What we did is here:\n\n{url}\n\nQuestions? Ask {contact}.",
    },
    "correction-partly": {
      subject: "We agree in part that something was wrong at {brand}",
      body: "You told us that something is wrong in your records at {brand}, under “{about}”. We agree in part. What we changed, what we did not, and why, is here:\n\n{url}\n\nYour own words stay beside the record. Questions? Ask {contact}.",
    },
    "correction-refused": {
      subject: "We have decided on what you said is wrong at {brand}",
      body: "You told us that something is wrong in your records at {brand}, under “{about}”. We left it as it is. Why, and where you can complain, is here:\n\n{url}\n\nYour own words stay beside the record. Questions? Ask {contact}.",
    },
  },
} as const;
