import { headers } from "next/headers";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Problem } from "@/messages/en/errors";
import { type BrandId, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { type Code, Refused } from "./errors";
import { fieldsOf, filesOf, typed } from "./form-data";
import { currentViewer } from "./identity/current";
import { onwards } from "./identity/rules";
import type { Tongue } from "./language";
import { reportFault } from "./log";
import { fromOurOwnPages } from "./origin";
import type { Problems, Values } from "./problems";
import { reader } from "./reader";
import type { Viewer } from "./viewer";

/** What a form shows after it was sent: sentences in the reader's language, and what they had typed. */
export interface FormState {
  readonly error?: Code;
  /** Heads what follows: "There are 2 problems". */
  readonly title?: string;
  /** What is wrong with the whole of it. */
  readonly message?: string;
  /** What is wrong with a field, by its name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What else there is to know of a field before the form is sent again, by its name. */
  readonly beside?: Readonly<Record<string, string>>;
  /** All that was typed, but for passwords and codes. */
  readonly values: Readonly<Record<string, string>>;
  /** Says that it worked, where the page stays. */
  readonly done?: string;
}

/** The form comes back to be looked at again: why, and what stands in it now. */
export interface Again extends Required<Pick<FormState, "title" | "message" | "values">>, Pick<FormState, "beside"> {}

/** What an act can answer beside nothing: what is wrong with a field, a form to look at again, or a sentence that says it is done. */
export type Answer = { readonly problems: Problems } | { readonly again: Again } | { readonly done: string } | undefined;

/** Where an act takes place. */
export interface Scene {
  readonly policy: Policy<BrandId>;
  readonly tongue: Tongue;
}

type Form<T> = z.ZodType<T> | ((policy: Policy<BrandId>) => z.ZodType<T>);
type FormAction = (brand: string, before: FormState, form: FormData) => Promise<FormState>;

/**
 * A server action for anybody: bind the brand and give it to `useActionState`.
 * It checks the origin, parses the form, and turns refusals and faults into words.
 * Messages of the schema are `Problem`s.
 */
export function formAction<T>(schema: Form<T>, act: (input: T, scene: Scene) => Promise<Answer>): FormAction {
  return async (brand, _before, form) => {
    const policy = policyOf(brand) ?? notFound();
    const scene = { policy, tongue: await reader(policy) };
    const values = typed(form);
    try {
      await fromOurOwnPages();
      const parsed = (typeof schema === "function" ? schema(policy) : schema).safeParse({ ...fieldsOf(form), ...filesOf(form) });
      if (!parsed.success) return refused(scene, "invalid", values, problemsOf(parsed.error));
      const answer = await act(parsed.data, scene);
      if (answer && "problems" in answer) return refused(scene, "invalid", values, answer.problems);
      if (answer && "again" in answer) return { error: "conflict", ...answer.again };
      return { values: answer ? {} : values, ...answer };
    } catch (refusal) {
      // Redirects and missing pages are thrown too; Next.js knows its own.
      unstable_rethrow(refusal);
      if (refusal instanceof Refused) return refused(scene, refusal.code, values, {}, refusal);
      // A fault of ours must not cost the person what they typed: the form comes back with a reference to quote.
      return refused(scene, "unavailable", values, {}, { reference: reportFault(refusal, "form") });
    }
  };
}

/**
 * The same for customers: who is not signed in, or not lately enough, is sent to sign in and back to the page.
 * @param keep puts away what was typed, and says where to come back to; without one it is lost on the way
 */
export function customerAction<T>(
  schema: Form<T>,
  act: (viewer: Viewer, input: T, scene: Scene) => Promise<Answer>,
  keep?: (input: T, scene: Scene) => Promise<string>,
): FormAction {
  return formAction(schema, async (input, scene) => {
    const brand = scene.policy.id;
    const viewer = await currentViewer(brand);
    if (!viewer) redirect(await signIn(brand, "", await keep?.(input, scene)));
    try {
      return await act(viewer, input, scene);
    } catch (refusal) {
      if (!(refusal instanceof Refused) || refusal.code !== "sign-in-again") throw refusal;
      redirect(await signIn(brand, "/again", await keep?.(input, scene)));
    }
  });
}

/** The same for a button alone, without a place for words: what is not the customer's is not found, other refusals show the error page. */
export function customerButton<T>(schema: Form<T>, act: (viewer: Viewer, input: T, scene: Scene) => Promise<Answer>) {
  const action = customerAction(schema, act);
  return async (brand: string, form: FormData): Promise<void> => {
    const { error } = await action(brand, { values: {} }, form);
    if (error === "not-found") notFound();
    if (error) throw new Refused(error);
  };
}

async function signIn(brand: BrandId, again: "" | "/again", onto?: string): Promise<string> {
  return `/${brand}/sign-in${again}?next=${encodeURIComponent(onwards(brand, onto ?? (await pageOfForm())))}`;
}

/** The page that the form stands on. */
async function pageOfForm(): Promise<string | undefined> {
  const from = (await headers()).get("referer");
  const page = from && URL.canParse(from) ? new URL(from) : undefined;
  return page && page.pathname + page.search;
}

function problemsOf(error: z.ZodError): Problems {
  const entries = error.issues.map((issue) => {
    const values = issue.code === "custom" ? (issue.params as Values | undefined) : undefined;
    const problem = issue.message as Problem;
    return [issue.path.join("."), values ? ([problem, values] as const) : problem] as const;
  });
  return Object.fromEntries(entries.reverse());
}

/** What the sentences about fields have places for. */
const NOTHING_KNOWN = { length: 0, least: 0, most: 0, left: 0, count: 0, example: "" };

function placeIn({ tongue }: Scene, { country = "", digits = 0 }: Values) {
  return { code: String(country), country: tongue.country(String(country)), digits: String(digits) };
}

/** What the sentences about the whole have places for. */
interface Known {
  readonly retryAfter?: number | undefined;
  readonly reference?: string;
}

function refused(
  scene: Scene,
  error: Code,
  values: FormState["values"],
  problems: Problems,
  { retryAfter = 60, reference = "" }: Known = {},
): FormState {
  const say = scene.tongue.t("errors");
  const fields = Object.entries(problems).map(([name, problem]) => {
    const [key, known] = typeof problem === "string" ? [problem, {}] : problem;
    return [name, say(`fields.${key}`, { ...NOTHING_KNOWN, ...known, ...placeIn(scene, known) })] as const;
  });
  const title = say("title", { count: Math.max(1, fields.length) });
  if (fields.length > 0) return { error, title, fields: Object.fromEntries(fields), values };
  const message = say(`codes.${error}`, { minutes: Math.ceil(retryAfter / 60), reference });
  return { error, title, message, values };
}
