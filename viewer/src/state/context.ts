/** What every part needs: the data, what is shown of it, the words of the chosen language, and how to go somewhere. */
import { createContext, use } from "react";
import type { Model } from "../data/model";
import type { GraphView } from "../graph/graph-view";
import type { Pictures } from "../graph/use-picture";
import type { Strings } from "../i18n/strings";
import type { ChangeView } from "./use-view";
import type { Selection, View } from "./view";

/** What `useViewer` gives. */
export interface Viewer extends Pictures {
  /** All data; what of it is on the screen now is the picture. */
  readonly model: Model;
  /** The graph as it is drawn; null where it is not. */
  readonly drawing: GraphView | null;
  readonly view: View;
  readonly change: ChangeView;
  /** What the view selects, where it exists; otherwise null. */
  readonly selection: Selection | null;
  /** Whether a server stands behind the page, which has the pages and answers questions. */
  readonly served: boolean;
  readonly text: Strings;
  /** Opens the panel of a node, edge or event and shows it in the graph; null closes the panel. */
  readonly go: (selection: Selection | null) => void;
}

/** Filled by the application. */
export const ViewerContext = createContext<Viewer | null>(null);

/** @throws Error outside the application. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error("useViewer: no viewer around this component. Render it inside the application.");
  return viewer;
}
