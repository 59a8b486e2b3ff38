/** The pages that stand in for another. Plain sentences, for they are shown by the browser when nothing else is left. */
export const fault = {
  mark: "Your data",
  skip: "Skip to the content",
  broken: {
    title: "This page could not be made",
    lead: "Something on our side went wrong. What is stored about you has not changed, and nothing that you asked for was lost.",
    next: "Try again in a minute. If it happens again, write to us and quote this reference.",
    reference: "Reference",
    retry: "Try again",
    front: "Go to the front page",
  },
  missing: {
    title: "There is nothing here",
    lead: "The address is wrong, or what stood here is gone, or it is not yours to see.",
    next: "Check the address, or start from the front page.",
    front: "Go to the front page",
  },
} as const;
