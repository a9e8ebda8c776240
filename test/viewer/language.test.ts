import { asLanguage, documentLanguage, languageOf } from "../../viewer/src/i18n/language";
import { PARTS } from "../../viewer/src/i18n/strings";

it.each([
  ["zh", "zh"],
  ["zh-Hant-TW", "zh"],
  ["ZH-cn", "zh"],
  ["en-GB", "en"],
  ["de", "en"],
  ["zha", "en"],
])("speaks to a browser that asks for %s in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

it("knows its own languages and no other", () => {
  expect(["zh", "en", "fr", "", null].map(asLanguage)).toEqual(["zh", "en", null, null, null]);
  expect(documentLanguage("zh")).toBe("zh-Hans");
});

it("names every word once, and says it in Chinese characters and in English letters", () => {
  const names = PARTS.flatMap(({ zh }) => Object.keys(zh));
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  for (const { zh, en } of PARTS) {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(JSON.stringify(withoutSwitch(en))).not.toMatch(/\p{Script=Han}/u);
  }
});

/** The switch names each language in that language. */
function withoutSwitch(words: object): object {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !name.startsWith("switchLanguage")));
}
