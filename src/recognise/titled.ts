/** Names next to titles and collective words, with the posts that these give them. */

import { isHan, spansWithin, Taken, type Span } from "../text";
import { nameBeforeHead } from "./name-before-title";
import { listAt, listBefore } from "./name-list";
import {
  headLengthAt,
  sentencesOf,
  type People,
  type PeopleScene,
  type PersonMention,
  type PostMention,
} from "./persons";
import { composePost, type Post, type PostContext } from "./post";
import { readTitle, type PrintedTitle } from "./title";

/** Sentence by sentence: 市委副书记、市长章旭升 gives one name two posts, 市领导胡勇春、俞兰 two names one. */
export function recogniseTitled(scene: PeopleScene): People {
  const scans = sentencesOf(scene.text).map((sentence) => new SentenceScan(scene, sentence));
  for (const scan of scans) scan.run();
  return { persons: scans.flatMap(({ persons }) => persons), posts: scans.flatMap(({ posts }) => posts) };
}

const DELIMITER = /[，、。；：！？“”（）\s《》]/u;

interface Waiting {
  readonly title: PrintedTitle;
  readonly post: Post;
}

/** Goes through a sentence from head to head. */
class SentenceScan {
  readonly persons: PersonMention[] = [];
  readonly posts: PostMention[] = [];
  private readonly taken = new Taken();
  /** Titles read whose holder is still to come. */
  private waiting: Waiting[] = [];
  /** What a title hands on to the next one of a list. */
  private context: PostContext | null = null;
  private last: { readonly context: PostContext; readonly head: string } | null = null;
  /** No title reaches further left than this. */
  private limit: number;
  private at: number;

  constructor(
    private readonly scene: PeopleScene,
    private readonly sentence: Span,
  ) {
    this.limit = sentence.start;
    this.at = sentence.start;
  }

  run(): void {
    while (this.at < this.sentence.end) {
      const length = headLengthAt(this.scene, this.at);
      if (length === 0) this.pass();
      else this.readHead(length);
    }
  }

  /** A character that begins no title. */
  private pass(): void {
    const { text } = this.scene;
    const char = text[this.at]!;
    if (/[，：；]/u.test(char)) {
      this.waiting = [];
      // 杭州市市长某某来永，市长…: what a person did stands between; the next title starts afresh.
      if (this.persons.at(-1)?.end !== this.at) this.context = null;
    }
    if (DELIMITER.test(char) && !insideTitle(text, this.at)) this.limit = this.at + 1;
    this.at += 1;
  }

  private readHead(length: number): void {
    const { text, vocabulary } = this.scene;
    const head = { start: this.at - rankLength(text, this.at), end: this.at + length };
    if (vocabulary.callings.has(text.slice(this.at, head.end))) {
      const named = listAt(this.scene, head.end, this.sentence.end, false);
      this.add(named);
      this.at = named.at(-1)?.end ?? head.end;
      return;
    }
    this.limit = Math.max(this.limit, lastDateEnd(this.scene, this.sentence, this.at));
    const found = this.readBefore(head) || this.readTitled(head) || this.readCovered(head);
    if (found) this.limit = Math.max(this.limit, head.end);
    this.at = Math.max(this.at, head.end);
  }

  /** 陈春声书记 */
  private readBefore(head: Span): boolean {
    const before = nameBeforeHead(this.scene, this.limit, head, this.sentence);
    if (!before) return false;
    this.add([{ ...before.name, foundBy: "persons/before-title" }]);
    if (before.title) {
      const [post] = composePost(before.title, null, this.scene.home, false);
      this.posts.push({ ...head, post, names: [before.name.name], collective: false });
    }
    this.waiting = [];
    return true;
  }

