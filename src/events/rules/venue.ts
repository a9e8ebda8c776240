/** Which of the sites that a sentence names its event took place at; `at` takes them. */

import { RuleBook, type Rule } from "../../rules";

export interface VenueGiven {
  /** `not`: nobody went there. */
  readonly at: "at" | "not";
  /** Only of visits, or of anything else. */
  readonly of?: "visit" | "meeting";
  /** Counts only where nothing else is known. */
  readonly unless?: "housed";
  /** Says of the home of the page, too, that somebody came there: in front of a site, too, or `alone`. */
  readonly comes?: true | "alone";
}

const RULES: readonly Rule<VenueGiven>[] = [
  {
    name: "venue/from",
    pattern: "event-cues/away at:@where",
    gives: { at: "not" },
    catches: ["来自古山镇的代表到场。"],
    misses: ["来到古山镇。"],
  },
  {
    name: "venue/unvisited",
    pattern: "event-cues/not-going ..{0,6} at:@where",
    gives: { at: "not" },
    catches: ["没有到古山镇。"],
    misses: ["到古山镇检查。"],
  },
  {
    name: "venue/branch",
    pattern: "event-cues/in at:@where ..{0,6} event-cues/branch",
    gives: { at: "at", unless: "housed" },
    catches: ["会议在古山镇设立分会场。"],
    misses: ["会议在古山镇召开。"],
  },
  {
    name: "venue/held",
    pattern: "event-cues/in event-cues/near? at:@where ..{0,40} event-cues/held-at",
    gives: { at: "at", comes: true },
    catches: ["会议在杭州市召开。"],
    misses: ["杭州市的会议召开。"],
  },
  {
    name: "venue/comes",
    pattern: "event-cues/comes at:@where",
    gives: { at: "at", of: "visit", comes: "alone" },
    catches: ["市长陆文柏到古山镇检查。"],
    misses: ["古山镇党委召开会议。"],
  },
  {
    name: "venue/goes",
    pattern: "event-cues/going|verbs/visit|verbs/arrive event-cues/near? '“'? han{0,8} '“'? at:@where",
    gives: { at: "at", of: "visit" },
    catches: ["市长陆文柏检查了古山镇。"],
    misses: ["古山镇的检查结束。"],
  },
  {
    name: "venue/attended",
    pattern: "verbs/attend at:@where >",
    gives: { at: "at" },
    catches: ["市长陆文柏列席古山镇。"],
    misses: ["市长陆文柏列席古山镇党委会议。"],
  },
  {
    name: "venue/here",
    pattern: "< event-cues/in event-cues/near? ..{0,6} at:@where",
    gives: { at: "at", of: "visit" },
    catches: ["在古山镇，市长陆文柏察看水位。"],
    misses: ["市长陆文柏说，古山镇很美。"],
  },
  {
    name: "venue/here-held",
    pattern: "< event-cues/in event-cues/near? ..{0,6} at:@where",
    gives: { at: "at", unless: "housed" },
    catches: ["在古山镇，市长陆文柏致辞。"],
    misses: ["市长陆文柏说，古山镇很美。"],
  },
  {
    name: "venue/described-in",
    pattern: "<< event-cues/lies at:@where event-cues/of @where event-cues/site-subject",
    gives: { at: "at", of: "visit" },
    catches: ["坐落于古山镇的唐先镇始建于明代。"],
    misses: ["唐先镇是新城。"],
  },
  {
    name: "venue/described-there",
    pattern: "<< event-cues/lies ..{1,14} event-cues/of at:@where event-cues/site-subject",
    gives: { at: "at", of: "visit" },
    catches: ["坐落于城西的唐先镇始建于明代。"],
    misses: ["唐先镇是新城。"],
  },
  {
    name: "venue/examined",
    pattern: "event-cues/to at:@where ..{0,40} event-cues/conducts",
    gives: { at: "at", of: "visit" },
    catches: ["市长陆文柏对古山镇进行检查。"],
    misses: ["市长陆文柏对古山镇印象很好。"],
  },
  {
    name: "venue/opened",
    pattern: "< at:@where ..{0,10} event-cues/site-opened",
    gives: { at: "at", of: "meeting" },
    catches: ["古山镇正式开工。"],
    misses: ["古山镇风景很美。"],
  },
  {
    name: "venue/described",
    pattern: "<< at:@where event-cues/site-subject",
    gives: { at: "at", of: "visit" },
    catches: ["古山镇是工业重镇。"],
    misses: ["市长陆文柏说，古山镇是重镇。"],
  },
];

export const VENUE_RULES = new RuleBook(RULES);
