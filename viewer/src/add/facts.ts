/** What is known of a page that is added: what was understood, and what the reader says of it. */
import type {
  DroppedFile,
  PageFacts,
  UnderstoodFact,
  UnderstoodFile,
  UnderstoodPage,
} from "../../../src/server/dropped";

export type {
  DroppedFile,
  PageFacts,
  UnderstoodFact,
  UnderstoodFile,
  UnderstoodPage,
} from "../../../src/server/dropped";

/** The facts that a reader can state, in the order in which they are asked for. */
export const FACTS = ["publication", "published", "home"] as const;
/** One of these. */
export type Fact = (typeof FACTS)[number];

/** What the reader has said of a file's facts so far. */
export interface Said {
  /** As typed; absent for what stands as it was understood. */
  readonly typed: Readonly<Partial<Record<Fact, string>>>;
  /** Guesses that the reader has found right. */
  readonly confirmed: readonly Fact[];
}

/** What is said of a file at first. */
export const NOTHING_SAID: Said = { typed: {}, confirmed: [] };

/** Whether a fact is concluded from what the page names, and stated nowhere. */
export function isGuess({ value, from }: UnderstoodFact): boolean {
  return value !== null && from !== null && /^(?:inferred\b|dateline$)/.test(from);
}

/** The facts that are guessed and that the reader has neither confirmed nor replaced: files wait for them. */
export function openGuesses(file: UnderstoodFile, { typed, confirmed }: Said): readonly Fact[] {
  const [page] = file.pages;
  if (page === undefined || file.pages.length > 1) return [];
  return FACTS.filter((fact) => isGuess(page[fact]) && typed[fact] === undefined && !confirmed.includes(fact));
}

/** What is kept of a file's facts: what the reader typed or confirmed. The rest every build finds out anew. */
export function factsOf(page: UnderstoodPage | undefined, { typed, confirmed }: Said): PageFacts {
  const kept = FACTS.flatMap((fact): [Fact, string][] => {
    const value = typed[fact] ?? (confirmed.includes(fact) ? page?.[fact].value : undefined);
    return value == null || value.trim() === "" ? [] : [[fact, value.trim()]];
  });
  return Object.fromEntries(kept);
}

/** Files as the browser has them, with their bytes in base64. */
export async function readFiles(files: readonly File[]): Promise<readonly DroppedFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, content: encode(await file.arrayBuffer()), facts: {} })),
  );
}

/** A function takes only so many arguments. */
const PIECE = 0x8000;

function encode(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
