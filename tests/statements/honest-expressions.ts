import type { Honest } from "./types";

export const EXPRESSIONS: readonly Honest[] = [
  ["RETURN 1 + 2 * 3 - 4 / 2, 7 % 4, 2 ^ 3, -5, +5, (1 + 2) * 3"],
  ["RETURN 5 / 2, 5.0 / 2, -7 / 2, -5 % 3"],
  ["RETURN 1 < 2, 1 <= 2, 1 > 2, 1 >= 2, 1 = 2, 1 <> 2, 1 < 2 < 3, 1 < 3 <= 3"],
  ["RETURN true AND false OR NOT true XOR true"],
  ["RETURN null = null, null IS NULL, null IS NOT NULL, 1 IN [1, null], 2 IN [1, null]"],
  ["RETURN 'a' + 'b', 'a' + 1, [1] + [2]"],
  ["RETURN 'a' || 'b' AS x"],
  ["RETURN 0x1F, 0o17, 1e3, 1.5e-3, .5, 1_000"],
  ["RETURN [1, 2, 3][0], [1, 2, 3][-1], [1, 2, 3][0..2], [1, 2, 3][1..], [1, 2, 3][..2]"],
  ["RETURN {a: 1, b: [1, 2], c: {d: null}} AS m"],
  ["RETURN {a: 1}.a AS a, {a: {b: 2}}.a.b AS b, {a: 1}['a'] AS c"],
  [
    "RETURN $a AS a, $b_2 AS b, $list[0] AS c, $map.x AS d",
    { a: 1, b_2: "x", list: [1, 2], map: { x: null } },
  ],
  ["RETURN $n / 2 AS half, $f / 2 AS other", { n: 5, f: 2.5 }],
  [
    "MATCH (n:Method) WHERE n.name STARTS WITH 'G' OR n.name ENDS WITH 'S' OR n.name CONTAINS 'cache' RETURN n.id ORDER BY n.id",
  ],
  ["MATCH (n:Method) WHERE n.name IN ['GRPO', 'RL'] RETURN n.id ORDER BY n.id"],
  ["MATCH (n:Method) WHERE n.name IN $names RETURN n.id ORDER BY n.id", { names: ["GRPO"] }],
  ["MATCH (n:Method) WHERE n.name =~ '(?i)grpo.*' RETURN n.id"],
  ["MATCH (n:Method) WHERE n.name =~ '.*(RL|PO)' RETURN n.id ORDER BY n.id"],
  ["MATCH (n:Method) WHERE n.name =~ $pattern RETURN n.id ORDER BY n.id", { pattern: "[A-Z]{2,4}" }],
  ["MATCH (n:Method) WHERE toLower(n.name) =~ ('.*' + $q + '.*') RETURN n.id", { q: "mc" }],
  ["MATCH (n) WHERE n.name IS NOT NULL AND NOT n.name IN [1, 2.5, .5, 1e3, 0x1F] RETURN count(n)"],
  ["MATCH (n:Paper) WHERE n.lastSeen >= '2025-11' RETURN n.id ORDER BY n.id"],
  ["MATCH (n:Method) WHERE any(a IN n.aliases WHERE a CONTAINS 'cache') RETURN n.id"],
  ["MATCH (n:Method) WHERE all(a IN n.aliases WHERE size(a) > 1) RETURN count(n)"],
  [
    "MATCH (n:Method) WHERE none(a IN n.aliases WHERE a = 'x') OR single(a IN n.aliases WHERE a = 'y') RETURN count(n)",
  ],
  ["RETURN [x IN range(1, 5) WHERE x % 2 = 0 | x * x] AS squares"],
  ["RETURN [x IN [1, 2]] AS same, [x IN [1, 2] | x + 1] AS more, [x IN [1, 2] WHERE x > 1] AS few"],
  ["RETURN [x IN [[1], [2]] | [y IN x | y * 2]] AS nested"],
  [
    "MATCH (n:Paper) RETURN n.id, size([(n)-[:USES]->(m) WHERE m.name <> 'x' | m.name]) AS names ORDER BY n.id",
  ],
  ["MATCH (n:Paper) RETURN n.id, size([p = (n)-[:USES]->() | length(p)]) AS uses ORDER BY n.id"],
  ["MATCH (n:Paper) RETURN n.id ORDER BY size([(n)-[:USES]->(m) | m]) DESC, n.id"],
  ["RETURN reduce(total = 0, x IN [1, 2, 3] | total + x) AS total"],
  ["RETURN reduce(most = 0, x IN [3, 1, 2] | CASE WHEN x > most THEN x ELSE most END) AS most"],
  [
    "MATCH (n:Method) RETURN CASE WHEN n.name = 'RL' THEN 'hub' WHEN n.name = 'x' THEN 'none' ELSE 'other' END AS k, count(*) ORDER BY k",
  ],
  ["MATCH (n:Result) RETURN CASE n.kind WHEN 'score' THEN 1 ELSE 0 END AS k, count(*) ORDER BY k"],
  ["RETURN CASE 2 WHEN 1, 2 THEN 'few' ELSE 'many' END AS x"],
  ["RETURN CASE 2 WHEN < 5 THEN 'low' WHEN IS NULL THEN 'none' ELSE 'high' END AS x"],
  ["RETURN {k: CASE 1 WHEN 1 THEN 2 END, not: NOT true, list: [1, 2]} AS m"],
  ["MATCH (n:Method {id: 'method:grpo'}) RETURN n {.name, .id, kind: labels(n)[0]} AS m"],
  ["MATCH (n:Method {id: 'method:grpo'}) RETURN n {.*, more: 1} AS m"],
  ["MATCH (n:Method {id: 'method:grpo'}) WITH n, 1 AS x RETURN n {.name, x} AS m"],
  ["RETURN 1 IS :: INTEGER, 'a' IS TYPED STRING, null IS NOT TYPED BOOLEAN NOT NULL"],
  ["RETURN [1] IS :: LIST<INTEGER NOT NULL> NOT NULL, 1 :: INTEGER | FLOAT AS x"],
  ["RETURN 'a' IS NORMALIZED, 'a' IS NOT NFD NORMALIZED"],
  ["RETURN date('2025-10-01') < date('2025-10-02') AND duration({days: 3}) IS NOT NULL AS x"],
  ["WITH date('2025-10-01') AS d RETURN d.year, d.month, d.day"],
  ["RETURN date('2025-01-31') + duration({months: 1}) AS d"],
  ["RETURN date('2025-01-02').year AS y"],
  [
    "RETURN date.truncate('month', date('2025-10-10')) AS m, duration.between(date('2025-01-01'), date('2025-03-02')).days AS d",
  ],
];

