/** Names in a row without a mark between them. */

import { read } from "../scene";

const namesIn = (text: string): string =>
  read(text)
    .persons.map(({ name }) => name)
    .join(" ");

it.each([
  ["委员：俞岚陆文柏秦望山石敬之唐一鸣", "俞岚 陆文柏 秦望山 石敬之 唐一鸣"],
  [
    "出席会议的有俞岚、陆文柏。（按姓名笔画排列）王海王文斌石敬之李向阳唐一鸣",
    "俞岚 陆文柏 王海 王文斌 石敬之 李向阳 唐一鸣",
  ],
  [
    "主席团（按姓名笔画排列）：王海（女）王文斌（回族）石敬之李向阳（女，满族）唐一鸣。",
    "王海 王文斌 石敬之 李向阳 唐一鸣",
  ],
  ["委员：王海王文斌石敬之古丽努尔·艾山李向阳唐一鸣", "王海 王文斌 石敬之 古丽努尔·艾山 李向阳 唐一鸣"],
])("tells the names of %s apart", (text, names) => expect(namesIn(text)).toBe(names));

it("leaves out what stands between them and is not known for a name", () => {
  expect(namesIn("委员：王海王文斌热地石敬之李向阳唐一鸣陆文柏俞家明")).toBe(
    "王海 王文斌 石敬之 李向阳 唐一鸣 陆文柏 俞家明",
  );
});

it.each(["高度重视安全生产，方便群众生活。", "和平年代成长起来的一代青年人。", "安全生产常抓不懈，严格管理。"])(
  "finds none in the clauses of %s",
  (text) => expect(namesIn(text)).toBe(""),
);

it("takes three names in a row for none, as a clause may look like them", () => {
  expect(read("会议强调，王海石敬之唐一鸣。").persons.map(({ foundBy }) => foundBy)).not.toContain("persons/in-a-row");
});

it("takes names for none between which a word stands", () => {
  const found = read("会后，王海石敬之唐一鸣转达对陆文柏俞家明的问候。").persons;
  expect(found.map(({ foundBy }) => foundBy)).not.toContain("persons/in-a-row");
});
