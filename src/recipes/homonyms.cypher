// 同名者 · Homonyms to check
// 同一姓名下的不同人物，附各自的辖区、职务和判为不同人的理由
// Different people of one name, with the home, the posts and the reasons for each
MATCH (p:Person), (q:Person)
WHERE p.name = q.name AND p.id <> q.id
WITH DISTINCT p
OPTIONAL MATCH (p)-[:HOLDS]->(t:Title)
WITH DISTINCT p, t
RETURN p.name AS name, p.id AS id, p.home AS home, count(t) AS posts, min(t.name) AS post,
  p.first AS first, p.last AS last, p.reasons AS reasons
ORDER BY name, id
