import type { Settings } from "./settings";

interface SignIn {
  brand: string;
  email: string;
  password: string;
  story: string;
}

/** Says where to go, with which demo sign-ins, and where letters are. */
export function sayWhereToGo({ PORTAL_URL, SMTP_URL }: Settings, demo: readonly SignIn[]): void {
  console.log(`\nThe portal is ready at ${PORTAL_URL} (Ctrl-C stops it)`);
  if (SMTP_URL === undefined) console.log(`Its letters are caught at ${PORTAL_URL}/dev/outbox`);
  if (demo.length > 0) console.log(`\n${table(demo, PORTAL_URL)}\n`);
}

function table(demo: readonly SignIn[], origin: string): string {
  const rows = demo.map(({ brand, email, password, story }) => [`${origin}/${brand}`, email, password, story]);
  const columns = ["Demo sign-in at", "Email", "Password", "Story"];
  const widths = columns.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [columns, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
