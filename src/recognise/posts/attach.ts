/** Names are there; the titles next to them become their posts: 市委副书记、市长章旭升, 市领导胡勇春、俞兰, 林志国市长. */

import { firstAtOrAfter, isHan, isIdeograph, lastWithin, spansWithin, type Span } from "../../text";
import type { PersonMention } from "../persons";
import { announcedIn } from "./announced";
import { bodyOfOwner, coveredTitle, isCalling, openTitle, sharedHead, titleAround, titleFollows } from "./behind";
import { ofSession } from "./congress";
import { behindGloss } from "./gloss";
import { Handing, type ContextAt, type Waiting } from "./handing";
import {
  behindAge,
  behindRemark,
  CLAUSE_MARK,
  CLAUSE_START,
  DELIMITER,
  insideTitle,
  isWordChar,
  LONGEST_LINK,
} from "./marks";
import type { PostMention } from "./mention";
import type { Post, PostContext } from "./post";
import { headAt, type Head, type PostScene } from "./scene";
import {
  continuesList,
  envoyOf,
  isBareCollective,
  isCapacity,
  isEnvoy,
  isLeader,
  isNextTo,
  isRightBehind,
  leadsToName,
  limitBehind,
} from "./shared";
import { bareTitle, readTitle, type PrintedTitle } from "./title";
import { AND, BESIDE, DUTY, INSIDE, KNOWN_HEAD, NATIONAL_HEAD, PREDICATE, RANK, SEAT, STATE_HEAD } from "./words";

/** The posts that each sentence gives to the people in it, head by head and name by name, from left to right. */
export function attachPosts(
  scene: PostScene,
  sentences: readonly Span[],
): { readonly posts: readonly PostMention[]; readonly contexts: readonly ContextAt[] } {
  const posts: PostMention[] = [];
  const contexts: ContextAt[] = [];
  let kept: PostContext | null = null;
  let announced: PostContext | null = null;
  for (const sentence of sentences) {
    const scan: Scan = new Scan(scene, sentence, kept, announced);
    scan.run();
    announced = announcedIn(scene, sentence, announced);
    posts.push(...scan.posts);
    contexts.push(...scan.handing.contexts);
    kept = scan.handing.kept;
  }
  return { posts, contexts };
}

class Scan {
  readonly posts: PostMention[] = [];
  /** The names that each post was given to so far. */
  private readonly given = new Map<Post, string[]>();
  /** Titles read whose holder is still to come. */
  private waiting: Waiting[] = [];
  /** Where the last of them ends, its brackets counted. */
  private waitingEnd = -1;
  /** What the people of the list that is being read hold. */
  private shared: readonly Waiting[] = [];
  /** Who was named last, and what stands behind the name. */
  private last: PersonMention | undefined;
  /** What titles hand on to those behind them. */
  readonly handing: Handing;
  /** Titles whose holder may be named before the head of the last: 党组成员、政治部某某主任. */
  private pending: { readonly titles: readonly Waiting[]; readonly end: number } | undefined;
  /** No title reaches further left than this. */
  private limit: number;
  private at: number;
  /** Where what stands before the last 、 begins; -1 for another mark. */
  private segment = -1;

  constructor(
    private readonly scene: PostScene,
    private readonly sentence: Span,
    kept: PostContext | null,
    announced: PostContext | null,
  ) {
    this.handing = new Handing(scene, kept, announced);
    this.limit = sentence.start;
    this.at = sentence.start;
  }

  run(): void {
    const people = spansWithin(this.scene.persons, this.sentence);
    const { text } = this.scene.lattice;
    let next = 0;
    while (this.at < this.sentence.end) {
      if (isIdeograph(text.charCodeAt(this.at)) && !this.opens(people[next], this.at)) {
        this.at += 1;
        continue;
      }
      while (people[next] && people[next]!.start < this.at) next += 1;
      const person = people[next]?.start === this.at ? people[next] : undefined;
      const head = person ? undefined : headAt(this.scene, this.at);
      if (person) this.readPerson(person);
      else if (head) this.readHead(head);
      else this.pass();
    }
  }

  /** Whether a name or a head may begin at a place. */
  private opens(person: PersonMention | undefined, at: number): boolean {
    return (person !== undefined && person.start <= at) || this.scene.lattice.longest(at, KNOWN_HEAD) > 0;
  }

