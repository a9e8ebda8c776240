/** A field that finds a person, or a site, by any characters of the name, by pinyin or post. */
import { Autocomplete } from "@mantine/core";
import { useMemo, useState } from "react";
import { prepareSearch } from "../data/search";
import { simplify } from "../data/simplify";
import { useViewer } from "../state/context";

interface Props {
  readonly label: string;
  /** People, or sites. */
  readonly people: boolean;
  /** The key of what was picked before, or the empty string. */
  readonly value: string;
  readonly size: "xs" | "sm";
  /** A dialog lies over everything else of the page, and so over a list that is not in it. */
  readonly inDialog?: boolean;
  readonly onPick: (key: string) => void;
}

const MOST = 8;

/**
 * A labelled field with a list of names under it while somebody types; left without a choice, it shows what was picked
 * before.
 */
export function NodePicker({ label, people, value, size, inDialog = false, onPick }: Props) {
  const { model } = useViewer();
  const search = useMemo(() => prepareSearch(model, simplify), [model]);
  const [query, setQuery] = useState<string | null>(null);
  const picked = model.graph.hasNode(value) ? model.graph.getNodeAttribute(value, "label") : "";
  const options = useMemo(
    () =>
      search(query ?? "")
        .filter(({ kind }) => kind !== "event" && (kind === "person") === people)
        .slice(0, MOST)
        .map(({ target, label: name, detail }) => ({ value: target.key, label: `${name} ${detail}`.trim() })),
    [search, query, people],
  );
  return (
    <Autocomplete
      label={label}
      size={size}
      lang="zh-Hans"
      selectFirstOptionOnChange
      value={query ?? picked}
      data={options}
      filter={({ options: all }) => all}
      onChange={setQuery}
      onOptionSubmit={(key) => {
        setQuery(null);
        onPick(key);
      }}
      onBlur={() => setQuery(null)}
      comboboxProps={{ transitionProps: { duration: 0 }, withinPortal: !inDialog }}
    />
  );
}
