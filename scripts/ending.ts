import { Trouble } from "./trouble";

type Closer = () => unknown;

const closers: Closer[] = [];
let ending = false;

/** Has something closed when this process ends; what was opened last is closed first. */
export function atEnd(close: Closer): void {
  if (ending) void attempt(close);
  else closers.push(close);
}

/**
 * Runs a script to its end and closes what it opened, whether it finished, failed or was asked to stop by
 * Ctrl-C, SIGTERM or the death of whoever started it. What the person can put right is said in one sentence,
 * the rest with its stack.
 */
export async function main(run: () => Promise<void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      void end(0);
    });
  process.on("disconnect", () => {
    void end(0);
  });
  try {
    await run();
    await end(process.exitCode === undefined ? 0 : Number(process.exitCode));
  } catch (error) {
    // What fails because it is being stopped has nothing to say.
    if (ending) return;
    console.error(known(error) ? error.message : error);
    await end(1);
  }
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  for (const close of closers.reverse()) await attempt(close);
  process.exit(code);
}

async function attempt(close: Closer): Promise<void> {
  try {
    await close();
  } catch (error) {
    console.error(known(error) ? error.message : error);
  }
}

function known(error: unknown): error is Error {
  return error instanceof Trouble || (error instanceof Error && error.name === "EnvError");
}
