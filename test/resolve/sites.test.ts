import { type Entities, resolve } from "../../src/resolve";
import type { PageRecord, SiteRecord } from "../../src/model";
import { event, knowledge, page, person, site } from "./records";

const facilitiesOf = (...pages: readonly (readonly SiteRecord[])[]): Entities["facilities"] =>
  resolve(
    pages.map((facilities, at) => page(`page${at}`, { facilities, places: [site("古山镇"), site("石柱镇")] })),
    knowledge(),
  ).facilities;

const placesOf = (...pages: readonly PageRecord[]): Entities["places"] => resolve(pages, knowledge()).places;

it("knows a division by its code and lists those that it lies in", () => {
  const places = placesOf(page("a", { places: [site("东城街道", { aliases: ["东城"], id: "330784001" })] }));
  expect(places.map(({ id, name, kind, within }) => [id, name, kind, within])).toEqual([
    ["330000", "浙江省", "province", null],
    ["330700", "金华市", "prefecture", "330000"],
    ["330784", "永康市", "county", "330700"],
    ["330784001", "东城街道", "town", "330784"],
  ]);
  expect(places[3]!.aliases).toEqual(["东城"]);
});

it("takes a name that many divisions bear for the one near the page's home", () => {
  const pages = [page("a", { places: [site("东城街道")] }), page("b", { home: "巢湖市", places: [site("东城街道")] })];
  expect(placesOf(...pages).filter(({ name }) => name === "东城街道")).toMatchObject([
    { id: "330784001" },
    { id: "340181001" },
  ]);
});

it("leaves a hill a hill, although a county is called so for short", () => {
  const places = placesOf(page("a", { places: [site("龙山", { kind: "mountain", within: "永康市" })] }));
  expect(places.map(({ id }) => id)).toContain("place:龙山@永康市");
  expect(places.map(({ name }) => name)).not.toContain("龙山县");
});

const village = (within: string | null): SiteRecord => site("下徐村", { kind: "village", within });

it("tells villages of one name apart by where they lie", () => {
  const places = placesOf(
    page("a", { places: [village("古山镇"), site("古山镇")] }),
    page("b", { places: [village("石柱镇"), site("石柱镇")] }),
    page("c", { places: [village("古山镇")] }),
  );
  expect(places.filter(({ name }) => name === "下徐村")).toMatchObject([
    { id: "place:下徐村@古山镇", within: "330784108", reasons: ["same name within 古山镇"] },
    { id: "place:下徐村@石柱镇", within: "330784105", reasons: [] },
  ]);
});

const shop = (within: string | null): SiteRecord => site("某某超市", { kind: "shop", within });

it("takes a wider place for the nearer one when only one fits", () => {
  expect(facilitiesOf([shop("古山镇")], [shop("永康市")], [shop(null)]).map(({ id }) => id)).toEqual([
    "facility:某某超市@古山镇",
  ]);
  expect(facilitiesOf([shop("古山镇")], [shop("石柱镇")], [shop(null)]).map(({ id }) => id)).toEqual([
    "facility:某某超市@古山镇",
    "facility:某某超市@永康市",
    "facility:某某超市@石柱镇",
  ]);
});

it("joins the forms that one page gives to a site, and says why", () => {
  const facilities = facilitiesOf(
    [site("市方舱核酸采样站", { kind: "venue", aliases: ["方舱核酸采样站"] })],
    [site("方舱核酸采样站", { kind: "venue" })],
  );
  expect(facilities).toMatchObject([
    {
      id: "facility:方舱核酸采样站@永康市",
      name: "市方舱核酸采样站",
      aliases: ["方舱核酸采样站"],
      kind: "venue",
      reasons: ["same name within 永康市", "方舱核酸采样站 is another form of 市方舱核酸采样站"],
    },
  ]);
});

it("does not join by a form that two sites share, nor by a word that ends many names", () => {
  const shared = [
    [site("甲五金城", { aliases: ["五金城"] })],
    [site("乙五金城", { aliases: ["五金城"] })],
    [site("五金城")],
  ];
  expect(facilitiesOf(...shared)).toHaveLength(3);
  expect(facilitiesOf([site("某某医院", { aliases: ["医院"] })], [site("医院")])).toHaveLength(2);
});

it("keeps sites of one name in two cities two", () => {
  const pages = ["永康市", "武义县"].map((home) => page(home, { home, facilities: [site("高铁站")] }));
  expect(resolve(pages, knowledge()).facilities.map(({ id }) => id)).toEqual([
    "facility:高铁站@武义县",
    "facility:高铁站@永康市",
  ]);
});

it("joins by a dictionary's id whatever the page", () => {
  const pages = ["永康市", "金华市"].map((home) =>
    page(home, { home, facilities: [site("永康南站", { id: "yk-south" })] }),
  );
  expect(resolve(pages, knowledge()).facilities).toMatchObject([
    { id: "facility:yk-south", reasons: ["dictionary row yk-south"] },
  ]);
});

it("is not led round by places that are said to lie in each other", () => {
  const places = placesOf(page("a", { places: [site("甲村", { within: "乙村" }), site("乙村", { within: "甲村" })] }));
  expect(places).toHaveLength(2);
});

it("finds the sites of an event by any form that the page uses", () => {
  const record = page("a", {
    persons: [person("赵一山")],
    places: [site("古山镇", { aliases: ["古山"] })],
    facilities: [site("某某广场", { aliases: ["广场"] })],
    events: [event("visit", ["赵一山"], ["古山", "广场", "某某广场", "永康市", "无此处"])],
  });
  expect(resolve([record], knowledge()).events[0]!.at).toEqual([
    { label: "Place", id: "330784108", confidence: null },
    { label: "Facility", id: "facility:某某广场@永康市", confidence: null },
    { label: "Place", id: "330784", confidence: null },
  ]);
});

it("gives no two sites one id, where pages put one in the city, abroad and nowhere", () => {
  const pages = ["永康市", "南非", null].map((within, at) =>
    page(`page${at}`, {
      places: [site("南非", { kind: "country" })],
      facilities: [site("永康天府机场", { within })],
    }),
  );
  const ids = resolve(pages, knowledge()).facilities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
