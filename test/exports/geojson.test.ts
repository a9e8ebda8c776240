import { assemble } from "../../src/assemble";
import { loadLexicon } from "../../src/lexicon";
import { event, knowledge, page, person, site, title } from "../resolve/records";
import { datasetOf } from "./dataset";
import { describeWithGdal, folderOf } from "./readers";
import { TOWN, textOf, written } from "./town";

/** Of the dictionary: one county and one prefecture, and a site that has a place of its own. */
const KNOWN = new Map([
  ["330784", { longitude: 120.048, latitude: 28.889 }],
  ["330700", { longitude: 119.653, latitude: 29.084 }],
  ["330000", { longitude: 120.159, latitude: 30.267 }],
  ["330723", { longitude: 119.82, latitude: 28.89 }],
  ["facility:青禾书院@武义县", { longitude: 119.7, latitude: 28.8 }],
]);
const coordinatesOf = (id: string) => KNOWN.get(id);

/** Somebody goes from town to town, on a day without a year to a third, and to a site that only the province is known of. */
const ROUNDS = assemble(
  [
    page("one.txt", {
      published: "2022-05-02",
      persons: [person("赵一山", [title("市委书记", "永康市")])],
      places: [site("古山镇", { id: "330784108" })],
      facilities: [site("青禾书院", { kind: "school", within: "武义县" })],
      events: [
        event("visit", ["赵一山"], ["古山镇"], { date: "2022-05-01", resolved: "2022-05-01" }),
        event("visit", ["赵一山"], ["青禾书院"], { id: "e2", date: "2022-04-30", resolved: "2022-04-30" }),
        event("visit", ["赵一山"], ["青禾书院"], { id: "e3", date: "--04-03", resolved: null }),
      ],
    }),
  ],
  knowledge(),
);

const files = written("geojson", { coordinatesOf }, ROUNDS);
type Shape = {
  readonly geometry: { readonly coordinates: unknown } | null;
  readonly properties: Record<string, unknown>;
};
const featuresOf = (name: string): readonly Shape[] => {
  const { features }: { features: readonly Shape[] } = JSON.parse(files.get(`${name}.geojson`)!);
  return features;
};

describe("where a site lies", () => {
  it("is its own place where the dictionary has one, and that of the county around it where it has none", () => {
    const [school] = featuresOf("sites");
    expect(school).toMatchObject({ geometry: { coordinates: [119.7, 28.8] }, properties: { located: "青禾书院" } });
    const [town] = featuresOf("places");
    expect(town).toMatchObject({ geometry: { coordinates: [120.048, 28.889] }, properties: { located: "永康市" } });
  });

  it("is nowhere where only the province is known", () => {
    const hall = assemble(
      [
        page("a.txt", {
          home: "浙江省",
          facilities: [site("省会堂", { within: "浙江省" })],
          persons: [person("赵一山")],
          events: [event("visit", ["赵一山"], ["省会堂"])],
        }),
      ],
      knowledge(),
    );
    const text = written("geojson", { coordinatesOf }, hall).get("sites.geojson")!;
    expect(JSON.parse(text)).toMatchObject({
      features: [{ geometry: null, properties: { name: "省会堂", located: null } }],
    });
  });

  it("is its own place abroad, and nowhere where only the country is known", () => {
    const abroad = assemble(
      [
        page("a.txt", {
          places: [
            site("法国", { id: "nation:法国", kind: "country" }),
            site("里昂", { id: "nation:里昂", kind: "foreign-city", within: "法国" }),
          ],
          facilities: [site("石桥文化宫", { within: "法国" })],
          persons: [person("赵一山")],
          events: [event("visit", ["赵一山"], ["法国", "里昂", "石桥文化宫"])],
        }),
      ],
      knowledge(),
    );
    const layers = written("geojson", { coordinatesOf: loadLexicon().coordinatesOf }, abroad);
    const located = ["places", "sites"].flatMap((name) => {
      const { features }: { features: readonly Shape[] } = JSON.parse(layers.get(`${name}.geojson`)!);
      return features.map(({ properties }) => [properties["name"], properties["located"]]);
    });
    expect(Object.fromEntries(located)).toEqual({ 法国: "法国", 里昂: "里昂", 石桥文化宫: null });
  });

  it("is known to the viewer with whether it is exact, and a person's home likewise", () => {
    const { nodes } = datasetOf(ROUNDS, { coordinatesOf });
    const spots = Object.fromEntries(
      nodes.map(({ attributes: { label, spot } }) => [label, spot && [spot.of, spot.exact]]),
    );
    expect(spots).toEqual({ 赵一山: ["永康市", false], 古山镇: ["永康市", false], 青禾书院: ["青禾书院", true] });
  });

  it("is a column of every table of sites", () => {
    const nodes = written("gephi-csv", { coordinatesOf }, ROUNDS).get("nodes.csv")!;
    expect(nodes.split("\r\n")[0]).toContain(",longitude,latitude,located,");
    expect(nodes).toContain(",119.7,28.8,青禾书院,");
    expect(textOf("graphml", { coordinatesOf }, ROUNDS)).toContain('attr.name="longitude" attr.type="double"');
  });
});

