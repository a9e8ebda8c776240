import { readFileSync } from "node:fs";
import { checkPacks, classes, loadLexicon, ownPacks, type Lexicon } from "../../src/lexicon";
import { shortForms } from "../../src/lexicon/shorts";

const names = (found: readonly { readonly name: string }[]): readonly string[] => found.map(({ name }) => name);

describe("the packs that come with the program", () => {
  let lexicon: Lexicon;
  beforeAll(() => {
    lexicon = loadLexicon();
  });

  it("are read to the last row without a fault", () => {
    expect(checkPacks()).toEqual([]);
  });

  it("have one hash, whatever their order", () => {
    expect(loadLexicon(ownPacks().toReversed()).hash).toBe(lexicon.hash);
    expect(lexicon.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("know the fourteen towns and streets of 永康", () => {
    const towns =
      "东城街道 西城街道 江南街道 石柱镇 前仓镇 舟山镇 古山镇 方岩镇 龙山镇 西溪镇 象珠镇 唐先镇 花街镇 芝英镇".split(
        " ",
      );
    const known = towns.map((town) => lexicon.divisionsNamed(town).filter(({ parent }) => parent === "330784"));
    expect(known.map((found) => found.length)).toEqual(towns.map(() => 1));
  });

  it("keep all namesakes apart by code", () => {
    const found = lexicon.divisionsNamed("东城街道");
    expect(found).toHaveLength(39);
    expect(new Set(found.map(({ code }) => code)).size).toBe(39);
    expect(found.map(({ code }) => code)).toContain("330784001");
  });

  it("give the larger of namesakes first", () => {
    expect(lexicon.divisionsNamed("永康").map(({ level }) => level)).toEqual([
      "county",
      "town",
      "town",
      "town",
      "town",
    ]);
    expect(names(lexicon.divisionsNamed("江西"))[0]).toBe("江西省");
  });

  it("reach the province from a street", () => {
    expect(names(lexicon.ancestors("330784003"))).toEqual(["永康市", "金华市", "浙江省"]);
    expect(lexicon.division("330784")?.parent).toBe("330700");
    expect(lexicon.ancestors("330000")).toEqual([]);
    expect(lexicon.ancestors("000000")).toEqual([]);
  });

  it("hang what lies in rows that only count on the next larger division", () => {
    expect(names(lexicon.ancestors("419001"))).toEqual(["河南省"]);
    expect(names(lexicon.ancestors("110101"))).toEqual(["北京市"]);
    expect(names(lexicon.ancestors("441900003"))).toEqual(["东莞市", "广东省"]);
    expect(lexicon.divisionsNamed("市辖区")).toEqual([]);
    expect(lexicon.divisionsNamed("高新区")).toEqual([]);
  });

  it("answer to short forms, by rule and by the overlay", () => {
    expect(names(lexicon.divisionsNamed("海北州"))).toEqual(["海北藏族自治州"]);
    expect(names(lexicon.divisionsNamed("马边县"))).toEqual(["马边彝族自治县"]);
    expect(names(lexicon.divisionsNamed("塔县"))).toEqual(["塔什库尔干塔吉克自治县"]);
    expect(names(lexicon.divisionsNamed("大柴旦"))).toEqual(["大柴旦行政委员会"]);
    expect(names(lexicon.divisionsNamed("和安县"))).toEqual(["和安县"]);
  });

  it("leave a province's short form to the province", () => {
    expect(names(lexicon.divisionsNamed("吉林"))).toEqual(["吉林省"]);
    expect(names(lexicon.divisionsNamed("海南州"))).toEqual(["海南藏族自治州"]);
  });

  it("match all names and short forms of divisions", () => {
    const both = classes("divisions", "shorts");
    expect(lexicon.automaton.read("赴永康市江南街道").lengthsAt(1, both)).toEqual([3, 2]);
    expect(lexicon.automaton.read("在马边彝族自治县").lengthsAt(1, both)).toEqual([7, 2]);
  });

  it("repeat no short form that a rule gives", () => {
    const repeated = lexicon
      .divisionsNamed("塔县")
      .concat(["杜蒙县", "克州", "东乌旗"].flatMap((short) => lexicon.divisionsNamed(short)))
      .filter(({ shorts }) => new Set(shorts).size < shorts.length);
    expect(repeated).toEqual([]);
    expect(shortForms("塔什库尔干塔吉克自治县", "county")).toEqual(["塔什库尔干县", "塔什库尔干"]);
  });

  it("know common, uncommon, rare and double surnames", () => {
    const rows = ["章", "兰", "王", "信", "杲", "从", "夜", "欧阳", "尉迟"].map((name) => lexicon.surnames.get(name));
    expect(rows.map((row) => row?.frequency?.[0]).join("")).toBe("uucrrrruu");
    expect(lexicon.surnames.get("欧阳")?.kind).toBe("compound");
    expect(lexicon.surnames.get("高")?.note).toBe("also a word");
  });

  it("begin every false friend of a person with a surname", () => {
    const strays = [...lexicon.words["false-friends"].values()].filter(
      ({ text, kind }) =>
        kind === "person" && !lexicon.surnames.has(text[0]!) && !lexicon.surnames.has(text.slice(0, 2)),
    );
    expect(strays).toEqual([]);
  });

  it("tell people and sites by name and by alias", () => {
    expect(lexicon.personsNamed("陈美蓉").map(({ id }) => id)).toEqual(["yongkang:陈美容"]);
    expect(lexicon.personsNamed("胡勇春")[0]?.tenures.map(({ title }) => title)).toContain("市长");
    expect(lexicon.sitesNamed("高铁南站")).toEqual([
      expect.objectContaining({ name: "永康南站", class: "facility", kind: "station", within: "330784" }),
    ]);
    expect(lexicon.personsNamed("某某")).toEqual([]);
    expect(lexicon.automaton.read("永康站").longest(0, classes("sites"))).toBe(3);
    expect(lexicon.automaton.read("金政").longest(0, classes("officials"))).toBe(2);
  });

  it("know the organs of the centre by name and by short form", () => {
    expect(lexicon.organisationsNamed("国台办")).toEqual([
      expect.objectContaining({ name: "国务院台湾事务办公室", kind: "government", within: null }),
    ]);
    expect(lexicon.organisationsNamed("国家发改委")[0]?.name).toBe("国家发展和改革委员会");
  });

  it("give a newspaper the jurisdiction whose paper it is", () => {
    const homes = ["永康日报", "羊城晚报", "大河报"].map((name) => lexicon.organisationsNamed(name)[0]?.within);
    expect(homes.map((code) => lexicon.division(code!)?.name)).toEqual(["永康市", "广东省", "河南省"]);
    expect(lexicon.organisationsNamed("人民日报")[0]).toMatchObject({ kind: "newspaper", within: null });
  });

  it("tell countries, their capitals and other cities abroad apart", () => {
    const kinds = ["法国", "巴黎", "里昂", "夏威夷"].map((name) => lexicon.sitesNamed(name)[0]?.kind);
    expect(kinds).toEqual(["country", "capital", "foreign-city", "foreign-region"]);
    expect(lexicon.sitesNamed("里昂")[0]?.within).toBe("法国");
  });

  it("put every place abroad in a country that is listed", () => {
    const rows = ["nation/places", "nation/namesakes", "world/places", "world/namesakes"].flatMap((table) =>
      readFileSync(`dictionaries/${table}.tsv`, "utf8").split("\n").slice(1),
    );
    const abroad = rows.map((row) => row.split("\t")).filter(([, , , kind]) => /^(capital|foreign-)/.test(kind ?? ""));
    const stateOf = (name: string, depth = 0): string | undefined => {
      const row = lexicon.sitesNamed(name).find(({ kind }) => kind === "country" || kind === "foreign-region");
      return row?.kind === "foreign-region" && depth < 3 ? stateOf(row.within ?? "", depth + 1) : row?.kind;
    };
    expect(abroad.length).toBeGreaterThan(12_000);
    expect(abroad.filter(([, , , , within]) => stateOf(within ?? "") !== "country")).toEqual([]);
  });

  it("keep names that mean something else as well apart from those that are places wherever they stand", () => {
    const [both, place] = [classes("namesakes"), classes("sites/place")];
    const read = (name: string) => lexicon.automaton.read(name);
    expect(lexicon.namesakesNamed("杰克逊")[0]).toMatchObject({ kind: "foreign-city", within: "密西西比州" });
    expect(lexicon.sitesNamed("杰克逊")).toEqual([]);
    expect([read("杰克逊").longest(0, both), read("杰克逊").longest(0, place)]).toEqual([3, 0]);
    expect([read("克拉斯诺达尔").longest(0, both), read("克拉斯诺达尔").longest(0, place)]).toEqual([0, 6]);
  });

  it("say where cities and regions abroad lie, and put countries at their capitals", () => {
    const paris = lexicon.coordinatesOf("place:nation:巴黎");
    expect(paris).toEqual({ longitude: 2.349, latitude: 48.853 });
    expect(lexicon.coordinatesOf("place:nation:法国")).toEqual(paris);
    expect(lexicon.coordinatesOf("place:world:曼塔")).toEqual({ longitude: -80.731, latitude: -0.949 });
    expect(lexicon.coordinatesOf("place:nation:缅因州")).toEqual({ longitude: -68.859, latitude: 45.709 });
  });

  it("say for what places one character may stand", () => {
    expect(lexicon.abbreviations.get("湘")?.of.map((code) => lexicon.division(code)?.name)).toEqual(["湖南省"]);
    expect(lexicon.abbreviations.get("俄")?.of).toEqual(["俄罗斯"]);
  });
});
