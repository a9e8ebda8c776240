/** What we use of segmentit, which ships no types. */
declare module "segmentit" {
  export interface Word {
    /** The word. */
    readonly w: string;
    /** Its tag bits; 0 or absent for a word that is not in the dictionary. */
    readonly p?: number;
  }
  export class Segment {
    doSegment(text: string): readonly Word[];
  }
  export function useDefault(segment: Segment): Segment;
}
