// 任职者 · Holders of a post
// 谁担任过某一职务，何时见报，几篇；给出日期时只列当时在任的人，和日期不明的人
// Who held a post and when the papers saw it, in how many articles; with a day, only who was seen before and after it, or on no known day
//
// $post: post                  职务名称或 id，如 永康市委书记 · name or id of the post, such as 永康市委书记
// $since: day = 0001-01-01     在任期不早于 · seen in it on this day or later
// $until: day = 9999-12-31     在任期不晚于 · seen in it on this day or earlier
MATCH (p:Person)-[h:HOLDS]->(t:Title)
WHERE (t.name = $post OR t.id = $post)
  AND (h.last IS NULL OR h.last STARTS WITH '-' OR h.last >= $since)
  AND (h.first IS NULL OR h.first STARTS WITH '-' OR h.first <= $until)
RETURN t.name AS post, p.name AS holder, h.status AS status, h.first AS first, h.last AS last, h.articles AS articles,
  h.doubtful AS doubtful, p.id AS id
ORDER BY post, first, last, id, status
