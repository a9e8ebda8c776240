// 职务更替 · Successions
// 谁接替了谁，更替发生在哪两天之间
// Who followed whom in a post, and between which two days it changed
//
// $post: post = *     职务名称，缺省为全部 · name of the post; all of them by default
MATCH (l:Person)-[s:SUCCEEDED]->(e:Person)
WHERE $post = '*' OR s.post = $post
RETURN s.post AS post, e.name AS earlier, l.name AS later, s.from AS after, s.to AS before,
  l.doubtful OR e.doubtful AS doubtful,
  e.id AS earlierId, l.id AS laterId
ORDER BY post, after, earlierId, laterId
