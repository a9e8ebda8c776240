/** A page of the build, open at a sentence: the lines around it, with the sentence marked. */
import { Alert, Button, Loader } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { fetchPage, type PageFault } from "../data/page";
import { passageLines, type PassageLine } from "../data/passage";
import { Dialog } from "../parts/dialog";
import { useViewer } from "../state/context";
import type { Passage } from "../state/view";

/** So many lines before and after the sentence, until the reader asks for all. */
const AROUND = 14;

export function PassageDialog({ passage }: { readonly passage: Passage }) {
  const { text, change } = useViewer();
  const { file } = passage;
  const [page, setPage] = useState<string | PageFault | null>(null);
  useEffect(() => {
    const left = new AbortController();
    setPage(null);
    fetchPage(file, left.signal).then(setPage, () => undefined);
    return () => left.abort();
  }, [file]);
  return (
    <Dialog title={<code>{file}</code>} onClose={() => change({ passage: null })}>
      {page === null && <Loader aria-label={text.loading} />}
      {typeof page === "string" && <PageText page={page} passage={passage} />}
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
    <>
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
    </>
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
