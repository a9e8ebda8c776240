/** A field that finds a person by any characters of the name, by pinyin or post. */
import { Autocomplete } from "@mantine/core";
import { useMemo, useState } from "react";
import { prepareSearch } from "../data/search";
import { simplify } from "../data/simplify";
import { useViewer } from "../state/context";

interface Props {
  readonly label: string;
  /** The key of the person picked before, or the empty string. */
  readonly value: string;
  readonly onPick: (person: string) => void;
}

const MOST = 8;

export function PersonPicker({ label, value, onPick }: Props) {
  const { model } = useViewer();
  const search = useMemo(() => prepareSearch(model, simplify), [model]);
  const [query, setQuery] = useState<string | null>(null);
  const picked = model.graph.hasNode(value) ? model.graph.getNodeAttribute(value, "label") : "";
  const hits = useMemo(
    () =>
      search(query ?? "")
        .filter(({ kind }) => kind === "person")
        .slice(0, MOST),
    [search, query],
  );
  const options = hits.map(({ target, label: name, detail }) => ({
    value: target.key,
    label: `${name} ${detail}`.trim(),
  }));
  return (
    <Autocomplete
      label={label}
      size="xs"
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
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
