/** What the name model says of the stretches of one text; what several stretches share is worked out once for each place. */

import { endFeatures, ROOM, startFeatures, stretchFeatures, unitsOf, type Stretch } from "./features";
import type { NameModel } from "./model";
import type { Tally } from "./stretches";

/** Stands for what was not asked yet. */
const UNASKED = 0x7fff;

/** The features that are being weighed. */
const room = new Uint32Array(ROOM);

/** Scores stretches of one text by the name model. It keeps working memory, and so is for one text at a time. */
export class Weigher {
  private readonly units: Uint16Array;
  /** In steps of the model: what stretches that end at a place share, those with a surname first, then those without. */
  private readonly ends: Int16Array;
  /** What the stretches share that start where the last one does. */
  private shared = 0;
  private sharedFrom = -1;
  private sharedForeign = false;

  constructor(
    private readonly text: string,
    private readonly tally: Tally,
    private readonly model: NameModel,
  ) {
    this.units = unitsOf(text);
    this.ends = new Int16Array(2 * (text.length + 1)).fill(UNASKED);
  }

  /** In log-odds. It costs least for stretches of one start one after the other. */
  score(stretch: Stretch): number {
    const { model, units } = this;
    const foreign = stretch.surname === 0;
    if (stretch.start !== this.sharedFrom || foreign !== this.sharedForeign) {
      this.shared = model.sum(room, startFeatures(units, stretch.start, foreign, room));
      [this.sharedFrom, this.sharedForeign] = [stretch.start, foreign];
    }
    const own = model.sum(room, stretchFeatures(units, stretch, this.tally.of(this.text, stretch), room, 0));
    return (this.shared + this.ofEnd(stretch.start + stretch.length, foreign) + own) * model.head.scale;
  }

  private ofEnd(end: number, foreign: boolean): number {
    const place = foreign ? end + this.text.length + 1 : end;
    const known = this.ends[place]!;
    if (known !== UNASKED) return known;
    const { units } = this;
    return (this.ends[place] = this.model.sum(room, endFeatures(units, end, foreign, room, 0)));
  }
}
