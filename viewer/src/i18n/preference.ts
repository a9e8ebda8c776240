/** The language that the reader of this browser wants, where the address names none. */
import { asLanguage, languageOf, type Language } from "./language";

const STORED = "xingji.language";

/** What the reader chose here before; otherwise Chinese where the browser asks for any kind of Chinese, else English. */
export function preferredLanguage(): Language {
  return asLanguage(storage()?.getItem(STORED) ?? null) ?? languageOf(navigator.language);
}

/** Remembers the reader's choice for the next visit, where the browser lets a page remember. */
export function rememberLanguage(language: Language): void {
  storage()?.setItem(STORED, language);
}

/** A browser that keeps nothing for pages throws where others give the storage. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