  /** 书记陈春声, 市领导某某、某某; or a title whose name is still to come. A word for many alone (领导) is no title. */
  private readTitled(head: Span): boolean {
    const title = readTitle(this.scene, this.limit, head);
    if (!title) return false;
    this.wait(title);
    // 时任金华市市长的某某
    const link = title.status === "former" && this.scene.text[head.end] === "的" ? 1 : 0;
    // 相关负责人均给予…, 几位副县长商定…: a word for many that is no post vouches for no unusual name, nor does a number.
    const sure = !title.head.startsWith("负责") && !UNNAMED.test(this.scene.text.slice(this.limit, title.start));
    const names = listAt(this.scene, head.end + link, this.sentence.end, sure);
    if (names.length > 0) {
      this.add(names);
      for (const waiting of this.waiting) this.give(waiting, names);
      this.waiting = [];
      this.limit = names.at(-1)!.end;
      this.at = this.limit;
      return true;
    }
    if (this.isCollective(title) && this.waiting.length > 0) this.close(this.waiting[0]!);
    if (!/[、兼]/u.test(this.scene.text[head.end] ?? "")) this.waiting = [];
    return !this.isCollective(title) || title.start < head.start;
  }

  /** 某某、某某等副市级以上领导: the words between say nothing that could be a post. */
  private readCovered(head: Span): boolean {
    const { text, vocabulary } = this.scene;
    if (!vocabulary.collectives.has(text.slice(head.start, head.end))) return false;
    const from = Math.max(this.sentence.start, head.start - 10);
    const and = from + text.slice(from, head.start + 1).lastIndexOf("等");
    if (and < from || /[，。、]/u.test(text.slice(and, head.start))) return false;
    const names = listBefore(this.scene, { start: and + 1, end: head.end });
    this.add(names.filter((name) => !this.taken.overlaps(name)));
    return names.length > 0;
  }

  private wait(title: PrintedTitle): void {
    const collective = this.isCollective(title);
    // 受主任王某委托，副主任李某主持: the deputy of the office named before.
    const deputised = title.head === `副${this.last?.head}` ? this.last!.context : null;
    const context = collective ? null : (this.context ?? deputised);
    const [post, next] = composePost(title, context, this.scene.home, this.waiting.length > 0);
    if (!collective) {
      this.context = next;
      this.last = { context: next, head: title.head };
    }
    if (!collective || title.jurisdiction !== null || title.body !== "") this.waiting.push({ title, post });
  }

  private close(waiting: Waiting): void {
    const names = listBefore(this.scene, waiting.title);
    this.add(names.filter((name) => !this.taken.overlaps(name)));
    if (names.length > 0) this.give(waiting, names);
  }

  private give({ title, post }: Waiting, people: readonly PersonMention[]): void {
    const names = people.map((person) => person.name);
    this.posts.push({ start: title.start, end: title.end, post, names, collective: this.isCollective(title) });
  }

  private add(names: readonly PersonMention[]): void {
    for (const name of names) {
      this.persons.push(name);
      this.taken.add(name);
    }
  }

  private isCollective({ head }: PrintedTitle): boolean {
    return this.scene.vocabulary.collectives.has(head);
  }
}

/** Before a title of people whom nobody names: 几位, 一名. */
const UNNAMED = /[几多各每数某这那一二两三四五六七八九十][位名个]$/u;

/** In characters, its brackets or quotes counted. */
const LONGEST_INSERTION = 15;

/** 副局长（挂职）, 志愿服务队“水润万家”队长: brackets and quotes inside a title do not end it. */
function insideTitle(text: string, at: number): boolean {
  const char = text[at]!;
  if (char === "（" || char === "“") {
    const length = text.slice(at, at + LONGEST_INSERTION).indexOf(char === "（" ? "）" : "”");
    return length > 0 && isHan(text[at - 1]) && isHan(text[at + length + 1]);
  }
  if (char === "）" || char === "”") {
    const from = Math.max(0, at + 1 - LONGEST_INSERTION);
    const open = text.slice(from, at).lastIndexOf(char === "）" ? "（" : "“");
    return open >= 0 && isHan(text[from + open - 1]) && isHan(text[at + 1]);
  }
  return false;
}

/** 常务副检察长, 第一书记: what ranks a head belongs to it. */
function rankLength(text: string, at: number): number {
  return (
    /(?:常务副?|第一副?|专职副?|执行副?|名誉|代理|代|副)$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0
  );
}

function lastDateEnd({ dates }: PeopleScene, sentence: Span, at: number): number {
  const inside = spansWithin(dates, { start: sentence.start, end: at });
  return inside.at(-1)?.end ?? 0;
}
