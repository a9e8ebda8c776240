import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/exports";
import { Corrections } from "../../src/server";
import { correct } from "../../src/server/corrections";
import { buildModel } from "../../viewer/src/data/model";
import { newSite, rowsOf, withCodes, type Correction, type Said } from "../../viewer/src/edit/rows";
import { folderOf, xingji } from "./harness";

const PAGE =
  "周远帆到古山镇调研\n\n本报讯（记者 秦小雨）5月8日上午，永康市委书记周远帆到古山镇调研，察看新华书店和青禾卫生院。市领导吴思齐、高新宇、吴思琪参加。\n";
const SAID: Omit<Said, "wrong"> = { other: "", posts: ["", ""], value: "", note: "" };

type Nodes = Dataset["nodes"];

/** Builds, says what is wrong as the viewer does, and builds again: name, kind, and home or place of every node. */
async function after(say: (nodes: Nodes) => readonly Correction[]): Promise<string[]> {
  const pages = folderOf({ "2023-05-09.txt": PAGE });
  const out = folderOf();
  await xingji(["build", pages, "--out", out]);
  const read = (): Dataset => JSON.parse(readFileSync(join(out, "graph.json"), "utf8"));
  const before = read();
  const asked: unknown = { add: withCodes(buildModel(before), say(before.nodes)) };
  correct(new Corrections(join(out, "corrections")), asked);
  const { status } = await xingji(["build", pages, "--out", out]);
  expect(status).toBe(0);
  return read().nodes.map(({ attributes: { label, subkind, home, within, spot } }) => {
    const at = spot?.exact === true ? `at ${spot.longitude}` : "";
    return [label, subkind, home ?? within, at].filter(Boolean).join(" ");
  });
}

function said(nodes: Nodes, label: string, what: Partial<Said> & Pick<Said, "wrong">): readonly Correction[] {
  const { key, attributes } = nodes.find((node) => node.attributes.label === label)!;
  return rowsOf(key, attributes, { ...SAID, ...what })!;
}

jest.setTimeout(120_000);

describe("what is put right in the viewer, in the next build", () => {
  it("is as it was before any of it", async () => {
    const nodes = await after(() => []);
    for (const name of ["高新宇 永康市", "吴思齐 永康市", "吴思琪 永康市"]) expect(nodes).toContain(name);
  });

  it("leaves out who is no person", async () => {
    const nodes = await after((all) => said(all, "高新宇", { wrong: "not-a-person" }));
    expect(nodes.filter((name) => name.startsWith("高新宇"))).toEqual([]);
    expect(nodes).toContain("吴思齐 永康市");
  });

  it("makes one of two who are the same", async () => {
    const nodes = await after((all) =>
      said(all, "吴思琪", { wrong: "same", other: all.find(({ attributes }) => attributes.label === "吴思齐")!.key }),
    );
    expect(nodes.filter((name) => name.startsWith("吴思"))).toHaveLength(1);
  });

  it("gives a person the right home", async () => {
    expect(await after((all) => said(all, "吴思齐", { wrong: "home", value: "武义县" }))).toContain("吴思齐 武义县");
  });

  it("has a site that was added, of the kind that the reader gave", async () => {
    const nodes = await after(() => [
      newSite({ name: "新华书店", kindOf: "facility", kind: "shop", within: "古山镇", note: "" }),
    ]);
    expect(nodes).toContain("新华书店 shop 古山镇");
  });

  it("puts a site elsewhere on the map", async () => {
    const nodes = await after((all) => said(all, "青禾卫生院", { wrong: "place", value: "120.1, 28.9" }));
    expect(nodes).toContain("青禾卫生院 hospital 古山镇 at 120.1");
  });

  it("gives a site another kind", async () => {
    const nodes = await after((all) => said(all, "青禾卫生院", { wrong: "kind", value: "care" }));
    expect(nodes.find((name) => name.startsWith("青禾卫生院"))).toMatch(/^青禾卫生院 care/);
  });
});

it("leaves a note of how a build was called, from which it can be run again", async () => {
  const pages = folderOf({ "2023-05-09.txt": PAGE });
  const out = folderOf();
  await xingji(["build", pages, "--out", out, "--home", "永康市"]);
  const command: unknown = JSON.parse(readFileSync(join(out, "build.json"), "utf8"));
  expect(command).toMatchObject({
    args: ["--out", out, "--home", "永康市", "--max-size", "50", "--page-timeout", "60", "--", pages],
    folder: process.cwd(),
  });
  expect(buildModel(JSON.parse(readFileSync(join(out, "graph.json"), "utf8"))).graph.order).toBeGreaterThan(0);
});
