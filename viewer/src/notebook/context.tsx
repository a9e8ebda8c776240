/** What is kept of the build, and how to keep more where the page may write. */
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useEditing } from "../edit/context";
import type { Fault } from "../state/post";
import { readNotebook, sendWish } from "./api";
import { NOTHING_KEPT, type NotebookContent, type NotebookWish } from "./content";

interface Notebook {
  readonly content: NotebookContent;
  /**
   * Asks for what a wish made of the content then says, one after the other. Gives why it was not done, null when it
   * was; null where the page may not write.
   */
  readonly send: ((wishOf: (content: NotebookContent) => NotebookWish) => Promise<Fault | null>) | null;
}

const NotebookContext = createContext<Notebook>({ content: NOTHING_KEPT, send: null });

/** What is kept; nothing until it has been fetched. */
export function useNotebook(): Notebook {
  return use(NotebookContext);
}

interface Props {
  /** What the page itself holds. */
  readonly held: string | null;
  readonly served: boolean;
  readonly children: ReactNode;
}

/** Fetches what is kept, from the server or from what the page holds, for everything inside. */
export function NotebookProvider({ held, served, children }: Props) {
  const mayWrite = useEditing() !== null;
  const [content, setContent] = useState(NOTHING_KEPT);
  const latest = useRef(content);
  const last = useRef<Promise<Fault | null>>(Promise.resolve(null));
  const keep = useCallback((kept: NotebookContent): void => {
    latest.current = kept;
    setContent(kept);
  }, []);
  useEffect(() => void readNotebook(held, served).then(keep), [held, served, keep]);
  // A star given while a note is on its way must not take the note back.
  const send = useCallback<NonNullable<Notebook["send"]>>(
    (wishOf) => {
      last.current = last.current.then(async () => {
        const answer = await sendWish(wishOf(latest.current));
        if ("fault" in answer) return answer;
        keep(answer);
        return null;
      });
      return last.current;
    },
    [keep],
  );
  const notebook = useMemo(() => ({ content, send: mayWrite ? send : null }), [content, mayWrite, send]);
  return <NotebookContext value={notebook}>{children}</NotebookContext>;
}
