import { folderOf, PAGE, xingji } from "./harness";

/** More text than can be understood in a tenth of a second. */
const LONG = "5月8日上午，永康市委书记周远帆到古山镇调研，市领导吴思齐参加。\n".repeat(20_000);

const sourcesIn = (stdout: string): readonly string[] =>
  stdout
    .trim()
    .split("\n")
    .map((line) => String(JSON.parse(line).source).replace(/^.*\//, ""));

it("names a page that takes too long, and reads those around it", async () => {
  const folder = folderOf({ "a.txt": PAGE, "b.txt": LONG, "c.txt": PAGE });
  const { status, stdout, stderr } = await xingji(["extract", folder, "--page-timeout", "1"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^xingji: [^\n]+b\.txt: took longer than 1 s and is left out; [^\n]+\n$/);
  expect(sourcesIn(stdout)).toEqual(["a.txt", "c.txt"]);
});

it("leaves out one line of a file of pages, and reads the others", async () => {
  const lines = [PAGE, LONG, PAGE].map((text, at) => JSON.stringify({ id: `n${at}`, text }));
  const folder = folderOf({ "pages.jsonl": lines.join("\n") });
  const { stdout, stderr } = await xingji(["extract", folder, "--page-timeout", "1"]);
  expect(stderr).toMatch(/^xingji: [^\n]+pages\.jsonl#n1: took longer than 1 s and is left out; [^\n]+\n$/);
  expect(sourcesIn(stdout)).toEqual(["pages.jsonl#n0", "pages.jsonl#n2"]);
});
