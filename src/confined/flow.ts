/** What a confined process says of a job, to be read one after the other while it goes on. */

/** Parts that arrive whether or not somebody reads them yet. */
export class Flow<Part> {
  private readonly waiting: Part[] = [];
  private ended = false;
  private fault: unknown;
  private wake: () => void = () => undefined;

  /** @param work - is started at once, and gives its parts to the function that it gets */
  constructor(work: (give: (part: Part) => void) => Promise<void>) {
    work((part) => {
      this.waiting.push(part);
      this.wake();
    })
      .catch((fault: unknown) => (this.fault = fault))
      .finally(() => {
        this.ended = true;
        this.wake();
      });
  }

  /** Each part once. @throws what the work threw, after all parts that came before */
  async *parts(): AsyncGenerator<Part> {
    for (;;) {
      while (this.waiting.length > 0) yield this.waiting.shift()!;
      if (this.ended) break;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    // Whatever the work threw is thrown on as it is.
    // oxlint-disable-next-line typescript/only-throw-error
    if (this.fault !== undefined) throw this.fault;
  }
}
