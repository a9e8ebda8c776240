/** A page on which it is not sure who took part in an outing, and where it was. All people are invented. */
import { assemble } from "../../src/assemble";
import type { Graph, PageRecord } from "../../src/model";
import { event, knowledge, page, person, quote, site } from "../resolve/records";

/** 赵一山 was surely at both, 钱二水 at the second; the first may not have been in 古山镇. */
const PAGE: PageRecord = page("a", {
  persons: ["赵一山", "钱二水", "孙三"].map((name) => person(name)),
  places: ["古山镇", "石柱镇"].map((name) => site(name)),
  events: [
    {
      ...event("visit", ["赵一山"], ["古山镇"], { date: "2022-03-14", resolved: "2022-03-14" }),
      participants: ["赵一山", "钱二水", "孙三"].map((name, at) => ({
        name,
        role: "attend",
        order: at + 1,
        evidence: [],
        ...(at > 0 && { confidence: 0.9 - at / 10 }),
      })),
      doubtful: [{ name: "古山镇", confidence: 0.75 }],
    },
    event("meeting", ["赵一山", "钱二水"], ["石柱镇"], {
      id: "e2",
      date: "2022-03-15",
      resolved: "2022-03-15",
      evidence: [quote("赵一山、钱二水在石柱镇开会。", 200)],
    }),
  ],
});
/** The graph of that page. */
export const DOUBTED: Graph = assemble([PAGE], knowledge());
