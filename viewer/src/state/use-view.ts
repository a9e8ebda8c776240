/** The view as React state whose home is the address bar: back, forward and a pasted link all work. */
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { formatView, parseView, type View } from "./view";

/** Changes some of the view and adds it to the history; a change that changes nothing adds nothing. */
export type ChangeView = (change: Partial<View>) => void;

export function useView(): [View, ChangeView] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const view = useMemo(() => parseView(hash), [hash]);
  const change = useCallback<ChangeView>((part) => {
    const now = parseView(window.location.hash);
    const next = formatView({ ...now, ...part });
    if (next !== formatView(now)) window.location.hash = next;
  }, []);
  return [view, change];
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}
