/** Questions in Cypher, each answered read-only by a process of its own, within limits. */
import { fork } from "node:child_process";
import { join } from "node:path";
import type { Answer, StoreAddress } from "./question";

/** `signal` ends the question when nobody waits for the answer any more. Never rejects: a fault is an answer. */
export type Ask = (cypher: string, signal: AbortSignal) => Promise<Answer>;

interface AskLimits {
  /** In seconds. */
  readonly seconds?: number;
  readonly rows?: number;
  /** Of the answer as JSON. */
  readonly characters?: number;
  /** How many questions may run at once. */
  readonly atOnce?: number;
}

/** Built, wherever this file itself runs from: a process is started from JavaScript. */
const PROCESS = join(__dirname, "../../dist/server/query-process.js");

/** Of JavaScript; the engine has a limit of its own. */
const MEMORY_MB = 1024;

/** Answers from the store at an address, which is opened anew for each question and so is always the latest build's. */
export function askStore(
  store: StoreAddress,
  { seconds = 20, rows = 1000, characters = 2 ** 23, atOnce = 3 }: AskLimits = {},
): Ask {
  let running = 0;
  return async (cypher, signal) => {
    if (running >= atOnce) return { fault: `${running} questions are still running; stop one, or wait.` };
    running += 1;
    try {
      const question = { ...store, cypher, rows, characters };
      return await answerOf(question, signal, seconds);
    } finally {
      running -= 1;
    }
  };
}

function answerOf(question: object, signal: AbortSignal, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const child = fork(PROCESS, { execArgv: [`--max-old-space-size=${MEMORY_MB}`], stdio: "ignore" });
    const stop = (): void => {
      resolve({ fault: `No answer within ${seconds} s; ask for less, for instance with LIMIT.` });
      child.kill("SIGKILL");
    };
    const timer = setTimeout(stop, 1000 * seconds);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    child.once("message", (answer: Answer) => resolve(answer));
    child.once("error", (error) => resolve({ fault: `The question could not be asked: ${error.message}` }));
    child.once("exit", () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve({ fault: "The question ended the engine, probably for want of memory; ask for less." });
    });
    child.send(question);
  });
}
