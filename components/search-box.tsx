import { Search } from "lucide";
import { useId } from "react";
import { Button } from "./button";
import { controlLook } from "./form/field";
import { Link } from "./link";

interface SearchBoxProps {
  label: string;
  /** The button's word: "Search". */
  button: string;
  /** The address that answers, by GET. */
  action: string;
  name?: string;
  value?: string;
  /** Parameters of the present address that the search leaves alone. */
  keep?: Record<string, string>;
  /** The way back to the whole list, while a search narrows it. */
  clear?: { href: string; text: string };
}

/** A search within a list, as a plain GET form: it can be bookmarked and works without script. */
export function SearchBox({ label, button, action, name = "q", value, keep = {}, clear }: SearchBoxProps) {
  const id = useId();
  return (
    <search className="print:hidden">
      <form action={action} className="space-y-1">
        {Object.entries(keep).map(([key, kept]) => (
          <input key={key} type="hidden" name={key} value={kept} />
        ))}
        <label htmlFor={id} className="block font-strong">
          {label}
        </label>
        <div className="flex flex-wrap items-center gap-3">
          <input id={id} type="search" name={name} defaultValue={value} className={`${controlLook()} max-w-96 grow`} />
          <Button type="submit" look="quiet" icon={Search}>
            {button}
          </Button>
          {clear !== undefined && <Link href={clear.href}>{clear.text}</Link>}
        </div>
      </form>
    </search>
  );
}
