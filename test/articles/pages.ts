/** Pages written for the tests: the people, places and stories are invented. */

import { splitArticles, type Article } from "../../src/articles";
import { readPage } from "../../src/read";

export interface Story {
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly outlet: string | null;
  readonly bylines: readonly string[];
  /** Its paragraphs. */
  readonly body: readonly string[];
}

export function articlesOf(text: string): readonly Article[] {
  return splitArticles(readPage("page.txt", Buffer.from(text, "utf8")).lines);
}

/** The stories of a page that is given in parts, one below the other. */
export function storiesOf(...parts: readonly string[]): readonly Story[] {
  return articlesOf(parts.join("\n")).map(({ headline, kicker, outlet, bylines, body }) => ({
    headline,
    kicker,
    outlet,
    bylines,
    body: body.length === 0 ? [] : body.text.split("\n"),
  }));
}

/** Paragraphs in lines of so many characters, as they come out of a newspaper's PDF; `gap` empty lines between lines. */
export function column(paragraphs: readonly string[], width: number, gap = 1): string {
  const lines = paragraphs.flatMap((paragraph) => paragraph.match(new RegExp(`.{1,${width}}`, "gu")) ?? []);
  return lines.join("\n".repeat(gap + 1));
}

export const SPRING = [
  "5月16日上午，市委书记方明远到清溪镇调研春耕生产。他强调，要把农时抓在手上，把服务送到田头，让农户种得放心。市领导林岚、周越参加。",
  "在石桥村的秧田边，方明远向种粮大户询问种子、农机和用工的情况，请农技人员把技术讲明白、讲到位，有难处随时找村里和镇里。",
  "方明远还走访了镇卫生院和水厂，要求把群众每天用得着的事情办好。",
] as const;

export const FLOOD = [
  "5月15日，市长贺兰心主持召开防汛工作视频会，检查各地水库和堤防的准备情况。她要求各镇街道把值班人员、物资和预案逐项落实到位。副市长唐一鸣出席。",
  "贺兰心指出，今年雨季来得早，要宁可十防九空，也不可失防万一。",
] as const;

/** The text of a body's paragraphs, however a column was broken. */
export function running(story: Story | undefined): string {
  return (story?.body ?? []).join("");
}
