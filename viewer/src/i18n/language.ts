/** The languages of the user interface. */

/** Chinese in simplified characters, and English. Names and sentences of pages stay as printed in either. */
export type Language = "zh" | "en";

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** `zh` or `en`, or null for anything else. */
export function asLanguage(value: string | null): Language | null {
  return LANGUAGES.find((language) => language === value) ?? null;
}

/** Of a browser's tag: `zh-Hant-TW` is `zh`, `en-GB` and `de` are `en`. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}

/** The tag of the document: `zh-Hans` or `en`. */
export function documentLanguage(language: Language): string {
  return language === "zh" ? "zh-Hans" : "en";
}
