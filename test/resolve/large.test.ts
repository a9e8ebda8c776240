/** People whom only many pages together tell apart: by rare phrases beside a name, subjects, and how often a name is borne. */
import { loadLexicon } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { news, title } from "./records";

const lexicon = loadLexicon();

const personsOf = (...pages: readonly PageRecord[]) => resolve(pages, lexicon).persons;

/** Two hundred characters that stand nowhere else. */
const filler = (from: number) => String.fromCharCode(...Array.from({ length: 200 }, (_, at) => from + at));

const holding = (post: string, of: string, body: string, at: number) =>
  news(post, "孙蘅", [title(post, of)], `${filler(at)}。${body}${filler(at + 300)}。`);

const here = (source: string, name: string, body: string) => news(source, name, [], body);

const ids = (some: readonly PageRecord[]) => JSON.stringify(personsOf(...some).map(({ id, reasons }) => [id, reasons]));

const called = (first: string, source: string): PageRecord =>
  here(source, `${first}·桑德森`, `${source}${first}·桑德森${source}。`);

const actor = (source: string): PageRecord =>
  here(source, "孙蘅", `${source}影院里观众看完新片，为女主角鼓掌，饰演她的正是孙蘅。`);

describe("in a large corpus", () => {
  /** Pages about others, from which to learn which words are common. */
  const others = Array.from({ length: 2100 }, (_, at) => {
    const name = `钱${String.fromCharCode(0x4e00 + at, 0x5e00 + at)}`;
    return news(`n${at}`, name, [], `记者昨天在会议上获悉，${name}在接受采访时表示。`);
  });

  it("makes one of those beside whose rare name a rare phrase stands", () => {
    const pages = [
      here("a", "孙蘅芷", "造纸厂退休工程师孙蘅芷回忆当年的试验。"),
      here("b", "孙蘅芷", "昨晚，造纸厂退休工程师孙蘅芷来到了现场。"),
    ];
    const found = personsOf(...others, ...pages).filter(({ name }) => name === "孙蘅芷");
    expect(found).toHaveLength(1);
    expect(found[0]!.reasons).toEqual(["same name beside 造纸厂退休工程师"]);
  });

  it("lets a candidate be in office elsewhere", () => {
    const [mayor, candidate] = [title("新北市市长", "新北市"), title("高雄市参选人", "高雄市")];
    const pages = [mayor, candidate].map((post) => news(post.text, "孙蘅芷", [post], "造纸厂退休工程师孙蘅芷回忆。"));
    expect(personsOf(...others, ...pages).filter(({ name }) => name === "孙蘅芷")).toHaveLength(1);
  });

  it("keeps apart those who have common words in common alone", () => {
    const pages = ["a", "b"].map((source) =>
      here(source, "孙蘅", `${source}记者昨天在会议上获悉，孙蘅在接受采访时表示。`),
    );
    expect(personsOf(...others, ...pages).filter(({ name }) => name === "孙蘅")).toHaveLength(2);
  });

  const ofSun = (...pages: readonly PageRecord[]) =>
    personsOf(...others, ...pages).filter(({ name }) => name === "孙蘅");

  it("makes one of those whose texts are about one subject, though no phrase is the same", () => {
    const film = here("b", "孙蘅", "孙蘅在影片中饰演一位女主角，片子让观众落泪。");
    expect(ofSun(actor("a"), film)).toMatchObject([
      { reasons: [expect.stringMatching(/^same name in texts about one subject \(likeness 0\.\d\d\)$/)] },
    ]);
    const doctor = here("b", "孙蘅", "病房里护士忙着换药，外科的孙蘅刚做完一台手术。");
    expect(ofSun(actor("a"), doctor)).toHaveLength(2);
  });

  it("does not take the name that stands again for a phrase that both have", () => {
    const [one, other] = ["议会昨天质询巴德克洛，巴德克洛没有出席。", "歌手巴德克洛登台，听众高呼巴德克洛。"];
    const pages = [here("a", "巴德克洛", one), here("b", "巴德克洛", other)];
    expect(personsOf(...others, ...pages).filter(({ name }) => name === "巴德克洛")).toHaveLength(2);
  });

  it("compares nobody with more than a hundred of the name", () => {
    const film = here("z", "孙蘅", "孙蘅在影片中饰演一位女主角，片子让观众落泪。");
    const bearers = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        here(`m${at}`, "孙蘅", `${filler(0x4e00 + 60 * at).slice(0, 60)}孙蘅。`),
      );
    expect(ofSun(actor("y"), film, ...bearers(90))).toHaveLength(91);
    expect(ofSun(actor("y"), film, ...bearers(300))).toHaveLength(302);
  });

  it("asks for more likeness where many families bear the given name", () => {
    const film = here("b", "孙蘅", "孙蘅在会上说，今年来的观众不多，票价要降一些，场地也该换一换。");
    const namesakes = Array.from("赵李周吴郑王冯陈褚卫蒋沈韩杨", (family) =>
      here(family, `${family}蘅`, `${family}蘅。`),
    );
    expect(ofSun(actor("a"), film)).toHaveLength(1);
    expect(ofSun(actor("a"), film, ...namesakes)).toHaveLength(2);
  });

  it("asks for twice as much where one of a common name is in office in the nation and the other in a province", () => {
    const [phrase, another] = ["造纸厂退休工程师们合影留念", "河滩上晾晒芦苇的手艺传了三代"];
    const minister = holding("教育部副部长", "教育部", `孙蘅和${phrase}。今年春天，孙蘅说，${another}。`, 0x7000);
    const mayor = (body: string) => holding("上海市副市长", "上海市", body, 0x8000);
    const head = holding("浦东新区区长", "浦东新区", `孙蘅和${phrase}。`, 0x9000);
    expect(ofSun(head, mayor(`孙蘅与${phrase}。`))).toHaveLength(1);
    expect(ofSun(minister, mayor(`孙蘅与${phrase}。`))).toHaveLength(2);
    expect(ofSun(minister, mayor(`孙蘅与${phrase}。去年，孙蘅讲，${another}。`))).toHaveLength(1);
  });

  it("takes those of whom nothing but the name is said for the one whom most texts name, and no holder of a post", () => {
    const marks = Array.from("天地玄黄宇宙洪荒日月盈昃");
    const famous = marks.map((mark) => here(mark, "孙建国", `${mark}字号舞台上，杂技团走绳演员孙建国表演。`));
    const bare = here("bare", "孙建国", "孙建国也来了。");
    const head = news("head", "孙建国", [title("校长", null)], "校长孙建国致辞。");
    const found = personsOf(...others, ...famous, bare, head).filter(({ name }) => name === "孙建国");
    expect(found.map(({ sightings }) => sightings.length).toSorted((a, b) => a - b)).toEqual([1, marks.length + 1]);
    expect(found.flatMap(({ reasons }) => reasons)).toContain(
      `the only one of the name whom many texts name (${marks.length})`,
    );
  });

  const bearers = (pages: readonly PageRecord[]): readonly object[] =>
    personsOf(...others, ...pages).filter(({ name }) => name === "伊万·桑德森");

  it("makes one of those who bear one whole foreign name, unless many bear the last part of it", () => {
    const two = [called("伊万", "a"), called("伊万", "b")];
    const firsts = Array.from("甲乙丙丁", (first, at) => called(`${first}德`, `c${at}`));
    expect(bearers(two)).toMatchObject([{ reasons: ["a name that nobody else bears in all that was read"] }]);
    expect(bearers([...two, ...firsts])).toHaveLength(2);
  });

  it("gives the same people whatever the order of the pages", () => {
    const pages = [
      here("a", "孙蘅芷", "造纸厂退休工程师孙蘅芷回忆当年的试验。"),
      here("b", "孙蘅芷", "昨晚，造纸厂退休工程师孙蘅芷来到了现场。"),
      ...others,
    ];
    expect(ids(pages.toReversed())).toBe(ids(pages));
  });
});
