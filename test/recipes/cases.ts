/** What the recipes must answer about the corpus, worked out by hand from its gold records and `truth.json`. */
import { truth } from "../corpus/corpus";

export interface Case {
  readonly recipe: string;
  readonly values: Readonly<Record<string, string>>;
  /** The columns that were worked out; the others are compared between the engines only. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const nameOf = (id: string): string => id.replace(/^person:|@.*$/g, "");

export const CASES: readonly Case[] = [
  {
    recipe: "itinerary",
    values: { person: "陈志远", since: "2021-06-01", until: "2021-12-31" },
    columns: ["day", "event", "type", "role", "stop", "site", "reports", "file"],
    rows: [
      ["2021-06-29", "陈志远走访慰问青石镇等2处", "visit", "lead", 1, "青石镇", 1, "2021-06-30-fengling.txt"],
      ["2021-06-29", "陈志远走访慰问青石镇等2处", "visit", "lead", 2, "茶山村", 1, "2021-06-30-fengling.txt"],
      ["2021-09-15", "全县安全生产工作会议", "meeting", "lead", null, null, 1, "2021-09-16-fengling.txt"],
      ["2021-11-17", "全县领导干部大会", "meeting", "lead", null, null, 1, "2021-11-18-fengling.txt"],
      ["2021-12-02", "何瑞清等在澜州宾馆会见", "reception", "attend", 1, "澜州宾馆", 1, "2021-12-03-lanzhou.txt"],
      [
        "2021-12-28",
        "枫陵县第十五届人民代表大会第一次会议",
        "meeting",
        "lead",
        1,
        "县影剧院",
        1,
        "2021-12-29-fengling.txt",
      ],
    ],
  },
  {
    recipe: "visitors",
    values: { site: "高铁站" },
    columns: ["site", "visitor", "times", "first", "last"],
    rows: [
      ["facility:高铁站@枫陵县", "苏文海", 2, "2022-01-19", "2022-02-17"],
      ["facility:高铁站@枫陵县", "郭子昂", 2, "2022-01-19", "2022-02-17"],
      ["facility:高铁站@枫陵县", "赵美蓉", 1, "2022-02-17", "2022-02-17"],
      ["facility:高铁站@柳浦县", "安宁", 1, "2022-02-10", "2022-02-10"],
      ["facility:高铁站@柳浦县", "王建国", 1, "2022-02-10", "2022-02-10"],
    ],
  },
  {
    recipe: "companions",
    values: { person: "沈若川", since: "2022-08-01", until: "2022-12-31" },
    columns: ["id", "times", "first", "last"],
    rows: [
      ["person:王建国@柳浦县", 2, "2022-09-01", "2022-12-15"],
      ["person:何瑞清@澜州市", 1, "2022-09-01", "2022-09-01"],
      ["person:冯一鸣@柳浦县", 1, "2022-09-01", "2022-09-01"],
      ["person:方国栋@柳浦县", 1, "2022-09-01", "2022-09-01"],
      ["person:顾延平@澜州市/澜海集团", 1, "2022-09-01", "2022-09-01"],
      ["person:王建国@枫陵县", 1, "2022-12-15", "2022-12-15"],
      ["person:苏文海@枫陵县", 1, "2022-12-15", "2022-12-15"],
      ["person:马立群@澜州市", 1, "2022-12-15", "2022-12-15"],
    ],
  },
  {
    recipe: "shared",
    values: { person: "罗静安", other: "陈志远" },
    columns: ["day", "event", "role", "otherRole", "file"],
    rows: [
      ["2021-03-12", "罗静安等在青石镇等2处义务植树", "lead", "attend", "2021-03-13-fengling.txt"],
      ["2021-05-12", "周启明等调研青石茶业产业园", "accompany", "accompany", "2021-05-13-fengling.txt"],
      ["2021-05-12", "周启明等调研青石茶业产业园", "accompany", "accompany", "2021-05-13-lanzhou.txt"],
    ],
  },
  {
    recipe: "chain",
    values: { person: "卜算", other: "person:杜鹏@枫陵县" },
    columns: ["steps", "people", "times"],
    rows: [
      [3, ["卜算", "王建国", "唐海峰", "杜鹏"], [1, 1, 1]],
      [3, ["卜算", "王建国", "罗静安", "杜鹏"], [1, 1, 1]],
      [3, ["卜算", "王建国", "苏文海", "杜鹏"], [1, 1, 1]],
    ],
  },
  {
    recipe: "holders",
    values: { post: "枫陵县委书记" },
    columns: ["holder", "status", "first", "last"],
    rows: [
      ["罗静安", "held", "2021-01-13", "2021-06-30"],
      ["陈志远", "held", "2021-11-18", "2023-03-17"],
      ["苏文海", "held", "2023-04-07", "2023-11-10"],
    ],
  },
  {
    recipe: "holders",
    values: { post: "枫陵县委书记", since: "2022-01-01", until: "2022-01-01" },
    columns: ["holder"],
    rows: [["陈志远"]],
  },
  {
    recipe: "successions",
    values: {},
    columns: ["post", "laterId", "earlierId", "later", "earlier", "after", "before"],
    rows: truth.successions
      .toSorted((a, b) => (`${a[0]} ${a[3]}` < `${b[0]} ${b[3]}` ? -1 : 1))
      .map(([post, later, earlier, after, before]) => [
        post,
        later,
        earlier,
        nameOf(later!),
        nameOf(earlier!),
        after,
        before,
      ]),
  },
  {
    recipe: "sites",
    values: { kind: "hospital" },
    columns: ["month", "kind", "sites", "events", "visits"],
    rows: [
      ["2021-01", "hospital", 1, 1, 3],
      ["2022-01", "hospital", 1, 1, 2],
      ["2022-02", "hospital", 1, 1, 3],
      ["2022-07", "hospital", 1, 1, 2],
      ["2023-01", "hospital", 1, 1, 2],
      ["2023-04", "hospital", 1, 1, 2],
      ["2023-09", "hospital", 1, 1, 2],
    ],
  },
  {
    recipe: "entourage",
    values: { person: "苏文海" },
    columns: ["companion", "times", "outings", "share", "place"],
    rows: [
      ["郭子昂", 2, 4, 0.5, 2],
      ["唐海峰", 1, 4, 0.25, 2],
      ["林若梅", 1, 4, 0.25, 2],
      ["赵美蓉", 1, 4, 0.25, 2],
      ["杜鹏", 1, 4, 0.25, 3],
    ],
  },
  {
    recipe: "turnover",
    values: { since: "2022-07-01", change: "2023-01-01" },
    columns: ["change", "id", "events", "first", "last"],
    rows: [
      ["gone", "person:王建国@枫陵县", 2, "2022-08-11", "2022-12-15"],
      ["gone", "person:卜算@枫陵县", 1, "2022-08-11", "2022-08-11"],
      ["gone", "person:何瑞清@澜州市", 1, "2022-09-01", "2022-09-01"],
      ["gone", "person:冯一鸣@柳浦县", 1, "2022-09-01", "2022-09-01"],
      ["gone", "person:顾延平@澜州市/澜海集团", 1, "2022-09-01", "2022-09-01"],
      ["gone", "person:卫东@柳浦县", 1, "2022-11-04", "2022-11-04"],
      ["gone", "person:姚远@柳浦县", 1, "2022-11-04", "2022-11-04"],
      ["newcomer", "person:唐海峰@枫陵县", 2, "2023-02-16", "2023-11-09"],
      ["newcomer", "person:郭子昂@枫陵县", 2, "2023-02-16", "2023-06-15"],
      ["newcomer", "person:陈志远@枫陵县", 2, "2023-02-16", "2023-04-20"],
      ["newcomer", "person:林若梅@枫陵县", 2, "2023-04-06", "2023-06-15"],
      ["newcomer", "person:鲁直@枫陵县", 1, "2023-02-16", "2023-02-16"],
      ["newcomer", "person:杜鹏@枫陵县", 1, "2023-04-06", "2023-04-06"],
      ["newcomer", "person:凌霄@柳浦县", 1, "2023-09-07", "2023-09-07"],
    ],
  },
  {
    recipe: "evidence",
    values: { person: "沈若川", until: "2022-12-31" },
    columns: ["day", "event", "role", "publication", "file"],
    rows: [
      ["2022-07-08", "沈若川调研澜州市第二人民医院", "lead", "澜州日报", "2022-07-09-lanzhou.txt"],
      ["2022-09-01", "何瑞清等出席市会议中心签约仪式", "attend", "澜州日报", "2022-09-02-lanzhou.txt"],
      ["2022-09-01", "何瑞清等出席市会议中心签约仪式", "attend", "柳浦日报", "2022-09-02-liupu.txt"],
      ["2022-12-15", "防汛抗旱工作总结会", "lead", "枫陵日报", "2022-12-16-fengling.txt"],
      ["2022-12-15", "防汛抗旱工作总结会", "lead", "澜州日报", "2022-12-16-lanzhou.txt"],
    ],
  },
  {
    recipe: "homonyms",
    values: {},
    columns: ["name", "id", "home", "people"],
    rows: [
      ["王建国", "person:王建国@柳浦县", "柳浦县", 2],
      ["王建国", "person:王建国@枫陵县", "枫陵县", 2],
    ],
  },
  {
    recipe: "homonyms",
    values: { person: "杜鹏" },
    columns: ["name", "id", "home", "people"],
    rows: [
      ["杜鹏", "person:杜鹏@枫陵县", "枫陵县", 2],
      ["杜鹏", "person:杜鹏@枫陵县/民众", "枫陵县", 2],
    ],
  },
  {
    recipe: "careers",
    values: { person: "陈志远" },
    columns: ["post", "body", "status", "first", "last"],
    rows: [
      ["枫陵县县长", "枫陵县", "held", "2021-02-05", "2021-09-16"],
      ["枫陵县委副书记", "枫陵县", "held", "2021-02-05", "2021-09-16"],
      ["枫陵县领导", "枫陵县", "held", "2021-03-13", "2021-05-13"],
      ["枫陵县委书记", "枫陵县", "held", "2021-11-18", "2023-03-17"],
      ["澜州市委副书记", "澜州市", "proposed", "2023-03-17", "2023-03-17"],
      ["澜州市委副书记", "澜州市", "held", "2023-04-21", "2023-04-21"],
    ],
  },
  {
    recipe: "overlap",
    values: { person: "陈志远", other: "苏文海" },
    columns: ["body", "post", "otherPost", "since", "until"],
    rows: [
      ["枫陵县", "枫陵县委书记", "枫陵县县长", "2021-11-18", "2021-11-18"],
      ["枫陵县", "枫陵县委书记", "枫陵县委副书记", "2021-11-18", "2021-11-18"],
      ["枫陵县", "枫陵县委书记", "枫陵县县长", "2021-12-29", "2022-12-16"],
      ["枫陵县", "枫陵县委书记", "枫陵县领导", "2023-02-17", "2023-02-17"],
    ],
  },
  // 田野 of 澜州市卫健委 and 马立群 of 澜州市政府 hold posts of one city, and are no colleagues of one another.
  {
    recipe: "colleagues",
    values: { person: "沈若川" },
    columns: ["colleague", "body", "post", "since", "until"],
    rows: [
      ["何瑞清", "澜州市委", "澜州市委书记", "2022-07-09", "2022-09-02"],
      ["马立群", "澜州市政府", "澜州市副市长", "2022-12-16", "2023-01-18"],
    ],
  },
];
