// 同名者 · Homonyms to check
// 同一姓名下的不同人物，附各自的辖区、职务、篇数和判为不同人的理由；缺省只列至少两人有职务、且各见于两篇以上的姓名，报道多的在前，可能不是人名的排在后面；给出姓名则列全部
// Different people of one name, with the home, posts, articles and reasons for each; by default only those who hold posts and are named in two articles or more, of names that two such people bear, first the names told of most, last in each who may be nobody; of a given name all
//
// $person: person = *          姓名，缺省为如上各姓名 · a name; by default those just said
MATCH (p:Person)-[:MENTIONED_IN]->(a:Article)
WHERE NOT p.anonymous AND ($person = '*' OR p.name = $person)
WITH p, count(a) AS articles
WHERE $person <> '*' OR articles > 1
OPTIONAL MATCH (p)-[:HOLDS]->(t:Title)
WITH DISTINCT p, articles, t
WITH p, articles, count(t) AS posts
WHERE $person <> '*' OR posts > 0
WITH p.name AS name, count(p) AS people, sum(articles) AS told
WHERE people > 1
MATCH (p:Person)-[:MENTIONED_IN]->(a:Article)
WHERE p.name = name AND NOT p.anonymous
WITH name, people, told, p, count(a) AS articles
WHERE $person <> '*' OR articles > 1
OPTIONAL MATCH (p)-[:HOLDS]->(t:Title)
WITH DISTINCT name, people, told, p, articles, t
WITH name, people, told, p, articles, count(t) AS posts, min(t.name) AS post
WHERE $person <> '*' OR posts > 0
RETURN name, p.id AS id, p.home AS home, posts, post, articles, p.first AS first, p.last AS last, p.reasons AS reasons,
  p.doubtful AS doubtful, people
ORDER BY told DESC, name, doubtful, articles DESC, id
