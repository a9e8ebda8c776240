// 来访者 · Visitors
// 到过一处场所的人：次数、首次和末次；哪一次都只是可能的排在后面
// Who has been to a place or facility: how often, first and last; last those of whom no time is sure
//
// $site: site                  场所或地方的名称、别名或 id · name, alias or id of a place or facility
// $since: day = 0001-01-01     起始日 · first day
// $until: day = 9999-12-31     截止日 · last day
MATCH (s:Place|Facility)<-[v:VISITED]-(p:Person)-[t:TOOK_PART]->(e:Event)-[at:AT]->(s)
WHERE (s.name = $site OR s.id = $site OR $site IN s.aliases)
  AND e.id IN v.events
  AND coalesce(e.dateFrom, date('0001-01-01')) >= date($since)
  AND coalesce(e.dateFrom, date('0001-01-01')) <= date($until)
WITH DISTINCT s, p, e, CASE WHEN t.doubtful OR at.doubtful THEN 0 ELSE 1 END AS sure
RETURN s.id AS site, p.name AS visitor, count(e) AS times, min(e.dateFrom) AS first,
  max(e.dateFrom) AS last, max(sure) = 0 AS doubtful, p.id AS id
ORDER BY site, doubtful, times DESC, first, id
