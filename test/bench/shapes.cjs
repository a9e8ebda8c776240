/**
 * Pages of any length whose time to read must grow no faster than they do: ordinary text, and text that no newspaper
 * prints but a broken PDF or a scraped page may hold. Every shape is deterministic, and its names are invented.
 */
const SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高";
const GIVEN = "明华建国志强永庆春兰海波文斌晓东立新玉梅子涵";
const SITES = ["医院", "村", "学校", "广场", "药店", "有限公司", "社区", "工地"];

/** Names that repeat only after eight thousand. */
const nameAt = (at) =>
  SURNAMES[at % SURNAMES.length] +
  GIVEN[Math.floor(at / SURNAMES.length) % GIVEN.length] +
  GIVEN[Math.floor(at / SURNAMES.length / GIVEN.length) % GIVEN.length];
const siteAt = (at) => `${GIVEN[(at * 7) % GIVEN.length]}${nameAt(at).slice(1)}${SITES[at % SITES.length]}`;

const TREES = "桐柏槐榆松杉枫柳桃李杏梅兰菊竹荷莲芦苇菱";
/** Names of four characters that do not repeat. */
const firmAt = (at) =>
  [0, 1, 2, 3].map((place) => TREES[Math.floor(at / TREES.length ** place) % TREES.length]).join("");
const SYLLABLES = "约翰史密罗伯特杰克逊威廉斯玛丽布朗安德森麦卡锡托马";
/** Names of three syllables, and of a thousand families. */
const foreignAt = (at) => {
  const [low, high] = [at % SYLLABLES.length, Math.floor(at / SYLLABLES.length)];
  const syllables = [low, 3 * low + 1, high, 5 * high + 2, 7 * low + high, low + 9];
  const [a, b, c, ...last] = syllables.map((one) => SYLLABLES[one % SYLLABLES.length]);
  return `${a}${b}${c}·${last.join("")}`;
};
/** One day after another. */
const dayAt = (at) => {
  const date = new Date(Date.UTC(1950, 0, 1 + at));
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
};

/** Pieces from a counter, up to a length in characters. */
function upTo(length, piece) {
  let text = "";
  for (let at = 0; text.length < length; at += 1) text += piece(at);
  return text.slice(0, length);
}

const day = (at) => `${1 + (at % 12)}月${1 + (at % 28)}日`;
/** A report of some 150 characters about people and sites of its own. */
const report = (at) =>
  `本报讯（记者 程禾苗）${day(at)}上午，市委副书记、市长${nameAt(at)}来到${siteAt(at)}、${siteAt(at + 1)}等地，调研春耕生产。` +
  `${nameAt(at)}强调，要把农时抓在手上。市领导${nameAt(at + 1)}、${nameAt(at + 2)}参加。\n` +
  `当天下午，${nameAt(at)}一行还赴永康市${siteAt(at + 2)}看望值班的医生，并主持召开座谈会。\n`;

