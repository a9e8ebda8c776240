/** The sentences that say so: newspaper, date, headline, file and line, with the names marked. */
import type { DatasetArticle, EventEvidence } from "../data/dataset";
import { markNames } from "../data/marks";
import type { DatedEvent } from "../data/model";
import { useViewer } from "../state/context";

interface Props {
  readonly event: DatedEvent;
  /** Marked wherever they stand in a sentence. */
  readonly names: readonly string[];
}

export function Evidence({ event, names }: Props) {
  const { model } = useViewer();
  const articles = Map.groupBy(event.evidence, ({ article }) => article);
  return [...articles].map(([article, quotes]) => (
    <ArticleEvidence key={article} article={model.articles[article]} quotes={quotes} names={names} />
  ));
}

interface ArticleProps {
  readonly article: DatasetArticle | undefined;
  readonly quotes: readonly EventEvidence[];
  readonly names: readonly string[];
}

function ArticleEvidence({ article, quotes, names }: ArticleProps) {
  const { text } = useViewer();
  return (
    <figure className="evidence">
      <figcaption>
        <cite lang="zh-Hans">{article?.headline ?? text.noHeadline}</cite>
        <span className="quiet" lang="zh-Hans">
          {[article?.publication ?? text.noPublication, article?.published].filter(Boolean).join(" · ")}
        </span>
      </figcaption>
      {quotes.map(({ start, line, quote }) => (
        <blockquote key={start} lang="zh-Hans">
          <p>
            {/* A stretch has no identity but its position. */}
            {markNames(quote, names).map((stretch, index) =>
              stretch.marked ? <mark key={index}>{stretch.text}</mark> : <span key={index}>{stretch.text}</span>,
            )}
          </p>
          <code>{text.line(article?.file ?? "?", line)}</code>
        </blockquote>
      ))}
    </figure>
  );
}
