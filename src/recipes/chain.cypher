// 最短联系 · Shortest chain
// 两个人之间最短的共同出现链，每条一行；有一环只是可能的排在后面
// The shortest chains of appearing together between two people, a row each; last those in which a link is doubtful
//
// $person: person     姓名或 id · name or id of the one
// $other: person      姓名或 id · name or id of the other
MATCH (p:Person), (o:Person)
WHERE (p.name = $person OR p.id = $person) AND (o.name = $other OR o.id = $other) AND p.id <> o.id
MATCH chain = allShortestPaths((p)-[:APPEARED_WITH*1..6]-(o))
RETURN length(chain) AS steps, [n IN nodes(chain) | n.name] AS people, [w IN relationships(chain) | w.times] AS times,
  any(w IN relationships(chain) WHERE w.doubtful) AS doubtful, [n IN nodes(chain) | n.id] AS ids
ORDER BY steps, doubtful, reduce(line = '', n IN nodes(chain) | line + '>' + n.id)
