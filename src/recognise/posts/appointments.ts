/** Who was given a post, holds one by a verb, or gave one up: 任命某某为…, 某某当选…, 免去某某的…职务, 某某不再担任…. */

import { classes, type Lattice } from "../../lexicon";
import type { TitleStatus } from "../../model";
import { firstAtOrAfter, sentencesOf, spansWithin, type Span } from "../../text";
import type { PersonMention } from "../persons";
import type { PostMention } from "./mention";
import { countEnd } from "./behind";
import { electingBodies } from "./elected";
import type { PostContext } from "./post";
import type { ContextAt } from "./handing";
import { lastEnding, laterOf, latestOf } from "./latest";
import { behindRemark, DELIMITER } from "./marks";
import type { PostScene } from "./scene";
import { begins, isWhole, titlesBefore, titlesFrom } from "./titles";
import { AND, AND_OTHERS, BECOME, CALLED, CAPACITY, COMRADE, DUTY, HEAD, NOW, OF, PROPOSED, TENURE } from "./words";

/** Words before and behind a list of names, which together say what its people became. */
interface Form {
  /** What stands right before the names; null where nothing need stand there. */
  readonly before: ReturnType<typeof classes> | null;
  /** What stands right behind them; null where the post does, and 职务 behind it. */
  readonly behind: ReturnType<typeof classes> | null;
  readonly status: TitleStatus;
}

const APPOINT = classes("post-cues/appoint");
const REMOVE = classes("post-cues/remove");
const ACCEPT = classes("post-cues/accept");
const AS = classes("post-cues/as");
const OF_POST = classes("post-cues/of");
/** 已于 */
const WHEN = classes("post-cues/when");
/** 是 between a name and a post that ends its clause. */
const IS = classes("post-cues/is-post");
/** 生前是 */
const WAS = classes("post-cues/was");
const RESIGN = classes("post-cues/resign");
/** 他, 她: who was named before. */
const HE = classes("post-cues/he");
/** 他, 她, and 并, 还 */
const PRONOUN = classes("post-cues/pronoun");
/** 邀请 behind somebody at whose wish another did something. */
const BY_WHOM = classes("post-cues/by-whom");

const FORMS: readonly Form[] = [
  { before: APPOINT, behind: AS, status: "held" },
  { before: REMOVE, behind: OF_POST, status: "former" },
  { before: REMOVE, behind: null, status: "former" },
  { before: ACCEPT, behind: RESIGN, status: "former" },
  { before: null, behind: classes("post-cues/leave"), status: "former" },
  { before: classes("post-cues/by"), behind: classes("post-cues/succeeds"), status: "held" },
  // 担任过, ahead of 担任
  { before: null, behind: classes("post-cues/past"), status: "former" },
  { before: null, behind: BECOME, status: "held" },
  { before: null, behind: NOW, status: "held" },
  { before: null, behind: IS, status: "held" },
  { before: null, behind: WAS, status: "held" },
  { before: null, behind: CAPACITY, status: "held" },
  { before: null, behind: classes("post-cues/proposed"), status: "proposed" },
];

/** 现任, 曾任 behind a comma: of whom the sentence is about. */
const RESUME: readonly (readonly [ReturnType<typeof classes>, TitleStatus])[] = [
  [NOW, "held"],
  [classes("post-cues/past"), "former"],
  [classes("post-cues/proposed"), "proposed"],
  [BECOME, "held"],
  [IS, "held"],
];

