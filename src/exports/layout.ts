/** What is laid out of a drawing or a network. */
import { NODE } from "../layout";

/** The width of a character of a label, which stands beside its node. */
const CHARACTER = 13;

/** The nodes of a plain graph, none of them placed. */
export function plainNodes(nodes: readonly { readonly label: string; readonly size: number }[]): Float64Array {
  const plain = new Float64Array(NODE * nodes.length);
  for (const [at, { label, size }] of nodes.entries()) plain.set([0, 0, size, CHARACTER * label.length], NODE * at);
  return plain;
}
