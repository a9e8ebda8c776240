/** The session in the README is run; UPDATE=1 writes its output there anew. */

import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { folderOf, xingji } from "./harness";

const root = join(__dirname, "../..");
const file = join(root, "README.md");
const SESSION = /(?<=^```console\n)[^]*?(?=^```$)/m;

/** The words of a command as a shell would see them; the README quotes with double quotes only. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}

/** How long a build takes, and how much memory, is the machine's affair. */
const timeless = (text: string): string => text.replace(/built in \d.*/g, "built in …");

it("tells what the commands print", async () => {
  const readme = readFileSync(file, "utf8");
  const [written] = SESSION.exec(readme)!;
  const folder = folderOf();
  symlinkSync(join(root, "examples"), join(folder, "examples"));
  const home = process.cwd();
  process.chdir(folder);
  let session = "";
  try {
    for (const [line, command] of written.matchAll(/^\$ xingji (.*)$/gm)) {
      const { status, stdout, stderr } = await xingji(wordsOf(command!));
      expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
      session += `${session === "" ? "" : "\n"}${line}\n${stdout}`;
    }
  } finally {
    process.chdir(home);
  }
  if (process.env["UPDATE"] === "1")
    writeFileSync(
      file,
      readme.replace(SESSION, () => session),
    );
  else expect(timeless(written)).toBe(timeless(session));
});
