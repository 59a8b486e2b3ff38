import { makeFolder } from "./data-folder";
import { main } from "./ending";
import { lint, migrations, types, unused } from "./gate/checks";
import { build, e2e } from "./gate/e2e";
import { ground } from "./gate/ground";
import { Failed, type Count, type Step } from "./gate/step";
import { unit } from "./gate/unit";
import { claim } from "./running";
import { Trouble } from "./trouble";

/** Those that read the sources leave a processor free, which the tests take meanwhile; the others need what came before. */
const lanes = [[[types, lint, unused, migrations], [unit]], [[build]], [[e2e]]];
const steps = lanes.flat(2);

/**
 * The one gate: `npm test` runs all of it, `npm test -- types lint` some of it,
 * `npm test -- unit lib/env` a step with words of its own.
 */
await main(async () => {
  const { chosen, rest } = choose(process.argv.slice(2));
  claim(makeFolder(ground, process.getuid?.() === 0 ? 0o711 : 0o700), "test", "npm test");
  const total: Count = { passed: 0, failed: 0 };
  for (const side of lanes) {
    const counts = await Promise.all(
      side.map((lane) =>
        runLane(
          lane.filter((step) => chosen.includes(step)),
          rest,
        ),
      ),
    );
    for (const { passed, failed } of counts.flat()) {
      total.passed += passed;
      total.failed += failed;
    }
    // Nothing to look at without a build.
    if (side.flat().includes(build) && counts.flat().some(({ failed }) => failed > 0)) break;
  }
  if (total.failed > 0) process.exitCode = 1;
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
});

function choose(words: string[]): { chosen: Step[]; rest: string[] } {
  const first = words.findIndex((word) => !steps.some(({ name }) => name === word));
  const names = first === -1 ? words : words.slice(0, first);
  const rest = words.slice(names.length);
  if (rest.length > 0 && names.length !== 1)
    throw new Trouble(
      `The steps are ${steps.map(({ name }) => name).join(", ")}; only one of them at a time takes words of its own.`,
    );
  const chosen = steps.filter(({ name }) => names.length === 0 || names.includes(name));
  // Journeys need a build; an unchanged one is kept.
  return { chosen: chosen.includes(e2e) && !chosen.includes(build) ? [build, ...chosen] : chosen, rest };
}

/** One after the other. */
async function runLane(lane: Step[], words: string[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of lane) counts.push(await runStep(step, words));
  return counts;
}

async function runStep(step: Step, words: string[]): Promise<Count> {
  console.log(`\n── ${step.name}`);
  const startedAt = Date.now();
  const took = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  try {
    const count = await step.run(words);
    console.log(`── ${step.name}: ${count ? `${String(count.passed)} passed, ` : ""}${took()}`);
    return count ?? { passed: 0, failed: 0 };
  } catch (error) {
    if (error instanceof Trouble) console.error(error.message);
    else if (!(error instanceof Failed)) throw error;
    console.log(`── ${step.name}: FAILED, ${took()}`);
    return error instanceof Failed ? error.count : { passed: 0, failed: 1 };
  }
}
