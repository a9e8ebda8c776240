/** A field that finds a person, or a site, by any characters of the name, by pinyin or post. */
import { Autocomplete } from "@mantine/core";
import { useMemo, useState } from "react";
import { prepareSearch } from "../data/search";
import { simplify } from "../data/simplify";
import { useViewer } from "../state/context";

interface Props {
  readonly label: string;
  readonly people: boolean;
  readonly value: string;
  readonly onPick: (key: string) => void;
}

const MOST = 8;

export function NodePicker({ label, people, value, onPick }: Props) {
  const { model } = useViewer();
  const search = useMemo(() => prepareSearch(model, simplify), [model]);
  const [query, setQuery] = useState<string | null>(null);
  const picked = model.graph.hasNode(value) ? model.graph.getNodeAttribute(value, "label") : "";
  const options = search(query ?? "")
    .filter(({ kind }) => kind !== "event" && (kind === "person") === people)
    .slice(0, MOST)
    .map(({ target, label: name, detail }) => ({ value: target.key, label: `${name} ${detail}`.trim() }));
  return (
    <Autocomplete
      label={label}
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
      // A dialog lies over everything else of the page, and so over a list that is not in it.
      comboboxProps={{ transitionProps: { duration: 0 }, withinPortal: false }}
    />
  );
}
