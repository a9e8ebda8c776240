import { describeWithPython, fileOf } from "./readers";
import { clean, HARD, textOf } from "./town";

/** The library makes one space of any white space in a name. */
const NAME = HARD.replace(/\s/g, " ");
const inJson = (name: string): string => `"name":${JSON.stringify([name])}`;

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

interface Checked {
  readonly entities: readonly Entity[];
  readonly faults: readonly unknown[];
}

describeWithPython("followthemoney", (read) => {
  const text = textOf("ftm");
  let entities: readonly Entity[];
  let faults: readonly unknown[];
  let byId: ReadonlyMap<string, Entity>;
  beforeAll(() => {
    const [checked]: readonly Checked[] = JSON.parse(read("followthemoney", fileOf("town.ftm.json", text)));
    ({ entities, faults } = checked!);
    byId = new Map(entities.map((entity) => [entity.id, entity]));
  });
  const ofSchema = (schema: string) => entities.filter((entity) => entity.schema === schema);
  const nameOf = (id: string) => byId.get(id)!.properties["name"]![0];

  it("finds no fault, nothing that it does not know, and changes nothing but white space in names", () => {
    expect(faults).toEqual([]);
    const said = text.split("\n").filter(Boolean);
    expect(entities).toEqual(said.map((line): unknown => JSON.parse(line.replaceAll(inJson(HARD), inJson(NAME)))));
    expect(byId.size).toBe(entities.length);
  });

  it.each([
    ["Person", "Person"],
    ["Position", "Title"],
    ["Event", "Event"],
    ["Article", "Article"],
    ["Occupancy", "HOLDS"],
    ["UnknownLink", "TOOK_PART"],
  ])("has a %s for each %s of the graph", (schema, kind) => {
    expect(ofSchema(schema)).toHaveLength(count(kind));
  });

  it("names people and sites in articles", () => {
    expect(ofSchema("Mention").length + ofSchema("Documentation").length).toBe(count("MENTIONED_IN"));
    expect(ofSchema("Mention").map(({ properties }) => nameOf(properties["resolved"]![0]!))).toContain(NAME);
  });

  it("leads from everything that it names to an entity", () => {
    const references = ["holder", "post", "involved", "addressEntity", "proof", "document", "resolved", "subject"];
    const named = entities.flatMap(({ properties }) => references.flatMap((name) => properties[name] ?? []));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
  });

  it("says who held which post and when it was printed, and who took part in what, where and when", () => {
    const [secretary] = ofSchema("Occupancy").filter(
      ({ properties }) => nameOf(properties["post"]![0]!) === "永康市委书记",
    );
    expect(nameOf(secretary!.properties["holder"]![0]!)).toBe("赵一山");
    expect(secretary!.properties).toMatchObject({ status: ["held"], date: ["2022-03-15", "2022-04-02"] });
    const [outing] = ofSchema("Event").filter(({ properties }) => properties["startDate"]?.[0] === "2022-03-10");
    expect(outing!.properties).toMatchObject({ endDate: ["2022-03-12"], location: ["市一医院"], keywords: ["visit"] });
    expect(new Set(outing!.properties["involved"]!.map(nameOf))).toEqual(new Set(["王伟", "赵一山"]));
    expect(outing!.properties["description"]).toEqual(["赵一山到市一医院。", "王伟陪同。"]);
  });
});

describeWithPython("a JSON-LD processor", (read) => {
  let triples: readonly (readonly string[])[];
  beforeAll(() => {
    const [graph]: readonly (readonly string[])[][] = JSON.parse(read("rdf", fileOf("town.jsonld", textOf("json-ld"))));
    triples = graph!;
  });
  const SCHEMA = "https://schema.org/";
  const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  const objects = (subject: string | undefined, predicate: string) =>
    triples.filter(([s, p]) => s === subject && p === predicate).map(([, , object]) => object);
  const ofType = (type: string) =>
    triples
      .filter(([, predicate, object]) => predicate === TYPE && object === SCHEMA + type)
      .map(([subject]) => subject!);

  it("reads each node of the graph but posts, in schema.org's types", () => {
    expect(ofType("Person")).toHaveLength(count("Person"));
    expect(ofType("Event")).toHaveLength(count("Event"));
    expect(ofType("NewsArticle")).toHaveLength(count("Article"));
    expect(ofType("AdministrativeArea")).toHaveLength(count("Place"));
    expect(ofType("Place")).toHaveLength(count("Facility"));
    expect(ofType("Quotation")).toHaveLength(clean.relationships.filter(({ type }) => type === "REPORTED_IN").length);
  });

  it("reads names whole", () => {
    const names = ofType("Person").flatMap((person) => objects(person, `${SCHEMA}name`));
    expect(names).toHaveLength(5);
    expect(new Set(names)).toEqual(new Set(["=SUM(A1)", "王伟", "赵一山", HARD]));
  });

  it("reads days, people and places of an event", () => {
    const outing = ofType("Event").find((event) => objects(event, `${SCHEMA}startDate`).includes("2022-03-10"));
    expect(objects(outing, `${SCHEMA}endDate`)).toEqual(["2022-03-12"]);
    const [site] = objects(outing, `${SCHEMA}location`);
    expect(objects(site, `${SCHEMA}name`)).toEqual(["市一医院"]);
    const roles = objects(outing, `${SCHEMA}attendee`);
    const people = roles
      .flatMap((role) => objects(role, `${SCHEMA}attendee`))
      .flatMap((one) => objects(one, `${SCHEMA}name`));
    expect(new Set(people)).toEqual(new Set(["王伟", "赵一山"]));
    expect(new Set(roles.flatMap((role) => objects(role, `${SCHEMA}roleName`)))).toEqual(
      new Set(["accompany", "lead"]),
    );
  });

  it("reads where a place lies, and who holds which post", () => {
    const town = ofType("AdministrativeArea").find((place) => objects(place, `${SCHEMA}name`).includes("古山镇"));
    const [county] = objects(town, `${SCHEMA}containedInPlace`);
    expect(objects(county, `${SCHEMA}name`)).toEqual(["永康市"]);
    const posts = ofType("Occupation").flatMap((post) => objects(post, `${SCHEMA}name`));
    expect(posts).toContain("永康市委书记");
  });
});

/** How many nodes of a label, or relationships of a type, the graph has. */
function count(kind: string): number {
  const nodes = clean.nodes.filter(({ label }) => label === kind);
  return nodes.length + clean.relationships.filter(({ type }) => type === kind).length;
}
