/** Runs commands without a process around them, and makes folders for them to work in. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";

import { run, type Io, type Output, type Status } from "../../src/cli";

export interface Outcome {
  readonly status: Status;
  readonly stdout: string;
  readonly stderr: string;
  /** The addresses that the browser was asked to open. */
  readonly opened: readonly string[];
}

export interface Circumstances {
  readonly env?: Io["env"];
  /** What comes in through standard input. */
  readonly stdin?: string | Uint8Array;
  /** Whether stderr is a terminal. */
  readonly isTTY?: boolean;
  /** Called when a command waits to be stopped; it stops when this is done. */
  readonly whileRunning?: (stdout: string) => Promise<void>;
}

/** Runs `xingji ARGS…`. */
export async function xingji(args: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr: PassThrough & Output = Object.assign(new PassThrough(), { isTTY: circumstances.isTTY ?? false });
  const opened: string[] = [];
  const printed: string[] = [];
  stdout.on("data", (part: Buffer) => printed.push(part.toString()));
  const said = text(stderr);
  const status = await run(args, {
    stdin: Readable.from([Buffer.from(circumstances.stdin ?? "")]),
    stdout,
    stderr,
    env: circumstances.env ?? {},
    openBrowser: (url) => opened.push(url),
    stopped: async () => circumstances.whileRunning?.(printed.join("")),
  });
  stderr.end();
  return { status, stdout: printed.join(""), stderr: await said, opened };
}

/** A world in which nobody looks. */
export function silentIo(): Io {
  return {
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    openBrowser: () => undefined,
    stopped: async () => undefined,
  };
}

const folders: string[] = [];

/** A new folder that holds these files, removed when the suite ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "xingji-cli-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Two reports of an invented town, one of which shares a person and a site with the other. */
export const PAGES = {
  "2023-05-09.txt":
    "周远帆到新华书店调研\n\n本报讯（记者 秦小雨）5月8日上午，永康市委书记周远帆到古山镇调研。市领导吴思齐参加。\n",
  "2023-05-10.txt":
    "项目推进会召开\n\n本报讯（记者 秦小雨）5月9日下午，永康市召开项目推进会。市委书记周远帆出席会议并讲话，市领导吴思齐参加会议。\n",
};

/** A page with masthead, kicker, headline, byline and a mark that its story goes on. */
export const PAGE = [
  "澄江日报",
  "周远帆在古山镇调研时强调",
  "把农时抓在手上",
  "",
  "本报讯（记者 秦小雨）5月8日上午，永康市委书记周远帆到古山镇调研。",
  "市领导吴思齐参加。",
  "",
  "（下转2版）",
].join("\n");
