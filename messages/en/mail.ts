/** Letters. A blank line parts paragraphs; six digits alone on their line are shown large. */
export const mail = {
  /** Ends every letter. */
  foot: "{brand}: {controller}, {place}",
  outbox: {
    title: "Outbox",
    lead: "No mail server is set, so letters stay here, and whoever reaches this portal can read them. Set SMTP_URL to send them instead.",
    list: "Letters, newest first",
    to: "To {email},",
    none: "No letters yet",
    noneYet: "Ask for a code on a sign-in page, and the letter appears here.",
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
  },
} as const;
