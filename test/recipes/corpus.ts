/** The corpus as its gold records have it, for recipes to be asked of. */
import { assemble } from "../../src/assemble";
import type { Graph, GraphNode } from "../../src/model";
import { lexicon, pages, recordOf } from "../corpus/corpus";

/** The gold records do not say of what kind a facility is; of the hospitals it is said here. */
function withKind(node: GraphNode): GraphNode {
  const isHospital = node.label === "Facility" && /(?:医院|卫生院)$/.test(String(node.properties["name"]));
  return isHospital ? { ...node, properties: { ...node.properties, kind: "hospital" } } : node;
}

const { nodes, relationships } = assemble(pages.map(recordOf), lexicon);

export const corpus: Graph = { nodes: nodes.map(withKind), relationships };
