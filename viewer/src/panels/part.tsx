/** Of a dataset that the server sends in part: how much there is, and what of the rest is asked for. */
import { Autocomplete } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Found } from "../../../src/server/found";
import { useViewer } from "../state/context";

/**
 * A line that says how much was sent, and a field that finds and fetches the rest; nothing for a dataset sent whole.
 */
export function PartNote() {
  const { model, text, change } = useViewer();
  if (model.whole === null) return null;
  const fetchAround = (key: string): void =>
    change(({ around, expanded }) => ({
      around: [...new Set([...around, key])].slice(-MOST_AROUND),
      expanded: [...new Set([...expanded, key])],
      selection: { kind: "node", key },
    }));
  return (
    <div className="part-note">
      <p className="quiet counts">{text.partSent(model.graph.order, model.whole.nodes)}</p>
      <WholeSearch onPick={fetchAround} />
    </div>
  );
}

/** So many surroundings are asked for at once. */
const MOST_AROUND = 20;
const WAIT_MS = 250;

function WholeSearch({ onPick }: { readonly onPick: (key: string) => void }) {
  const { text } = useViewer();
  const [query, setQuery] = useState("");
  const found = useFound(query);
  return (
    <Autocomplete
      size="xs"
      label={text.findInWhole}
      value={query}
      data={found.map(({ key, label, detail }) => ({ value: key, label: `${label} ${detail}`.trim() }))}
      filter={({ options }) => options}
      selectFirstOptionOnChange
      onChange={setQuery}
      onOptionSubmit={(key) => {
        setQuery("");
        onPick(key);
      }}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}

/** What the server finds, once the reader stops typing for a moment. */
function useFound(query: string): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    if (query.trim() === "") {
      setFound([]);
      return undefined;
    }
    const left = new AbortController();
    const timer = setTimeout(() => {
      fetchFound(query, left.signal).then(setFound, () => undefined);
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [query]);
  return found;
}

async function fetchFound(query: string, signal: AbortSignal): Promise<readonly Found[]> {
  const response = await fetch(`find.json?q=${encodeURIComponent(query)}`, { signal });
  // The server of this viewer writes it, which shares its types.
  const found: readonly Found[] = await response.json();
  return found;
}
