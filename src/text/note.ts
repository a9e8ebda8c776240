/** Texts so short that they tell of one thing. */

/** In code units. */
const LONGEST = 150;

/**
 * Whether a text is a note: a caption, or a story of a sentence or two such as 县长陆文柏12日到古山镇检查防汛。 What it says is what it is about,
 * and it says nothing twice, so that less must do for evidence than in a report.
 */
export function isNote(text: string): boolean {
  return text.length <= LONGEST;
}
