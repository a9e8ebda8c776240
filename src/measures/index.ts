/** Measures of the nodes of a graph: what networkx gives under the same names, and communities. Knows no Node. */
export { ALONE, communities } from "./communities";
export { COMPUTED, type Computed, statistics } from "./statistics";
