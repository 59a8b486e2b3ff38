import countries from "i18n-iso-countries";
import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import { z } from "zod";
import type { Problem } from "@/messages/en/errors";
import { POSTAL_PARTS, type Shape } from "./shape";
import { written } from "./written";

const LONGEST = 4000;
const LINE = 500;
/** As far as a column of that type goes. */
const HIGHEST = 2_147_483_647;

function say(problem: Problem): Problem {
  return problem;
}

/** What should stand in a field, read from what was typed. @param country ISO 3166-1 alpha-2, of numbers without one */
type Reader = (country: string) => z.ZodType<unknown, string>;

const line = written(LINE);
const phone: Reader = (country) =>
  line.transform((typed, context) => {
    const number = typed === "" ? undefined : parsePhoneNumberFromString(typed, isSupportedCountry(country) ? country : undefined);
    if (typed !== "" && !number?.isValid()) context.addIssue({ code: "custom", message: say("phone-shape") });
    return number?.number ?? null;
  });
const orNothing = (typed: string) => (typed === "" ? null : typed);

const readers: { readonly [S in Exclude<Shape, "postal">]: Reader } = {
  text: () => line.transform(orNothing),
  "long-text": () => written(LONGEST).transform(orNothing),
  words: () => written(LONGEST).transform(orNothing),
  choice: () => line.transform(orNothing),
  email: () => line.pipe(z.union([z.literal(""), z.email(say("email-shape"))])).transform(orNothing),
  phone,
  country: () => line.pipe(z.union([z.literal(""), z.string().refine((code) => countries.isValid(code), say("country-unknown"))])).transform(orNothing),
  "yes-no": () => z.enum(["yes", "no"], say("choose-one")).transform((typed) => typed === "yes"),
  lines: () => written(LONGEST).transform((typed) => typed.split("\n").flatMap((item) => item.trim() || [])),
  pairs: () => written(LONGEST).transform(pairsIn),
  whole: () =>
    line
      .pipe(z.string().regex(/^\d*$/, say("number-shape")))
      .transform((typed) => (typed === "" ? null : Number(typed)))
      .pipe(z.number().max(HIGHEST, say("number-shape")).nullable()),
  date: () => line.pipe(z.union([z.literal(""), z.iso.date(say("date-none"))])).transform(orNothing),
};

function pairsIn(typed: string, context: z.RefinementCtx): Record<string, string> {
  const lines = typed.split("\n").filter((one) => one.trim() !== "");
  const pairs = lines.map((one) => /^([^:]+):(.*)$/.exec(one));
  if (pairs.includes(null)) context.addIssue({ code: "custom", message: say("pairs-shape") });
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1]?.trim() ?? "", pair[2]?.trim() ?? ""]] : [])));
}

/** What is wrong with one box of a form: its name and a sentence of `messages/en/errors.ts`, with the numbers in it. */
export type Wrong = readonly [box: string, problem: Problem, values: Readonly<Record<string, number>>];
export type Read = { readonly value: unknown } | { readonly wrong: readonly Wrong[] };

/**
 * What a person typed for one field, as it would be stored; null where nothing should stand there.
 * @param typed what stands in a box; boxes of an address are named after its parts, "shipping.city"
 */
export function valueOf(shape: Shape, name: string, typed: (box: string) => string | undefined, country: string): Read {
  if (shape === "postal") return postal(name, typed, country);
  return read(name, readers[shape](country), typed(name) ?? "");
}

/** A text of several lines, such as the reason; "" where nothing was written. */
export function textOf(box: string, typed: string): { readonly text: string } | { readonly wrong: readonly Wrong[] } {
  const found = read(box, written(LONGEST), typed);
  return "wrong" in found ? found : { text: String(found.value) };
}

function postal(name: string, typed: (box: string) => string | undefined, country: string): Read {
  const at = typed(`${name}.country`) ?? "";
  const parts = POSTAL_PARTS.map((part) => {
    const shape = part === "country" || part === "phone" ? part : "text";
    return [part, read(`${name}.${part}`, readers[shape](at || country), typed(`${name}.${part}`) ?? "")] as const;
  });
  const wrong = parts.flatMap(([, found]) => ("wrong" in found ? found.wrong : []));
  if (wrong.length > 0) return { wrong };
  const filled = parts.flatMap(([part, found]) => ("value" in found && found.value !== null ? [[part, found.value] as const] : []));
  return { value: filled.length > 0 ? Object.fromEntries(filled) : null };
}

function read(box: string, reader: z.ZodType<unknown, string>, typed: string): Read {
  const { success, data, error } = reader.safeParse(typed);
  if (success) return { value: data };
  const [issue] = error.issues;
  const values = issue?.code === "custom" ? (issue.params as Record<string, number> | undefined) : undefined;
  return { wrong: [[box, (issue?.message ?? "text-long") as Problem, values ?? {}]] };
}

/** The stored value as a box shows it, for the person to change; empty where the shape has several boxes or none. */
export function boxOf(shape: Shape, value: unknown): string {
  if (value === null || value === undefined || shape === "yes-no") return "";
  if (shape === "lines" && Array.isArray(value)) return value.join("\n");
  if (shape === "pairs" && typeof value === "object") return Object.entries(value).map(([name, one]) => `${name}: ${String(one)}`).join("\n");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What may be written for each shape: asked again before it is, since a request may be older than the rules. */
const storable: { readonly [S in Exclude<Shape, "words">]: z.ZodType } = {
  text: z.string().nullable(),
  "long-text": z.string().nullable(),
  choice: z.string().nullable(),
  email: z.email().nullable(),
  phone: z.string().regex(/^\+\d{6,15}$/).nullable(),
  country: z.string().length(2).nullable(),
  "yes-no": z.boolean(),
  lines: z.array(z.string()),
  pairs: z.record(z.string(), z.string()),
  postal: z.partialRecord(z.enum(POSTAL_PARTS), z.string()).nullable(),
  whole: z.number().int().nullable(),
  date: z.iso.date().nullable(),
};

/** True where the value can be written into a field of that shape. */
export function isStorable(shape: Shape, value: unknown): boolean {
  return shape !== "words" && storable[shape].safeParse(value).success;
}
