import { linesForReview } from "../../src/cli/review";

it("asks about proposals, tells contradictions, and counts what is too much", () => {
  const proposals = Array.from({ length: 22 }, (_, at) => ({
    one: `person:甲${at}`,
    other: "person:乙",
    reason: "似",
  }));
  const problems = [{ file: "a.txt", line: 3, reason: "two are seen as 县长 at one time", kind: "time" as const }];
  const said = linesForReview({ nodes: [], relationships: [], problems, proposals });
  expect(said).toHaveLength(22);
  expect(said[0]).toBe("a.txt:3: two are seen as 县长 at one time");
  expect(said[1]).toBe("are person:甲0 and person:乙 one? 似");
  expect(said.at(-1)).toBe("and 2 more questions of this kind");
});

it("tells contradictions kind by kind, those first that pages print, and counts each kind by itself", () => {
  const many = Array.from({ length: 21 }, (_, at) => ({ file: `a${at}.txt`, reason: "甲", kind: "misread" as const }));
  const problems = [...many, { file: "b.txt", reason: "乙", kind: "time" as const }];
  const said = linesForReview({ nodes: [], relationships: [], problems, proposals: [] });
  expect([said[0], said[1], said.at(-1)]).toEqual(["b.txt: 乙", "a0.txt: 甲", "and 1 more posts that may be misread"]);
});
