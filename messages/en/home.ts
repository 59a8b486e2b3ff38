/** The front doors: of the house, and of each brand. */
export const home = {
  title: "Your data at {brand}",
  lead: "See what we hold about you, take a copy, and have a say in it. It costs nothing, and you need no reason.",
  tasks: {
    label: "What you can do",
    see: {
      verb: "See what we hold",
      sentence:
        "Every record about you: why we have it, where it came from, who else receives it and how long it stays.",
    },
    correct: {
      verb: "Correct it",
      sentence: "Change what is yours at once; of the rest, say what is wrong and get an answer.",
    },
    choose: {
      verb: "Choose what you receive",
      sentence: "Say yes or no to newsletters, offers and everything else that we send.",
    },
    take: {
      verb: "Take it with you",
      sentence: "One file with everything in it, which opens without us.",
    },
    delete: {
      verb: "Delete it",
      sentence: "All of it, or what you name. What a law makes us keep goes when its time is over.",
    },
    byMail: "Opens an email to {email}, with what you ask for in its subject.",
  },
  who: {
    title: "Who answers",
    controller: "In charge of your data",
    soon: "How soon",
    site: "The shop",
  },
  reading: {
    title: "What we do with data",
    policy: "The privacy policy, in plain words",
    cookies: "Cookies, and your choices about them",
    history: "What changed in the policy",
    signal: "Yours sends it.",
    noSignal: "Yours does not send it.",
  },
  account: {
    title: "Your account",
    in: "You are signed in on this device.",
    out: "You sign in with a password, or with a code that we send to your email address. Have you bought from us and never signed in? The code opens your account.",
    signIn: "Sign in",
    signUp: "Make an account",
    open: "Open your data",
    none: "No account, and none wanted?",
    without: "You have the same rights. Write from the address that you use with us, so that we know it is you:",
  },
  house: {
    title: "Your data at our shops",
    lead: "Each shop keeps your data apart from the others. Choose the one that you mean.",
    list: "Shops",
  },
} as const;
