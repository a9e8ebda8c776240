// 随行人员 · Entourage
// 一位领导带队的考察、调研等外出活动中，谁排在其后参加：次数、所占比例和最靠前的位次；哪一次都只是可能的排在后面
// Who came along when a leader went out: how often, on what share of the outings, and the best place in the list; last those of whom no time is sure
//
// $person: person              领导的姓名或 id · name or id of the leader
// $since: day = 0001-01-01     起始日 · first day
// $until: day = 9999-12-31     截止日 · last day
MATCH (leader:Person)-[l:TOOK_PART]->(e:Event)
WHERE (leader.name = $person OR leader.id = $person) AND l.role = 'lead' AND e.type = 'visit'
  AND coalesce(e.dateFrom, date('0001-01-01')) >= date($since)
  AND coalesce(e.dateFrom, date('0001-01-01')) <= date($until)
WITH leader, count(e) AS outings, collect(e.id) AS ids
MATCH (leader)-[l:TOOK_PART]->(e:Event)<-[t:TOOK_PART]-(p:Person)
WHERE e.id IN ids AND p.id <> leader.id
WITH DISTINCT leader, outings, e, t, p, CASE WHEN l.doubtful OR t.doubtful THEN 0 ELSE 1 END AS sure
WITH leader, outings, p, count(e) AS times, min(t.`order`) AS place, max(sure) = 0 AS doubtful
RETURN leader.name AS person, p.name AS companion, times, outings, 1.0 * times / outings AS share, place, doubtful,
  p.id AS id, leader.id AS personId
ORDER BY personId, doubtful, times DESC, place, id
