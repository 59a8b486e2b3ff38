/** Take it with you: the page, and every word inside the archive. */
const texts = {
  title: "Take it with you",
  lead: "One file with everything that {shop} holds about you: to read, to print, to keep, or to take to another shop. It opens without us.",

  ask: {
    button: "Make a copy of my data",
    again: "Make a new copy",
    retry: "Try again",
    starting: "Starting",
    /** Small, under the button. */
    note: "It takes a few seconds; with a long history, some minutes. You may leave meanwhile: we write to you when it is ready.",
  },

  inside: {
    title: "What is in it",
    read: { question: "To read", answer: "A page, index.html, with your newest records of each kind in words, and why, from where, who else and until when." },
    tables: { question: "For a spreadsheet", answer: "Every record of {kinds, plural, one {# kind} other {# kinds}}, a CSV table each." },
    programs: { question: "For other programs", answer: "The same records as JSON, exactly as they are stored." },
    files: { question: "Your files", answer: "The photos that you gave with reviews, and the proof that you sent with “This is wrong”." },
    proof: { question: "To check it", answer: "A list of all files with their sizes and SHA-256 checksums." },
    missing: {
      question: "Not in it",
      answer: "Passwords, codes and card tokens, what our letters said, the names of the shop’s staff, and anything about other people. The list says of each why.",
    },
  },
  law: "In law",
  /** By the merchant's country (ISO 3166-1 alpha-2): what gives a person the right to a copy. */
  laws: "{country, select, GB {Articles 15(3) and 20 UK GDPR} SG {section 21 Personal Data Protection Act 2012 (Singapore); Articles 15(3) and 20 GDPR} IN {section 11 Digital Personal Data Protection Act 2023 (India); Articles 15(3) and 20 GDPR} US {for people in California, section 1798.130(a) Civil Code} other {Articles 15(3) and 20 GDPR}}",

  running: {
    label: "Your copy is on its way",
    waiting: "Waiting for its turn. It begins within seconds; when many ask at once, within minutes.",
    at: "{done} of {all} kinds done, now {kind}. {rows, plural, =0 {No records} one {# record} other {# records}} so far.",
    leave: "You may leave this page. It goes on without you, and we write to you when it is ready.",
    look: "Look again",
    away: "We cannot see at the moment how far it is. It goes on meanwhile; this page tries again by itself.",
    asked: "Asked for on {moment}.",
  },

  ready: {
    word: "Ready",
    text: "Your copy of {moment} has {rows, plural, =0 {no records} one {# record} other {# records}}. You can download it until {date} ({relative}); then we delete the file.",
    download: "Download your data ({size})",
    again: "If your last sign-in was more than ten minutes ago, you sign in once more first, so that nobody else can take it.",
    newer: "Has something changed since? Make a new copy; this one stays.",
  },

  failed: {
    word: "Not made",
    text: "We tried three times on {moment} and could not make your copy. Nothing about you was changed or lost.",
    why: {
      "storage-full": "Our disk was full. We must make room first: try again in an hour.",
      storage: "The place where we keep files did not answer as it should. Try again in a few minutes.",
      database: "Our database was away for too long. Try again in a few minutes.",
      "worker-lost": "The program that collects your data stopped before it was done. Try again; if it happens again, write to us.",
      fault: "Something in our program is wrong, and it is in our log. Try again; if it happens again, write to us.",
    },
  },

  earlier: {
    title: "Earlier copies",
    caption: "Earlier copies, newest first",
    made: "Made",
    state: "State",
    size: "Size",
    records: "Records",
    until: "Until",
    action: "Download",
    about: "the copy of {moment}",
    gone: "Deleted",
    failed: "Not made",
    ready: "Ready",
  },

  missing: {
    title: "This copy is not here",
    text: "It was deleted after seven days, or it is not yours, or the address is wrong. You can make a new one at any time.",
    back: "Go to your copies",
  },

  readme: {
    title: "YOUR DATA AT {shop}",
    intro: "This is a copy of everything that {shop} held about you on {moment} ({zone}): {rows, plural, =0 {no records} one {# record} other {# records}} of {kinds, plural, one {# kind} other {# kinds}}{files, plural, =0 {} one {, and # file} other {, and # files}}.",
    read: {
      title: "HOW TO READ IT",
      text: "Open index.html in any browser. It needs no internet and sends nothing anywhere. It shows the newest {most} records of each kind, in words; the tables and data files have all of them.",
    },
    inside: {
      title: "WHAT IS INSIDE",
      page: "index.html - the page to read",
      csv: "data/*.csv - every record, a table for each kind, for Excel, Numbers, LibreOffice and others",
      json: "data/*.json - the same records for other programs, exactly as they are stored",
      files: "files/ - photos that you gave with reviews, and proof that you sent with “This is wrong”",
      manifest: "manifest.json - a list of all files with size and SHA-256, why we hold each kind, for how long, who receives it, what was left out, and what went wrong",
      kinds: "The kinds:",
    },
    written: {
      title: "HOW IT IS WRITTEN",
      times: "Times are in UTC, the time of London in winter. The page shows them in the time of {zone}.",
      money: "Amounts stand in the smallest coin in columns that end in “Minor” (1250 of GBP is 12.50 pounds), beside the code of their currency. The tables have them as 12.50 too, in columns that end in “Major”.",
      cells: "In the tables, a cell that begins with = + - @ or an invisible sign has an apostrophe in front, so that no spreadsheet runs it as a formula. The JSON has it as it is.",
      encoding: "All text is UTF-8.",
    },
    restricted: {
      title: "NOT USED AT PRESENT",
      text: "You said that these records are wrong and are not to be used while that is checked. They are kept, and stand in this copy as they are held.",
      line: "{what}: since {date}",
    },
    without: { title: "WHAT WAS LEFT OUT", line: "{kind}: {fields} - {because}", none: "Nothing." },
    wrong: { title: "WHAT WENT WRONG" },
    ask: {
      title: "WHOM TO ASK",
      controller: "{controller}, {place}, answers for your data.",
      contact: "{role}: {way}",
      keep: "Keep this file where only you can reach it: whoever has it can read it.",
    },
  },

  document: {
    title: "Your data at {shop}",
    made: "As it was on {moment} ({zone}).",
    sum: "{rows, plural, =0 {No records} one {# record} other {# records}} of {kinds, plural, one {# kind} other {# kinds}}",
    contents: "What is here",
    records: "Records",
    kind: "Kind",
    all: "{count}, newest first.",
    part: "The newest {shown} of {count}. All of them are in the files.",
    files: "All of it:",
    why: "{shop} holds this to {purposes}. It comes from {sources}. {recipients, plural, =0 {Nobody else receives it.} other {It also goes to {names}.}} It is kept {term}.",
    blank: "Nothing held in: {fields}.",
    cut: "… (the rest is in {path})",
    none: "none",
    scroll: "{title}, table",
    top: "Back to the list",
    left: "What was left out",
    leftLead: "Held, but not in this copy:",
    wrong: "What went wrong",
    ask: "Whom to ask",
  },

  errors: {
    missing: "This file is missing on our side. Only its record is left.",
    unreadable: "This file could not be read to its end. What could be read is in the archive.",
    "size-differs": "This file has another size than its record says. It is in the archive as it is.",
  },
} as const;
export { texts as exports };