/** 任命王某为永康市副市长、代理市长 gives both posts; 选举王某为县长，李某、赵某为副县长 one to each; 王某任务繁重 gives none. */
export function recogniseAppointments(scene: PostScene, contexts: readonly ContextAt[]): readonly PostMention[] {
  const lists = listsOf(scene);
  const latest = latestOf([...contexts, ...electingBodies(scene)].toSorted((a, b) => a.end - b.end));
  const posts: PostMention[] = [];
  const own: ContextAt[] = [];
  let before: { readonly form: Form; readonly end: number; readonly context: PostContext | null } | undefined;
  for (const list of lists) {
    const begun = before && isNextItem(scene, before.end, list[0]!.start) ? before : undefined;
    const found = formOf(scene, list, begun?.form);
    if (!found) continue;
    const names = list.map(({ name }) => name);
    // 理事会换届，会长是某某，某某当选副会长: of the body that was spoken of last.
    const handed =
      found.form.behind === null ? null : (begun?.context ?? laterOf(latest(found.end), lastEnding(own, found.end)));
    const status = scene.lattice.longest(found.end, PROPOSED) > 0 ? "proposed" : found.form.status;
    const behind = titlesFrom(scene, found.end, status, handed, begun !== undefined);
    // 以某某同志为|班长|的市委
    if (found.form.behind === AS && scene.lattice.longest(behind.end, OF) === 1) continue;
    const isSaid = found.form.behind === IS || found.form.behind === WAS;
    if (isSaid && !isWhole(scene, found.end, behind)) continue;
    // 某某作为|永拓集团董事长|对此负责, but not: 某某作为回报捐给市长…
    if (found.form.behind === CAPACITY && !begins(scene, found.end, behind)) continue;
    // 免去某某|市长|职务, but not: 免去某某，市长…
    if (found.form.behind === null && scene.lattice.longest(behind.end, DUTY) === 0) continue;
    const read = behind.posts.length > 0 ? behind : titlesBefore(scene, list[0]!.start, status, handed);
    posts.push(...read.posts.map((post) => ({ names, collective: false, ...post })));
    if (read.context && read.context.body !== "") own.push({ end: read.end, context: read.context });
    before = read.posts.length > 0 ? { form: found.form, end: read.end, context: read.context } : undefined;
  }
  return [...posts, ...resumesOf(scene), ...becomeOf(scene), ...congratulated(scene)];
}

/** Names joined by 、 or 和, remarks behind them left out (俞岚（女）、林志国), and single ones. */
function listsOf({ persons, lattice }: PostScene): readonly (readonly PersonMention[])[] {
  const lists: PersonMention[][] = [];
  for (const person of persons) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const from = last === undefined ? 0 : behindRemark(lattice.text, last.end);
    const joined =
      last !== undefined &&
      (lattice.text.slice(from, person.start) === "、" || lattice.is({ start: from, end: person.start }, AND));
    if (joined) list!.push(person);
    else lists.push([person]);
  }
  return lists;
}

/** 选举王某为县长，李某为副县长: the verb holds for whoever follows. */
function isNextItem({ lattice }: PostScene, end: number, start: number): boolean {
  const from = end + lattice.longest(end, DUTY);
  return start - from === 1 && /[，；、]/u.test(lattice.text[from]!);
}

function formOf(
  scene: PostScene,
  list: readonly PersonMention[],
  begun: Form | undefined,
): { form: Form; end: number } | undefined {
  const { lattice } = scene;
  // 施密特（Schmidt）是某馆馆长
  const end = behindRemark(lattice.text, list.at(-1)!.end);
  // 甲、乙等7人当选副主席, 丙、丁两名同志为委员
  const counted = countEnd(lattice, end + lattice.longest(end, AND_OTHERS));
  // 某某律师现任…
  const many = behindMany(lattice, end, counted);
  const at = many + Math.max(lattice.longest(counted, COMRADE), lattice.longest(many, CALLED));
  const later = behindTime(scene, at);
  for (const form of FORMS) {
    const from = form.behind === BECOME ? later : at;
    const length = form.behind === null ? 0 : lattice.longest(from, form.behind);
    if (length === 0 && form.behind !== null) continue;
    // 决定任命：某某为…
    const first = list[0]!.start - (lattice.text[list[0]!.start - 1] === "：" ? 1 : 0);
    const named = form.before === null || form === begun || isLed(scene, first, form.before);
    if (named) return { form, end: from + length };
  }
  return undefined;
}

/** Behind days, and words for when something came about: 某某|已于本月初|任市长. */
function behindTime({ lattice, dates }: PostScene, from: number): number {
  let at = from;
  for (;;) {
    const date = dates[firstAtOrAfter(dates, at)];
    const length = date?.start === at ? date.end - at : lattice.longest(at, WHEN);
    if (length === 0) return at;
    at += length;
  }
}

/** Whether the word stands right before a place, or before a title that ends there: 聘任|某集团总经理助理|某某. */
function isLed({ lattice }: PostScene, at: number, before: ReturnType<typeof classes>): boolean {
  if (lattice.longestBefore(at, before) > 0) return true;
  if (lattice.longestBefore(at, HEAD) < 2) return false;
  let start = at;
  while (start > Math.max(0, at - LONGEST_TITLE) && !DELIMITER.test(lattice.text[start - 1]!)) start -= 1;
  return lattice.find({ start, end: at }, before) !== undefined;
}

/** In characters, of a title between the verb and a name. */
const LONGEST_TITLE = 40;

/** In characters: 社会知名人士. */
const LONGEST_MANY = 8;

