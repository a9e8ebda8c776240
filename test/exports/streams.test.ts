import { once } from "node:events";
import { Readable, Writable } from "node:stream";

import { array, assert, constantFrom, integer, oneof, property, string } from "fast-check";

import { exportGraph, FORMATS, type Format } from "../../src/exports";
import { sortedBy } from "../../src/collections";
import { cleanText } from "../../src/exports/clean";
import { escapeXml } from "../../src/exports/xml";
import type { Graph } from "../../src/model";
import { node, relationship } from "../stores/graphs";

const PEOPLE = Array.from({ length: 25 }, (_, at) => `p${at}`);
const SITES = Array.from({ length: 20 }, (_, at) => `f${at}`);
const VISITS = PEOPLE.flatMap((person) => SITES.map((site) => ({ person, site, event: `${person}${site}` })));
const DAY = "2022-03-14";

/** A graph whose files are long beside a chunk: everybody went everywhere once, alone. */
const CROWD: Graph = {
  nodes: [
    node("Article", "a", { headline: "标题", file: "a.txt", line: 1, published: "2022-03-15", sha256: "00" }),
    ...VISITS.map(({ event }) => node("Event", event, { name: "调研", type: "visit", dateFrom: DAY, dateTo: DAY })),
    ...SITES.map((id) => node("Facility", id, { name: `某某公司${id}`, aliases: [], kind: "company" })),
    ...PEOPLE.map((id) => node("Person", id, { name: `某人${id}`, pinyin: "mou ren" })),
  ],
  relationships: sortedBy(
    VISITS.flatMap(({ person, site, event }) => [
      relationship("AT", event, { from: ["Event", event], to: ["Facility", site] }, { order: 1 }),
      relationship(
        "REPORTED_IN",
        event,
        { from: ["Event", event], to: ["Article", "a"] },
        { start: 0, end: 10, line: 1, quote: "某人到某某公司调研。" },
      ),
      relationship("TOOK_PART", event, { from: ["Person", person], to: ["Event", event] }, { role: "lead", order: 1 }),
      relationship(
        "VISITED",
        event,
        { from: ["Person", person], to: ["Facility", site] },
        { times: 1, first: DAY, last: DAY, events: [event] },
      ),
    ]),
    ({ type, id }) => `${type}\n${id}`,
  ),
};

const provenance = { version: "", records: "", dictionaries: "", options: "" };
/** What the viewer reads is made by src/exports/json.ts in one piece, as `build` needs it. */
const streamed = Object.entries<Format>(FORMATS).filter(([name]) => name !== "json" && name !== "codebook");

describe.each(streamed)("%s", (name, format) => {
  const { files } = exportGraph(CROWD, format, {
    provenance,
    ...(format.projections && { projections: ["visits"] as const }),
  });

  it("is written in pieces of some tens of kilobytes, however long it is", () => {
    const sizes = files.flatMap((file) => Array.from(file.chunks(), (chunk) => chunk.length));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect([name, Math.max(...sizes) < 400_000]).toEqual([name, true]);
    expect(sizes.length).toBeGreaterThan(Math.floor(total / 400_000));
  });

  it("makes no more while whoever reads it is slow", async () => {
    const largest = files
      .map((file) => ({ file, size: [...file.chunks()].length }))
      .toSorted((a, b) => b.size - a.size)[0]!;
    let made = 0;
    const slow = new Writable({ highWaterMark: 1, write: () => undefined });
    const source = Readable.from(
      (function* () {
        for (const chunk of largest.file.chunks()) {
          made++;
          yield chunk;
        }
      })(),
      { highWaterMark: 1 },
    );
    source.pipe(slow);
    await once(source, "pause");
    await new Promise((resolve) => setImmediate(resolve));
    expect(made).toBeLessThanOrEqual(3);
    source.destroy();
  });
});

describe("any text", () => {
  const anyText = string({ unit: "binary", maxLength: 40 });
  const anyUnits = array(integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

  it("is clean after cleaning, and is not touched again", () => {
    assert(
      property(oneof(anyText, anyUnits), (text) => {
        const cleaned = cleanText(text);
        expect(cleaned).not.toMatch(/\p{Cs}/u);
        expect(cleaned).not.toMatch(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/u);
        expect(cleaned).not.toMatch(/\p{Bidi_Control}/u);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });

  it("says nothing in another order than it is written", () => {
    expect(cleanText("书记\u202e甲乙\u2066丙\u200f\u009b")).toBe("书记甲乙丙");
  });

  it("loses nothing else", () => {
    assert(
      property(string({ unit: constantFrom(...Array.from("甲𠮷😀é\t\n\r =<&\"'|\\")) }), (text) => {
        expect(cleanText(text)).toBe(text);
      }),
    );
  });

  it("stands in XML as references and ordinary characters, and comes back", () => {
    assert(
      property(anyText, (text) => {
        const escaped = escapeXml(cleanText(text));
        expect(escaped).not.toMatch(/[<>"\t\n\r]|&(?!#\d+;)/);
        const back = escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
        expect(back).toBe(cleanText(text));
      }),
    );
  });
});
