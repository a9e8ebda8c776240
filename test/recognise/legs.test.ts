/** Legs of tours, which are called stations. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { stopsIn } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));
const stations = (text: string): readonly string[] => stopsIn(text, { words }).filter((stop) => stop.includes("站"));

it.each(["沙滩排球未来赛（苍南站）落幕。", "公益巡演金华站启动。", "今年的英国站将在周末举行。"])(
  "takes no leg for a station in %s",
  (text) => expect(stations(text)).toEqual([]),
);

it("takes a station for one where people change trains", () =>
  expect(stations("旅客在张家口站换乘。")).toEqual(["张家口站:station"]));
