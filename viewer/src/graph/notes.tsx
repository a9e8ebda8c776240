/** On the graph, in words: what of it is not drawn, and why nothing is. */
import { Button } from "@mantine/core";
import { useMemo } from "react";
import { buildPicture } from "../data/picture";
import { MOST_NODES } from "../data/subset";
import { useViewer } from "../state/context";
import { PROJECTIONS } from "../state/choices";
import { FIRST_VIEW, NO_FILTERS, type View } from "../state/view";

/** Of a graph too large to be read, how much is drawn, and the way to all of it. */
export function GraphNote() {
  const { picture, view, text, change } = useViewer();
  const { cut, graph, of } = picture;
  if (!cut && !view.whole) return null;
  return (
    <p className="graph-note" data-over-graph>
      {cut && (
        <span>
          {text.cut(graph.order, of.nodes)} <span className="graph-hint">· {text.cutHint}</span>
        </span>
      )}
      <Button variant="default" size="compact-xs" onClick={() => change({ whole: !view.whole })}>
        {view.whole ? text.showOverview : text.showWholeGraph(Math.min(of.nodes, MOST_NODES))}
      </Button>
    </p>
  );
}

/** What a view leaves out by choice: an empty picture may be due to it. */
const ALL: Pick<View, "filters" | "period" | "focus" | "ego" | "hidden"> = {
  filters: NO_FILTERS,
  period: null,
  focus: null,
  ego: null,
  hidden: [],
};

/** Instead of an empty graph: why it is, and where to go. */
export function EmptyNote() {
  const { picture } = useViewer();
  return picture.graph.order > 0 ? null : <WayOut />;
}

function WayOut() {
  const { model, view, text, change } = useViewer();
  const isEmpty = (part: Partial<View>): boolean => buildPicture(model, { ...view, ...part }).graph.order === 0;
  const reason = useMemo(() => {
    if (isEmpty(ALL)) return "data";
    if (view.period !== null && !isEmpty({ period: null })) return "time";
    return isEmpty({ filters: NO_FILTERS, period: null }) ? "aside" : "filters";
  }, [model, view]);
  const others = useMemo(
    () =>
      PROJECTIONS.filter((projection) => projection !== view.projection && projection !== "all").map((projection) => {
        const { nodes, links } = buildPicture(model, { ...FIRST_VIEW, projection }).of;
        return { projection, nodes, links };
      }),
    [model, view.projection],
  );
  const remedy = { time: { period: null }, filters: { filters: NO_FILTERS, period: null }, aside: ALL };
  const names = { time: text.allTime, filters: text.clearFilters, aside: text.showWhole };
  return (
    <div className="graph-empty" role="status">
      <p>{text.nothingDrawn[reason]}</p>
      {reason === "data" ? (
        others
          .filter(({ links }) => links > 0)
          .map(({ projection, nodes, links }) => (
            <Button key={projection} variant="default" size="sm" onClick={() => change({ ...ALL, projection })}>
              {text.goTo(text.projections[projection], nodes, links)}
            </Button>
          ))
      ) : (
        <Button variant="default" size="sm" onClick={() => change(remedy[reason])}>
          {names[reason]}
        </Button>
      )}
    </div>
  );
}
