/** Draws, surveys and job applications, in the words of the person they are about. */
export const datasets = {
  promotionEntries: {
    title: "Draws and games",
    about: "Prize draws, give-aways and spinning wheels that you took part in.",
    count: "{count, plural, one {# entry} other {# entries}}",
    empty: "When you enter a draw or spin the wheel, that appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      promotion: "Draw or game",
      kind: "Kind",
      enteredAt: "Entered",
      answer: "What you answered",
      termsVersion: "Version of its rules",
      outcome: "What came of it",
      drawnAt: "Drawn",
      prize: "Prize",
      prizeCode: "Code of the prize",
      prizeSentAt: "Prize sent",
      collectedAt: "Held since",
    },
  },
  surveyAnswers: {
    title: "Survey answers",
    about: "What you answered when the shop asked you.",
    count: "{count, plural, one {# answer} other {# answers}}",
    empty: "When you answer a survey, your answers appear here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      survey: "Survey",
      question: "Question",
      score: "Mark, of ten",
      answer: "Your answer",
      orderName: "Order that it was about",
      answeredAt: "Answered",
      collectedAt: "Held since",
    },
  },
  jobApplications: {
    title: "Job applications",
    about: "What you sent to work here, and what was decided.",
    count: "{count, plural, one {# application} other {# applications}}",
    empty: "When you apply for a job, what you sent appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      position: "Position",
      place: "Where",
      appliedAt: "Applied",
      coverLetter: "Cover letter",
      cvFileName: "Your CV, by its file name",
      interviewAt: "Interview",
      interviewNotes: "What was noted at the interview",
      decision: "Decision",
      decisionReason: "Why",
      decidedAt: "Decided",
      collectedAt: "Held since",
    },
  },
} as const;

export const choices = {
  promotionEntries: {
    kind: {
      "prize-draw": "Prize draw",
      "give-away": "Give-away",
      competition: "Competition",
      "spinning-wheel": "Spinning wheel",
    },
    outcome: { waiting: "Not drawn yet", won: "You won", "not-won": "No prize this time" },
  },
  surveyAnswers: {},
  jobApplications: {
    decision: { hired: "You were hired", declined: "Somebody else was chosen", withdrawn: "You took it back" },
  },
} as const;
