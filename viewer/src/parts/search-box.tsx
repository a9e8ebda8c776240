/** The search field: results grouped by kind; Enter goes to the one chosen, or to the best. */
import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import type { NodeKind } from "../data/dataset";
import { prepareSearch, type Hit } from "../data/search";
import { useViewer } from "../state/context";
import { Mark } from "./entry";
import { Icon } from "./icon";

const KINDS: readonly NodeKind[] = ["person", "place", "facility"];
const A_KIND = 8;

export function SearchBox() {
  const { model, text, go } = useViewer();
  const search = useMemo(() => prepareSearch(model.graph), [model]);
  const [query, setQuery] = useState("");
  const groups = useMemo(() => groupByKind(search(query)), [search, query]);
  const combobox = useCombobox();
  const { selectFirstOption, getSelectedOptionIndex } = combobox;
  useEffect(() => void selectFirstOption(), [selectFirstOption, groups]);

  const choose = (key: string): void => {
    setQuery("");
    combobox.closeDropdown();
    go({ kind: "node", key });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || query === "") return;
    const best = groups[0]?.[1][0];
    // Who types faster than the list is drawn means its first line.
    if (event.key === "Enter" && best !== undefined && getSelectedOptionIndex() < 0) choose(best.key);
    if (event.key !== "Escape") return;
    // The first Escape empties the field; only the next one reaches the panel.
    event.stopPropagation();
    setQuery("");
    combobox.closeDropdown();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" transitionProps={{ duration: 0 }}>
      <Combobox.Target>
        <TextInput
          className="search"
          value={query}
          placeholder={text.search}
          aria-label={text.search}
          leftSection={<Icon name="search" />}
          onKeyDown={onKeyDown}
          onFocus={() => query !== "" && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query.trim() === ""}>
        <Combobox.Options mah={480} className="results">
          {groups.length === 0 && <Combobox.Empty>{text.searchNothing}</Combobox.Empty>}
          {groups.map(([kind, hits]) => (
            <Combobox.Group key={kind} label={text.kinds[kind]}>
              {hits.map((hit) => (
                <Result key={hit.key} hit={hit} />
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Result({ hit }: { readonly hit: Hit }) {
  const { model } = useViewer();
  const { titles, within } = model.graph.getNodeAttributes(hit.key);
  return (
    <Combobox.Option value={hit.key} className="result">
      <Mark kind={hit.kind} />
      <span lang="zh-Hans">{hit.label}</span>
      <span className="quiet" lang="zh-Hans">
        {hit.because || titles[0] || within}
      </span>
    </Combobox.Option>
  );
}

/** The group of the best hit comes first, so that Enter goes to it. */
function groupByKind(hits: readonly Hit[]): [NodeKind, Hit[]][] {
  const best = hits[0]?.kind;
  return KINDS.toSorted((a, b) => Number(b === best) - Number(a === best))
    .map((kind): [NodeKind, Hit[]] => [kind, hits.filter((hit) => hit.kind === kind).slice(0, A_KIND)])
    .filter(([, found]) => found.length > 0);
}
