/** The time slider under the graph. */
import type { TimeUnit } from "../../data/timeline";
import { plural } from "../plural";

/** In Chinese. */
export const zh = {
  timeline: "时间",
  windowFrom: "起",
  windowTo: "止",
  play: "播放",
  pause: "暂停",
  moving: "移动",
  cumulative: "累计",
  speed: "速度",
  allTime: "全部时间",
  inWindow: (count: number) => `${count} 项活动`,
  undated: (count: number, counted: boolean) =>
    counted ? `其中 ${count} 项日期不全` : `另有 ${count} 项日期不全，不计在内`,
  beyondAxis: (before: number, after: number) =>
    [before > 0 && `更早 ${before} 项`, after > 0 && `更晚 ${after} 项`].filter(Boolean).join("、"),
  zoomToWindow: "放大这段时间",
  usualAxis: "缩回",
  units: { day: "每日", week: "每周", month: "每月", quarter: "每季", year: "每年" } satisfies Record<TimeUnit, string>,
};

/** In English. */
export const en: typeof zh = {
  timeline: "Time",
  windowFrom: "From date",
  windowTo: "To date",
  play: "Play",
  pause: "Pause",
  moving: "Moving",
  cumulative: "Cumulative",
  speed: "Speed",
  allTime: "All time",
  inWindow: (count) => plural(count, "event"),
  undated: (count, counted) =>
    counted ? `${count} of them without a whole date` : `${count} more without a whole date are left out`,
  beyondAxis: (before, after) =>
    [before > 0 && `${before} earlier`, after > 0 && `${after} later`].filter(Boolean).join(", "),
  zoomToWindow: "Zoom in here",
  usualAxis: "Zoom out",
  units: { day: "daily", week: "weekly", month: "monthly", quarter: "quarterly", year: "yearly" },
};
