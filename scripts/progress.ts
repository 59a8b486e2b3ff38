/** What a long command says of itself: on stderr, at most once a second, overwriting itself at a terminal. */
export function progress() {
  const began = performance.now();
  let stage = { what: "", began };
  let saidAt = began;
  const atTerminal = process.stderr.isTTY;
  return {
    /** "orders.csv, 120,000 rows (14,200 rows/s)" */
    say(what: string, rows: number): void {
      const now = performance.now();
      if (stage.what !== what) stage = { what, began: now };
      if (now - saidAt < 1000) return;
      saidAt = now;
      const line = `${what}, ${whole(rows)} rows (${whole(rows / secondsSince(stage.began))} rows/s)`;
      process.stderr.write(atTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    },
    step(what: string): void {
      process.stderr.write(atTerminal ? `\r\u001B[K${what}` : `${what}\n`);
    },
    end(): void {
      if (atTerminal) process.stderr.write("\r\u001B[K");
    },
    /** "in 41 s, with 180 MB of memory at the most" */
    took(): string {
      const seconds = secondsSince(began);
      return `in ${seconds.toFixed(seconds < 10 ? 1 : 0)} s, with ${whole(process.resourceUsage().maxRSS / 1024)} MB of memory at the most`;
    },
  };
}

function secondsSince(instant: number): number {
  return (performance.now() - instant) / 1000;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString("en-GB");
}
