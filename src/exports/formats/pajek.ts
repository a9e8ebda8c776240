/** Pajek's .net: labels, places, colours by name, weights. It has no room for anything else. */
import type { NodeLabel } from "../../model";
import { type Format, oneFile } from "../format";
import type { Network, NetworkNode, Position } from "../network";

/** Vertices by number, then arcs or edges. */
export const pajek: Format = oneFile("Pajek, igraph, networkx", ["visits", "appearances"], ({ network }) =>
  writePajek(network),
);

/** Of Pajek's own names of colours, those nearest to ours. */
const COLOURS: Readonly<Record<NodeLabel, string>> = {
  Person: "Blue",
  Place: "Green",
  Facility: "Orange",
  Event: "Red",
  Title: "Magenta",
  Organisation: "Cyan",
  Article: "Gray",
};

function* writePajek(network: Network): Iterable<string> {
  const numbers = new Map<string, number>();
  const scale = scaleOf(network);
  const labels = new Labels(network);
  yield `*Network "${plain(network.name)}"\n*Vertices ${network.nodeCount}\n`;
  for (const node of network.nodes()) {
    numbers.set(node.key, numbers.size + 1);
    const { x, y } = scale(network.position(node.key));
    yield `${numbers.size} "${labels.of(node)}" ${x} ${y} ellipse ic ${COLOURS[node.entity]}\n`;
  }
  yield network.directed ? "*Arcs\n" : "*Edges\n";
  for (const { source, target, weight, label } of network.edges()) {
    yield `${numbers.get(source)} ${numbers.get(target)} ${weight} l "${plain(label)}"\n`;
  }
}

/** networkx takes the label for the node, so a label that several nodes have gets the id behind it. */
class Labels {
  readonly #counts = new Map<string, number>();

  constructor(network: Network) {
    for (const node of network.nodes()) {
      const label = plain(node.label);
      this.#counts.set(label, (this.#counts.get(label) ?? 0) + 1);
    }
  }

  of({ label, id }: NetworkNode): string {
    return this.#counts.get(plain(label)) === 1 ? plain(label) : plain(`${label} (${id})`);
  }
}

/** Pajek's window reaches from 0 to 1, downwards. */
function scaleOf(network: Network): (position: Position) => Position {
  let reach = 1;
  for (const { key } of network.nodes()) {
    const { x, y } = network.position(key);
    reach = Math.max(reach, Math.abs(x), Math.abs(y));
  }
  const place = (value: number): number => Number((0.5 + value / reach / 2.2).toFixed(4));
  return ({ x, y }) => ({ x: place(x), y: place(-y) });
}

/** A label stands between quotation marks on one line, and no two readers agree on how one could hold such a mark. */
function plain(label: string): string {
  return label
    .replaceAll('"', "”")
    .replaceAll("\\", "＼")
    .replace(/[\t\n\r]+/g, " ");
}
