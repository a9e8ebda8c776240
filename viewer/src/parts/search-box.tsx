/** The search field: results grouped by kind; Enter goes to the one chosen, or to the best. */
import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import type { PictureKind } from "../data/picture";
import { prepareSearch, type Hit } from "../data/search";
import { simplify } from "../data/simplify";
import { useViewer } from "../state/context";
import type { Selection } from "../state/view";
import { Doubt } from "./doubt";
import { Mark } from "./entry";
import { Icon } from "./icon";

const KINDS: readonly PictureKind[] = ["person", "place", "facility", "event"];
const A_KIND = 8;

/** A field in the header, and under it the list of what was found while somebody types. */
export function SearchBox() {
  const { model, text, go } = useViewer();
  const search = useMemo(() => prepareSearch(model, simplify), [model]);
  const [query, setQuery] = useState("");
  const hits = useMemo(() => search(query), [search, query]);
  const groups = useMemo(() => groupByKind(hits), [hits]);
  const combobox = useCombobox();
  const { selectFirstOption, getSelectedOptionIndex } = combobox;
  useEffect(() => void selectFirstOption(), [selectFirstOption, groups]);

  const choose = (value: string): void => {
    setQuery("");
    combobox.closeDropdown();
    const hit = hits.find(({ target }) => valueOf(target) === value);
    if (hit !== undefined) go(hit.target);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || query === "") return;
    const best = groups[0]?.[1][0];
    // Who types faster than the list is drawn means its first line.
    if (event.key === "Enter" && best !== undefined && getSelectedOptionIndex() < 0) choose(valueOf(best.target));
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
          {groups.map(([kind, found]) => (
            <Combobox.Group key={kind} label={text.nodeKinds[kind]}>
              {found.map((hit) => (
                <Result key={valueOf(hit.target)} hit={hit} />
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Result({ hit: { target, label, kind, detail, confidence } }: { readonly hit: Hit }) {
  return (
    <Combobox.Option value={valueOf(target)} className="result">
      <Mark kind={kind} />
      <span lang="zh-Hans">{label}</span>
      <span className="quiet" lang="zh-Hans">
        {detail}
      </span>
      <Doubt confidence={confidence} />
    </Combobox.Option>
  );
}

/** Unique among all hits. */
function valueOf({ kind, key }: Selection): string {
  return `${kind}:${key}`;
}

/** The group of the best hit comes first, so that Enter goes to it. */
function groupByKind(hits: readonly Hit[]): [PictureKind, Hit[]][] {
  const best = hits[0]?.kind;
  return KINDS.toSorted((a, b) => Number(b === best) - Number(a === best))
    .map((kind): [PictureKind, Hit[]] => [kind, hits.filter((hit) => hit.kind === kind).slice(0, A_KIND)])
    .filter(([, found]) => found.length > 0);
}
