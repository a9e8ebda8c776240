/** Every verb of the dictionary that says that somebody went somewhere, or was there, makes an event of it. */

import { eventsIn, lexicon } from "../recognise/scene";

const verbs = [...lexicon.words.verbs.values()].filter(({ kind }) => ["visit", "arrive", "attend"].includes(kind));

it("reads a table that has such verbs", () => expect(verbs.length).toBeGreaterThan(150));

test.each(verbs.map(({ text, kind }) => [text, kind] as const))("%s (%s) takes its subject to its object", (verb) => {
  const [event] = eventsIn(`市委书记陆文柏${verb}古山镇中心卫生院。`);
  expect(event).toMatch(/陆文柏\/\w+ .*@.*中心卫生院/u);
});
