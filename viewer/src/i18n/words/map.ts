/** The map. */
import { plural } from "../plural";

/** In Chinese. */
export const zh = {
  map: "地图",
  mapHint: "地图：圆点是地点，可用 Tab 键逐个选择；右侧列表给出同样的内容",
  arcs: "到访弧线",
  arcsHint: "从任职所在地到所到之处",
  mapPoint: (name: string, sites: number, events: number) => `${name}：${sites} 处地点，${events} 项活动`,
  mapArc: (from: string, to: string, visits: number) => `${from} → ${to}：${visits} 人次`,
  mapExact: "坐标为本地",
  mapAbout: "按所在县市标示",
  mapShown: (sites: number, points: number) => `${sites} 处地点，在图上 ${points} 个点`,
  mapNowhere: (count: number) => `${count} 处没有坐标`,
  mapNothing: "没有可标示的地点：目前的活动没有坐标已知的地点。放宽筛选或时间，或者在自己的词典里加 coordinates.tsv。",
  mapFar: (points: number) => `远处还有 ${points} 个点：全部显示`,
  mapSource: "县市坐标精度约一公里，省和国家标在省会、首都；国外城市据 GeoNames（CC BY 4.0），海岸据 Natural Earth。",
  mapBorders: "省界据 Apache ECharts，仅供示意。",
  mapWhich: "没有坐标的地点",
  wayOf: (name: string, stops: number) => `${name}的行程：${stops} 站`,
  wayUndated: (count: number) => `另有 ${count} 站日期不全，不能排序`,
  wayNowhere: (count: number) => `${count} 站没有坐标`,
  wayNone: "没有既知日期又知坐标的行程",
};

/** In English. */
export const en: typeof zh = {
  map: "Map",
  mapHint: "The map: dots are sites, Tab goes from one to the next; the list beside it says the same",
  arcs: "Visits as arcs",
  arcsHint: "from where people hold office to where they went",
  mapPoint: (name, sites, events) => `${name}: ${plural(sites, "site")}, ${plural(events, "event")}`,
  mapArc: (from, to, visits) => `${from} → ${to}: ${plural(visits, "visit")}`,
  mapExact: "at its own coordinates",
  mapAbout: "placed at its county",
  mapShown: (sites, points) => `${plural(sites, "site")} at ${plural(points, "point")}`,
  mapNowhere: (count) => `${count} without coordinates`,
  mapNothing:
    "Nothing to show: no event that counts now was at a site with known coordinates. Widen the filters or the time, or give coordinates.tsv in a dictionary of your own.",
  mapFar: (points) => `${plural(points, "more point")} far away: show all`,
  mapSource:
    "Coordinates of counties are good to about a kilometre; provinces and countries lie where their capitals do. Cities abroad after GeoNames (CC BY 4.0), coasts after Natural Earth.",
  mapBorders: "Borders of provinces after Apache ECharts, for orientation only.",
  mapWhich: "Sites without coordinates",
  wayOf: (name, stops) => `${name}’s itinerary: ${plural(stops, "stop")}`,
  wayUndated: (count) => `${count} more without a whole date cannot be put in order`,
  wayNowhere: (count) => `${plural(count, "stop")} without coordinates`,
  wayNone: "No stop of a known day at a place of known coordinates",
};
