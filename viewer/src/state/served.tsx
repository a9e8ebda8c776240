/** What the server behind the page allows and offers. */
import { createContext, use, useEffect, useState, type ReactNode } from "react";
import type { OfferedFormat } from "../../../src/server/served";

interface Served {
  /** Whether the page may write. */
  readonly edit: boolean;
  /** Whether the server can build again. */
  readonly build: boolean;
  /** The day of the build: `2026-11-28`; null where nobody says it. */
  readonly built: string | null;
  /** In which it exports what the page shows. */
  readonly formats: readonly OfferedFormat[];
}

/** Of a page without a server. */
const NOTHING: Served = { edit: false, build: false, built: null, formats: [] };

const ServedContext = createContext<Served>(NOTHING);

/** What the server allows; nothing until it has said so, and where there is none. */
export function useServed(): Served {
  return use(ServedContext);
}

interface Props {
  /** Whether a server stands behind the page. */
  readonly served: boolean;
  /** The day of the build as the page itself holds it, in JSON. */
  readonly held: string | null;
  readonly children: ReactNode;
}

/** Asks the server once, for everything inside. */
export function ServedProvider({ served, held, children }: Props) {
  const [known, setKnown] = useState<Served>(() => ({
    ...NOTHING,
    built: /\d{4}-\d\d-\d\d/.exec(held ?? "")?.[0] ?? null,
  }));
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
