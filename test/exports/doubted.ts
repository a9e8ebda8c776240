/** A page on which it is not sure who took part in an outing, and where it was. All people are invented. */
import { assemble } from "../../src/assemble";
import type { Graph, PageRecord } from "../../src/model";
import { event, knowledge, page, person, quote, site, title } from "../resolve/records";

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

/** 孙三, secretary before 赵一山, may be nobody, and 老槐树食堂, where he was alone, no site. */
export const NAMED: Graph = assemble(
  [
    page("a", {
      published: "2022-03-15",
      persons: [{ ...person("孙三", [title("市委书记", "永康市")]), confidence: 0.7 }],
      facilities: [{ ...site("老槐树食堂", { kind: "shop" }), confidence: 0.6 }],
      events: [
        {
          ...event("visit", ["孙三"], ["老槐树食堂"], { date: "2022-03-14", resolved: "2022-03-14" }),
          participants: [{ name: "孙三", role: "lead", order: 1, evidence: [], confidence: 0.7 }],
          doubtful: [{ name: "老槐树食堂", confidence: 0.6 }],
        },
      ],
    }),
    page("b", {
      published: "2022-06-16",
      persons: [person("赵一山", [title("市委书记", "永康市")])],
      places: [site("古山镇")],
      events: [event("visit", ["赵一山"], ["古山镇"], { date: "2022-06-15", resolved: "2022-06-15" })],
    }),
  ],
  knowledge(),
);
