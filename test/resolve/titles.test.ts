import { loadLexicon } from "../../src/lexicon";
import { resolve } from "../../src/resolve";
import { page, person, site, title } from "./records";
import { writeOut } from "../../src/resolve/titles";

const YONGKANG = { name: "永康市", shorts: ["永康"], above: ["金华市", "金华", "浙江省", "浙江"] };
const bare = (name: string, shorts: readonly string[] = []) => ({ name, shorts, above: [] });

test.each([
  ["市委书记", YONGKANG, "永康市委书记"],
  ["永康市委书记", YONGKANG, "永康市委书记"],
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
