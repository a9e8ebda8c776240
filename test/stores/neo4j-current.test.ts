import { describeWithNeo4j } from "../neo4j";
import { describeStore } from "./contract";

describeWithNeo4j(
  "the store in Neo4j of the current line",
  ({ uri, user, password }) => describeStore(() => ({ address: uri, options: { user, password } })),
  "current",
);
