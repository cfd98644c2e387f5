/** Words that change data, the schema or the server, or reach outside: never let through as a bare word. */
export const FORBIDDEN_WORDS: ReadonlySet<string> = new Set(
  `CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE DROP FOREACH LOAD TRANSACTIONS PERIODIC SHOW USE TERMINATE
   GRANT DENY REVOKE ALTER RENAME EXPLAIN PROFILE CYPHER`.split(/\s+/u),
);

/** Words a statement, a subquery or the part after UNION may begin with. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  "MATCH",
  "OPTIONAL",
  "WITH",
  "UNWIND",
  "RETURN",
  "CALL",
]);

/** Every word that may stand where a clause, a connective or an operator is due. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...OPENING_WORDS,
  ...`WHERE DISTINCT ORDER BY ASC ASCENDING DESC DESCENDING SKIP OFFSET LIMIT UNION ALL YIELD AS AND OR XOR NOT IN
      STARTS ENDS CONTAINS IS NULL TRUE FALSE CASE WHEN THEN ELSE END EXISTS COUNT COLLECT ANY NONE SINGLE SHORTEST
      PATH PATHS GROUP GROUPS TYPED NORMALIZED NULLS FIRST LAST FINISH`.split(/\s+/u),
]);

/** Known words that end an operand, so that no operand but a word of the list above may follow them. */
export const CLOSING_WORDS: ReadonlySet<string> = new Set(
  "NULL TRUE FALSE END ASC ASCENDING DESC DESCENDING FINISH FIRST LAST NORMALIZED".split(" "),
);

/** Functions that only compute. Left out on purpose: those that read files or reach other databases or services. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  `count collect sum avg min max stdev stdevp percentilecont percentiledisc
   id elementid labels type properties keys nodes relationships length startnode endnode shortestpath allshortestpaths
   exists isempty size head last tail reverse range reduce all any none single coalesce nullif valuetype char_length
   character_length tostring tostringornull tointeger tointegerornull tofloat tofloatornull toboolean tobooleanornull
   tostringlist tointegerlist tofloatlist tobooleanlist
   lower upper tolower toupper trim btrim ltrim rtrim left right substring split replace normalize
   abs ceil floor round sign rand isnan e exp log log10 sqrt pi sin cos tan cot asin acos atan atan2 degrees radians
   haversin timestamp randomuuid
   date date.truncate date.transaction date.statement date.realtime datetime datetime.truncate datetime.fromepoch
   datetime.fromepochmillis datetime.transaction datetime.statement datetime.realtime localdatetime
   localdatetime.truncate time time.truncate localtime localtime.truncate duration duration.between duration.indays
   duration.inmonths duration.inseconds
   point point.distance point.withinbbox distance vector.similarity.cosine vector.similarity.euclidean`
    .trim()
    .split(/\s+/u),
);

/** Procedures that only read the graph and its schema. Neo4j's come first, then those of the embedded engine. */
export const PROCEDURES: ReadonlySet<string> = new Set(
  `db.labels db.relationshiptypes db.propertykeys db.schema.visualization db.schema.nodetypeproperties
   db.schema.reltypeproperties db.index.fulltext.querynodes db.index.fulltext.queryrelationships
   grafeo.labels grafeo.relationshiptypes grafeo.propertykeys grafeo.procedures
   grafeo.articulation_points grafeo.betweenness_centrality grafeo.bfs grafeo.bridges grafeo.closeness_centrality
   grafeo.clustering_coefficient grafeo.connected_components grafeo.degree_centrality grafeo.dfs grafeo.dijkstra
   grafeo.kcore grafeo.label_propagation grafeo.louvain grafeo.pagerank grafeo.sssp
   grafeo.strongly_connected_components grafeo.search.text`
    .trim()
    .split(/\s+/u),
);
