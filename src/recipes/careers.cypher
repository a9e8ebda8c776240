// 履历 · Career
// 一个人担任过的职务，按见报的首末日期排列，附所属地方或机构
// The posts of a person by the days on which the papers saw them, with the place or body of each
//
// $person: person              姓名或 id · name or id
MATCH (p:Person)-[h:HOLDS]->(t:Title)
WHERE p.name = $person OR p.id = $person
OPTIONAL MATCH (t)-[:OF]->(b:Place|Organisation)
RETURN p.name AS person, t.name AS post, b.name AS body, h.status AS status, h.first AS first, h.last AS last,
  h.articles AS articles, h.doubtful AS doubtful, p.id AS id
ORDER BY id, first, last, post, status
