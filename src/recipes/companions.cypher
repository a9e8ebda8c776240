// 同行者 · Companions
// 与一个人共同出现过的人：活动数、天数、首次和末次，以及纯属偶然的概率；哪一次都只是可能的排在后面
// With whom a person appeared: at how many events and on how many days, first and last, and the chance that it is by accident; last those of whom no time is sure
//
// $person: person              姓名或 id · name or id
// $since: day = 0001-01-01     起始日 · first day
// $until: day = 9999-12-31     截止日 · last day
MATCH (e:Event)<-[t:TOOK_PART]-(p:Person)-[w:APPEARED_WITH]-(other:Person)-[u:TOOK_PART]->(e)
WHERE (p.name = $person OR p.id = $person)
  AND e.id IN w.events
  AND coalesce(e.dateFrom, date('0001-01-01')) >= date($since)
  AND coalesce(e.dateFrom, date('0001-01-01')) <= date($until)
WITH DISTINCT p, other, e, w.p AS chance, CASE WHEN t.doubtful OR u.doubtful THEN 0 ELSE 1 END AS sure
WITH p, other, chance, e.dateFrom AS day, count(e) AS events, max(sure) AS sure
RETURN p.name AS person, other.name AS companion, sum(events) AS times, count(day) AS days, min(day) AS first,
  max(day) AS last, chance, max(sure) = 0 AS doubtful, other.id AS id, p.id AS personId
ORDER BY personId, doubtful, times DESC, first, id
