import { Checkbox } from "@/components/form/checkbox";
import { Form } from "@/components/form/form";
import { Button } from "@/components/button";
import type { Spoken } from "@/lib/correction-requests/record";
import { nameable } from "@/lib/correction-requests/rules";
import type { Held } from "@/lib/records/held";
import { labelOf } from "@/lib/records/labels";
import type { Inside } from "../../../../gate";
import { nowOf } from "./boxes";

interface Props extends Pick<Inside, "policy" | "tongue"> {
  held: Held;
  row: Spoken["values"];
  record: string;
  /** Names of those that are chosen already. */
  chosen: readonly string[];
}

/** Which of it is wrong: a plain form that leads on, so that the next page needs no script to fit. */
export function Choose({ held, row, record, chosen, ...reader }: Props) {
  const { policy, tongue } = reader;
  const t = tongue.t("requests");
  return (
    <Form action={`/${policy.id}/data/${held.slug}/wrong`} method="get">
      <input type="hidden" name="record" value={record} />
      <input type="hidden" name="go" value="on" />
      <fieldset className="space-y-1">
        <legend className="font-strong">{t("wrong.choose")}</legend>
        <p className="max-w-measure pb-2 text-small text-soft">{t("wrong.chooseHint")}</p>
        {nameable(held).map((name) => (
          <Checkbox
            key={name}
            id={`field-${name}`}
            name="field"
            value={name}
            label={labelOf(tongue, held.name, name)}
            hint={nowOf(reader, held, row, name)}
            defaultChecked={chosen.includes(name)}
          />
        ))}
      </fieldset>
      <Button type="submit">{t("wrong.go")}</Button>
    </Form>
  );
}
