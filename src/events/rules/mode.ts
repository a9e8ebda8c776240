/** Where those stand who were not in the main room. */

import type { Mode } from "../../model";
import { RuleBook, type Rule } from "../../rules";

const RULES: readonly Rule<Mode | "main">[] = [
  {
    name: "mode/main",
    pattern: "event-cues/main-hall",
    gives: "main",
    catches: ["分别在主会场、分会场出席会议。"],
    misses: ["在分会场参加会议。"],
  },
  {
    name: "mode/branch",
    pattern: "event-cues/branch",
    gives: "branch",
    catches: ["在各镇分会场参加会议。"],
    misses: ["在会议中心参加会议。"],
  },
  {
    name: "mode/video",
    pattern: "event-cues/screen event-cues/screen-way ..{0,6} event-cues/attends",
    gives: "video",
    catches: ["以视频形式参加会议。", "通过视频连线方式出席会议。"],
    misses: ["出席视频会议。"],
  },
  {
    name: "mode/video-directly",
    pattern: "event-cues/screen event-cues/attends",
    gives: "video",
    catches: ["线上参加会议。"],
    misses: ["出席视频会议。"],
  },
];

/** The rules for how somebody took part who was elsewhere (分会场, 视频); `main` says that it was the main room. */
export const MODE_RULES = new RuleBook(RULES);
