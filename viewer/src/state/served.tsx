/** What the server behind the page allows and offers. */
import { createContext, use, useEffect, useState, type ReactNode } from "react";
import type { OfferedFormat } from "../../../src/server/served";

export interface Served {
  /** Whether the page may write. */
  readonly edit: boolean;
  /** Whether the server can build again. */
  readonly build: boolean;
  /** In which it exports what the page shows. */
  readonly formats: readonly OfferedFormat[];
}

/** Of a page without a server. */
const NOTHING: Served = { edit: false, build: false, formats: [] };

const ServedContext = createContext<Served>(NOTHING);

export function useServed(): Served {
  return use(ServedContext);
}

/** @param served - whether a server stands behind the page */
export function ServedProvider({ served, children }: { readonly served: boolean; readonly children: ReactNode }) {
  const [known, setKnown] = useState(NOTHING);
  useEffect(() => {
    if (served) void fetchServed().then(setKnown);
  }, [served]);
  return <ServedContext value={known}>{children}</ServedContext>;
}

async function fetchServed(): Promise<Served> {
  try {
    const response = await fetch("served.json");
    // The server of this viewer writes it, which shares its types.
    const served: Partial<Served> = await response.json();
    return { ...NOTHING, ...served };
  } catch {
    return NOTHING;
  }
}
