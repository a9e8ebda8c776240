/** The constraint and the indexes that Xingji makes on a server; all are about nodes and properties of the model. */

import type { Session } from "neo4j-driver";

import { OWN_LABEL } from "./names";

/** Makes two nodes of one key impossible, and finding a node by its key quick. */
export async function createConstraint(session: Session): Promise<void> {
  await run(session, `CREATE CONSTRAINT xingji_key IF NOT EXISTS FOR (n:${OWN_LABEL}) REQUIRE n.key IS UNIQUE`);
}

/**
 * What the recipes look for, and a full-text index in which any two characters of a name find it: its analyser takes
 * Chinese apart into overlapping pairs.
 */
const INDEXES = [
  "CREATE INDEX xingji_person_name IF NOT EXISTS FOR (n:Person) ON (n.name)",
  "CREATE INDEX xingji_place_name IF NOT EXISTS FOR (n:Place) ON (n.name)",
  "CREATE INDEX xingji_facility_name IF NOT EXISTS FOR (n:Facility) ON (n.name)",
  "CREATE INDEX xingji_facility_kind IF NOT EXISTS FOR (n:Facility) ON (n.kind)",
  "CREATE INDEX xingji_title_name IF NOT EXISTS FOR (n:Title) ON (n.name)",
  "CREATE INDEX xingji_event_date IF NOT EXISTS FOR (n:Event) ON (n.dateFrom)",
  "CREATE FULLTEXT INDEX xingji_names IF NOT EXISTS " +
    "FOR (n:Person|Title|Organisation|Place|Facility|Event|Article) ON EACH [n.name, n.aliases, n.headline] " +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  "CREATE FULLTEXT INDEX xingji_quotes IF NOT EXISTS FOR ()-[r:REPORTED_IN]-() ON EACH [r.quote] " +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
];

/** Makes the indexes where they are not there, and waits until they can be used. */
export async function createIndexes(session: Session): Promise<void> {
  for (const index of INDEXES) await run(session, index);
  await run(session, "CALL db.awaitIndexes(3600)");
}

async function run(session: Session, statement: string): Promise<void> {
  await session.executeWrite((transaction) => transaction.run(statement));
}
