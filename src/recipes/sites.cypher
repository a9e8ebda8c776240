// 场所统计 · Sites by kind and month
// 每月到访的各类场所：场所数、活动数和人次，以及其中只是可能的人次
// The sites visited each month by kind: how many sites, events and visits of people, and how many of these are doubtful
//
// $kind: kind = *              场所种类，缺省为全部 · kind of site, such as hospital; all of them by default
// $since: day = 0001-01-01     起始日 · first day
// $until: day = 9999-12-31     截止日 · last day
MATCH (p:Person)-[v:VISITED]->(s:Place|Facility)<-[at:AT]-(e:Event)<-[t:TOOK_PART]-(p)
WHERE e.id IN v.events AND ($kind = '*' OR coalesce(s.kind, s.level) = $kind)
  AND e.dateFrom >= date($since) AND e.dateFrom <= date($until)
RETURN substring(toString(e.dateFrom), 0, 7) AS month, coalesce(s.kind, s.level) AS kind, count(DISTINCT s.id) AS sites,
  count(DISTINCT e.id) AS events, count(DISTINCT p.id + ' ' + e.id + ' ' + s.id) AS visits,
  count(DISTINCT CASE WHEN t.doubtful OR at.doubtful THEN p.id + ' ' + e.id + ' ' + s.id END) AS doubtfulVisits
ORDER BY month, kind
