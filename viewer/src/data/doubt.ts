/** What is not stated on a page but concluded, and so to be looked at twice. */
import type { DatasetArticle, DatasetEvent } from "./dataset";
import type { Model } from "./model";

/** Of an event: what its date and the home of its pages rest on, and by how many articles it is told. */
export const EVIDENCE_KINDS = ["stated", "inferred-year", "undated", "guessed-home", "several"] as const;
/** One of these. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Whether a page prints a date without its year (4月12日), which the day of the paper settles. */
export function hasInferredYear({ date, dateFrom }: Pick<DatasetEvent, "date" | "dateFrom">): boolean {
  return dateFrom !== null && date !== null && date.startsWith("-");
}

/** Whether no page says what 我市 is on this one, and it was concluded from what the page names. */
export function hasGuessedHome(article: DatasetArticle | undefined): boolean {
  return article?.home !== undefined && article.homeFrom?.startsWith("inferred") === true;
}

/** The kinds of evidence of an event; `stated` is none of the doubtful ones. */
export function evidenceOf(articles: Model["articles"], event: DatasetEvent): readonly EvidenceKind[] {
  const told = [...new Set(event.evidence.map(({ article }) => article))];
  const doubts: EvidenceKind[] = [];
  if (hasInferredYear(event)) doubts.push("inferred-year");
  if (event.dateFrom === null) doubts.push("undated");
  if (told.some((article) => hasGuessedHome(articles[article]))) doubts.push("guessed-home");
  const several: EvidenceKind[] = told.length > 1 ? ["several"] : [];
  return doubts.length === 0 ? ["stated", ...several] : [...doubts, ...several];
}

/** Whether a person's home rests on guesses alone: all pages that have it as theirs were given it by what they name. */
export function isHomeGuessed({ graph, articles, eventsOf }: Model, person: string): boolean {
  const home = graph.getNodeAttribute(person, "home");
  const told = eventsOf(person).flatMap(({ evidence }) => evidence.flatMap(({ article }) => articles[article] ?? []));
  const giving = told.filter((article) => article.home === home);
  return home !== null && giving.length > 0 && giving.every(hasGuessedHome);
}

const isDoubtful = ({ confidence }: { readonly confidence?: number }): boolean => confidence !== undefined;

/** Whether of anybody or of any site it is doubtful that they are such, who took part in an event or where it was. */
export function hasDoubt({ graph, events }: Model): boolean {
  return (
    graph.someNode((_node, attributes) => isDoubtful(attributes)) ||
    [...events.values()].some(({ participants, at }) => [...participants, ...at].some(isDoubtful))
  );
}