/** By name, from a length in characters to the text of a page. */
const SHAPES = {
  "a page of reports": (length) => upTo(length, report),
  "a report of many paragraphs": (length) => upTo(length, (at) => report(at).replace(/^本报讯（记者 程禾苗）/u, "")),
  "one paragraph of sentences": (length) => upTo(length, (at) => report(at).replaceAll("\n", "")),
  "one sentence of clauses": (length) => upTo(length, (at) => report(at).replaceAll(/[。\n]/gu, "，")),
  "text without punctuation": (length) => `${upTo(length, (at) => report(at).replaceAll(/[，。、（）\s]/gu, ""))}。`,
  "hard-wrapped lines": (length) => upTo(length, report).replaceAll(/(.{15})/gu, "$1\n"),
  "lines without a full stop": (length) => upTo(length, (at) => `${siteAt(at)}${nameAt(at)}\n`),
  "one name again and again": (length) => `${upTo(length, () => "市长张明说我好，")}。`,
  "a line of names": (length) => `市领导${upTo(length, (at) => `${nameAt(at)}、`)}参加。`,
  "a line of names without separators": (length) => `市领导${upTo(length, nameAt)}参加。`,
  "a list of sites": (length) => `市长王明来到${upTo(length, (at) => `${siteAt(at)}、`)}等地调研。`,
  "a list of sites joined by 和": (length) => `市长王明来到${upTo(length, (at) => `${siteAt(at)}和`)}等地调研。`,
  "titles in a row": (length) => `${upTo(length, () => "市委副书记、市长、主任、局长")}王明到会。`,
  "titles without a body": (length) => `${upTo(length, () => "的各级主任")}到会。`,
  "titles before 等": (length) => `${upTo(length, (at) => `${nameAt(at)}等市领导`)}到会。`,
  "names before their titles": (length) => upTo(length, (at) => `${nameAt(at)}书记说，好。`),
  dates: (length) => `${upTo(length, (at) => `${day(at)}、`)}王明来访。`,
  "anchored days": (length) => `${upTo(length, (at) => `当天，昨天，${day(at)}起，`)}王明来访。`,
  "nested brackets": (length) => `市长${"（".repeat(length / 2)}${"）".repeat(length / 2)}王明说。`,
  "open brackets": (length) => `市长${upTo(length, () => "局长（“")}王明说。`,
  "nested quotes": (length) => `王明说，${"“".repeat(length / 2)}${"”".repeat(length / 2)}。`,
  separators: (length) => `市领导${"、".repeat(length)}参加。`,
  numerals: (length) => `${"一".repeat(length)}月。`,
  digits: (length) => `${"1".repeat(length)}月。`,
  "one character": (length) => `${"市".repeat(length)}。`,
  "one surname": (length) => `市长${"王".repeat(length)}说。`,
  dots: (length) => `市长${"木·".repeat(length / 2)}说。`,
  spaces: (length) => `市长王明${" ".repeat(length)}说。`,
  "spaced letters": (length) => upTo(length, (at) => report(at).split("").join(" ")),
  "empty lines": (length) => `王明说，好。${"\n".repeat(length)}王明说，好。`,
  places: (length) => `王明来到${upTo(length, (at) => ["永康市", "金华市", "东城街道", "太平镇", "城关镇"][at % 5])}。`,
  "places behind a report": (length) => `${report(0).replaceAll("\n", "")}${upTo(length, () => "永康市古山镇")}`,
  "verbs of visiting": (length) => `${upTo(length, () => "来到走访检查在赴深入考察")}。`,
  reporters: (length) => `本报记者张明${upTo(length, (at) => `、记者${nameAt(at).slice(0, 2)}`)}走了，好。`,
  speakers: (length) => upTo(length, (at) => `${nameAt(at)}说，${nameAt(at + 1)}表示，`),
  appointments: (length) => upTo(length, (at) => `任命${nameAt(at)}为市长助理、副市长`) + "。",
  "appointments to nothing": (length) => `${upTo(length, () => "任命王明为")}市长。`,
  "names of peoples": (length) => `${upTo(length, () => "斯琴高娃才让东珠")}书记说，好。`,
  "days until days": (length) => `4月${upTo(length, () => "1日至")}2日。`,
  "days in a row": (length) => `4月${upTo(length, () => "1、")}2日。`,
  sources: (length) => `${upTo(length, () => "据本报消息据")}。`,
  "closing notes": (length) => `王明说，好。${"（完）".repeat(length / 3)}`,
  headlines: (length) => upTo(length, (at) => `${nameAt(at)}在${siteAt(at)}调研\n\n${report(at)}\n`),
  "parts of stories": (length) =>
    upTo(length, (at) => `本报讯 ${nameAt(at)}调研。（下转第4版）\n（上接第1版）${nameAt(at)}说。\n`),
  "short lines of one sentence": (length) => upTo(length, () => "4月12日，市委书记王明到太平镇调研。\n"),
  "one line of triggers": (length) => upTo(length, () => "4月12日，市委书记王明到太平镇调研，"),
  "visits of one person on one day": (length) =>
    upTo(length, (at) => `本报讯 4月12日，市委书记王明到${siteAt(at)}调研，市领导${nameAt(at)}参加。\n`),
  "sentences about one person": (length) => upTo(length, (at) => `4月12日，市委书记王明到${siteAt(at)}调研。\n`),
  "visits to one place": (length) => upTo(length, (at) => `${day(at)}，市领导${nameAt(at)}来到太平镇调研。\n`),
  "meetings that somebody chairs": (length) =>
    upTo(length, (at) => `会议由${nameAt(at)}主持，${nameAt(at + 1)}讲话。\n`),
  "people and sites in one sentence": (length) =>
    `4月12日，市领导${upTo(length / 2, (at) => `${nameAt(at)}、`)}来到${upTo(length / 2, (at) => `${siteAt(at)}、`)}调研。`,
  "different dates": (length) => upTo(length, (at) => `${dayAt(at)}，市长王明到太平镇调研。\n`),
  "names of one meeting": (length) =>
    `4月12日，市委召开会议。${upTo(length, (at) => `${nameAt(at)}、${at % 5000 === 4999 ? "\n" : ""}`)}参加会议。`,
  "mayors who come and go": (length) =>
    upTo(length, (at) => `任命${nameAt(at)}为永康市市长，免去${nameAt(at + 1)}的市长职务。\n`),
  "posts of one person": (length) =>
    upTo(length, (at) => `王明，${1950 + (at % 70)}年${1 + (at % 12)}月任${firmAt(at)}有限公司董事长。\n`),
  obituaries: (length) =>
    upTo(
      length,
      (at) => `${nameAt(at)}同志，原${firmAt(at)}检查公司经理，因病于${day(at)}逝世，享年${60 + (at % 40)}岁。\n`,
    ),
  "sites in a town": (length) =>
    upTo(length, (at) => `市长王明到永康市古山镇${firmAt(at)}村${firmAt(at + 5)}学校调研。\n`),
  foreigners: (length) => upTo(length, (at) => `美国总统${foreignAt(at)}来访。\n`),
  "traditional characters": (length) =>
    upTo(
      length,
      (at) =>
        `${nameAt(at)}調研\n\n本報訊（記者 程禾苗）市長${nameAt(at)}來到${siteAt(at)}檢查，強調這個時節要開會。\n\n`,
    ),
};

module.exports = { SHAPES };
