import { ensureBuild } from "./build";
import type { Kept } from "./children";
import { openDatabase } from "./database";
import { loadDemo } from "./demo";
import { whyNotListen } from "./ports";
import { keepServing } from "./postgres/keep";
import { sleep } from "./processes";
import { claim } from "./running";
import { keepWeb, keepWorker, untilAnswering } from "./server";
import { loadSettings, type Settings } from "./settings";
import { Trouble } from "./trouble";
import { sayWhereToGo } from "./welcome";

/** Brings the whole portal up and stays with it: `start` serves a build, `dev` serves the sources. */
export async function bringUp(mode: "start" | "dev"): Promise<void> {
  const settings = loadSettings();
  claim(settings.PORTAL_DATA_DIR, mode, `The portal at ${settings.PORTAL_URL}`);
  await requirePort(settings);
  const database = await openDatabase(settings);
  const demo = settings.PORTAL_DEMO ? await loadDemo(database.ownerUrl) : [];
  if (mode === "start") await ensureBuild(".next", console.log);
  // Kept before the parts that need it, it is stopped after them.
  const serving = database.cluster ? [keepServing(database.cluster)] : [];
  const parts = [keepWeb(mode, settings), keepWorker()];
  const loss = whenLost(serving, parts);
  await Promise.race([untilAnswering(settings), loss]);
  sayWhereToGo(settings, demo);
  listenTo(parts);
  await loss;
}

/** A portal that was just killed may hold its port a moment longer. */
async function requirePort({ PORT, PORTAL_HOST }: Settings): Promise<void> {
  let why = await whyNotListen(PORT, PORTAL_HOST);
  for (let tries = 0; why === "EADDRINUSE" && tries < 20; tries++) {
    await sleep(100);
    why = await whyNotListen(PORT, PORTAL_HOST);
  }
  if (why === undefined) return;
  const where = `Port ${String(PORT)} of ${PORTAL_HOST}`;
  throw new Trouble(
    why === "EADDRINUSE"
      ? `${where} is taken by another program: stop that, or choose another by PORT, such as PORT=${String(PORT + 1)} npm start.`
      : `${where} cannot be listened on (${why}): choose another by PORT or PORTAL_HOST.`,
  );
}

/** Fails, with a sentence, when a part of the portal is lost for good; what the parts said is shown before. */
async function whenLost(serving: Promise<string>[], parts: Kept[]): Promise<never> {
  const sentence = await Promise.race([...serving, ...parts.map(({ lost }) => lost)]);
  listenTo(parts);
  throw new Trouble(`${sentence} Everything is stopped.`);
}

function listenTo(parts: Kept[]): void {
  for (const part of parts)
    part.listen((chunk) => {
      process.stdout.write(withoutBanner(chunk.toString()));
    });
}

/** Next.js greets with addresses of its own; ours stand above. */
function withoutBanner(said: string): string {
  return said.replaceAll(/^(▲ Next\.js|- Local:|- Network:|✓ ).*\n/gm, "");
}
