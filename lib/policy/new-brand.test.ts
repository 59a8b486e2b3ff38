import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { speak } from "@/lib/language";
import { cornerShop } from "@/policies/examples/corner-shop";
import { check } from "./check";
import { frontOf } from "./front";
import { historyOf } from "./history";
import { pageOf } from "./page";
import { documentsOf } from "./record";

const root = fileURLToPath(new URL("../../", import.meta.url));
const example = readFileSync(`${root}policies/examples/corner-shop.ts`, "utf8").replaceAll('"../', '"./');
const register = readFileSync(`${root}policies/index.ts`, "utf8");
const oneLine = register
  .replace('from "./types";', 'from "./types";\nimport { cornerShop } from "./corner-shop";')
  .replace("miniMeAndMama] as const", "miniMeAndMama, cornerShop] as const");

/** What the compiler says of the register of brands when these files stand in `policies/`. */
function complaints(files: Readonly<Record<string, string>>): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const added = new Map(Object.entries(files).map(([name, text]) => [`${root}policies/${name}`, text]));
  host.readFile = (file) => added.get(file) ?? readFile(file);
  host.fileExists = (file) => added.has(file) || fileExists(file);
  host.getSourceFile = (file, language) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, language);
  };
  const program = ts.createProgram(
    [...added.keys()],
    { ...options, incremental: false, tsBuildInfoFile: undefined },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName.replace(root, "") ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}

describe("a new brand", () => {
  it("is one file, and its name in the register", () => {
    expect(oneLine.split("\n").length - register.split("\n").length).toBe(1);
    const use =
      'import { type BrandId, policyOf } from "./index";\nconst id: BrandId = "corner-shop";\npolicyOf(id);\n';
    expect(complaints({ "corner-shop.ts": example, "index.ts": oneLine, "use.ts": use })).toEqual([]);
  });

  it("is asked by the compiler for each kind of data that it forgets", () => {
    const forgetful = example.replace(/^ {4}gifts: .*\n/m, "");
    expect(forgetful).not.toBe(example);
    const said = complaints({ "corner-shop.ts": forgetful, "index.ts": oneLine });
    expect(said).toContainEqual(expect.stringMatching(/^policies\/corner-shop\.ts: .*gifts/));
  });

  it("has its page, front door, history and record from that file alone", () => {
    const now = new Date("2026-06-01T12:00:00Z");
    const tongue = speak("en-GB", cornerShop.timeZone);
    expect(check(cornerShop, { now }).filter(({ grade }) => grade !== "confirm")).toEqual([]);
    expect(pageOf(cornerShop, tongue, now).title).toBe("How Corner Shop treats your data");
    expect(frontOf(cornerShop, tongue).soon).toBe("You get an answer within 1 month.");
    expect(historyOf(cornerShop, tongue, now).versions).toHaveLength(1);
    expect(documentsOf(cornerShop, tongue, now).map(({ name }) => name)).toEqual([
      "record-corner-shop.html",
      "record-corner-shop.csv",
    ]);
  });
});
