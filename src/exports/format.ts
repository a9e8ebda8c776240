/** What an export format is: it takes the chosen graph and gives files, each a run of chunks. */
import type { Graph } from "../model";
import type { KnownPages } from "./events";
import type { Network } from "./network";
import type { Projection } from "./projections";
import type { CoordinatesOf } from "./whereabouts";

/** One file of an export. Chunks are made when they are asked for, so that a slow disk or pipe holds back the writer. */
export interface ExportFile {
  /** The file's name in its folder, with forward slashes: `nodes.csv`. */
  readonly name: string;
  readonly chunks: () => Iterable<string | Uint8Array>;
}

/** What an export was made from, for whoever must be able to make it again. */
export interface Provenance {
  readonly version: string;
  /** The SHA-256 of `records.jsonl`, in hexadecimal. */
  readonly records: string;
  /** The SHA-256 of all dictionary tables, in hexadecimal. */
  readonly dictionaries: string;
  /** The options given, as on the command line: `--from 2022-01-01`; empty for none. */
  readonly options: string;
}

/** What a format writes. */
export interface Source {
  /** What the user has chosen of the graph, with control characters and halves of surrogate pairs removed. */
  readonly graph: Graph;
  /** The same, every character kept. */
  readonly verbatim: Graph;
  /** The projection that the user has chosen, or the format's own. */
  readonly network: Network;
  readonly coordinatesOf: CoordinatesOf;
  readonly pages: KnownPages;
  readonly provenance: Provenance;
  /** Whether tables keep what a spreadsheet would run as a formula; a mark before it makes it a text otherwise. */
  readonly raw: boolean;
}

/** A form in which a graph can be written. */
export interface Format {
  /** Which programs it is for, in a few words. */
  readonly summary: string;
  /** What is drawn when the user does not say; null for a format with a shape of its own, which takes no projection. */
  readonly projections: readonly Projection[] | null;
  /** Whether the format is several files in a folder. */
  readonly folder: boolean;
  /** One file, or those of the folder. */
  readonly files: (source: Source) => readonly ExportFile[];
}

/** A format of one file, whose name does not matter. */
export function oneFile(
  summary: string,
  projections: Format["projections"],
  chunks: (source: Source) => Iterable<string>,
): Format {
  return { summary, projections, folder: false, files: (source) => [{ name: "", chunks: () => chunks(source) }] };
}

/** About as much as a disk or a pipe takes at once. */
const CHUNK = 1 << 16;

/** The same in fewer pieces: a write for every line would take longer than making it. */
export function* inChunks(pieces: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
  let chunk = "";
  for (const piece of pieces) {
    if (typeof piece === "string") chunk += piece;
    if (chunk.length < CHUNK && typeof piece === "string") continue;
    if (chunk !== "") yield chunk;
    chunk = "";
    if (typeof piece !== "string") yield piece;
  }
  if (chunk !== "") yield chunk;
}