  private readPerson(person: PersonMention): void {
    const adjacent =
      this.waiting.length > 0 &&
      (this.isAdjacent(person.start) || isCalling(this.scene.lattice, this.waitingEnd, person.start));
    if (adjacent) {
      this.shared = this.waiting;
    } else if (!continuesList(this.scene, this.last, this.shared, person)) {
      const title = openTitle(this.scene, this.limit, person);
      this.shared = title ? [this.compose(title, false)] : [];
    }
    for (const waiting of this.shared) this.give(waiting, [person]);
    this.pending = adjacent ? undefined : { titles: this.waiting, end: this.waitingEnd };
    this.waiting = [];
    this.last = person;
    this.at = person.end;
    this.limit = person.end;
  }

  private isAdjacent(start: number): boolean {
    return isNextTo(this.scene, this.waiting, this.waitingEnd, start);
  }

  /** A character that begins neither title nor name. */
  private pass(): void {
    const { text } = this.scene.lattice;
    const char = text[this.at]!;
    if (isHan(char)) {
      this.at += 1;
      return;
    }
    const gloss = behindGloss(this.scene.lattice, this.at);
    if (gloss > this.at && isWordChar(text[gloss])) return void (this.at = gloss);
    if (CLAUSE_MARK.test(char) && !this.endsTitles(this.at)) {
      this.waiting = [];
      if (!this.last || behindRemark(text, this.last.end) !== this.at) this.handing.startAfresh();
    }
    if (this.isDelimiter(char)) {
      this.segment = char === "、" ? this.limit : -1;
      this.limit = Math.max(this.limit, this.at + 1);
    }
    this.at += 1;
  }

  /** 区委办主任，司法局党组书记、局长某某: a comma between titles with nothing else before them in their clause. */
  private endsTitles(at: number): boolean {
    const { text } = this.scene.lattice;
    const isPassed = behindAge(text, at) > at || isCapacity(this.scene, this.waiting);
    if (this.waitingEnd === at && isPassed) return true;
    const start = this.waitingEnd === at ? (this.waiting[0]?.title.start ?? at) : at;
    if (text[at] !== "，" || start === at || this.waiting[0]?.collective === true) return false;
    // 与某省省委常委，某新区党工委书记某某: 常委 says what else he is.
    const hasSeat = this.waitingEnd === at && this.scene.lattice.longestBefore(at, SEAT) > 1;
    return hasSeat || start === this.sentence.start || CLAUSE_START.test(text[start - 1]!);
  }

  /** What no title goes across; a space between characters is left by the typesetter, unless a name ends there. */
  private isDelimiter(char: string): boolean {
    const { text } = this.scene.lattice;
    if (!DELIMITER.test(char) || insideTitle(this.scene.lattice, this.at)) return false;
    const spaced = char === " " && isWordChar(text[this.at - 1]) && isWordChar(text[this.at + 1]);
    return !spaced || this.last?.end === this.at || this.scene.lattice.longestBefore(this.at, PREDICATE) > 0;
  }

  private readHead(head: Head): void {
    const { lattice } = this.scene;
    this.at = head.end;
    if (head.kind === "calling") {
      // 执行主任律师某某, 中心副主任、主持人某某
      const from = lattice.text[this.waitingEnd] === "、" ? this.waitingEnd + 1 : this.waitingEnd;
      if (this.waiting.length > 0 && head.start === from) this.waitingEnd = head.end;
      return;
    }
    const printed = this.withRank(head);
    const date = lastWithin(this.scene.dates, { start: this.sentence.start, end: head.start });
    this.limit = Math.max(this.limit, date?.end ?? 0);
    if (this.readEnvoy(head) || this.readBehindName(head, printed) || this.readCovered(head, printed)) {
      this.limit = head.end;
      return;
    }
    const limit = limitBehind(this.scene, this.limit, this.last, head);
    const read = readTitle(
      this.scene,
      limit,
      printed,
      this.nameFollows(head.end) || lattice.longest(head.end, BESIDE) > 0 || leadsToName(this.scene, head.end),
    );
    const title = read && (bodyOfOwner(this.scene, this.limit, read) ?? read);
    if (!title) return;
    const collective = head.kind === "collective";
    if (isEnvoy(this.scene, this.waitingEnd, title)) this.waiting = [];
    if (this.waiting.length > 0 && lattice.text[this.waitingEnd] === "，" && title.start !== this.waitingEnd + 1)
      this.waiting = [];
    const before = this.handing.state();
    const shared = collective ? undefined : sharedHead(this.scene, this.segment, this.limit - 1, title);
    if (shared) this.waiting.push(this.compose(shared, false));
    if (!collective || !isBareCollective(lattice, title)) this.waiting.push(this.compose(title, collective));
    // 四级调研员（能源局原局长）某某: titles in a bracket are the same person's.
    const closed = lattice.text[head.end] === "）" ? head.end + 1 : head.end;
    this.waitingEnd = behindRemark(lattice.text, closed);
    // What else follows than a name or another title is no title's end: 市长要带头.
    if (this.goesOn(head.end)) this.limit = Math.max(this.limit, head.end);
    else {
      this.waiting = [];
      this.handing.takeBack(before);
    }
  }

