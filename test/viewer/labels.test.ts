import * as fc from "fast-check";
import { cardOf, placeLabels, type Beside, type OfferedLabel } from "../../viewer/src/graph/place-labels";

const WIDTH = 300;
const HEIGHT = 200;

/** A character is 13 pixels wide. */
function placed(offered: readonly (readonly [label: string, x: number, y: number])[], beside?: Beside) {
  const labels = offered.map(([label, x, y]): OfferedLabel => ({ label, x, y, size: 5 }));
  return placeLabels(labels, (text) => 13 * text.length, WIDTH, HEIGHT, beside);
}

it("sets a label right of its node, and elsewhere where there is no room", () => {
  expect(placed([["古山镇", 100, 50]])).toEqual([{ text: "古山镇", x: 109, y: 50 }]);
  expect(placed([["古山镇", 280, 50]])).toEqual([{ text: "古山镇", x: 232, y: 50 }]);
});

it("sets a label at a corner of its node where its sides have no room", () => {
  const beside = [
    { left: 105, right: 160, top: 46, bottom: 54 },
    { left: 40, right: 95, top: 46, bottom: 54 },
    { left: 95, right: 100, top: 57, bottom: 75 },
    { left: 95, right: 100, top: 25, bottom: 43 },
  ];
  const [label] = placed([["古山镇", 100, 50]], { covered: beside });
  expect([label!.x > 100, label!.y > 58]).toEqual([true, true]);
});

it("sets a label under its node wherever that stands between two pixels", () => {
  fc.assert(
    fc.property(fc.double({ min: 60, max: 70, noNaN: true }), fc.double({ min: 4, max: 9, noNaN: true }), (y, size) => {
      const covered = [
        { left: 0, right: 90, top: 0, bottom: HEIGHT },
        { left: 160, right: WIDTH, top: 0, bottom: HEIGHT },
        { left: 90, right: 160, top: 0, bottom: y - size - 2 },
      ];
      const texts = placeLabels([{ label: "镇", x: 125, y, size }], () => 52, WIDTH, HEIGHT, { covered });
      expect(texts.map(({ y: at }) => at > y)).toEqual([true]);
    }),
  );
});

it("moves a label that is longer than the room on either side to where the screen ends", () => {
  const text = "全市重大项目集中开工仪式第一到第三分会场";
  expect(placed([[text, 200, 50]])).toEqual([{ text, x: WIDTH - 8 - 13 * text.length, y: expect.any(Number) }]);
});

it("sets no label under what lies over the graph", () => {
  const covered = [{ left: 105, right: 200, top: 40, bottom: 60 }];
  expect(placed([["古山镇", 100, 50]], { covered })).toEqual([{ text: "古山镇", x: 52, y: 50 }]);
});

it("never lets two labels on a line be read as one", () => {
  const node = fc.tuple(
    fc.constantFrom("花街卡点", "上超", "精品生活超市"),
    fc.integer({ min: 0, max: WIDTH }),
    fc.integer({ min: 0, max: HEIGHT }),
  );
  fc.assert(
    fc.property(fc.array(node, { maxLength: 25 }), (nodes) => {
      const sorted = placed(nodes).toSorted((a, b) => a.x - b.x);
      for (const [at, one] of sorted.entries()) {
        const beside = sorted.slice(at + 1).filter(({ y }) => Math.abs(y - one.y) < 12);
        for (const other of beside) expect(other.x - (one.x + 13 * one.text.length)).toBeGreaterThan(3);
      }
    }),
  );
});

it("names the foremost of many even over smaller nodes, and the more of them the more nodes there are", () => {
  const crowd = Array.from({ length: 600 }, (_, at): OfferedLabel => {
    const [column, row] = [at % 30, Math.floor(at / 30)];
    const isHub = column % 5 === 2 && row % 5 === 2;
    return { x: 10 + 20 * column, y: 10 + 20 * row, size: isHub ? 8 : 6, label: isHub ? `地${at}` : "甲乙丙丁" };
  });
  const hubs = crowd.filter(({ size }) => size === 8).map(({ label }) => label ?? "");
  const texts = placeLabels(crowd, (text) => 13 * text.length, 620, 420).map(({ text }) => text);
  expect([hubs.length, hubs.filter((hub) => !texts.includes(hub))]).toEqual([24, []]);
});

it("names nobody over a node where nodes stand in rows", () => {
  const rows = Array.from({ length: 600 }, (_, at): OfferedLabel => {
    return { x: 10 + 20 * (at % 30), y: 10 + 20 * Math.floor(at / 30), size: 6, label: `人人${at}` };
  });
  const namesOf = (inRows: boolean) => placeLabels(rows, (text) => 13 * text.length, 900, 420, { inRows });
  // Only beside the last column and under the last row there is room.
  expect(namesOf(true).filter(({ x, y }) => x < 595 && y < 395)).toEqual([]);
  expect(namesOf(false).filter(({ x, y }) => x < 595 && y < 395)).not.toEqual([]);
});

it("sets no label under the card of a node in hand", () => {
  const card = cardOf({ x: 100, y: 50, size: 5 }, 39);
  expect([card.left, card.right]).toEqual([109, 160]);
  for (const { text, x, y } of placed(
    [
      ["古山镇", 100, 68],
      ["青禾小学", 102, 50],
    ],
    { covered: [card] },
  )) {
    const isUnder =
      x < card.right && x + 13 * text.length > card.left && y + 8 > card.top + 1 && y - 8 < card.bottom - 1;
    expect([text, isUnder]).toEqual([text, false]);
  }
});

it("leaves out the less important of two for which there is no room", () => {
  const crowd = Array.from({ length: 40 }, (_, at) => [`甲乙丙丁${at}`, 100 + at, 100] as const);
  const texts = placed(crowd).map(({ text }) => text);
  expect(texts.length).toBeLessThan(crowd.length);
  expect(texts).toContain("甲乙丙丁0");
});
