/** A site of a dictionary behind the area that it stands in: of 北京人民大会堂, 北京 says where 人民大会堂 is. */

import type { KnownSite } from "../../lexicon";
import { firstAtOrAfter, type Span } from "../../text";
import type { PlaceMention } from "../places";
import type { SiteScene } from "./mention";

interface Listed extends Span {
  readonly known?: KnownSite;
}

/** Tells of a name whether it is an area and a listed site that lies in it, and thus no name of its own. */
export function areaAndSite({ places }: Pick<SiteScene, "places">, listed: readonly Listed[]): (name: Span) => boolean {
  const pairs = new Set<string>();
  for (const { start, end, known } of listed) {
    const area = places[firstAtOrAfter(places, start) - 1];
    if (known && area?.end === start && lies(known, area)) pairs.add(`${area.start}-${end}`);
  }
  return ({ start, end }) => pairs.has(`${start}-${end}`);
}

function lies({ within }: KnownSite, { division, name }: PlaceMention): boolean {
  if (within === null) return false;
  return division === null ? within === name : within.startsWith(division.code.replace(/(?:00)+$/, ""));
}
