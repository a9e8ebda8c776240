import { sayForReview } from "../../src/cli/review";
import { Terminal } from "../../src/cli/terminal";
import { silentIo } from "./harness";

it("asks about proposals, tells contradictions, counts what is too much, and fails nothing", () => {
  const io = silentIo();
  const said: string[] = [];
  io.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
  const terminal = new Terminal(io);
  const proposals = Array.from({ length: 22 }, (_, at) => ({
    one: `person:甲${at}`,
    other: "person:乙",
    reason: "似",
  }));
  const problems = [{ file: "a.txt", line: 3, reason: "two are seen as 县长 at one time" }];
  sayForReview({ nodes: [], relationships: [], problems, proposals }, terminal);
  expect(said).toHaveLength(22);
  expect(said[0]).toBe("xingji: a.txt:3: two are seen as 县长 at one time\n");
  expect(said[1]).toBe("xingji: are person:甲0 and person:乙 one? 似\n");
  expect(said.at(-1)).toBe("xingji: and 2 more questions of this kind\n");
  expect(terminal.status).toBe(0);
});
