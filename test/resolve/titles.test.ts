import { loadLexicon } from "../../src/lexicon";
import { bodyOf } from "../../src/resolve/body-of";
import { resolve } from "../../src/resolve";
import { page, person, site, title } from "./records";
import { writeOut } from "../../src/resolve/titles";

const YONGKANG = { name: "永康市", shorts: ["永康"], above: ["金华市", "金华", "浙江省", "浙江"] };
const bare = (name: string, shorts: readonly string[] = []) => ({ name, shorts, above: [] });

test.each([
  ["市委书记", YONGKANG, "永康市委书记"],
  ["永康市委书记", YONGKANG, "永康市委书记"],
  ["中共永康市委书记", YONGKANG, "永康市委书记"],
  ["中国共产党永康市委员会书记", YONGKANG, "永康市委员会书记"],
  ["永康市市委书记", YONGKANG, "永康市委书记"],
  ["浙江省永康市委书记", YONGKANG, "永康市委书记"],
  ["浙江省金华市永康市委书记", YONGKANG, "永康市委书记"],
  ["我市副市长", YONGKANG, "永康市副市长"],
  ["市长", YONGKANG, "永康市市长"],
  ["永康市长", YONGKANG, "永康市市长"],
  ["永康市市长", YONGKANG, "永康市市长"],
  ["代市长", YONGKANG, "永康市市长"],
  ["永康市代理市长", YONGKANG, "永康市市长"],
  ["市监委代主任", YONGKANG, "永康市监委主任"],
  ["永康市人民政府市长", YONGKANG, "永康市市长"],
  ["市政府常务副市长", YONGKANG, "永康市常务副市长"],
  ["市政府办公室主任", YONGKANG, "永康市政府办公室主任"],
  ["永康副市长", YONGKANG, "永康市副市长"],
  ["市场监管局局长", YONGKANG, "永康市市场监管局局长"],
  ["市市场监管局局长", YONGKANG, "永康市市场监管局局长"],
  ["永康市场监管局局长", YONGKANG, "永康市市场监管局局长"],
  ["南京市长江隧道管理处主任", bare("南京市", ["南京"]), "南京市长江隧道管理处主任"],
  ["省市场监管局局长", bare("浙江省"), "浙江省市场监管局局长"],
  ["州委书记", bare("甘孜藏族自治州", ["甘孜州", "甘孜"]), "甘孜藏族自治州委书记"],
  ["甘孜州委书记", bare("甘孜藏族自治州", ["甘孜州", "甘孜"]), "甘孜藏族自治州委书记"],
  ["自治区党委书记", bare("新疆维吾尔自治区"), "新疆维吾尔自治区党委书记"],
  ["镇党委书记", bare("古山镇"), "古山镇党委书记"],
  ["街道党工委书记", bare("东城街道"), "东城街道党工委书记"],
  ["高新区党工委书记", bare("济南高新区"), "济南高新区党工委书记"],
  ["党工委书记", bare("济南高新区"), "济南高新区党工委书记"],
  ["董事长", bare("某某物流有限公司"), "某某物流有限公司董事长"],
  ["学校党委书记", bare("某某工业学校"), "某某工业学校党委书记"],
])("writes %s with its jurisdiction, once", (post, of, name) => {
  expect(writeOut(post, of)).toBe(name);
});

it.each([
  ["澜州市委书记", "澜州市", "澜州市委"],
  ["澜州市委常委", "澜州市", "澜州市委"],
  ["澜州市市长", "澜州市", "澜州市政府"],
  ["澜州市常务副市长", "澜州市", "澜州市政府"],
  ["澜州市人民政府秘书长", "澜州市", "澜州市政府"],
  ["澜州市卫健委主任", "澜州市", "澜州市卫健委"],
  ["澜州市卫健委党委书记", "澜州市", "澜州市卫健委"],
  ["澜州市人民检察院党组副书记", "澜州市", "澜州市检察院"],
  ["青石镇党委书记", "青石镇", "青石镇党委"],
  ["青石镇镇长", "青石镇", "青石镇政府"],
  ["澜州市劳动模范", "澜州市", null],
  ["澜州市一级巡视员", "澜州市", null],
])("knows of which body of its place %s is", (post, place, body) => {
  expect(bodyOf(post, place, loadLexicon().words)).toBe(body);
});

it("tells a district from its namesake on the same page", () => {
  const lexicon = loadLexicon();
  const one = page("a", {
    home: "永康市",
    persons: [
      person("陆文柏", [title("北京市朝阳区副区长", "朝阳区")]),
      person("俞岚", [title("长春市朝阳区副区长", "朝阳区")]),
    ],
    places: [site("朝阳区", { kind: "county", id: "110105" })],
  });
  const posts = resolve([one], lexicon).titles.map(({ id, name }) => [id, name]);
  expect(posts).toEqual(
    expect.arrayContaining([
      ["title:朝阳区副区长@110105", "朝阳区副区长"],
      ["title:长春市朝阳区副区长@220104", "长春市朝阳区副区长"],
    ]),
  );
});
