/** The paper that a sentence stands on: a page of a PDF or a scan, with the sentence and its names marked on it. */
import { useEffect, useMemo, useRef } from "react";
import type { Print } from "../../../src/model";
import { barsOf, namesWithin, type Bar } from "../data/bars";
import { sheetAddress } from "../data/print";
import { useViewer } from "../state/context";
import type { Passage } from "../state/view";

interface Props {
  readonly print: Print;
  /** The text of the page. */
  readonly page: string;
  readonly passage: Passage;
}

/** A picture of every sheet that the sentence stands on, with bars over the sentence and over names. */
export function Paper({ print, page, passage }: Props) {
  const { model } = useViewer();
  const names = useMemo(() => model.graph.mapNodes((_, { label }) => label), [model]);
  const sentence = barsOf(print, passage);
  const marked = namesWithin(page, passage, names).flatMap((span) => barsOf(print, span));
  return [...new Set(sentence.map(({ sheet }) => sheet))].map((number) => (
    <Sheet
      key={`${passage.file} ${number}`}
      file={passage.file}
      number={number}
      size={print.sheets[number - 1]!}
      sentence={sentence.filter(({ sheet }) => sheet === number)}
      names={marked.filter(({ sheet }) => sheet === number)}
    />
  ));
}

interface SheetProps {
  readonly file: string;
  readonly number: number;
  readonly size: Print["sheets"][number];
  readonly sentence: readonly Bar[];
  readonly names: readonly Bar[];
}

function Sheet({ file, number, size: { width, height }, sentence, names }: SheetProps) {
  const { text } = useViewer();
  const first = useRef<SVGLineElement>(null);
  useEffect(() => first.current?.scrollIntoView({ block: "center", inline: "center" }), [file]);
  return (
    <div className="paper" tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.paper(number)}>
        <image href={sheetAddress(file, number)} width={width} height={height} />
        {sentence.map((bar, at) => (
          <Line key={at} bar={bar} kind="sentence" line={at === 0 ? first : null} />
        ))}
        {names.map((bar, at) => (
          <Line key={at} bar={bar} kind="name" line={null} />
        ))}
      </svg>
    </div>
  );
}

interface LineProps {
  readonly bar: Bar;
  readonly kind: "sentence" | "name";
  readonly line: React.RefObject<SVGLineElement | null> | null;
}

function Line({ bar: { from, to, size }, kind, line }: LineProps) {
  return (
    <line
      ref={line}
      className={`on-${kind}`}
      x1={from[0]}
      y1={from[1]}
      x2={to[0]}
      y2={to[1]}
      strokeWidth={size * 1.15}
    />
  );
}
