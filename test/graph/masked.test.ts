/** Whose name hides who is meant is in the graph, and in none of its networks. */
import { assemble } from "../../src/assemble";
import { event, knowledge, page, person } from "../resolve/records";

const NETWORKS = new Set(["APPEARED_WITH", "VISITED", "MENTIONED_WITH"]);

it("marks who is masked, keeps events and posts, and draws no network of it", () => {
  const persons = ["赵一山", "钱二水", "张某"].map((name) => person(name));
  const events = [event("meeting", ["赵一山", "钱二水", "张某"])];
  const { nodes, relationships } = assemble([page("a", { persons, events })], knowledge());
  const people = nodes.filter(({ label }) => label === "Person");
  expect(people.map(({ properties }) => [properties["name"], properties["anonymous"]])).toEqual([
    ["张某", true],
    ["赵一山", false],
    ["钱二水", false],
  ]);
  const masked = people.find(({ properties }) => properties["name"] === "张某")!.id;
  const own = relationships.filter(({ from, to }) => from.id === masked || to.id === masked);
  expect(own.map(({ type }) => type)).toEqual(["MENTIONED_IN", "TOOK_PART"]);
  expect(relationships.some(({ type }) => NETWORKS.has(type))).toBe(true);
});