/** Behind a word for all of a list that is counted: 等11位|社会知名人士; where they were counted for none. */
function behindMany(lattice: Lattice, end: number, counted: number): number {
  if (counted === end + lattice.longest(end, AND_OTHERS)) return counted;
  const word = lattice.find({ start: counted, end: counted + LONGEST_MANY }, BECOME);
  return word && /^\p{Script=Han}*$/u.test(lattice.text.slice(counted, word.start)) ? word.start : counted;
}

/** 陆文柏，男，1965年8月生，现任永康市副市长，拟任武义县县长. */
function resumesOf(scene: PostScene): readonly PostMention[] {
  const dateEnds = new Set(scene.dates.map(({ end }) => end));
  return sentencesOf(scene.lattice.text).flatMap((sentence) => {
    const [subject] = spansWithin(scene.persons, sentence);
    if (!subject) return [];
    return RESUME.flatMap(([set, status]) =>
      scene.lattice.all(sentence, set).flatMap((word) => {
        // ，任命某某为…: of whoever is named behind it.
        if (!isOfSubject(scene, dateEnds, word, subject) || scene.lattice.longest(word.start, APPOINT) > 0) return [];
        const read = titlesFrom(scene, word.end, status, null);
        const { posts, end } = read;
        // ，他是|某协会会长|。, but not: ，是某协会会长…
        const isSaid =
          set !== IS || (scene.lattice.longestBefore(word.start, HE) > 0 && isWhole(scene, word.end, read));
        if (!isSaid) return [];
        // ，现任某协会会长某某, ，时任县长的某某: of whoever is named behind it.
        if (namedBehind(scene, end)) return [];
        return posts.map((post) => ({ names: [subject.name], collective: false, ...post }));
      }),
    );
  });
}

/** Who is named right behind a title, or behind its 的. */
function namedBehind({ lattice, persons }: PostScene, end: number): PersonMention | undefined {
  const person = persons[firstAtOrAfter(persons, end)];
  return person && [end, end + lattice.longest(end, OF)].includes(person.start) ? person : undefined;
}

/** 刚刚当选|市长|的某某: of who is named behind 的. */
function becomeOf(scene: PostScene): readonly PostMention[] {
  const { lattice } = scene;
  return lattice.all({ start: 0, end: lattice.text.length }, BECOME).flatMap((word) => {
    // 时|任
    if (lattice.longestBefore(word.end, TENURE) > word.end - word.start) return [];
    const { posts, end } = titlesFrom(scene, word.end, "held", null);
    const holder = posts[0]?.start === word.end && lattice.longest(end, OF) > 0 ? namedBehind(scene, end) : undefined;
    return holder ? posts.map((post) => ({ names: [holder.name], collective: false, ...post })) : [];
  });
}

/** 祝贺他 */
const CONGRATULATE = classes("post-cues/congratulate");

/** 致电某某，祝贺他当选某国总统: of who is named right before. */
function congratulated(scene: PostScene): readonly PostMention[] {
  const { lattice, persons } = scene;
  return lattice.all({ start: 0, end: lattice.text.length }, CONGRATULATE).flatMap((word) => {
    const holder = persons[firstAtOrAfter(persons, word.start) - 1];
    const from = word.end + lattice.longest(word.end, BECOME);
    if (from === word.end || holder?.end !== word.start - 1) return [];
    return titlesFrom(scene, from, "held", null).posts.map((post) => ({
      names: [holder.name],
      collective: false,
      ...post,
    }));
  });
}

/** 2015年3月至2018年|任, 2018年起|任: the years of a stage in a career. */
const YEAR = /(?:19|20)\d\d年(?:\d{1,2}月)?(?:起|至今)?$/u;
const YEAR_END = 12;

/** Behind a comma, with nobody else named between: what follows is of the sentence's subject. */
function isOfSubject(
  { lattice, persons }: PostScene,
  dateEnds: ReadonlySet<number>,
  word: Span,
  subject: PersonMention,
): boolean {
  const dated = dateEnds.has(word.start) || YEAR.test(lattice.text.slice(0, word.start).slice(-YEAR_END));
  // ，他现任…
  const start = word.start - lattice.longestBefore(word.start, PRONOUN);
  if (word.start <= subject.end || !(dated || /[，。；]/u.test(lattice.text[start - 1]!))) return false;
  // 受市长某某邀请，担任…: of whom he asked.
  if (lattice.longest(subject.end, BY_WHOM) > 0) return false;
  const between = persons[firstAtOrAfter(persons, subject.end)];
  return between === undefined || between.start > word.start;
}
