import { Checkbox } from "@/components/form/checkbox";
import { Form } from "@/components/form/form";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { saidOf, type Spoken } from "@/lib/correction-requests/record";
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
  const shared = { ...reader, held, row, chosen };
  const [filled, empty] = partition(nameable(held, row), (name) => !(name in row) || saidOf(reader, held, row, name) !== "");
  return (
    <Form action={`/${policy.id}/data/${held.slug}/wrong`} method="get">
      <input type="hidden" name="record" value={record} />
      <input type="hidden" name="go" value="on" />
      <fieldset className="space-y-1">
        <legend className="font-strong">{t("wrong.choose")}</legend>
        <p className="max-w-measure pb-2 text-small text-soft">{t("wrong.chooseHint")}</p>
        <Boxes {...shared} names={filled} />
        {empty.length > 0 && (
          <Disclosure summary={t("wrong.empty", { count: empty.length })} open={filled.length === 0 || empty.some((name) => chosen.includes(name))}>
            <Boxes {...shared} names={empty} />
          </Disclosure>
        )}
      </fieldset>
      <Button type="submit">{t("wrong.go")}</Button>
    </Form>
  );
}

type BoxesProps = Pick<Props, "policy" | "tongue" | "held" | "row" | "chosen"> & { names: readonly string[] };

function Boxes({ held, row, chosen, names, ...reader }: BoxesProps) {
  return (
    <div className="grid gap-x-8 desk:grid-cols-2">
      {names.map((name) => (
        <Checkbox
          key={name}
          id={`field-${name}`}
          name="field"
          value={name}
          label={labelOf(reader.tongue, held.name, name)}
          hint={nowOf(reader, held, row, name)}
          defaultChecked={chosen.includes(name)}
        />
      ))}
    </div>
  );
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
