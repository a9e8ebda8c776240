/** The key that lets this page ask the server behind it: it comes behind the # of the address that `xingji view` prints. */

const NAME = "xingji-key";

/**
 * Takes the key out of the address, so that nobody is sent it with a link, and keeps it for the tabs and reloads of this
 * server, whose pages alone can read it.
 */
export function takeKey(): void {
  const { hash, pathname, search } = window.location;
  const { key, rest = "" } = /^#key=(?<key>[\w-]+)(?:&(?<rest>.*))?$/su.exec(hash)?.groups ?? {};
  if (key === undefined) return;
  localStorage.setItem(NAME, key);
  window.history.replaceState(null, "", pathname + search + (rest === "" ? "" : `#${rest}`));
}

/** The headers that every request brings which does more than get a file; none where the page was opened without a key. */
export function keyHeaders(): Record<string, string> {
  const key = localStorage.getItem(NAME);
  return key === null ? {} : { "X-Xingji-Key": key };
}
