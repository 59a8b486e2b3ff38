import pino from "pino";
import { cardNumbersIn } from "./card-numbers";

/**
 * Lines of JSON on stdout. They take ids, codes and counts, never a row or a
 * value of one; what slips in under these names is struck out.
 */
export const log = pino({
  // A wrong level is named at boot by lib/env.ts, which must get to speak first.
  level: /^(trace|debug|info|warn|error|fatal|silent)$/.exec(process.env.LOG_LEVEL ?? "")?.[0] ?? "info",
  base: null,
  redact: {
    paths: ["*.email", "*.phone", "*.password", "*.token", "*.secret", "*.code", "email", "phone", "password"],
    censor: "[struck out]",
  },
});

/** Writes a fault down and returns the reference that the person can quote: a new one, unless the person already has one. */
export function reportFault(error: unknown, where: string, known?: string): string {
  const reference = known ?? crypto.randomUUID().slice(0, 8).toUpperCase();
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  log.error({ reference, where, fault: { name, message: withoutValues(message), stack: framesOnly(stack) } }, "fault");
  return reference;
}

/**
 * Libraries print errors whole, and drivers put rows and parameters into theirs: from now on what
 * they print in this process goes through the same sieve, and leaves as a line of the log.
 */
export function sieveConsole(): void {
  console.error = (...said: unknown[]) => {
    log.error({ where: "console", said: said.map(sieved) }, "printed");
  };
}

function sieved(said: unknown): unknown {
  if (!(said instanceof Error)) return typeof said === "string" ? withoutValues(said) : typeof said;
  const { name, message, stack } = said;
  return { name, message: withoutValues(message), stack: framesOnly(stack) };
}

/** Drivers put parameters and row values into their messages; only the first line's first part is safe to keep, and no card's number at all. */
function withoutValues(message: string): string {
  const first = (message.split("\n")[0] ?? "").replace(/params?:.*$/i, "").replace(/".*?"|'.*?'/g, "…");
  return cardNumbersIn(first).reduce((text, { start, end }) => text.slice(0, start) + "•".repeat(end - start) + text.slice(end), first).slice(0, 200);
}

function framesOnly(stack = ""): string[] {
  return stack.split("\n").filter((line) => line.trimStart().startsWith("at ")).slice(0, 8).map((line) => line.trim());
}
