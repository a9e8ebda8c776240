/** A page of the build, open at a sentence: the lines around it, beside the paper if it was printed, with the sentence marked. */
import { Alert, Button, Loader } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Print } from "../../../src/model";
import { fetchPage, type PageFault } from "../data/page";
import { passageLines, type PassageLine } from "../data/passage";
import { fetchPrint } from "../data/print";
import { Dialog } from "../parts/dialog";
import { useViewer } from "../state/context";
import type { Passage } from "../state/view";
import { Paper } from "./paper";

/** So many lines before and after the sentence, until the reader asks for all. */
const AROUND = 14;

/** A dialog with the page's lines, or why they cannot be had. */
export function PassageDialog({ passage }: { readonly passage: Passage }) {
  const { text, change } = useViewer();
  const { file } = passage;
  const [page, setPage] = useState<string | PageFault | null>(null);
  const [print, setPrint] = useState<Print | null>(null);
  useEffect(() => {
    const left = new AbortController();
    setPage(null);
    setPrint(null);
    fetchPage(file, left.signal).then(setPage, () => undefined);
    fetchPrint(file, left.signal).then(setPrint, () => undefined);
    return () => left.abort();
  }, [file]);
  return (
    <Dialog title={<code>{file}</code>} onClose={() => change({ passage: null })}>
      {page === null && <Loader aria-label={text.loading} />}
      {typeof page === "string" && (
        <div className={print === null ? "passage" : "passage printed"}>
          {print !== null && <Paper print={print} page={page} passage={passage} />}
          <PageText page={page} passage={passage} />
        </div>
      )}
      {page !== null && typeof page === "object" && <Alert role="alert">{text.pageFaults[page.fault]}</Alert>}
    </Dialog>
  );
}

function PageText({ page, passage }: { readonly page: string; readonly passage: Passage }) {
  const { text } = useViewer();
  const [whole, setWhole] = useState(false);
  const mark = useRef<HTMLElement>(null);
  const lines = passageLines(page, passage, whole ? Infinity : AROUND);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: "center" });
  }, [whole]);
  const marked = lines.findIndex((line) => line.stretches.some((stretch) => stretch.marked));
  return (
    <div className="passage-text">
      <ol className="page-text" lang="zh-Hans" tabIndex={0} aria-label={text.pageText}>
        {lines.map((line, index) => (
          <Line key={line.number} line={line} mark={index === marked ? mark : null} />
        ))}
      </ol>
      {!whole && (
        <Button variant="default" size="xs" onClick={() => setWhole(true)}>
          {text.wholePage}
        </Button>
      )}
    </div>
  );
}

interface LineProps {
  readonly line: PassageLine;
  /** On the first line of the sentence. */
  readonly mark: React.RefObject<HTMLElement | null> | null;
}

function Line({ line, mark }: LineProps) {
  return (
    <li value={line.number}>
      {line.stretches.map((stretch, index) =>
        stretch.marked ? (
          <mark key={index} ref={mark}>
            {stretch.text}
          </mark>
        ) : (
          <span key={index}>{stretch.text}</span>
        ),
      )}
    </li>
  );
}
