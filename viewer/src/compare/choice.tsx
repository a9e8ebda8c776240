/** Which person, site or period stands on a side of the comparison. */
import { Select, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { prepareSearch } from "../data/search";
import { simplify } from "../data/simplify";
import { useViewer } from "../state/context";
import type { Comparison, Period } from "../state/view";

interface Props<Of extends Comparison["of"]> {
  readonly comparison: Extract<Comparison, { of: Of }>;
  readonly side: 0 | 1;
}

/** As many as fit on a screen; typing finds the others. */
const OFFERED = 30;

/** A field that lists the other people, or sites, and finds one by name, pinyin or post. */
export function NodeChoice({ comparison: { pair }, side }: Props<"nodes">) {
  const { model, text, change } = useViewer();
  const { graph } = model;
  const search = useMemo(() => prepareSearch(model, simplify), [model]);
  const isPerson = (key: string): boolean => graph.hasNode(key) && graph.getNodeAttribute(key, "kind") === "person";
  const offered = useMemo(() => {
    const own = isPerson(pair[side]);
    return graph
      .filterNodes((key) => isPerson(key) === own && key !== pair[1 - side])
      .toSorted((a, b) => model.eventsOf(b).length - model.eventsOf(a).length)
      .map((key) => ({ value: key, label: graph.getNodeAttribute(key, "label") }));
  }, [model, pair, side]);
  return (
    <Select
      aria-label={text.side(side + 1)}
      data={offered}
      value={pair[side]}
      searchable
      limit={OFFERED}
      filter={({ options, search: query, limit }) => {
        const label = graph.hasNode(pair[side]) ? graph.getNodeAttribute(pair[side], "label") : "";
        if (query.trim() === "" || query === label) return options.slice(0, limit);
        const found = new Set(search(query).map(({ target }) => target.key));
        return options.filter((option) => "value" in option && found.has(option.value)).slice(0, limit);
      }}
      allowDeselect={false}
      nothingFoundMessage={text.searchNothing}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={(key) => key !== null && change({ comparison: { of: "nodes", pair: replaced(pair, side, key) } })}
    />
  );
}

/** Two fields for the first and the last day; put the wrong way round, they change places. */
export function PeriodChoice({ comparison: { pair }, side }: Props<"periods">) {
  const { text, change } = useViewer();
  const period = pair[side];
  const set = (part: Partial<Period>): void => {
    const { from, to } = { ...period, ...part };
    if (from === "" || to === "") return;
    const ordered = from <= to ? { from, to } : { from: to, to: from };
    change({ comparison: { of: "periods", pair: replaced(pair, side, ordered) } });
  };
  return (
    <div className="period-choice">
      <TextInput
        type="date"
        aria-label={text.periodFrom(side + 1)}
        value={period.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        aria-label={text.periodTo(side + 1)}
        value={period.to}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
    </div>
  );
}

function replaced<T>([one, other]: readonly [T, T], side: 0 | 1, value: T): readonly [T, T] {
  return side === 0 ? [value, other] : [one, value];
}
