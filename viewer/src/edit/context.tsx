/** Whether this page may write, what has been put right so far, and how to put right more. */
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Fault } from "../state/post";
import { fetchServed, sendCorrections, type Served } from "./api";
import type { Correction } from "./rows";

export interface Editing {
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

export function EditingProvider({ served, children }: { readonly served: boolean; readonly children: ReactNode }) {
  const [allowed, setAllowed] = useState<Served>({ edit: false, build: false });
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const send = useCallback<Editing["send"]>(async (asked) => {
    const answer = await sendCorrections(asked);
    if ("fault" in answer) return answer;
    setCorrections(answer);
    return null;
  }, []);
  useEffect(() => {
    if (served) void fetchServed().then(setAllowed);
  }, [served]);
  useEffect(() => {
    if (allowed.edit) void send({});
  }, [allowed, send]);
  const editing = useMemo(
    () => (allowed.edit ? { corrections, canBuild: allowed.build, send } : null),
    [allowed, corrections, send],
  );
  return <EditingContext value={editing}>{children}</EditingContext>;
}
