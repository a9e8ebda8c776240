/** The view as React state whose home is the address: reload, back, forward and a pasted link all work. */
import { useCallback, useSyncExternalStore } from "react";
import { formatView, parseView } from "./address";
import { changed, type View } from "./view";

/** A step is one that back undoes; a drift, such as a moved camera or a running time slider, is not. */
type Manner = "step" | "drift";

/** Changes some of the view; a change that changes nothing adds nothing to the history. */
export type ChangeView = (change: Partial<View> | ((now: View) => Partial<View>), manner?: Manner) => void;

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const DRIFT_MS = 250;

class AddressedView {
  private view = parseView(window.location.hash);
  private hash = formatView(this.view);
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    window.addEventListener("popstate", this.follow);
    window.addEventListener("hashchange", this.follow);
    // A reload or a copied link must not miss the last drift.
    window.addEventListener("pagehide", this.settle);
  }

  readonly current = (): View => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change: ChangeView = (change, manner = "step") => {
    const next = changed(this.view, typeof change === "function" ? change(this.view) : change);
    const hash = formatView(next);
    if (hash === this.hash) return;
    // Where a drift led to is what back returns to.
    if (manner === "step") this.settle();
    this.view = next;
    this.hash = hash;
    if (manner === "step") window.history.pushState(null, "", hash);
    else this.timer ??= setTimeout(this.settle, DRIFT_MS);
    this.tell();
  };

  private readonly settle = (): void => {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    window.history.replaceState(null, "", this.hash);
  };

  private readonly follow = (): void => {
    const view = parseView(window.location.hash);
    const hash = formatView(view);
    if (hash === this.hash) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.view = view;
    this.hash = hash;
    this.tell();
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

let shared: AddressedView | undefined;

/** The one view of this page. */
function addressedView(): AddressedView {
  return (shared ??= new AddressedView());
}

/** The view of this page and the way to change it; all who ask share one. */
export function useView(): [View, ChangeView] {
  const { subscribe, current, change } = addressedView();
  const view = useSyncExternalStore(subscribe, current);
  return [view, useCallback<ChangeView>((...step) => change(...step), [change])];
}
