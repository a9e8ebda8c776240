// 证据 · Events with their sentences
// 一个人参加的每项活动，以及每篇报道中的原句，附文件和行号
// Every event of a person with the sentences that report it, each with its file and line
//
// $person: person              姓名或 id · name or id
// $since: day = 0001-01-01     起始日 · first day
// $until: day = 9999-12-31     截止日 · last day
MATCH (p:Person)-[t:TOOK_PART]->(e:Event)-[r:REPORTED_IN]->(a:Article)
WHERE (p.name = $person OR p.id = $person)
  AND coalesce(e.dateFrom, date('0001-01-01')) >= date($since)
  AND coalesce(e.dateFrom, date('0001-01-01')) <= date($until)
RETURN p.name AS person, e.dateFrom AS day, e.date AS printed, e.name AS event, t.role AS role,
  t.doubtful AS doubtful, a.publication AS publication,
  a.file AS file, r.line AS line, r.quote AS sentence, p.id AS personId
ORDER BY personId, day, e.id, file, line, r.start
