import { accessSync, constants, mkdirSync } from "node:fs";
import { inProject } from "./project";
import { Trouble } from "./trouble";

/**
 * Makes the folder that holds the embedded database, secrets and exports.
 * @returns its absolute path
 * @throws {Trouble} when it cannot be made or written to
 */
export function makeDataFolder(setting = process.env.PORTAL_DATA_DIR): string {
  // Root's database runs as another user, who must pass through; nobody else ever needs to look inside.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  return makeFolder(inProject(setting === undefined || setting === "" ? ".data" : setting), mode);
}

/**
 * Makes a folder with its parents, and sees that it may be written to.
 * @throws {Trouble} when not
 */
export function makeFolder(folder: string, mode: number): string {
  try {
    mkdirSync(folder, { recursive: true, mode });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    throw new Trouble(
      `The data folder ${folder} cannot be used (${reason(error)}): make it one that you may write to, ` +
        "or name another by PORTAL_DATA_DIR.",
    );
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words: Record<string, string> = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    ENOTDIR: "there is a file in its place",
    EEXIST: "there is a file in its place",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
  };
  return words[code] ?? String(error);
}
