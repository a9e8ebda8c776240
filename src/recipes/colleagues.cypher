// 同僚 · Colleagues
// 与一个人同时在同一机构（市委、市政府、一个局、一家公司）任职的人，附其职务和双方见报日期重合的时段
// Who held posts of one body (a party committee, a government, a bureau, a company) at one time with a person, with the days on which the papers saw both in them
//
// $person: person              姓名或 id · name or id
MATCH (p:Person)-[h:HOLDS]->(t:Title)-[:OF]->(b:Place|Organisation)
WHERE p.name = $person OR p.id = $person
MATCH (q:Person)-[g:HOLDS]->(u:Title)-[:OF]->(b)
WHERE p.id <> q.id AND t.body = u.body
  AND h.status IN ['held', 'acting'] AND g.status IN ['held', 'acting'] AND h.first <= g.last AND g.first <= h.last
WITH p, q, t.body AS body, u, CASE WHEN h.first > g.first THEN h.first ELSE g.first END AS met,
  CASE WHEN h.last < g.last THEN h.last ELSE g.last END AS parted,
  CASE WHEN h.doubtful OR g.doubtful THEN 0 ELSE 1 END AS sure
RETURN p.name AS person, q.name AS colleague, body, u.name AS post, min(met) AS since, max(parted) AS until,
  max(sure) = 0 AS doubtful,
  q.id AS id, p.id AS personId
ORDER BY personId, body, since, id, post