export const FUNCTIONS: readonly Honest[] = [
  ["MATCH (n:Method {id: 'method:grpo'}) RETURN properties(n).name, labels(n), size(keys(n)) > 2"],
  ["MATCH (n:Method {id: 'method:grpo'}) RETURN id(n) >= 0, elementId(n) IS NOT NULL"],
  [
    "MATCH ()-[r:INTRODUCES]->() RETURN startNode(r).id, endNode(r).id, type(r), r.quote[0], r.confidence[0..1], r.start[-1]",
  ],
  [
    "MATCH (n:Result) RETURN count(n), count(DISTINCT n.kind), collect(DISTINCT n.kind)[0] IS NOT NULL, sum(n.value) > 0",
  ],
  ["UNWIND [1, 2, 3, 4] AS x RETURN stDev(x), stDevP(x), percentileCont(x, 0.5), percentileDisc(x, 0.5)"],
  ["RETURN coalesce(null, 'a') + toString(1) AS x, toUpper(left('abc', 2)) AS y, split('a,b', ',')[0] AS z"],
  [
    "RETURN abs(-1), ceil(1.5), floor(1.5), round(1.25), sign(-3), sqrt(4), log(2), log10(100), exp(1), e(), pi(), rand() >= 0",
  ],
  ["RETURN sin(1), cos(1), tan(1), asin(1), acos(1), atan(1), atan2(1, 2), degrees(1), radians(180)"],
  ["RETURN cot(1), haversin(0.5), isNaN(0.0)"],
  [
    "RETURN toLower('A'), toUpper('a'), lower('A'), upper('a'), trim(' a '), ltrim(' a'), rtrim('a '), reverse('ab'), right('abc', 1)",
  ],
  [
    "RETURN replace('aXb', 'X', '-'), substring('hello', 1, 3), substring('hello', 2), size('abc'), char_length('abc')",
  ],
  [
    "RETURN btrim('  a '), trim(LEADING 'x' FROM 'xxa'), trim(BOTH FROM ' a '), normalize('a'), character_length('a')",
  ],
  [
    "RETURN toInteger('5'), toInteger(2.9), toFloat('1.5'), toBoolean('true'), toString(true), toInteger('x')",
  ],
  ["RETURN toIntegerOrNull('x'), toFloatOrNull('x'), toBooleanOrNull('x'), toStringOrNull(1)"],
  ["RETURN toStringList([1]), toIntegerList(['1']), toFloatList(['1.5']), toBooleanList(['true'])"],
  [
    "RETURN head([1, 2]), last([1, 2]), tail([1, 2]), size([1, 2]), reverse([1, 2]), range(1, 3), isEmpty([])",
  ],
  ["RETURN nullIf(1, 1), valueType(1)"],
  [
    "RETURN date('2025-10-01'), datetime('2025-10-01T12:00:00Z'), localdatetime('2025-10-01T12:00:00'), time('12:00:00Z'), localtime('12:00:00'), duration('P1D')",
  ],
  ["RETURN timestamp() > 0, size(randomUUID()) = 36"],
  ["RETURN point.distance(point({x: 0, y: 0}), point({x: 3, y: 4})) AS d"],
  ["RETURN vector.similarity.cosine([1.0, 0.0], [1.0, 0.0]) AS s"],
  ["MATCH (n:Method) WITH n ORDER BY n.name RETURN collect(n.name) AS names"],
  ["MATCH (n:Method) RETURN max(n.name), min(n.name), count(*)"],
];
