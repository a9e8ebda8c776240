/** Searches the sentences behind the events. */
import type { DatasetArticle, EventEvidence } from "../data/dataset";
import { evidenceOf } from "../data/doubt";
import type { DatedEvent, Model } from "../data/model";
import { fold } from "../data/search";
import type { SentenceQuery } from "../state/view";

/** A quotation that was found, with what it is evidence of. */
export interface Sentence {
  readonly event: DatedEvent;
  readonly article: DatasetArticle | undefined;
  readonly evidence: EventEvidence;
}

/**
 * The sentences that hold all words of the query, in whatever order, those of later events first; each once, though
 * several events rest on it. Without words none, unless a newspaper, a file, a type of event or a kind of evidence is asked for.
 *
 * @param simplify - gives traditional characters in simplified form, so that either finds the other
 */
export function findSentences(model: Model, query: SentenceQuery, simplify: (text: string) => string): Sentence[] {
  const folded = (text: string): string => simplify(fold(text));
  const words = folded(query.words).split(/\s+/).filter(Boolean);
  if (words.length === 0 && query.paper === "" && query.file === "" && query.type === "" && query.evidence === "")
    return [];
  const seen = new Set<string>();
  const found: Sentence[] = [];
  for (const event of [...model.events.values()].toReversed()) {
    if (query.type !== "" && event.type !== query.type) continue;
    if (query.evidence !== "" && !evidenceOf(model.articles, event).some((kind) => kind === query.evidence)) continue;
    for (const evidence of event.evidence) {
      const article = model.articles[evidence.article];
      if (query.paper !== "" && article?.publication !== query.paper) continue;
      if (query.file !== "" && article?.file !== query.file) continue;
      const key = `${evidence.article}\n${evidence.start}`;
      const text = folded(evidence.quote);
      if (seen.has(key) || !words.every((word) => text.includes(word))) continue;
      seen.add(key);
      found.push({ event, article, evidence });
    }
  }
  return found;
}

/** What there is to choose from. */
export function choicesOf({
  articles,
  events,
}: Model): Readonly<Record<"papers" | "files" | "types", readonly string[]>> {
  const all = Object.values(articles);
  return {
    papers: [...new Set(all.flatMap(({ publication }) => publication ?? []))].toSorted(),
    files: [...new Set(all.map(({ file }) => file))].toSorted(),
    types: [...new Set([...events.values()].map(({ type }) => type))].toSorted(),
  };
}
