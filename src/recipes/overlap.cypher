// 履历交集 · Where two careers met
// 两个人在同一地方或机构任职、见报日期又有重合的时段
// Where two people held posts of one place or body while the papers saw both in them
//
// $person: person              姓名或 id · name or id
// $other: person               另一个人的姓名或 id · name or id of the other
MATCH (p:Person)-[h:HOLDS]->(t:Title)-[:OF]->(b:Place|Organisation)
WHERE p.name = $person OR p.id = $person
WITH p, h, t, b
MATCH (q:Person)-[g:HOLDS]->(u:Title)-[:OF]->(c:Place|Organisation)
WHERE (q.name = $other OR q.id = $other) AND p.id <> q.id AND b.id = c.id
  AND h.status IN ['held', 'acting'] AND g.status IN ['held', 'acting'] AND h.first <= g.last AND g.first <= h.last
RETURN b.name AS body, p.name AS person, t.name AS post, q.name AS other, u.name AS otherPost,
  CASE WHEN h.first > g.first THEN h.first ELSE g.first END AS since,
  CASE WHEN h.last < g.last THEN h.last ELSE g.last END AS until, h.doubtful OR g.doubtful AS doubtful,
  p.id AS id, q.id AS otherId
ORDER BY body, since, until, id, otherId, post, otherPost
