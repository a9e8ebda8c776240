import { articlesOf, SPRING } from "./pages";

/** Of the processor, in seconds, whatever else the machine does. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const THOUSAND = Array.from(
  { length: 1000 },
  (_, at) => `第${at}次春耕见闻在清溪\n本报讯（记者 程禾苗）${SPRING.join("")}\n`,
);

it("finds the headlines of a thousand stories in one file", () => {
  const articles = articlesOf(THOUSAND.join("\n"));
  expect(articles.map(({ headline }) => headline)).toEqual(THOUSAND.map((story) => story.split("\n")[0]));
});

it("takes seconds for a thousand stories in one file, and not minutes", () => {
  expect(costOf(() => articlesOf(THOUSAND.join("\n")))).toBeLessThan(10);
});

it.each<[string, string]>([
  ["open brackets", "（".repeat(99_000)],
  ["names", `本报讯 记者${"林岚 ".repeat(30_000)}`],
  ["letter-spacing", "农 ".repeat(49_000)],
  ["full stops", "。".repeat(99_000)],
])("is not held up by a line of nothing but %s", (_, line) => {
  expect(costOf(() => articlesOf(`${line}\n${SPRING[0]}`))).toBeLessThan(5);
});
