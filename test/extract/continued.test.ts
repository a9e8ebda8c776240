import { assemble } from "../../src/assemble";
import { Continuations, extractPage, overviewOf, partsOf, type Hints } from "../../src/extract";
import type { Graph, PageRecord } from "../../src/model";
import { readPage } from "../../src/read";
import { lexicon } from "../corpus/corpus";
import { quotesOf } from "./quotes";

interface File {
  readonly name: string;
  readonly text: string;
  readonly hints?: Hints;
}

/** The records of some files, read together. */
function extractAll(...files: readonly File[]): readonly PageRecord[] {
  const pages = files.map(({ name, text, hints = {} }) => ({ page: readPage(name, Buffer.from(text)), hints }));
  const continued = new Continuations(pages.flatMap(({ page, hints }) => partsOf(page, lexicon, hints)));
  const records = pages.map(({ page, hints }) => extractPage(page, lexicon, hints, continued));
  records.forEach((record, at) => {
    for (const { start, end, text } of quotesOf(record)) {
      expect(files[at]!.text.slice(start, end).replace(/\s/gu, "")).toBe(text);
    }
  });
  return records;
}

const MASTHEAD = "枫陵日报\n2023年11月9日 星期四\n";
const HEADLINE = "把农时抓在手上\n\n";
const STORY = [
  "11月8日上午，枫陵县委书记方明远、县长贺兰心到石桥镇清溪水库检查冬修准备。县领导林岚、周越陪同。",
  "方明远一行还来到枫陵县第三中学，询问食堂的情况。随后，方明远主持召开座谈会，副县长唐一鸣作了汇报。",
].join("\n");

const page = (name: string, ...lines: readonly string[]): File => ({ name, text: MASTHEAD + lines.join("\n") });
const first = (text: string, mark = "（下转第4版）"): File => page("2023-11-09-01.txt", HEADLINE, text + mark);
const fourth = (text: string, mark = "（上接第1版）"): File => page("2023-11-09-04.txt", mark + text);

/** Who did what where, without the articles in which it stands. */
function saidIn({ nodes, relationships }: Graph): unknown {
  const events = nodes.filter(({ label }) => label === "Event");
  return {
    persons: nodes.filter(({ label }) => label === "Person").map(({ id }) => id),
    posts: relationships.filter(({ type }) => type === "HOLDS").map(({ id }) => id),
    events: events
      .map(({ id, properties }) => ({
        what: [properties["type"], properties["name"], properties["dateFrom"]],
        who: relationships
          .filter(({ type, to }) => type === "TOOK_PART" && to.id === id)
          .map(({ from, properties: { role, order } }) => [from.id, role, order]),
        where: relationships
          .filter(({ type, from }) => type === "AT" && from.id === id)
          .map(({ to }) => to.id)
          .toSorted(),
      }))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    together: relationships.filter(({ type }) => type === "MENTIONED_WITH").map(({ id }) => id),
  };
}

describe("a story that is cut in two", () => {
  const whole = assemble(extractAll(page("2023-11-09-01.txt", HEADLINE, STORY)), lexicon);
  /** No column begins with a mark that closes, and none with a line end. */
  const cuts = Array.from({ length: STORY.length }, (_, at) => at).filter(
    (at) => at > STORY.indexOf("，") && !/[\n，。、]/u.test(STORY[at]!),
  );

  it("says the same wherever it is cut, within a name too, and each page quotes what stands on it", () => {
    expect(cuts.length).toBeGreaterThan(70);
    for (const at of cuts) {
      const [head, tail] = [STORY.slice(0, at).trimEnd(), STORY.slice(at)];
      const parts = assemble(extractAll(first(head), fourth(tail)), lexicon);
      expect([`${head}|${tail}`, saidIn(parts)]).toEqual([`${head}|${tail}`, saidIn(whole)]);
    }
  });
});

/** `from > to` for every part that continues another. */
const joins = (records: readonly PageRecord[]): readonly string[] =>
  records.flatMap(({ source, articles }) =>
    articles.flatMap(({ id, continues: link }) => (link ? [`${link.source}#${link.article} > ${source}#${id}`] : [])),
  );

const HEAD = "11月8日上午，枫陵县委书记方明远、县长贺";
const TAIL = "兰心到石桥镇清溪水库检查冬修准备。";
const JOINED = ["2023-11-09-01.txt#a1 > 2023-11-09-04.txt#a1"];

