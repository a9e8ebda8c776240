/** Two people, two sites or two periods side by side, in place of the graph. */
import { Button, SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { LongList, Mark, NameLink } from "../parts/entry";
import { EventLine } from "../panels/diary";
import { confidenceAt } from "../data/links";
import { useViewer } from "../state/context";
import type { Comparison } from "../state/view";
import { compareSides, type Compared } from "./compare";
import { NodeChoice, PeriodChoice } from "./choice";
import { Miniature } from "./miniature";

/**
 * Two columns with a small picture each, and under them the people and sites of both, as bars to the left and right.
 */
export function CompareStage({ comparison }: { readonly comparison: Comparison }) {
  const { model, picture, text, change } = useViewer();
  const { people, sites, events, shared } = useMemo(
    () => compareSides(model, picture, comparison),
    [model, picture, comparison],
  );
  return (
    <section className="compare" aria-label={titleOf(comparison, text, model)}>
      <div className="compare-head">
        <h2>{titleOf(comparison, text, model)}</h2>
        <Button variant="default" size="xs" onClick={() => change({ comparison: null })}>
          {text.closeComparison}
        </Button>
      </div>
      <div className="compare-sides">
        {([0, 1] as const).map((side) => (
          <div key={side} className="compare-side">
            {comparison.of === "nodes" ? (
              <NodeChoice comparison={comparison} side={side} />
            ) : (
              <PeriodChoice comparison={comparison} side={side} />
            )}
            <p className="quiet">{text.eventsOf(events[side])}</p>
            <Miniature comparison={comparison} side={side} />
          </div>
        ))}
      </div>
      <Butterfly title={text.people} items={people} />
      <Butterfly title={text.sites} items={sites} />
      {comparison.of === "nodes" && (
        <>
          <h3>{text.sharedEvents}</h3>
          <LongList
            items={shared}
            render={(event) => (
              <li key={event.id} className="diary-entry">
                <EventLine event={event} role="" confidence={confidenceAt(event, comparison.pair)} />
              </li>
            )}
          />
        </>
      )}
    </section>
  );
}

function titleOf(
  comparison: Comparison,
  text: ReturnType<typeof useViewer>["text"],
  { graph }: ReturnType<typeof useViewer>["model"],
): string {
  if (comparison.of === "periods") return text.comparePeriods;
  const [one] = comparison.pair;
  return graph.hasNode(one) && graph.getNodeAttribute(one, "kind") === "person"
    ? text.comparedPeople
    : text.comparedSites;
}

type Part = "all" | "both" | "one" | "other";

const BELONGS: Readonly<Record<Part, (item: Compared) => boolean>> = {
  all: () => true,
  both: ({ counts: [one, other] }) => one > 0 && other > 0,
  one: ({ counts: [, other] }) => other === 0,
  other: ({ counts: [one] }) => one === 0,
};

/** Names down the middle, with their counts to the left and to the right. */
function Butterfly({ title, items }: { readonly title: string; readonly items: readonly Compared[] }) {
  const { text } = useViewer();
  const [part, setPart] = useState<Part>("all");
  const most = Math.max(1, ...items.flatMap(({ counts }) => counts));
  const count = (of: Part): number => items.filter(BELONGS[of]).length;
  const parts: readonly { value: Part; label: string }[] = [
    { value: "all", label: text.allOfThem(items.length) },
    { value: "both", label: text.inBoth(count("both")) },
    { value: "one", label: text.onlyIn(count("one"), text.side(1)) },
    { value: "other", label: text.onlyIn(count("other"), text.side(2)) },
  ];
  return (
    <>
      <div className="compare-part">
        <h3>{title}</h3>
        <SegmentedControl
          size="xs"
          aria-label={title}
          data={[...parts]}
          value={part}
          onChange={(value) => setPart(value)}
        />
      </div>
      <LongList
        items={items.filter(BELONGS[part])}
        render={({ node, label, kind, counts }) => (
          <li key={node} className="butterfly">
            <Wing count={counts[0]} most={most} kind={kind} />
            <span className="butterfly-name">
              <Mark kind={kind} />
              <NameLink node={node} name={label} />
            </span>
            <Wing count={counts[1]} most={most} kind={kind} />
          </li>
        )}
      />
    </>
  );
}

function Wing({ count, most, kind }: { readonly count: number; readonly most: number; readonly kind: string }) {
  return (
    <span className="wing">
      <span className="wing-bar" data-kind={kind} style={{ width: `${(100 * count) / most}%` }} />
      <span className="wing-count">{count}</span>
    </span>
  );
}
