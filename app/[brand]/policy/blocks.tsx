import type { ReactNode } from "react";
import { Facts } from "@/components/facts";
import { Link } from "@/components/link";
import { RecordTable } from "@/components/record-table";
import type { Block, Fact } from "@/lib/policy/blocks";
import { FoldedPart, WholePart } from "./part";
import { type Reading, Words } from "./words";

type Of<K extends Block["kind"]> = Extract<Block, { kind: K }>;

/** The pieces of a section, one beneath the other. */
export function Blocks({ blocks, ...reading }: Reading & { blocks: readonly Block[] }) {
  return blocks.map((block, at) => <Piece key={at} block={block} {...reading} />);
}

function Piece({ block, ...reading }: Reading & { block: Block }) {
  switch (block.kind) {
    case "text":
      return <Text {...reading} {...block} />;
    case "list":
      return <Lines {...reading} lines={block.items} />;
    case "facts":
      return <FactList {...reading} facts={block.facts} />;
    case "table":
      return <Table {...reading} {...block} />;
    case "parts":
      return <Parts {...reading} {...block} />;
  }
}

function Text({ text, href, ...reading }: Reading & Of<"text">) {
  const { tongue } = reading;
  const host = href && URL.canParse(href) ? new URL(href).host : href;
  return (
    <p>
      <Words {...reading} of={text} />
      {href && (
        <>
          {" "}
          <Link href={href}>{tongue.t("policy")("page.more", { host: host ?? href })}</Link>
          <OnPaper href={href} />
        </>
      )}
    </p>
  );
}

function Lines({ lines, ...reading }: Reading & { lines: readonly string[] }) {
  return (
    <ul className="max-w-measure list-disc space-y-1 ps-6">
      {lines.map((line) => (
        <li key={line}>
          <Words {...reading} of={line} />
        </li>
      ))}
    </ul>
  );
}

/** What several facts in a row say of the same thing stands beneath one name. */
function FactList({ facts, ...reading }: Reading & { facts: readonly Fact[] }) {
  const terms = [...new Set(facts.map(({ term }) => term))];
  return (
    <Facts
      facts={terms.map((term) => ({
        question: <Words {...reading} of={term} />,
        answer: <Answers {...reading} facts={facts.filter((fact) => fact.term === term)} />,
      }))}
    />
  );
}

function Answers({ facts, ...reading }: Reading & { facts: readonly Fact[] }) {
  const answers = facts.flatMap(({ detail, href }) => [detail].flat().map((words) => ({ words, href })));
  const said = answers.map(({ words, href }) => {
    const text = <Words {...reading} of={words} />;
    if (!href) return text;
    return (
      <>
        <Link href={href}>{text}</Link>
        {href.startsWith("http") && href !== words && <OnPaper href={href} />}
      </>
    );
  });
  if (said.length === 1) return said[0];
  return (
    <ul className="space-y-1">
      {said.map((answer, at) => (
        <li key={at}>{answer}</li>
      ))}
    </ul>
  );
}

/** The address of a link, where nobody can follow it. */
function OnPaper({ href }: { href: string }) {
  return <span className="not-print:hidden"> ({href})</span>;
}

function Table({ caption, columns, rows, ...reading }: Reading & Of<"table">) {
  return (
    <RecordTable
      caption={caption}
      columns={columns.map((header, at) => ({
        key: header,
        header,
        cell: (row: readonly string[]): ReactNode => <Words {...reading} of={row[at] ?? ""} />,
        rowHeader: at === 0,
      }))}
      rows={rows}
      rowKey={([name = ""]) => name}
    />
  );
}

/** More parts than this are folded, so that their titles can be looked over. */
const FEW = 5;

function Parts({ parts, ...reading }: Reading & Of<"parts">) {
  const Shape = parts.length > FEW ? FoldedPart : WholePart;
  return (
    <div className={parts.length > FEW ? "border-t-2 border-ink" : "space-y-8 pb-4"}>
      {parts.map(({ blocks, ...part }) => (
        <Shape key={part.id} {...part} words={reading.words}>
          <Blocks {...reading} blocks={blocks} />
        </Shape>
      ))}
    </div>
  );
}
