/** The panel beside the graph: the overview, or what is selected. */
import { useViewer } from "../state/context";
import type { Selection } from "../state/view";
import { EdgePanel } from "./edge";
import { EventPanel } from "./event";
import { Overview } from "./overview";
import { PersonPanel } from "./person";
import { useSheet } from "./sheet";
import { FoldPanel, SitePanel } from "./site";

/** A column beside the graph; on a telephone a sheet that is pulled up from below. */
export function Panel() {
  const { selection, text } = useViewer();
  const { height, handle } = useSheet(selection);
  // A new key makes a new panel, scrolled to its beginning and with its tabs at the first.
  return (
    <aside className="panel" aria-label={selection === null ? text.subtitle : text.evidence} data-sheet={height}>
      {handle}
      {selection === null ? <Overview /> : <Selected key={selection.kind + selection.key} selection={selection} />}
    </aside>
  );
}

function Selected({ selection: { kind, key } }: { readonly selection: Selection }) {
  const { model } = useViewer();
  if (kind === "edge") return <EdgePanel edge={key} />;
  if (kind === "event") return <EventPanel id={key} />;
  if (!model.graph.hasNode(key)) return <FoldPanel node={key} />;
  return model.graph.getNodeAttribute(key, "kind") === "person" ? <PersonPanel node={key} /> : <SitePanel node={key} />;
}
