/**
 * The words of the user interface in Chinese and English: a file for each part under `words/`, which exports `zh` and
 * an `en` of the same type. A word is named once in all of them.
 */
import type { Language } from "./language";
import * as add from "./words/add";
import * as app from "./words/app";
import * as compare from "./words/compare";
import * as console from "./words/console";
import * as controls from "./words/controls";
import * as display from "./words/display";
import * as edit from "./words/edit";
import * as exporting from "./words/export";
import * as figure from "./words/figure";
import * as graph from "./words/graph";
import * as map from "./words/map";
import * as notebook from "./words/notebook";
import * as panels from "./words/panels";
import * as search from "./words/search";
import * as sentences from "./words/sentences";
import * as table from "./words/table";
import * as time from "./words/time";

/** All files under `words/`. */
export const PARTS = [
  add,
  app,
  compare,
  console,
  controls,
  display,
  edit,
  exporting,
  figure,
  graph,
  map,
  notebook,
  panels,
  search,
  sentences,
  table,
  time,
];

const zh = {
  language: asIs("zh"),
  ...add.zh,
  ...app.zh,
  ...compare.zh,
  ...console.zh,
  ...controls.zh,
  ...display.zh,
  ...edit.zh,
  ...exporting.zh,
  ...figure.zh,
  ...graph.zh,
  ...map.zh,
  ...notebook.zh,
  ...panels.zh,
  ...search.zh,
  ...sentences.zh,
  ...table.zh,
  ...time.zh,
};

/** The words of a language, by their names; some are functions of counts or names. */
export type Strings = typeof zh;

const en: Strings = {
  language: "en",
  ...add.en,
  ...app.en,
  ...compare.en,
  ...console.en,
  ...controls.en,
  ...display.en,
  ...edit.en,
  ...exporting.en,
  ...figure.en,
  ...graph.en,
  ...map.en,
  ...notebook.en,
  ...panels.en,
  ...search.en,
  ...sentences.en,
  ...table.en,
  ...time.en,
};

/** The words of each language. */
export const STRINGS: Readonly<Record<Language, Strings>> = { zh, en };

function asIs(language: Language): Language {
  return language;
}
