/** Why a file has nothing in it: an empty table says nothing by itself. */
import type { Graph } from "../model";
import type { Network } from "./network";

/**
 * One line, such as `nothing is in it: of 12 events of the graph, from 2021-12-14 to 2022-04-19, none is what was asked
 * for`; undefined for what has events, and for networks that have nodes.
 *
 * @param network - as drawn; undefined where the format draws none
 */
export function whyNothing(graph: Graph, selected: Graph, network: Network | undefined): string | undefined {
  if (!hasEvents(selected)) return `nothing is in it: ${ofEvents(graph)}`;
  const isEmpty = network !== undefined && [...network.nodes()].length === 0;
  return isEmpty
    ? "nothing is in it: no edge of the projection weighs as much as was asked for, or the graph has none"
    : undefined;
}

function hasEvents({ nodes }: Graph): boolean {
  return nodes.some(({ label }) => label === "Event");
}

function ofEvents(graph: Graph): string {
  const events = graph.nodes.filter(({ label }) => label === "Event");
  const days = events.flatMap(({ properties: { dateFrom, dateTo } }) =>
    [dateFrom, dateTo].filter((day) => day !== null),
  );
  if (events.length === 0) return "the graph has no events";
  const [first, last] = [days.map(String).toSorted()[0], days.map(String).toSorted().at(-1)];
  const span = first === undefined ? "" : `, from ${first} to ${last},`;
  const count = `${events.length} event${events.length === 1 ? "" : "s"}`;
  return `of ${count} of the graph${span} none is what was asked for`;
}
