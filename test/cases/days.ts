/** For each event of a text: where it was and its full date, `-` for none, as `石柱镇 2022-04-13`. */

import { findEvents } from "../../src/events";
import { homeOf, read, type Setting } from "../recognise/scene";

export function daysIn(text: string, setting?: Setting): readonly string[] {
  const { events } = findEvents(read(text, setting), homeOf("永康市"));
  return events.map(({ at, resolved }) => `${at.join("、")} ${resolved ?? "-"}`);
}
