import { Refused } from "@/lib/errors";
import type { Problems, Wrong } from "@/lib/problems";
import type { Held } from "@/lib/records/held";
import { boxesOf } from "./fields";
import type { Overtaken } from "./form";
import type { Last } from "./record";
import { refusal } from "./writing";

/** What became of a form. */
export type Outcome =
  /** The change as the history numbers it; none where nothing was changed. */
  | { readonly is: "saved"; readonly change: string | undefined }
  /** Nothing was saved. */
  | { readonly is: "wrong"; readonly problems: Problems }
  /** Nothing was saved: somebody changed the record since the form was made. */
  | { readonly is: "overtaken"; readonly by: Overtaken; readonly last: Last | undefined };

/** Beside the first box: what is wrong is not one box's own. */
export function wrong({ entry }: Held, problem: Wrong): Outcome {
  return { is: "wrong", problems: { [boxesOf(entry)[0]?.name ?? ""]: problem } };
}

/** What the database refuses, said beside the form. @throws Refused "invalid" where a rule of the table's own forbids it */
export async function unlessRefused(held: Held, saving: Promise<Outcome>): Promise<Outcome> {
  try {
    return await saving;
  } catch (error) {
    const why = refusal(error);
    if (why === "already") return wrong(held, "already");
    if (why) throw new Refused("invalid");
    throw error;
  }
}
