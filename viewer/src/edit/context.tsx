/** Whether this page may write, what has been put right so far, and how to put right more. */
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Fault } from "../state/post";
import { useServed } from "../state/served";
import { sendCorrections } from "./api";
import type { Correction } from "./rows";

interface Editing {
  readonly corrections: readonly Correction[];
  readonly canBuild: boolean;
  /** Gives why it was not done; null when it was. */
  readonly send: (asked: Parameters<typeof sendCorrections>[0]) => Promise<Fault | null>;
}

const EditingContext = createContext<Editing | null>(null);

/** Null where nothing may be written. */
export function useEditing(): Editing | null {
  return use(EditingContext);
}

/**
 * Lets everything inside ask what has been put right, by `useEditing`; rows are fetched once the server says that the
 * page may write.
 */
export function EditingProvider({ children }: { readonly children: ReactNode }) {
  const { edit, build } = useServed();
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const send = useCallback<Editing["send"]>(async (asked) => {
    const answer = await sendCorrections(asked);
    if ("fault" in answer) return answer;
    setCorrections(answer);
    return null;
  }, []);
  useEffect(() => {
    if (edit) void send({});
  }, [edit, send]);
  const editing = useMemo(
    () => (edit ? { corrections, canBuild: build, send } : null),
    [edit, build, corrections, send],
  );
  return <EditingContext value={editing}>{children}</EditingContext>;
}
