/**
 * Functions that only compute, in small letters. Left out on purpose: those that read files (`file`, `linenumber`),
 * reach other databases or services (`graph.*`, `genai.*`, `ai.*`), name who is logged in, or come from plugins.
 */
const BOTH = `count collect sum avg min max stdev stdevp percentilecont percentiledisc
  id elementid labels type properties keys nodes relationships length startnode endnode shortestpath allshortestpaths
  exists size head last tail reverse range coalesce nullif char_length tostring tointeger tofloat toboolean
  lower upper tolower toupper trim ltrim rtrim left right substring split replace
  abs ceil floor round sign rand e exp log log10 sqrt pi sin cos tan asin acos atan atan2 degrees radians
  timestamp date datetime localdatetime time localtime duration`;

const NEO4J_ONLY = `isempty cot valuetype character_length tostringornull tointegerornull tofloatornull
  tobooleanornull tostringlist tointegerlist tofloatlist tobooleanlist btrim normalize isnan haversin
  sinh cosh tanh coth randomuuid
  date.truncate date.transaction date.statement date.realtime datetime.truncate datetime.fromepoch
  datetime.fromepochmillis datetime.transaction datetime.statement datetime.realtime localdatetime.truncate
  localdatetime.transaction localdatetime.statement localdatetime.realtime time.truncate time.transaction
  time.statement time.realtime localtime.truncate localtime.transaction localtime.statement localtime.realtime
  duration.between duration.indays duration.inmonths duration.inseconds
  point point.distance point.withinbbox vector.similarity.cosine vector.similarity.euclidean`;

const namesIn = (list: string) => list.trim().split(/\s+/u);

export const EMBEDDED_FUNCTIONS: ReadonlySet<string> = new Set([...namesIn(BOTH), "reduce"]);
export const FUNCTIONS: ReadonlySet<string> = new Set([...namesIn(BOTH), ...namesIn(NEO4J_ONLY)]);

const PROCEDURES_OF_BOTH = "db.labels db.relationshiptypes db.propertykeys";

const PROCEDURES_OF_NEO4J = `db.schema.visualization db.schema.nodetypeproperties db.schema.reltypeproperties
  db.index.fulltext.querynodes db.index.fulltext.queryrelationships`;

const PROCEDURES_OF_EMBEDDED = `grafeo.labels grafeo.relationshiptypes grafeo.propertykeys grafeo.procedures
  grafeo.articulation_points grafeo.betweenness_centrality grafeo.bfs grafeo.bridges grafeo.closeness_centrality
  grafeo.clustering_coefficient grafeo.connected_components grafeo.degree_centrality grafeo.dfs grafeo.dijkstra
  grafeo.kcore grafeo.label_propagation grafeo.louvain grafeo.pagerank grafeo.sssp
  grafeo.strongly_connected_components grafeo.search.text`;

export const EMBEDDED_PROCEDURES: ReadonlySet<string> = new Set([
  ...namesIn(PROCEDURES_OF_BOTH),
  ...namesIn(PROCEDURES_OF_EMBEDDED),
]);

/**
 * Procedures that only read the graph and its schema, in small letters. Each was looked at by name: that EXPLAIN calls a
 * procedure reading says nothing of files, transactions and sockets.
 */
export const PROCEDURES: ReadonlySet<string> = new Set([
  ...EMBEDDED_PROCEDURES,
  ...namesIn(PROCEDURES_OF_NEO4J),
]);
