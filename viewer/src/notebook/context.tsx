/** What is kept of the build, and how to keep more where the page may write. */
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { useEditing } from "../edit/context";
import type { Fault } from "../state/post";
import { readNotebook, sendWish } from "./api";
import { NOTHING_KEPT, type NotebookContent, type NotebookWish } from "./content";

interface Notebook {
  readonly content: NotebookContent;
  /** Gives why it was not done, null when it was; null where the page may not write. */
  readonly send: ((wish: NotebookWish) => Promise<Fault | null>) | null;
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
  useEffect(() => void readNotebook(held, served).then(setContent), [held, served]);
  const send = useCallback(async (wish: NotebookWish): Promise<Fault | null> => {
    const answer = await sendWish(wish);
    if ("fault" in answer) return answer;
    setContent(answer);
    return null;
  }, []);
  const notebook = useMemo(() => ({ content, send: mayWrite ? send : null }), [content, mayWrite, send]);
  return <NotebookContext value={notebook}>{children}</NotebookContext>;
}
