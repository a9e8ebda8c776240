// 同名者 · Homonyms to check
// 同一姓名下的不同人物，附各自的辖区、职务和判为不同人的理由
// Different people of one name, with the home, the posts and the reasons for each
MATCH (p:Person)
WITH p.name AS name, count(p) AS people
WHERE people > 1
MATCH (p:Person)
WHERE p.name = name
OPTIONAL MATCH (p)-[:HOLDS]->(t:Title)
WITH DISTINCT name, p, t
RETURN name, p.id AS id, p.home AS home, count(t) AS posts, min(t.name) AS post,
  p.first AS first, p.last AS last, p.reasons AS reasons
ORDER BY name, id
