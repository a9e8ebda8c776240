// 共同活动 · Shared events
// 两个人共同参加的活动，附各自的角色和每一句报道
// The events of two people together, with the role of each and every sentence that says so
//
// $person: person     姓名或 id · name or id of the one
// $other: person      姓名或 id · name or id of the other
MATCH (p:Person)-[w:APPEARED_WITH]-(o:Person), (p)-[t:TOOK_PART]->(e:Event)<-[u:TOOK_PART]-(o),
  (e)-[r:REPORTED_IN]->(a:Article)
WHERE (p.name = $person OR p.id = $person) AND (o.name = $other OR o.id = $other) AND e.id IN w.events
RETURN p.name AS person, o.name AS other, e.dateFrom AS day, e.date AS printed, e.name AS event, t.role AS role, u.role AS otherRole,
  t.doubtful OR u.doubtful AS doubtful,
  a.file AS file, r.line AS line, r.quote AS sentence, p.id AS personId,
  o.id AS otherId
ORDER BY day, e.id, file, line, r.start, personId, otherId
