/** The sentences that say so: newspaper, date, headline, file and line, with the names marked. */
import { UnstyledButton } from "@mantine/core";
import type { DatasetArticle, EventEvidence } from "../data/dataset";
import { hasGuessedHome } from "../data/doubt";
import { groupBy } from "../data/group";
import { keptPage } from "../data/kept";
import type { DatedEvent } from "../data/model";
import { tellingOf } from "../data/telling";
import { Marked } from "../parts/marked";
import { useViewer } from "../state/context";

interface Props {
  readonly event: DatedEvent;
  /** Marked wherever they stand in a sentence. */
  readonly names: readonly string[];
  /** The names of each end of a relation: what does not speak of it is folded away. */
  readonly ends?: readonly (readonly string[])[];
}

/**
 * For each article: what it is, and its sentences. Those that name both ends of an edge come first, the rest opens on
 * demand.
 */
export function Evidence({ event, names, ends = [] }: Props) {
  const { model } = useViewer();
  return [...groupBy(event.evidence, ({ article }) => article)].map(([article, quotes]) => {
    const telling = tellingOf(quotes, ends);
    return (
      <ArticleEvidence
        key={article}
        article={model.articles[article]}
        quotes={telling}
        rest={quotes.filter((quote) => !telling.includes(quote))}
        names={names}
      />
    );
  });
}

interface ArticleProps {
  readonly article: DatasetArticle | undefined;
  readonly quotes: readonly EventEvidence[];
  /** Those that the reader may unfold. */
  readonly rest: readonly EventEvidence[];
  readonly names: readonly string[];
}

function ArticleEvidence({ article, quotes, rest, names }: ArticleProps) {
  const { text } = useViewer();
  return (
    <figure className="evidence">
      <figcaption>
        <cite lang="zh-Hans">{article?.headline ?? text.noHeadline}</cite>
        <span className="quiet" lang="zh-Hans">
          {[article?.publication ?? text.noPublication, article?.published].filter(Boolean).join(" · ")}
        </span>
        {article?.home !== undefined && hasGuessedHome(article) && (
          <span className="tag doubt" title={text.guessedHomeHint(article.homeFrom ?? "")}>
            {text.guessedHome(article.home)}
          </span>
        )}
      </figcaption>
      <Quotes article={article} quotes={quotes} names={names} />
      {rest.length > 0 && (
        <details>
          <summary className="quiet">{text.otherSentences(rest.length)}</summary>
          <Quotes article={article} quotes={rest} names={names} />
        </details>
      )}
    </figure>
  );
}

function Quotes({ article, quotes, names }: Omit<ArticleProps, "rest">) {
  return quotes.map((quote) => (
    <blockquote key={quote.start} lang="zh-Hans">
      <p>
        <Marked sentence={quote.quote} names={names} />
      </p>
      <Place file={article?.file} quote={quote} />
    </blockquote>
  ));
}

/** File and line; where the server or the site has the pages, they open the page at the sentence. */
function Place({ file, quote }: { readonly file: string | undefined; readonly quote: EventEvidence }) {
  const { served, text, change } = useViewer();
  const { start, end, line } = quote;
  const place = text.line(file ?? "?", line);
  if (file === undefined || !(served || keptPage(file))) return <code>{place}</code>;
  return (
    <UnstyledButton
      className="link place"
      title={text.openPage}
      onClick={() => change({ passage: { file, start, end } })}
    >
      <code>{place}</code>
    </UnstyledButton>
  );
}
