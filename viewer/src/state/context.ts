/** What every panel needs: the data, the words of the chosen language, and how to go somewhere. */
import { createContext, use } from "react";
import type { Model } from "../data/model";
import type { Strings } from "../i18n/strings";
import type { Selection } from "./view";

export interface Viewer {
  readonly model: Model;
  readonly text: Strings;
  /** Opens the panel of a node, edge or event and shows it in the graph; null closes the panel. */
  readonly go: (selection: Selection | null) => void;
}

export const ViewerContext = createContext<Viewer | null>(null);

/** @throws Error outside the application. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error("useViewer: no viewer around this component. Render it inside the application.");
  return viewer;
}
