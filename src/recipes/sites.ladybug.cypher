MATCH (p:Person)-[v:VISITED]->(s:Place|Facility)<-[at:AT]-(e:Event)<-[t:TOOK_PART]-(p)
WHERE e.id IN v.events AND ($kind = '*' OR coalesce(s.kind, s.level) = $kind)
  AND e.dateFrom >= date($since) AND e.dateFrom <= date($until)
RETURN left(CAST(e.dateFrom AS STRING), 7) AS month, coalesce(s.kind, s.level) AS kind, count(DISTINCT s.id) AS sites,
  count(DISTINCT e.id) AS events, count(DISTINCT p.id + ' ' + e.id + ' ' + s.id) AS visits,
  count(DISTINCT CASE WHEN t.doubtful OR at.doubtful THEN p.id + ' ' + e.id + ' ' + s.id END) AS doubtfulVisits
ORDER BY month, kind
