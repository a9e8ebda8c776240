/** Waits until what is read equals what is expected, and otherwise fails as `toEqual` does. */
export async function eventually<T>(read: () => Promise<T>, expected: T, patience = 10_000): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(expected)) return;
    if (Date.now() > deadline) return expect(value).toEqual(expected);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** In milliseconds: what has not changed for so long has come to rest. */
const STILL = 1500;

/** What is read once it has come to rest, as the address does when the camera does. */
export async function whenStill(read: () => string): Promise<string> {
  for (;;) {
    const value = read();
    await new Promise((done) => setTimeout(done, STILL));
    if (read() === value) return value;
  }
}
