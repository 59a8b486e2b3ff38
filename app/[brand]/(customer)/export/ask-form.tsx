import { PackageOpen } from "lucide";
import type { ButtonLook } from "@/components/button";
import { SubmitButton } from "@/components/form/submit-button";
import type { Tongue } from "@/lib/language";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import { ask } from "./actions";

export interface Room {
  policy: Policy<BrandId>;
  tongue: Tongue;
  now: Date;
}

interface AskFormProps extends Room {
  words?: "button" | "again" | "retry";
  look?: ButtonLook;
}

/** The one button of the page, and how long it will take. */
export function AskForm({ policy, tongue, words = "button", look = "primary" }: AskFormProps) {
  const t = tongue.t("exports");
  return (
    <form action={ask.bind(null, policy.id)} className="space-y-3">
      <SubmitButton look={look} icon={PackageOpen} pending={t("ask.starting")}>
        {t(`ask.${words}`)}
      </SubmitButton>
      {words === "button" && <p className="max-w-measure text-small text-soft">{t("ask.note")}</p>}
    </form>
  );
}
