import { articlesOf, SPRING } from "./pages";

it("finds the headlines of a thousand stories in one file, and soon", () => {
  const stories = Array.from(
    { length: 1000 },
    (_, at) => `第${at}次春耕见闻在清溪\n本报讯（记者 程禾苗）${SPRING.join("")}\n`,
  );
  const began = performance.now();
  const articles = articlesOf(stories.join("\n"));
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(articles.map(({ headline }) => headline)).toEqual(stories.map((story) => story.split("\n")[0]));
});

it.each<[string, string]>([
  ["open brackets", "（".repeat(99_000)],
  ["names", `本报讯 记者${"林岚 ".repeat(30_000)}`],
  ["letter-spacing", "农 ".repeat(49_000)],
  ["full stops", "。".repeat(99_000)],
])("is not held up by a line of nothing but %s", (_, line) => {
  const began = performance.now();
  articlesOf(`${line}\n${SPRING[0]}`);
  expect(performance.now() - began).toBeLessThan(5_000);
});
