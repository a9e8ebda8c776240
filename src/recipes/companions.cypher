// 同行者 · Companions
// 与一个人共同出现过的人：次数、首次和末次，以及纯属偶然的概率
// With whom a person appeared: how often, first and last, and the chance that it is by accident
//
// $person: person              姓名或 id · name or id
// $since: day = 0001-01-01     起始日 · first day
// $until: day = 9999-12-31     截止日 · last day
MATCH (e:Event)<-[:TOOK_PART]-(p:Person)-[w:APPEARED_WITH]-(other:Person)
WHERE (p.name = $person OR p.id = $person)
  AND e.id IN w.events
  AND coalesce(e.dateFrom, date('0001-01-01')) >= date($since)
  AND coalesce(e.dateFrom, date('0001-01-01')) <= date($until)
WITH DISTINCT p, other, e, w.p AS chance
RETURN p.id AS person, other.name AS companion, count(e) AS times, min(e.dateFrom) AS first,
  max(e.dateFrom) AS last, chance, other.id AS id
ORDER BY person, times DESC, first, id
