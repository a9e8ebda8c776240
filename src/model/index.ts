/** The types that all later folders share, and by what a node is known. */
export * from "./graph";
export * from "./print";
export * from "./record";
export { faultOfRecord } from "./record-check";
