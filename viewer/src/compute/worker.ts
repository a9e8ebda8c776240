/** Performs one task, answers and is done. */
import { perform, type Task } from "./tasks";

self.addEventListener("message", ({ data }: MessageEvent<Task>) => {
  const answer = perform(data);
  self.postMessage(answer, { transfer: [answer.buffer] });
});
