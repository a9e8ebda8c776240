/** What a process that reads pages has to say, sent in few messages, as each costs as much as a short page. */

import type { Next, PagePart, Result } from "./page-jobs";

/** In characters, of the records that wait. */
const FULL = 1 << 16;
/** In milliseconds: whoever waits for word of a page is not to take the pages before it for it. */
const OFTEN = 50;

/** Keeps results until there are many, or the last were sent some time ago. */
export class Outbox {
  private waiting: Result[] = [];
  private size = 0;
  private sent = performance.now();

  /** @param careful - whether everything is sent at once, and every page announced */
  constructor(
    private readonly send: (part: PagePart) => void,
    private readonly careful: boolean,
  ) {}

  /** Says which page is read next, where that is due. */
  next(page: Next): void {
    if (this.careful) this.send({ results: this.take(), next: page });
    else if (this.size >= FULL || performance.now() - this.sent >= OFTEN) this.flush();
  }

  add(result: Result): void {
    this.waiting.push(result);
    if ("made" in result && "json" in result.made) this.size += result.made.json.length;
  }

  /** Sends what waits. */
  flush(): void {
    this.send({ results: this.take() });
  }

  private take(): readonly Result[] {
    const { waiting } = this;
    [this.waiting, this.size, this.sent] = [[], 0, performance.now()];
    return waiting;
  }
}
