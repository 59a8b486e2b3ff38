import { readFileSync } from "node:fs";
import { z } from "zod";
import { freshDatabase, onGround } from "./ground";
import { Failed, type Count, type Step } from "./step";
import { exitCode } from "./tool";

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() });

export const unit: Step = {
  name: "unit",
  async run(args) {
    const environment = await freshDatabase("unit");
    const file = onGround("unit.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await exitCode("vitest", ["run", ...reporters, ...args], { ...environment, LOG_LEVEL: "silent" });
    const count = read(file);
    // An error outside of any test fails the step as well.
    if (code !== 0) throw new Failed({ ...count, failed: Math.max(1, count.failed) });
    return count;
  },
};

/** A file that could not even be loaded counts as one failed test. */
function read(file: string): Count {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report.parse(JSON.parse(readFileSync(file, "utf8")));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites === 0 ? 0 : 1) };
}
