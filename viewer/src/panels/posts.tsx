/** A person's posts over time: each as a bar from the first to the last day on which a page prints it. */
import { daysBetween, isDay } from "../../../src/days";
import type { DatasetPost } from "../data/dataset";
import { formatSpan } from "../i18n/dates";
import { postStatus } from "../i18n/kinds";
import { Doubt } from "../parts/doubt";
import { useViewer } from "../state/context";

/** A line for each post with its bar on one axis of time; 原任 and 代理 as a tag behind it. */
export function Posts({ posts }: { readonly posts: readonly DatasetPost[] }) {
  const { text } = useViewer();
  if (posts.length === 0) return null;
  const days = posts
    .flatMap(({ first, last }) => [first, last])
    .filter(isWhole)
    .toSorted();
  const [from = "", to = ""] = [days[0], days.at(-1)];
  return (
    <>
      <h3>{text.posts}</h3>
      <ul className="posts">
        {posts.map((post) => (
          <li key={`${post.name} ${post.status} ${post.first}`}>
            <span className="post-name" lang="zh-Hans">
              {post.name}
            </span>
            {post.status !== "held" && <span className="tag">{postStatus(post.status, text.language)}</span>}
            <Doubt confidence={post.confidence} />
            <span className="quiet">{formatSpan(post.first, post.last, text.language)}</span>
            <Bar post={post} from={from} to={to} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface BarProps {
  readonly post: DatasetPost;
  /** The days of all posts. */
  readonly from: string;
  readonly to: string;
}

/** Nothing where the days are not known whole, or are all one. */
function Bar({ post: { first, last }, from, to }: BarProps) {
  if (!isWhole(first) || !isWhole(last) || from === to) return null;
  const share = (days: number): string => `${(100 * days) / daysBetween(from, to)}%`;
  return (
    <span className="post-track" aria-hidden="true">
      <span
        className="post-bar"
        style={{ left: share(daysBetween(from, first)), width: share(daysBetween(first, last)) }}
      />
    </span>
  );
}

function isWhole(date: string | null): date is string {
  return date !== null && isDay(date);
}
