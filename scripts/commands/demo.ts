import type { Command } from "commander";
import { openDatabase } from "../database";
import { loadDemo } from "../demo";
import { loadSettings } from "../settings";

export function register(program: Command): void {
  program
    .command("demo")
    .description("fill an empty database with the demo people")
    .action(async () => {
      const { ownerUrl } = await openDatabase(loadSettings());
      const signIns = await loadDemo(ownerUrl);
      console.log(`${signIns.length} demo sign-ins work here.`);
    });
}
