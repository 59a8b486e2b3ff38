/** What stands on every page. */
export const common = {
  skip: "Skip to the content",
  note: "Your data",
  nav: {
    label: "Your account",
    data: "Your data",
    requests: "Requests",
    export: "Take it with you",
    security: "Security",
    signIn: "Sign in",
    signOut: "Sign out",
    signingOut: "Signing you out",
  },
  footer: {
    label: "More about your data here",
    answers: "{controller}, {place}, answers for what is done with your data here.",
    front: "Your rights here",
    policy: "Privacy policy",
    write: "Write to us",
  },
  form: {
    show: "Show",
    hide: "Hide",
  },
} as const;