describe("parts of stories find each other", () => {
  it("and each names the other", () => {
    const [one, four] = extractAll(first(HEAD), fourth(TAIL));
    expect(one!.articles[0]!.continuedBy).toEqual({ source: "2023-11-09-04.txt", article: "a1" });
    expect(four!.articles[0]!.continues).toEqual({ source: "2023-11-09-01.txt", article: "a1" });
    expect(four!.events[0]!.continues).toEqual({
      ...four!.articles[0]!.continues,
      start: one!.articles[0]!.start,
      nth: 1,
    });
  });

  it("in whatever order the files come", () => {
    const files = [first(HEAD), fourth(TAIL), page("2023-11-09-02.txt", ...STORY.split("\n"))];
    expect(extractAll(...files.toReversed()).toReversed()).toEqual(extractAll(...files));
  });

  it("within one file, of whatever day", () => {
    const text = `${HEADLINE}${HEAD}（下转第4版）\n第04版：综合\n（上接第1版）${TAIL}`;
    expect(joins(extractAll({ name: "issue.txt", text }))).toEqual(["issue.txt#a1 > issue.txt#a2"]);
  });

  it("over three pages", () => {
    const middle = page("2023-11-09-04.txt", `（上接第1版）${TAIL}（下转第6版）`);
    const last = page("2023-11-09-06.txt", "（上接第4版）随后，方明远主持召开座谈会，副县长唐一鸣作了汇报。");
    const records = extractAll(first(HEAD), middle, last);
    expect(joins(records)).toEqual([...JOINED, "2023-11-09-04.txt#a1 > 2023-11-09-06.txt#a1"]);
    const { relationships, nodes } = assemble(records, lexicon);
    const chain = relationships.filter(({ type }) => type === "CONTINUES");
    expect(chain).toHaveLength(2);
    expect(nodes.flatMap(({ properties: { headline } }) => headline ?? [])).toEqual(Array(3).fill("把农时抓在手上"));
    expect(records[2]!.persons).toContainEqual(
      expect.objectContaining({
        name: "方明远",
        titles: [expect.objectContaining({ text: "枫陵县委书记", mentions: [] })],
      }),
    );
  });

  it("not where the other half is missing: each reads as it does alone", () => {
    const alone = extractAll(fourth(TAIL));
    expect(extractAll(fourth(TAIL), page("2023-11-09-02.txt", STORY))[0]).toEqual(alone[0]);
    expect(joins(alone)).toEqual([]);
  });

  it.each<[string, File, File]>([
    ["of another day", first(HEAD), { ...fourth(TAIL), name: "x-04.txt", hints: { published: "2023-11-10" } }],
    ["of another paper", first(HEAD), { ...fourth(TAIL), hints: { publication: "柳浦日报" } }],
    [
      "whose days are unknown",
      { name: "a.txt", text: `${HEADLINE}${HEAD}（下转第4版）` },
      { name: "b.txt", text: `（上接第1版）${TAIL}` },
    ],
    ["that name other pages", first(HEAD, "（下转第3版）"), { ...fourth(TAIL), hints: { page: "4" } }],
    ["that name a page before them", first(HEAD, "（下转第4版）"), fourth(TAIL, "（上接第5版）")],
    ["that are labelled otherwise", first(HEAD, "（下转第4版①）"), fourth(TAIL, "（上接第1版②）")],
  ])("not those %s", (_, one, other) => {
    expect(joins(extractAll(one, other))).toEqual([]);
  });

  it("though only one of them names its paper, or its section", () => {
    const { text } = fourth(TAIL, "（上接A1版）");
    const unnamed = { name: "04.txt", text: text.replace(MASTHEAD, ""), hints: { published: "2023-11-09" } };
    expect(joins(extractAll(first(HEAD), unnamed))).toHaveLength(1);
  });

  it("once, where a file is there under two names", () => {
    const copy = { ...fourth(TAIL), name: "copy/2023-11-09-04.txt" };
    expect(joins(extractAll(copy, first(HEAD), fourth(TAIL)))).toEqual([
      "2023-11-09-01.txt#a1 > copy/2023-11-09-04.txt#a1",
      ...JOINED,
    ]);
  });
});

