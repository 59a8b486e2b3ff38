import type { ReactNode } from "react";
import { Disclosure } from "../disclosure";
import { FlowDetails, type FlowWords } from "./flow-details";
import { modelFlow, type Column, type FlowEnd, type FlowKind, type FlowLink, type FlowModel, type Mark } from "./flow-model";
import { FlowPicture } from "./flow-picture";
import { FlowTable } from "./flow-table";

interface FlowProps {
  /** Begins the anchors of this picture: letters, digits, hyphens. */
  id?: string;
  /** For readers and for the table; the heading above the picture is the page's. */
  title: string;
  /** Shown above the picture: what it says, that thicker is more, that one may choose. */
  description: string;
  sources: readonly FlowEnd[];
  kinds: readonly FlowKind[];
  recipients: readonly FlowEnd[];
  links: readonly FlowLink[];
  words: FlowWords;
  /** Said instead when there are no kinds. */
  empty: ReactNode;
}

/**
 * Where data comes from and where it goes. Drawn on the server and without
 * script: choosing a mark goes to its anchor, and styles do the rest. Three
 * arrangements are sent, of which the width at hand shows one: all columns side
 * by side, wide or tight, or sources and below them recipients, each beside the kinds.
 */
export function Flow({ id = "flow", title, description, words, empty, ...told }: FlowProps) {
  if (told.kinds.length === 0) return <p className="text-soft">{empty}</p>;
  const model = modelFlow({ id, ...told });
  const marks = [...model.sources, ...model.kinds, ...model.recipients];
  const picture = { title, description, model };
  return (
    <figure id={id} aria-label={title} className="@container space-y-6">
      <figcaption className="max-w-measure text-soft">{description}</figcaption>
      <style>{styleOf(id, marks)}</style>
      <FlowPicture {...picture} columns={wide(model, words)} className="hidden @min-[60rem]:grid" />
      <FlowPicture {...picture} columns={medium(model, words)} className="hidden @min-[44rem]:grid @min-[60rem]:hidden" />
      <FlowPicture {...picture} columns={inwards(model, words)} className="grid @min-[44rem]:hidden" />
      {model.recipients.length > 0 && <FlowPicture {...picture} columns={outwards(model, words)} className="grid @min-[44rem]:hidden" />}
      {marks.map((mark) => (
        <FlowDetails key={mark.key} model={model} mark={mark} words={words} closed={`${id}-closed`} />
      ))}
      <span id={`${id}-closed`} hidden />
      <Disclosure summary={words.table}>
        <FlowTable title={title} model={model} words={words} />
      </Disclosure>
    </figure>
  );
}

/** From 60 rem on. Space: 960 px, less what lies between words and bars. */
function wide({ sources, kinds, recipients }: FlowModel, words: FlowWords): Column[] {
  return [
    { heading: words.sources, marks: sources, left: 0, right: 20, space: 180, place: "left", counts: "none" },
    { heading: words.kinds, marks: kinds, left: 34, right: 66, space: 283, place: "middle", counts: "beside" },
    { heading: words.recipients, marks: recipients, left: 80, right: 100, space: 180, place: "right", counts: "none" },
  ];
}

/** From 44 rem on, and on paper. */
function medium({ sources, kinds, recipients }: FlowModel, words: FlowWords): Column[] {
  return [
    { heading: words.sources, marks: sources, left: 0, right: 22, space: 142, place: "left", counts: "none" },
    { heading: words.kinds, marks: kinds, left: 33, right: 67, space: 215, place: "middle", counts: "below" },
    { heading: words.recipients, marks: recipients, left: 78, right: 100, space: 142, place: "right", counts: "none" },
  ];
}

/** Down to 288 px, the content of the narrowest phone. */
function inwards({ sources, kinds }: FlowModel, words: FlowWords): Column[] {
  return [
    { heading: words.sources, marks: sources, left: 0, right: 35, space: 89, place: "left", counts: "none" },
    { heading: words.kinds, marks: kinds, left: 53, right: 100, space: 111, place: "middle", counts: "below" },
  ];
}

/** The counts stand in the picture above. */
function outwards({ kinds, recipients, joints }: FlowModel, words: FlowWords): Column[] {
  const shared = new Set(joints.map(({ from }) => from));
  return [
    { heading: words.kinds, marks: kinds.filter((kind) => shared.has(kind)), left: 0, right: 45, space: 106, place: "middle", counts: "none" },
    { heading: words.recipients, marks: recipients, left: 63, right: 100, space: 95, place: "right", counts: "none" },
  ];
}

/** While a mark is chosen, what it is not joined to steps back: words stay readable, ribbons almost go. */
function styleOf(id: string, marks: readonly Mark[]) {
  const any = `#${id}:has([data-chosen]:target)`;
  const rules = marks.map(({ key }) => {
    const chosen = `#${id}:has([data-chosen=${key}]:target)`;
    return `${chosen} [data-of~=${key}]{opacity:1;color:var(--ink)}${chosen} [data-mark=${key}]{background:var(--ink)}${chosen} [data-mark=${key}],${chosen} [data-mark=${key}] *{color:var(--paper)}`;
  });
  return [
    `${any} :where(path)[data-of]{opacity:.12}`,
    // What the keyboard reaches must not lie beneath the sheet.
    `${any} :where(a)[data-of]{color:var(--soft);scroll-margin-block-end:50dvh}`,
    ...rules,
  ].join("");
}
