/**
 * Pages of invented officials, the same for the same number: 70 of each county, in the order of the dictionary, so that
 * twice as many pages speak of twice as many people. Each is a line of a file of pages.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");

const DIVISIONS = path.join(__dirname, "../../dictionaries/china/divisions.tsv");
const PAGES_EACH = 70;
const SURNAMES = Array.from("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜");
const GIVEN = Array.from("明远知秋亦安思齐若水文博志强海燕建国晓东丽华永康新民春生秀英立群");
const POSTS = [
  "县长",
  "副县长",
  "县委副书记",
  "县委常委、组织部部长",
  "县委常委、宣传部部长",
  "县人大常委会主任",
  "县政协主席",
];
const SITES = ["中心小学", "人民医院", "自来水厂", "客运站", "新华书店", "农贸市场", "污水处理厂", "便民服务中心"];
const DOINGS = ["调研", "检查安全生产工作", "看望慰问困难群众", "督查项目建设", "走访企业"];
const SAYINGS = [
  "要把农时抓在手上，把种子和化肥送到田头，确保不误农时",
  "要始终把群众的冷暖放在心上，把实事办好，把好事办实",
  "要压实责任，排查隐患，守住安全生产的底线",
  "要加快进度，保证质量，让项目早日建成、早日见效",
];

/** The counties of the dictionary, in its order. */
const counties = () =>
  readFileSync(DIVISIONS, "utf8")
    .split("\n")
    .map((row) => row.split("\t"))
    .filter(([, name, level]) => level === "county" && /..县$/.test(name))
    .map(([code, name]) => ({ code, name }));

/** The lines of so many pages, without their ends. */
function* seededPages(count) {
  const all = counties();
  for (let at = 0; at < count; at += 1) {
    const county = all[Math.floor(at / PAGES_EACH) % all.length];
    const round = Math.floor(at / PAGES_EACH / all.length);
    const text = pageOf(county, at % PAGES_EACH, seeded(at), 1000 * Number(county.code) + 7 * round);
    yield JSON.stringify({ id: `p${at}`, ...text });
  }
}

function pageOf({ name }, day, random, office) {
  const date = new Date(Date.UTC(2021, 0, 4 + 5 * day));
  const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
  const pick = (list) => list[Math.floor(random() * list.length)];
  const stories = Array.from({ length: 1 + Math.floor(random() * 2) }, () => {
    const [doing, site] = [pick(DOINGS), pick(SITES)];
    const [leader, ...others] = [0, 1, 2].map(() => Math.floor(random() * POSTS.length));
    const names = [...new Set([leader, ...others])].map((post) => [POSTS[post], personOf(office + post)]);
    const [[post, who], ...company] = names;
    const said = [pick(SAYINGS), pick(SAYINGS)];
    return [
      `${who}到${name}${site}${doing}`,
      "",
      `本报讯（记者 ${personOf(office + 90)}）${month}月${dayOfMonth}日上午，${name}${post.replace(/^县委/u, "委").replace(/^县/u, "")}${who}` +
        `到${name}${site}${doing}。${company.map(([one, other]) => `${one}${other}`).join("、")}${company.length > 0 ? "参加。" : ""}`,
      `${who}一行先后来到三个点位，听取介绍，了解情况，并与现场的工作人员交流。`,
      `${who}强调，${said.join("；")}。各有关单位要加强协作，形成合力，把各项工作落到实处。`,
      "",
    ].join("\n");
  });
  const published = date.toISOString().slice(0, 10);
  return { text: stories.join("\n"), published, home: name, publication: `${name}报` };
}

function personOf(number) {
  const random = seeded(number);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
}

/** Numbers from 0 up to 1 that look random (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

module.exports = { seededPages };
