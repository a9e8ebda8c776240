/** The rule engine: rules are data, patterns over word classes and mentions. It knows no Chinese. */
export { Field, firstFrom } from "./field";
export { RuleBook, type Hit, type Rule } from "./rule";
