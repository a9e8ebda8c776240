// 行程 · Itinerary
// 一个人参加过的活动和到过的场所，按日期和先后排列，附报道篇数和其中一篇的文件
// What a person took part in and where, by day and stop, with the number of reports and one of their files
//
// $person: person              姓名或 id · name or id
// $since: day = 0001-01-01     起始日 · first day
// $until: day = 9999-12-31     截止日 · last day
MATCH (p:Person)-[t:TOOK_PART]->(e:Event)-[:REPORTED_IN]->(a:Article)
WHERE (p.name = $person OR p.id = $person)
  AND coalesce(e.dateFrom, date('0001-01-01')) >= date($since)
  AND coalesce(e.dateFrom, date('0001-01-01')) <= date($until)
WITH DISTINCT p, t, e, a
WITH p, t, e, count(a) AS reports, min(a.file) AS file
OPTIONAL MATCH (e)-[at:AT]->(s:Place|Facility)
RETURN p.name AS person, e.dateFrom AS day, e.date AS printed, e.name AS event, e.type AS type, t.role AS role,
  at.`order` AS stop, s.name AS site, t.doubtful OR coalesce(at.doubtful, false) AS doubtful, reports, file, e.id AS id, p.id AS personId
ORDER BY personId, day, printed, id, stop, site
