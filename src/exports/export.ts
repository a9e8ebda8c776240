/** One export: the part of the graph that was asked for, in the projection that was asked for, in one format. */
import { UsageError } from "../errors";
import type { Graph } from "../model";
import { cleanGraph } from "./clean";
import type { KnownPages } from "./events";
import { type ExportFile, type Format, inChunks, type Provenance } from "./format";
import type { Network } from "./network";
import { whyNothing } from "./nothing";
import { project } from "./project";
import type { Projection } from "./projections";
import { select, type Selection } from "./select";
import { type CoordinatesOf, NOWHERE } from "./whereabouts";

/** What is exported, and how. */
export interface ExportOptions extends Selection {
  /** Drawn together; the format's own when not given. */
  readonly projections?: readonly Projection[];
  /** Edges that weigh less are left out, and then nodes without an edge. */
  readonly minWeight?: number;
  /** Whether the nodes of a network have their measures. */
  readonly statistics?: boolean;
  /** Where places are on a map; nowhere when not given. */
  readonly coordinatesOf?: CoordinatesOf;
  /** What the pages know of themselves; nothing when not given. */
  readonly pages?: KnownPages;
  readonly provenance: Provenance;
  /** Whether tables for spreadsheets keep cells that these would run as formulas. */
  readonly raw?: boolean;
}

/** The files to write. */
interface Exported {
  readonly files: readonly ExportFile[];
  /** The number of events that a window leaves out because they have no whole date. */
  readonly undated: number;
  /** Why what was written has nothing in it, in one line; undefined where it has. Known when the files are written. */
  readonly nothing: () => string | undefined;
}

/**
 * Nothing is written yet: chunks are made as they are asked for, and equal graphs and options give equal chunks.
 * @throws UsageError for options that the format does not take, and for a kind that the graph does not have
 */
export function exportGraph(graph: Graph, format: Format, options: ExportOptions): Exported {
  const { projections = format.projections, minWeight, statistics = false, provenance, raw = false } = options;
  const { coordinatesOf = NOWHERE, pages = new Map() } = options;
  if (format.projections === null && (projections !== null || minWeight !== undefined || statistics)) {
    throw new UsageError(
      "--projection, --min-weight and --statistics are for networks; this format has a shape of its own",
    );
  }
  const verbatim = select(graph, options);
  const clean = cleanGraph(verbatim);
  let network: Network | undefined;
  const files = format.files({
    graph: clean,
    verbatim,
    get network() {
      return (network ??= project(clean, projections ?? ["full"], {
        coordinatesOf,
        statistics,
        ...(minWeight !== undefined && { minWeight }),
      }));
    },
    coordinatesOf,
    pages,
    provenance,
    raw,
  });
  return {
    files: files.map(({ name, chunks }) => ({ name, chunks: () => inChunks(chunks()) })),
    undated: verbatim.undated,
    nothing: () => whyNothing(graph, verbatim, network),
  };
}
