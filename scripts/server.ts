import { keepRunning, type Environment, type Kept } from "./children";
import { sleep } from "./processes";
import { inProject } from "./project";

interface Address {
  PORT: number;
  PORTAL_HOST: string;
}

/** Starts the web server: `start` serves a build, `dev` the sources. */
export function keepWeb(mode: "start" | "dev", { PORT, PORTAL_HOST }: Address, environment?: Environment): Kept {
  const next = inProject("node_modules/next/dist/bin/next");
  return keepRunning("web server", [next, mode, "--port", String(PORT), "--hostname", PORTAL_HOST], environment);
}

/** Starts one worker. */
export function keepWorker(environment?: Environment): Kept {
  return keepRunning("worker", ["--import", "tsx", inProject("worker/index.ts")], environment);
}

/** Waits until the web server answers; what it is asked says how the portal is. */
export async function untilAnswering({ PORT, PORTAL_HOST }: Address, path = "/api/health"): Promise<Response> {
  const everywhere = PORTAL_HOST === "0.0.0.0" || PORTAL_HOST === "::";
  const host = PORTAL_HOST.includes(":") ? `[${PORTAL_HOST}]` : PORTAL_HOST;
  for (;;) {
    const answer = await fetch(`http://${everywhere ? "localhost" : host}:${String(PORT)}${path}`).catch(
      () => undefined,
    );
    if (answer) return answer;
    await sleep(100);
  }
}
