import type { Command } from "commander";
import { openDatabase } from "../database";
import { loadSettings } from "../settings";

export function register(program: Command): void {
  program
    .command("migrate")
    .description("bring tables, job queue, roles and row-level policies to what this version expects")
    .action(async () => {
      await openDatabase(loadSettings());
      console.log("The database is up to date.");
    });
}