describe("an itinerary", () => {
  it("goes through the places in the order of days, each once where several stops lie at one", () => {
    expect(featuresOf("itineraries")).toEqual([
      expect.objectContaining({
        geometry: {
          type: "LineString",
          coordinates: [
            [119.7, 28.8],
            [120.048, 28.889],
          ],
        },
        properties: expect.objectContaining({
          person: "赵一山",
          stops: 2,
          from: "2022-04-30",
          to: "2022-05-01",
          places: ["青禾书院", "永康市"],
        }),
      }),
    ]);
  });

  it("has every stop as a point, those of unknown days without an order", () => {
    expect(featuresOf("stops").map(({ properties: { order, date, site: at } }) => [order, date, at])).toEqual([
      [1, "2022-04-30/2022-04-30", "青禾书院"],
      [2, "2022-05-01/2022-05-01", "古山镇"],
      [null, "--04-03", "青禾书院"],
    ]);
  });
});

describe("the dictionary of coordinates", () => {
  const lexicon = loadLexicon();
  const about = (name: string) => {
    const { longitude = NaN, latitude = NaN } = lexicon.coordinatesOf(`place:nation:${name}`) ?? {};
    return [name, Math.round(longitude), Math.round(latitude)];
  };

  it("has points for prefectures and counties, and for none of their towns", () => {
    expect(lexicon.coordinatesOf("330784")).toEqual({ longitude: 120.048, latitude: 28.889 });
    expect(lexicon.coordinatesOf("330784003")).toBeUndefined();
    for (const code of ["110101", "130284", "460300", "540102", "659001"]) {
      const { longitude = 0, latitude = 0 } = lexicon.coordinatesOf(code) ?? {};
      expect([code, longitude > 73 && longitude < 136, latitude > 3 && latitude < 54]).toEqual([code, true, true]);
    }
  });

  it("has points for cities abroad, each within its country, and for countries at their capitals", () => {
    const places = ["巴黎", "法国", "纽约", "圣保罗", "惠灵顿", "安克雷奇", "马德里", "埃里温"];
    expect(places.map(about)).toEqual([
      ["巴黎", 2, 49],
      ["法国", 2, 49],
      ["纽约", -74, 41],
      ["圣保罗", -47, -24],
      ["惠灵顿", 175, -41],
      ["安克雷奇", -150, 61],
      ["马德里", -4, 40],
      ["埃里温", 45, 40],
    ]);
  });
});

it("puts a place abroad, by its dictionary row, where the gazetteer has it", () => {
  const lexicon = loadLexicon();
  const abroad = page("abroad.txt", {
    persons: [person("赵一山", [title("市委书记", "永康市")])],
    places: [site("巴黎", { id: "nation:巴黎", kind: "capital" })],
    events: [event("visit", ["赵一山"], ["巴黎"], { date: "2022-05-01", resolved: "2022-05-01" })],
  });
  const text = written("geojson", lexicon, assemble([abroad], lexicon)).get("places.geojson")!;
  expect(JSON.parse(text)).toMatchObject({ features: [{ geometry: { coordinates: [2.349, 48.853] } }] });
});

describeWithGdal("GDAL, which is what QGIS opens files with", (read) => {
  it("reads every layer with its shapes, days as dates, and hard names whole", () => {
    const folder = folderOf(written("geojson", { coordinatesOf }, TOWN));
    const layer = (name: string): string => read(`${folder}/${name}.geojson`);
    expect(layer("places")).toMatch(/Geometry: Point\nFeature Count: 1\n/);
    expect(layer("sites")).toMatch(/Feature Count: 3\n[\s\S]*WGS 84[\s\S]*longitude: Real/);
    expect(layer("sites")).toContain('+某某"大"超市');
    const stops = layer("stops");
    expect(stops).toMatch(/from: Date/);
    expect(stops).toContain("POINT (120.048 28.889)");
    expect(stops.match(/OGRFeature/g)).toHaveLength(
      JSON.parse(written("geojson", { coordinatesOf }).get("stops.geojson")!).features.length,
    );
  });

  it("reads an itinerary as a line", () => {
    const lines = read(`${folderOf(files)}/itineraries.geojson`);
    expect(lines).toContain("Geometry: Line String");
    expect(lines).toContain("LINESTRING (119.7 28.8,120.048 28.889)");
    expect(lines).toContain("places (StringList) = (2:青禾书院,永康市)");
  });
});
