import { Marked } from "@/components/marked";
import type { Tongue } from "@/lib/language";
import { stretches } from "@/lib/policy/search";

/** How a policy is read: in which tongue, and with which words searched for; none when it is read whole. */
export interface Reading {
  tongue: Tongue;
  words: readonly string[];
}

/** Words of the policy, with those marked that were searched for. */
export function Words({ of, words }: Pick<Reading, "words"> & { of: string }) {
  return <Marked stretches={stretches(of, words)} />;
}
