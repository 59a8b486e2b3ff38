import { globSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const folder = path.join(import.meta.dirname, "bad-examples");
const project = path.resolve(import.meta.dirname, "../../tsconfig.json");

interface Complaint {
  readonly file: string;
  /** Line, code and the compiler's last, most exact sentence. */
  readonly text: string;
}

/** What the compiler says of the files. */
function complaints(files: readonly string[]): Complaint[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(project, (file) => ts.sys.readFile(file)).config, ts.sys, path.dirname(project));
  const program = ts.createProgram([...files], { ...options, incremental: false, tsBuildInfoFile: undefined });
  return files.flatMap((file) =>
    program.getSemanticDiagnostics(program.getSourceFile(file)).map((diagnostic) => {
      const { line } = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? { line: -1 };
      const sentence = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n").split("\n").at(-1)?.trim() ?? "";
      return { file: path.basename(file), text: `${String(line + 1)} TS${String(diagnostic.code)} ${sentence}` };
    }),
  );
}

describe("what must not compile", () => {
  const found = complaints(globSync(`${folder}/*.ts`).sort());

  it.each([
    ["a table that the catalogue lacks", "missing-table.ts", ["7 TS1360 Property 'orders' is missing"]],
    ["a column that an entry lacks", "missing-column.ts", ["12 TS2741 Property 'body' is missing"]],
    ["a column that the page has no word for", "missing-label.ts", ["7 TS1360 Property 'email' is missing"]],
    ["a column that lies encrypted, called a plain text", "plainly-told.ts", ["8 TS2322"]],
    ["a plain or missing id where a proven one is asked for", "plain-string.ts", ["9 TS2345", "10 TS2769", "11 TS2769", "12 TS2769"]],
    ["a viewer that nobody vouched for", "forged-viewer.ts", ["6 TS2741 Property '#subject' is missing", "10 TS2673 Constructor of class 'Viewer' is private"]],
  ])("%s", (_, file, expected) => {
    const said = found.filter((complaint) => complaint.file === file).map(({ text }) => text);
    expect(said.map((text, i) => text.slice(0, expected[i]?.length))).toEqual(expected);
  });

  it("and nothing else in these files is wrong, so that each fails for its own reason", () => {
    expect(new Set(found.map(({ file }) => file)).size).toBe(6);
    expect(found).toHaveLength(10);
  });
});
