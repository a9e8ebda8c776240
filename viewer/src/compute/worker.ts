/** Performs one task, tells how it goes, answers and is done. */
import { perform, type Task } from "./tasks";

/** What the worker says: the answer, or how it stands on the way to it. */
export interface Word {
  readonly numbers: Float64Array;
  readonly done: boolean;
}

function say(numbers: Float64Array, done: boolean): void {
  self.postMessage({ numbers, done } satisfies Word, { transfer: [numbers.buffer] });
}

self.addEventListener("message", ({ data }: MessageEvent<Task>) => {
  say(
    perform(data, (spots) => say(spots, false)),
    true,
  );
});
