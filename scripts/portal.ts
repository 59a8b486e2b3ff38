import { readdirSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { z } from "zod";
import { main } from "./ending";
import { inProject } from "./project";

const command = z.object({ register: z.custom<(program: Command) => void>((value) => typeof value === "function") });

/** The operator's commands: every file of scripts/commands adds its own. */
await main(async () => {
  const program = new Command("npm run portal --").description("Operate the portal.").exitOverride();
  for (const file of readdirSync(inProject("scripts/commands")).sort())
    if (file.endsWith(".ts") && !file.endsWith(".test.ts"))
      command.parse(await import(inProject("scripts/commands", file))).register(program);
  try {
    await program.parseAsync();
  } catch (error) {
    // Commander has said what is wrong with the command line by itself.
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode;
  }
});
