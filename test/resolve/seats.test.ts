import type { PersonRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { knowledge, page, person, title } from "./records";

const inferred = { home: "inferred: named 4" };
const MAYOR = title("金华市市长", "金华市");
const BARE = title("市长", "永康市");

/** A page that prints no more of its place than that somebody comes there. */
function visited(source: string, persons: readonly PersonRecord[]) {
  const { articles, ...rest } = page(source, { home: "永康市", known: inferred, persons });
  return { ...rest, articles: articles.map((article) => ({ ...article, body: "来到永康市调研。\n" })) };
}

/** The posts of a name, over all who bear it. */
function postsOf(name: string, pages: readonly ReturnType<typeof page>[]): readonly string[] {
  const { persons } = resolve(pages, knowledge());
  const own = persons.filter((one) => one.name === name);
  return [...new Set(own.flatMap(({ holdings }) => holdings.map((holding) => holding.title)))].toSorted();
}

it("gives who comes from the city around a place the city's post, as other pages print it", () => {
  const pages = [
    page("a", { home: "金华市", persons: [person("赵一山", [MAYOR])] }),
    visited("b", [person("赵一山", [BARE])]),
  ];
  expect(postsOf("赵一山", pages)).toEqual(["title:金华市市长"]);
});

it("moves the others of a page with him where it names no post of the place", () => {
  const others = person("钱二水", [title("副市长", "永康市")]);
  const visit = (known: readonly PersonRecord[]) => visited("b", [person("赵一山", [BARE]), others, ...known]);
  const city = page("a", { home: "金华市", persons: [person("赵一山", [MAYOR])] });
  expect(postsOf("钱二水", [city, visit([])])).toEqual(["title:金华市副市长"]);
  const host = person("孙三石", [title("永康市委书记", "永康市")]);
  expect(postsOf("钱二水", [city, visit([host])])).toEqual(["title:永康市副市长"]);
  expect(postsOf("赵一山", [city, visit([host])])).toEqual(["title:金华市市长"]);
});

it("moves nobody whose post a page prints with its place, nor on a page that is known to be of it", () => {
  const city = page("a", { home: "金华市", persons: [person("赵一山", [MAYOR])] });
  const printed = page("b", { home: "永康市", persons: [person("赵一山", [title("永康市市长", "永康市")])] });
  const bare = visited("c", [person("赵一山", [BARE])]);
  const stated = { ...bare, known: { home: "file name" } };
  expect(postsOf("赵一山", [city, printed, bare])).toContain("title:永康市市长");
  expect(postsOf("赵一山", [city, stated])).toContain("title:永康市市长");
});

it("moves nobody to a place that the page does not name and that has nothing to do with its own", () => {
  const far = page("a", { home: "巢湖市", persons: [person("赵一山", [title("巢湖市市长", "巢湖市")])] });
  const bare = visited("b", [person("赵一山", [BARE])]);
  expect(postsOf("赵一山", [far, bare])).toEqual(["title:巢湖市市长", "title:永康市市长"]);
});

describe("a post that a page prints without a place, and gives to two", () => {
  const both = [person("赵一山", [title("市委书记", "永康市")]), person("钱二水", [title("市委书记", "永康市")])];

  it("is of no place, as the news of several cities may stand together", () => {
    expect(postsOf("赵一山", [visited("a", both)])).toEqual(["title:市委书记"]);
    expect(resolve([visited("a", both)], knowledge()).problems).toEqual([]);
  });

  it("is that of the page where a sentence tells who comes and who goes, or the place is printed", () => {
    const { articles, ...rest } = visited("a", both);
    const body = "来到永康市。免去赵一山市委书记职务。\n";
    expect(postsOf("钱二水", [{ ...rest, articles: articles.map((article) => ({ ...article, body })) }])).toEqual([
      "title:永康市委书记",
    ]);
    const printed = person("孙三石", [title("永康市委书记", "永康市")]);
    expect(postsOf("孙三石", [visited("a", [...both, printed])])).toEqual(["title:永康市委书记"]);
  });
});
