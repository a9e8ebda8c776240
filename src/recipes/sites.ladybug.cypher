MATCH (p:Person)-[v:VISITED]->(s:Place|Facility)<-[:AT]-(e:Event)<-[:TOOK_PART]-(p)
WHERE e.id IN v.events AND ($kind = '*' OR coalesce(s.kind, s.level) = $kind)
  AND e.dateFrom >= date($since) AND e.dateFrom <= date($until)
RETURN left(CAST(e.dateFrom AS STRING), 7) AS month, coalesce(s.kind, s.level) AS kind, count(DISTINCT s.id) AS sites,
  count(DISTINCT e.id) AS events, count(DISTINCT p.id + ' ' + e.id + ' ' + s.id) AS visits
ORDER BY month, kind
