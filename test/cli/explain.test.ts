import { join } from "node:path";

import { folderOf, xingji } from "./harness";

const PAGE = "4月12日，市委书记陆文柏到永康市江南街道调研。\n于是强调，要抓好落实。\n应该指出，方案已经明确。\n";

it("says by which rule each name of a line was found", async () => {
  const folder = folderOf({ "a.txt": PAGE });
  const { status, stdout } = await xingji(["explain", join(folder, "a.txt"), "--line", "1", "--format", "csv"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1,陆文柏,person,persons\/[a-z-]+,kept,$/mu);
  expect(stdout).toContain("1,江南街道,place,china/divisions,kept,\n");
  expect(stdout).toContain("1,市委书记,post,posts/grammar,kept,\n");
});

it("says which refiner dropped a candidate", async () => {
  const folder = folderOf({
    "a.txt": "4月12日，市委书记陆文柏到永康市调研。\n记者高立峰从会上获悉，工程已经开工。\n",
  });
  const { stdout } = await xingji(["explain", join(folder, "a.txt"), "--line", "2", "--format", "csv"]);
  expect(stdout).toMatch(/^2,高立峰,person,persons\/[a-z-]+,dropped by persons\/reporter,$/mu);
});

it("says how likely people took part in an event and sites were its venues, and of which that is doubtful", async () => {
  const folder = folderOf({
    "a.txt": "5月12日，市长秦晓棠检查创建工作。会前，他实地察看了永康市绿鲜农贸市场、古山镇新村社区。\n",
  });
  const { stdout } = await xingji(["explain", join(folder, "a.txt"), "--format", "csv"]);
  expect(stdout).toMatch(/,(?:participant|venue),[a-z]+\/[a-z-]+,kept as doubtful,0\.[5-8]\d?$/mu);
});

it("names a file that cannot be read", async () => {
  const { status, stdout, stderr } = await xingji(["explain", "missing.txt"]);
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: "xingji: missing.txt: no such file\n" });
});

it("refuses a line that is no line", async () => {
  const { status, stderr } = await xingji(["explain", "a.txt", "--line", "0"]);
  expect(status).toBe(2);
  expect(stderr).toContain("Give the number of a line, counted from 1.");
});
