/** The front doors: of the house, and of each brand. */
export const home = {
  title: "Your data at {brand}",
  lead: "See what we hold about you, take a copy, and have a say in it. It costs nothing, and you need no reason.",
  tasks: "What you can do",
  see: {
    verb: "See what we hold",
    sentence: "Every record about you: why we have it, where it came from, who else receives it and how long it stays.",
  },
  take: {
    verb: "Take it with you",
    sentence: "One file with everything in it, which opens without us.",
  },
  secure: {
    verb: "Keep your account safe",
    sentence: "Your password, and every device that is signed in.",
  },
  asking: {
    title: "Correct it, delete it, choose what you receive",
    sentence: "These you can ask for by writing to us:",
    ways: {
      correct: "“Correct my data”, with what is wrong and what is right",
      delete: "“Delete my data”, all of it or what you name",
      choose: "“Stop”, with what you no longer want to receive",
    },
    mail: "Write to {email}",
    subject: "My data at {brand}",
    proof: "Write from the address that you use with us, so that we know it is you.",
  },
  who: {
    title: "Who answers",
    controller: "In charge of your data",
    contact: "Ask",
    mail: "Email",
    phone: "Phone",
    post: "Post",
    site: "The shop",
  },
  account: {
    title: "Your account",
    in: "You are signed in on this device.",
    out: "You sign in with a password, or with a code that we send to your email address. Have you bought from us and never signed in? The code opens your account.",
    signIn: "Sign in",
    signUp: "Make an account",
    open: "Open your data",
  },
  house: {
    title: "Your data at our shops",
    lead: "Each shop keeps your data apart from the others. Choose the one that you mean.",
    list: "Shops",
  },
} as const;
