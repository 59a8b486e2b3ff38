import type { ReactNode } from "react";

/** A source or a recipient. `note` is shown when it is chosen: a country, a safeguard. */
export interface FlowEnd {
  id: string;
  name: string;
  note?: ReactNode;
  href?: string;
}

/** A kind of data. `countWords` is the count as spoken: "14 orders". */
export interface FlowKind {
  id: string;
  name: string;
  count: number;
  countWords: string;
  note?: ReactNode;
  href: string;
}

/** From a source's id to a kind's, or from a kind's to a recipient's; `value` in records. */
export interface FlowLink {
  from: string;
  to: string;
  value: number;
}

export type Side = "source" | "kind" | "recipient";

/** One mark of the picture: `key` names it in styles, `anchor` in addresses. */
export interface Mark {
  side: Side;
  key: string;
  anchor: string;
  name: string;
  countWords?: string;
  note?: ReactNode;
  href?: string;
}

export interface Joint {
  from: Mark;
  to: Mark;
  value: number;
}

export interface FlowModel {
  sources: readonly Mark[];
  kinds: readonly Mark[];
  recipients: readonly Mark[];
  joints: readonly Joint[];
}

interface Told {
  id: string;
  sources: readonly FlowEnd[];
  kinds: readonly FlowKind[];
  recipients: readonly FlowEnd[];
  links: readonly FlowLink[];
}

/** Joins links to what they link. Whoever is joined to nothing is left out: this is one person's picture. */
export function modelFlow({ id, links, ...told }: Told): FlowModel {
  const sources = marks(id, "source", told.sources);
  const kinds = marks(id, "kind", told.kinds);
  const recipients = marks(id, "recipient", told.recipients);
  const joints = new Map<string, Joint>();
  for (const link of links) {
    const [from, to] = pair(link, sources, kinds) ?? pair(link, kinds, recipients) ?? [];
    if (from === undefined || to === undefined) continue;
    const key = `${from.key} ${to.key}`;
    const value = Number.isFinite(link.value) ? Math.max(0, link.value) : 0;
    joints.set(key, { from, to, value: (joints.get(key)?.value ?? 0) + value });
  }
  const joined = new Set([...joints.values()].flatMap(({ from, to }) => [from, to]));
  const onlyJoined = (all: ReadonlyMap<string, Mark>) => [...all.values()].filter((mark) => joined.has(mark));
  return { sources: onlyJoined(sources), kinds: [...kinds.values()], recipients: onlyJoined(recipients), joints: [...joints.values()] };
}

/** The marks at the other ends of a mark's joints, on one side of it, in the order told. */
export function joinedTo({ joints }: FlowModel, mark: Mark, side: Side): Mark[] {
  return joints.flatMap(({ from, to }) => {
    const other = from === mark ? to : to === mark ? from : undefined;
    return other?.side === side ? [other] : [];
  });
}

function pair(link: FlowLink, left: ReadonlyMap<string, Mark>, right: ReadonlyMap<string, Mark>) {
  const from = left.get(link.from);
  const to = right.get(link.to);
  return from && to ? ([from, to] as const) : undefined;
}

function marks(id: string, side: Side, all: readonly (FlowEnd | FlowKind)[]) {
  return new Map(
    all.map(({ id: own, ...rest }, index): [string, Mark] => {
      const key = `${side.charAt(0)}${index}`;
      const anchor = `${id}-${side}${/^[\w-]+$/.test(own) ? `-${own}` : `.${index}`}`;
      return [own, { ...rest, side, key, anchor }];
    }),
  );
}

/** The keys of a mark and of all that it is joined to, for styles to find. */
export function relatives({ joints }: FlowModel, mark: Mark) {
  const others = joints.flatMap(({ from, to }) => (from === mark ? to.key : to === mark ? from.key : []));
  return [mark.key, ...others].join(" ");
}

/** A column of a picture, from `left` to `right` in hundredths of its width. */
export interface Column {
  heading: string;
  marks: readonly Mark[];
  left: number;
  right: number;
  /** In pixels: what is left for its words where the picture is narrowest. */
  space: number;
  /** Ribbons leave the left, enter the right and meet in the middle. */
  place: "left" | "middle" | "right";
  counts: "beside" | "below" | "none";
}
