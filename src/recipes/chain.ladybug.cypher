MATCH chain = (p:Person)-[:APPEARED_WITH* ALL SHORTEST 1..6]-(o:Person)
WHERE (p.name = $person OR p.id = $person) AND (o.name = $other OR o.id = $other) AND p.id <> o.id
RETURN length(chain) AS steps, list_transform(nodes(chain), n -> n.name) AS people,
  list_transform(rels(chain), w -> w.times) AS times, any(w IN rels(chain) WHERE w.doubtful) AS doubtful,
  list_transform(nodes(chain), n -> n.id) AS ids
ORDER BY steps, doubtful, list_to_string('>', ids)
