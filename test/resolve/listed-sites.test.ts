import { loadLexicon } from "../../src/lexicon";
import type { PageRecord, SiteRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { page, site } from "./records";

const lexicon = loadLexicon();

/** A page of the home that names a facility, and has the text. */
function naming(record: SiteRecord, home: string | null, text = "正文。"): PageRecord {
  const source = `${record.name}${record.within}${home}${text}`;
  const { articles, ...rest } = page(source, { home, publication: null, facilities: [record] });
  return { ...rest, articles: articles.map((article) => ({ ...article, body: `${text}\n` })) };
}

const facilitiesOf = (...pages: readonly PageRecord[]) =>
  resolve(pages, lexicon).facilities.map(({ id, within }) => [id, within]);

const seen = (name: string, within: string | null = null) => site(name, { kind: "station", within });

it("makes one of a listed university, whichever pages name it, and puts it into its city", () => {
  const university = site("浙江师范大学", { kind: "school" });
  const pages = [null, "金华市", "上海市"].map((home) => naming(university, home));
  expect(facilitiesOf(...pages)).toEqual([["facility:浙江师范大学@金华市", "330700"]]);
  expect(resolve(pages, lexicon).places.map(({ id }) => id)).toContain("330700");
});

const reservoir = (within: string, home: string | null) => naming(seen("密云水库", within), home);

it("believes the list sooner than a river or a town that stands beside, where the name itself says the place", () => {
  expect(facilitiesOf(reservoir("潮白河", null), reservoir("延庆区", "北京市"), reservoir("上海市", null))).toEqual([
    ["facility:密云水库@密云区", "110118"],
  ]);
});

it("leaves a name that others may bear to the page's own place, unless the page names the listed one", () => {
  const [far, near] = [naming(seen("老虎滩"), "永康市"), naming(seen("老虎滩"), "永康市", "从大连来。")];
  expect(facilitiesOf(far)).toEqual([["facility:老虎滩@永康市", null]]);
  expect(facilitiesOf(near)).toEqual([["facility:老虎滩@大连市", "210200"]]);
});

it("puts a facility abroad into its country, and no namesake there", () => {
  expect(facilitiesOf(naming(seen("国会大厦", "华盛顿"), null), naming(seen("国会大厦"), null))).toEqual([
    ["facility:国会大厦@美国", "place:nation:美国"],
  ]);
  expect(facilitiesOf(naming(seen("国会大厦", "新西兰"), null))).toEqual([
    ["facility:国会大厦@新西兰/新西兰", "place:nation:新西兰"],
  ]);
});
