/** What the press sets: stories of our own, drawn at random. The people, the county and its towns are invented. */

import type { Dice } from "./random";
import { GENERAL, TOPICS, type Topic } from "./topics";

/** How a story says who wrote it: in front of its first paragraph, behind its last, or in a line above. */
export interface Byline {
  readonly before: string;
  readonly behind: string;
  readonly line: string | null;
}

export interface Copy {
  readonly headline: string | null;
  readonly kicker: string | null;
  /** Without byline. */
  readonly paragraphs: readonly string[];
  readonly byline: Byline;
  /** ■春耕进行时 */
  readonly label: string | null;
  readonly caption: string | null;
  /** Names of two characters, which a typesetter may set as wide as three. */
  readonly shortNames: readonly string[];
}

const LEADERS = ["方明远", "贺兰心", "章根明", "俞兰", "柳青", "唐一鸣", "周越", "林岚", "石佩文", "江望舒", "程立"];
const OTHERS = ["俞兰", "柳青", "周越", "林岚", "程立", "沈知秋", "叶百川", "丁若水", "马行空", "何其"];
const TITLES = ["县委书记", "县委副书记、县长", "县委常委、常务副县长", "副县长", "县人大常委会主任", "县政协主席"];
const TOWNS = ["青石镇", "白鹭乡", "云台镇", "南渡街道", "竹溪乡", "桃源坞镇"];
const VILLAGES = ["石桥村", "上湾村", "荷塘村", "大樟树村", "枫岭村", "渡口村"];
const SITES = ["龙潭水库", "柳浦县第二中学", "东门菜场", "恒达纺织厂", "望江书院", "城北客运站", "青石老街"];
const REPORTERS = ["程禾苗", "罗一帆", "苏小北", "尹川", "高宁", "范思齐"];
const LABELS = ["■春耕进行时", "■基层来信", "●走村看变化", "■开局之年看柳浦"];
const CAPTIONS = [
  "图为农户在田间查看秧苗。",
  "图为检查组一行在堤坝上。",
  "上图：孩子们在新操场上奔跑。",
  "图为修缮后的老街一角。",
];

/** What a story must have, whatever the dice say: a headline, one that says what the story says. */
interface Needs {
  readonly headed: boolean;
  readonly telling: boolean;
}

/** One story, complete. */
export function drawCopy(dice: Dice, topic: Topic, needs: Needs): Copy {
  const slots = drawSlots(dice);
  const fill = (template: string): string => template.replace(/\{(\w)\}/gu, (_, slot: string) => slots[slot]!);
  const telling = dice.chance(0.6) || needs.telling;
  const drawn = dice.chance(0.85) || needs.headed;
  const kicker = drawn && dice.chance(0.2) ? `${slots["l"]}在${slots["z"]}调研${topic.occasion}时强调` : null;
  const names = [slots["l"]!, ...slots["o"]!.split("、")];
  const templates = drawParagraphs(dice, topic);
  return {
    headline: drawn ? fill(dice.pick(telling ? tellingOf(topic, templates.join("")) : topic.slogans)) : null,
    kicker,
    paragraphs: templates.map(fill),
    byline: drawByline(dice, drawn),
    label: drawn && dice.chance(0.1) ? dice.pick(LABELS) : null,
    caption: dice.chance(0.2) ? drawCaption(dice) : null,
    shortNames: names.filter((name) => name.length === 2),
  };
}

/** A headline names no place that its story does not name. */
function tellingOf({ telling }: Topic, body: string): readonly string[] {
  return telling.filter((template) => (template.match(/\{[zcs]\}/gu) ?? []).every((slot) => body.includes(slot)));
}

/** So many stories, each on a matter of its own. */
export function drawTopics(dice: Dice, count: number): readonly Topic[] {
  return dice.sample(TOPICS, count);
}

/** The same copy in another script, say. */
export function mapCopy(copy: Copy, change: (text: string) => string): Copy {
  const optional = (text: string | null): string | null => (text === null ? null : change(text));
  const { before, behind, line } = copy.byline;
  return {
    headline: optional(copy.headline),
    kicker: optional(copy.kicker),
    paragraphs: copy.paragraphs.map(change),
    byline: { before: change(before), behind: change(behind), line: optional(line) },
    label: optional(copy.label),
    caption: optional(copy.caption),
    shortNames: copy.shortNames.map(change),
  };
}

function drawSlots(dice: Dice): Readonly<Record<string, string>> {
  const leader = dice.pick(LEADERS);
  const others = dice.sample(
    OTHERS.filter((name) => name !== leader),
    dice.between(2, 4),
  );
  return {
    l: leader,
    t: dice.pick(TITLES),
    o: others.join("、"),
    z: dice.pick(TOWNS),
    c: dice.pick(VILLAGES),
    s: dice.pick(SITES),
    n: String(dice.between(120, 9800)),
    m: String(dice.between(11, 99)),
    d: `${dice.between(1, 12)}月${dice.between(1, 28)}日`,
  };
}

/** Two to six paragraphs of one to four sentences, no sentence twice. */
function drawParagraphs(dice: Dice, topic: Topic): readonly string[] {
  const pool = [...dice.sample([...topic.sentences, ...GENERAL], 14)];
  const count = dice.between(2, 6);
  const paragraphs = Array.from({ length: count }, () => pool.splice(0, dice.between(1, 4)).join(""));
  const lead = dice.pick(topic.leads) + (dice.chance(0.4) ? "" : paragraphs[0]!);
  return [lead, ...paragraphs.slice(1).filter((paragraph) => paragraph !== "")];
}

const NONE: Byline = { before: "", behind: "", line: null };

/** What begins a story wherever it stands. */
export function drawDateline(dice: Dice): Byline {
  const [first = "", second = ""] = dice.sample(REPORTERS, 2);
  const forms = [
    `本报讯（记者 ${first}）`,
    `本报讯（记者${first} 通讯员${second}） `,
    "本报讯 ",
    `本报讯 记者${first}报道 `,
    `本报记者${first}报道：`,
    `柳浦融媒讯（首席记者 ${first} ${second}）`,
  ];
  return { ...NONE, before: dice.pick(forms) };
}

/** A story without headline has a dateline, or nothing would tell where it begins. */
function drawByline(dice: Dice, headed: boolean): Byline {
  const [first = "", second = ""] = dice.sample(REPORTERS, 2);
  const kind = headed ? dice.next() : 0;
  if (kind < 0.6) return drawDateline(dice);
  if (kind < 0.75) return { ...NONE, line: dice.pick([`□记者 ${first}`, `□本报记者 ${first} ${second}`]) };
  if (kind < 0.9)
    return { ...NONE, behind: dice.pick([`（记者 ${first}）`, `（${first}）`, `（${first} ${second}）`]) };
  return NONE;
}

function drawCaption(dice: Dice): string {
  return dice.pick(CAPTIONS) + dice.pick(["", ` ${dice.pick(REPORTERS)} 摄`, ` 记者 ${dice.pick(REPORTERS)} 摄`]);
}
