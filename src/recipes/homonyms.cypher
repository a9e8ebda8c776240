// 同名者 · Homonyms to check
// 同一姓名下的不同人物，附各自的辖区、职务和判为不同人的理由；不含张某等隐去名字的人，有职务的人多的姓名在前
// Different people of one name, with the home, the posts and the reasons for each; without names that hide who is meant (张某), first the names of which most people hold posts
MATCH (p:Person)
WHERE NOT p.name CONTAINS '某'
OPTIONAL MATCH (p)-[:HOLDS]->(t:Title)
WITH p.name AS name, count(DISTINCT p.id) AS people, count(DISTINCT CASE WHEN t.id IS NULL THEN NULL ELSE p.id END) AS inPosts
WHERE people > 1
MATCH (p:Person)
WHERE p.name = name
OPTIONAL MATCH (p)-[:HOLDS]->(t:Title)
WITH DISTINCT name, inPosts, p, t
RETURN name, p.id AS id, p.home AS home, count(t) AS posts, min(t.name) AS post,
  p.first AS first, p.last AS last, p.reasons AS reasons, inPosts
ORDER BY inPosts DESC, name, id