describe("of several that a part may go on with", () => {
  const OTHER = "11月8日下午，副县长唐一鸣到云岭乡检查护林防火，要求把责任落到山头";
  const two = `${HEADLINE}${HEAD}（下转第4版）\n\n唐一鸣检查护林防火\n\n${OTHER}（下转第4版）`;
  const heads = page("2023-11-09-01.txt", two);

  it("none is taken where nothing tells", () => {
    const tails = page("2023-11-09-04.txt", `（上接第1版）${TAIL}`, `（上接第1版）地块。`);
    expect(joins(extractAll(heads, tails))).toEqual([]);
  });

  it("a headline tells, and the other is what is left", () => {
    const tails = page("2023-11-09-04.txt", `（上接第1版）地块。`, `（上接第1版《把农时抓在手上》）${TAIL}`);
    expect(joins(extractAll(heads, tails))).toEqual([
      "2023-11-09-01.txt#a2 > 2023-11-09-04.txt#a1",
      "2023-11-09-01.txt#a1 > 2023-11-09-04.txt#a2",
    ]);
  });

  it("a label tells", () => {
    const labelled = page("2023-11-09-01.txt", two.replace("（下转第4版）", "（下转第4版①）"));
    const tails = page("2023-11-09-04.txt", `（上接第1版）地块。`, `（上接第1版①）${TAIL}`);
    expect(joins(extractAll(labelled, tails))).toHaveLength(2);
  });

  it("the page's number tells, printed on it, in its file's name or given", () => {
    const other = page("b.txt", "第06版：综合", `（上接第1版）地块。`);
    expect(joins(extractAll(first(HEAD), other, fourth(TAIL)))).toEqual(JOINED);
    const third = page("c.txt", `（上接第1版）地块。`);
    expect(joins(extractAll(first(HEAD), third, fourth(TAIL)))).toEqual(JOINED);
    expect(joins(extractAll(first(HEAD), fourth(TAIL), { ...third, hints: { page: "第4版" } }))).toEqual([]);
    const numbered = { ...third, name: "2023-11-09-第4版.txt" };
    expect(joins(extractAll(first(HEAD), numbered, { ...fourth(TAIL), name: "d.txt" }))).toHaveLength(1);
  });
});

describe("of so many that may go on with each other that they are not all compared", () => {
  const MANY = 401;
  const many = (mark: string): string => Array.from({ length: MANY }, (_, at) => `本报讯 一${at}。${mark}`).join("\n");

  it("none is joined, and each is said to have too many others", () => {
    const files = [
      page("a.txt", many("（下转第4版）")),
      page("b.txt", many("（上接第1版）").replaceAll(/(.*)（上接第1版）/gu, "（上接第1版）$1")),
    ];
    const pages = files.map(({ name, text }) => readPage(name, Buffer.from(text)));
    const continued = new Continuations(pages.flatMap((one) => partsOf(one, lexicon)));
    const seams = pages
      .flatMap((one) => overviewOf(one, lexicon, {}, continued).articles)
      .flatMap(({ continues, continuedBy }) => [continues ?? continuedBy]);
    expect(seams).toHaveLength(2 * MANY);
    expect(new Set(seams.map((seam) => JSON.stringify([seam?.other, seam?.rivals, seam?.crowded])))).toEqual(
      new Set(["[null,[],true]"]),
    );
  });

  it("one is joined all the same that names a page of its own", () => {
    const sixth = { ...page("2023-11-09-06.txt", `（上接第1版）${TAIL}`), hints: { page: "6" } };
    const crowd = page("2023-11-09-02.txt", many("（下转第4版）"));
    expect(joins(extractAll(first(HEAD, "（下转第6版）"), sixth, crowd))).toEqual([
      "2023-11-09-01.txt#a1 > 2023-11-09-06.txt#a1",
    ]);
  });
});

it("gives a page without a home that of the page that its story began on, and says so", () => {
  const [, four] = extractAll(
    { ...first("11月8日上午，县委书记方明远、县长贺"), hints: { home: "枫陵县", publication: "晨光" } },
    { ...fourth("兰心检查冬修准备。"), hints: { publication: "晨光" } },
  );
  expect(four).toMatchObject({
    home: "枫陵县",
    known: { home: "inferred: that of 2023-11-09-01.txt, which has more of a story" },
    persons: [{ name: "贺兰心", mentions: [{ text: "兰心" }], titles: [{ text: "县长", of: "枫陵县" }] }],
  });
});

it("keeps reporters of either part out of both", () => {
  const records = extractAll(first(HEAD), fourth(`${TAIL}程禾苗说，堤坝已经加固。（记者 程禾苗）`));
  expect(records.flatMap(({ persons }) => persons.map(({ name }) => name))).not.toContain("程禾苗");
});

it("lists who took part in an event of the page and is named on another only, without a mention", () => {
  const [, four] = extractAll(
    first(`${HEAD}兰心到石桥镇检查冬修准备。`),
    fourth("随后，一行来到清溪水库，听取了介绍。"),
  );
  expect(four!.events).toMatchObject([{ at: ["清溪水库"], evidence: [{ line: 3 }] }]);
  const graph = assemble(
    extractAll(first(`${HEAD}兰心到石桥镇检查冬修准备。`), fourth("随后，一行来到清溪水库，听取了介绍。")),
    lexicon,
  );
  const visited = graph.relationships.filter(({ type, to }) => type === "VISITED" && to.id.includes("清溪水库"));
  expect(visited.map(({ from }) => from.id)).toEqual(["person:方明远@枫陵县", "person:贺兰心@枫陵县"]);
});
