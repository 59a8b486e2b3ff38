import { Facts } from "@/components/facts";
import { Section } from "@/components/heading";
import { allHeld } from "@/lib/records/held";
import { promises } from "@/lib/records/rules";
import type { Room } from "./ask-form";

const PARTS = ["read", "tables", "programs", "files", "proof", "missing"] as const;

/** What the file holds, before anybody asks for it. */
export function Inside({ policy, tongue }: Room) {
  const t = tongue.t("exports");
  const kinds = allHeld.filter(({ entry }) => promises(policy, entry)).length;
  return (
    <Section title={t("inside.title")}>
      <Facts facts={PARTS.map((part) => ({ question: t(`inside.${part}.question`), answer: t(`inside.${part}.answer`, { kinds }) }))} />
    </Section>
  );
}
