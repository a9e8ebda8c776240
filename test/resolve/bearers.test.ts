import { loadLexicon } from "../../src/lexicon";
import { resolve } from "../../src/resolve";
import { extractFile } from "../../src/extract";

const lexicon = loadLexicon();

/** Who is in which posts, by id, as the sentences of one page each say. */
const postsIn = (...texts: readonly string[]) => {
  const records = texts.map((text, at) => extractFile(`${at}.txt`, Buffer.from(text), lexicon));
  const { persons, events } = resolve(records, lexicon);
  const posts = persons.map(({ id, holdings }) => [id, ...new Set(holdings.map(({ title }) => title.slice(6)))]);
  return { posts, present: events.map(({ participants }) => participants.map(({ person }) => person).toSorted()) };
};

const BOTH = "永康市副市长王伟与武义县副县长王伟在永康市出席签约仪式并讲话。";

it("makes two of those whom a page calls by one name and by posts of two places", () => {
  expect(postsIn("武义县副县长王伟讲话。永康市副市长王伟讲话。").posts).toHaveLength(2);

  const { posts, present } = postsIn(BOTH, "永康市副市长王伟到古山镇检查。", "武义县副县长王伟到熟溪街道调研。");
  expect(posts).toEqual([
    ["person:王伟@武义县", "武义县副县长"],
    ["person:王伟@永康市", "永康市副市长"],
  ]);
  expect(present).toContainEqual(["person:王伟@武义县", "person:王伟@永康市"]);
});

it.each([
  ["goes from one place to another", "武义县副县长王伟调任永康市副市长。王伟说，要抓落实。"],
  ["held one of the posts before", "原武义县副县长王伟和永康市副市长王伟是一个人。"],
  ["holds a post of the city around", "金华市副市长王伟到会，永康市委书记王伟讲话。"],
  ["is named in two sentences of an article that tells of a change", "武义县副县长王伟已升任。永康市副市长王伟讲话。"],
])("makes one of somebody who %s", (_, text) => {
  expect(postsIn(text).posts).toHaveLength(1);
});