  /** 某某主席|特别代表: whose holder is still to come. */
  private readEnvoy(head: Head): boolean {
    const envoy = this.last && envoyOf(this.scene, this.last, head, this.shared);
    if (!envoy) return false;
    this.waiting.push(envoy);
    this.waitingEnd = head.end;
    return true;
  }

  /** A head with the rank in front of it. */
  private withRank(head: Span): Span {
    const { lattice } = this.scene;
    const rank = lattice.longestBefore(head.start, RANK);
    // 对|外部部长 is 对外部|部长.
    const cut = lattice.cuts(head.start - rank, { start: head.start - rank - 1, end: head.start }, INSIDE);
    const start = head.start - rank >= this.limit && !cut ? head.start - rank : head.start;
    return { start, end: head.end };
  }

  /** Whether a name stands behind the title just read, or another title of the same person. */
  private goesOn(end: number): boolean {
    const { lattice, persons } = this.scene;
    const { text } = lattice;
    const at = this.waitingEnd;
    const next = persons[firstAtOrAfter(persons, at)];
    if (next && this.waiting.length > 0 && next.start - at <= LONGEST_LINK && this.isAdjacent(next.start)) return true;
    if (text[end] === "（" || text[at] === "、" || text[at] === " ") return true;
    if (this.endsTitles(at) || lattice.longest(at, AND) > 0) return true;
    return at === end && titleFollows(this.scene, end);
  }

  /** 林志国市长, 学校党委陈春声书记: the body, if there is one, stands before the name. */
  private readBehindName(head: Head, printed: Span): boolean {
    const person = this.last;
    const follows = this.nameFollows(head.end) || this.scene.lattice.longest(head.end, DUTY) > 0;
    if (!person || !isRightBehind(this.scene, person, printed) || head.kind === "collective" || follows) return false;
    const pending = this.pending?.titles ?? [];
    // 原副院长某某研究员: who has a title in front needs none behind, nor a second one: 某某主席特使.
    if (this.shared.length > 0 || person !== spansWithin(this.scene.persons, person)[0]) return true;
    // 某区围绕习近平总书记…, 某国政府兑现某某总统的承诺: what stands in front of him is nobody's body.
    const isNational =
      [NATIONAL_HEAD, STATE_HEAD].some((set) => this.scene.lattice.longest(head.start, set) > 0) ||
      isLeader(this.scene.lattice, person, head);
    const body = isNational ? undefined : titleAround(this.scene, this.sentence, person, printed);
    const title = body ?? ofSession(this.scene, bareTitle(this.scene, printed));
    if (body && body.start === (this.pending?.end ?? -2) + 1) for (const before of pending) this.give(before, [person]);
    const waiting = this.handing.behind(title, person, body !== undefined);
    this.posts.push({ post: waiting.post, names: [person.name], collective: false, ...printed });
    this.last = { ...person, end: printed.end };
    return true;
  }

  private nameFollows(at: number): boolean {
    const { persons } = this.scene;
    return persons[firstAtOrAfter(persons, at)]?.start === at;
  }

  /** 胡勇春、陈美容等市领导, 某某等28位市人大代表: the title stands behind the list. */
  private readCovered(head: Head, printed: Span): boolean {
    const covered = this.last && coveredTitle(this.scene, this.sentence, this.last, head, printed);
    if (!covered) return false;
    const waiting = this.compose(covered.title, true);
    this.give(waiting, covered.people);
    return true;
  }

  private compose(title: PrintedTitle, collective: boolean): Waiting {
    return this.handing.compose(title, collective, this.waiting.at(-1), this.last?.end);
  }

  private give({ title, post, collective }: Waiting, people: readonly PersonMention[]): void {
    if (people.length === 0) return;
    const known = this.given.get(post);
    const names = known ?? [];
    for (const person of people) names.push(person.name);
    this.given.set(post, names);
    if (!known) this.posts.push({ start: title.start, end: title.end, post, names, collective });
  }
}
