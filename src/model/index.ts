/** The types that all later folders share. */
export * from "./graph";
export * from "./print";
export * from "./record";
