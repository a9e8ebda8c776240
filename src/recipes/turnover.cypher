// 新面孔与消失者 · Newcomers and disappearances
// 两个时期相比，只在后期参加活动的人和只在前期参加活动的人；哪一次都只是可能的排在后面
// Who took part in events only in the later of two periods, and who only in the earlier; last those of whom no time is sure
//
// $since: day = 0001-01-01     前期起始日 · first day of the earlier period
// $change: day                 后期起始日 · first day of the later period
// $until: day = 9999-12-31     后期截止日 · last day of the later period
MATCH (p:Person)-[t:TOOK_PART]->(e:Event)
WHERE e.dateFrom >= date($since) AND e.dateFrom <= date($until)
WITH p, min(e.dateFrom) AS first, max(e.dateFrom) AS last, count(e) AS events, count(t.confidence) = count(e) AS doubtful
WHERE first >= date($change) OR last < date($change)
RETURN CASE WHEN first >= date($change) THEN 'newcomer' ELSE 'gone' END AS change, p.name AS person, events, first, last,
  doubtful, p.id AS id
ORDER BY change, doubtful, events DESC, first, id
