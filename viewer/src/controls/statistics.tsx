/** Numbers of the picture as a network, and how a measure is spread over its nodes. */
import { Checkbox } from "@mantine/core";
import { useMemo, useState } from "react";
import { distributionOf, type Distribution } from "../data/distribution";
import { formatValue } from "../graph/style";
import { nodeValues } from "../graph/values";
import { Facts } from "../parts/facts";
import { useViewer } from "../state/context";
import type { Measure } from "../state/choices";
import { OneOf } from "./display";

const SPREAD = ["degree", "strength", "betweenness", "core", "events"] as const satisfies readonly Measure[];

/** Density, components and mean degree of what is shown, and bars for how a measure is spread. */
export function StatisticsSection() {
  const { view, change, measures, text } = useViewer();
  return (
    <>
      <Checkbox
        size="xs"
        label={text.showStatistics}
        checked={view.statistics}
        onChange={(event) => change({ statistics: event.currentTarget.checked })}
      />
      <Whole />
      {measures !== null && <Spread />}
    </>
  );
}

function Whole() {
  const { picture, measures, memberships, text } = useViewer();
  const { order, size } = picture.graph;
  const components = useMemo(() => {
    const counts = new Map<number, number>();
    for (const { component } of measures?.values() ?? [])
      counts.set(component ?? 0, (counts.get(component ?? 0) ?? 0) + 1);
    return [...counts.values()];
  }, [measures]);
  return (
    <Facts
      facts={[
        [text.nodes, String(order)],
        [text.edges, String(size)],
        [text.density, order < 2 ? "" : formatValue((2 * size) / (order * (order - 1)))],
        [text.meanDegree, order === 0 ? "" : formatValue((2 * size) / order)],
        [text.components, components.length === 0 ? "" : String(components.length)],
        [text.largestComponent, components.length === 0 ? "" : String(Math.max(...components))],
        [text.communityCount, memberships === null ? "" : String(new Set(memberships.values()).size)],
      ]}
    />
  );
}

function Spread() {
  const { model, picture, measures, text } = useViewer();
  const [measure, setMeasure] = useState<(typeof SPREAD)[number]>("degree");
  const distribution = useMemo(() => {
    const valueOf = nodeValues(model, picture, measures, measure);
    return distributionOf(
      picture.graph.nodes().flatMap((node) => {
        const value = valueOf(node);
        return typeof value === "number" ? [value] : [];
      }),
    );
  }, [model, picture, measures, measure]);
  return (
    <>
      <OneOf label={text.distribution} choices={SPREAD} names={text.measures} value={measure} onChange={setMeasure} />
      {distribution === null ? <p className="quiet">{text.tooLargeToMeasure}</p> : <Bars distribution={distribution} />}
    </>
  );
}

function Bars({ distribution: { bars, least, median, most } }: { readonly distribution: Distribution }) {
  const { text } = useViewer();
  const highest = Math.max(...bars.map(({ count }) => count));
  return (
    <figure className="months spread">
      <ol>
        {bars.map(({ from, to, count }) => {
          const words = text.distributionOf(formatValue(from), formatValue(to), count);
          return (
            <li key={from} title={words}>
              <span className="month-bar" style={{ height: `${(100 * count) / highest}%` }} />
              <span className="unseen">{words}</span>
            </li>
          );
        })}
      </ol>
      <figcaption className="quiet">
        {text.range}: {[least, median, most].map(formatValue).join(" / ")}
      </figcaption>
    </figure>
  );
}
