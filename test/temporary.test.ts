/** What is there only for a while, and who takes away what a killed program has left. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { abandonedAt, removeAbandoned, temporaryFolder, undoAll, undoAtEnd } from "../src/temporary";

const folder = mkdtempSync(join(tmpdir(), "xingji-temporary-test-"));
const prefix = join(folder, "work-");

afterAll(() => rmSync(folder, { recursive: true }));

it("takes away what dead processes have left, and one before this with its number, and nothing that is still needed", () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  for (const name of [`work-${dead}-a`, `work-${process.pid}-b`, `work-${process.ppid}-c`, "work-mine", "other"])
    mkdirSync(join(folder, name));
  const own = temporaryFolder(prefix);
  expect(abandonedAt(prefix).toSorted()).toEqual(
    [join(folder, `work-${dead}-a`), join(folder, `work-${process.pid}-b`)].toSorted(),
  );
  removeAbandoned(prefix);
  expect(readdirSync(folder).toSorted()).toEqual(
    [basename(own.path), `work-${process.ppid}-c`, "work-mine", "other"].toSorted(),
  );
  own.remove();
});

it("removes a folder but once, and not at all when it is to stay", () => {
  const gone = temporaryFolder(prefix);
  gone.remove();
  gone.remove();
  const stays = temporaryFolder(prefix);
  stays.keep();
  stays.remove();
  expect([existsSync(gone.path), existsSync(stays.path)]).toEqual([false, true]);
});

it("undoes at the end what is not done, the last first, whatever is wrong with one", () => {
  const undone: string[] = [];
  const done = undoAtEnd(() => undone.push("done before"));
  undoAtEnd(() => undone.push("first"));
  undoAtEnd(() => {
    throw new Error("cannot be undone");
  });
  undoAtEnd(() => undone.push("last"));
  done();
  undoAll();
  expect(undone).toEqual(["last", "first"]);
});
