/** What every part needs: the data, what is shown of it, the words of the chosen language, and how to go somewhere. */
import { createContext, use } from "react";
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import type { GraphView } from "../graph/graph-view";
import type { Strings } from "../i18n/strings";
import type { ChangeView } from "./use-view";
import type { Selection, View } from "./view";

export interface Viewer {
  /** All data. */
  readonly model: Model;
  /** What of it is on the screen now, filtered, folded and projected. */
  readonly picture: Picture;
  /** The same without time window and pinned nodes, which move no camera. */
  readonly still: Picture;
  /** Of each node the number of its community, from 0 for the largest; null where colours show kinds. */
  readonly communities: ReadonlyMap<string, number> | null;
  /** Whether a layout or communities are being computed. */
  readonly busy: boolean;
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

export const ViewerContext = createContext<Viewer | null>(null);

/** @throws Error outside the application. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new Error("useViewer: no viewer around this component. Render it inside the application.");
  return viewer;
}
