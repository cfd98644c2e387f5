/** Reading statements that would keep a database busy or fill its memory without end: refused, and why. */
export const RUNAWAY_REFUSED: readonly (readonly [
  statement: string,
  why: string,
  params?: Readonly<Record<string, unknown>>,
])[] = [
  [
    "RETURN reduce(a = 0, x IN range(1, 1000000000) | a + x) AS s",
    "Neo4j looks at no clock inside an expression",
  ],
  ["RETURN size([x IN range(1, 10 ^ 12) WHERE x < 0]) AS s", "the same, with a computed end"],
  ["RETURN any(x IN range(0, -1000000000, -1) WHERE x > 0) AS s", "the same, backwards"],
  ["WITH 1000000000000 AS n RETURN reduce(a = 0, x IN range(1, n) | a + x) AS s", "the same, by a name"],
  ["RETURN reduce(a = 0, x IN range(1, $n) | a + x) AS s", "the same, by a parameter", { n: 1e12 }],
  [
    "RETURN reduce(a = 0, x IN range(1, 10000) | a + reduce(b = 0, y IN range(1, 10000) | b + y)) AS s",
    "loops that multiply",
  ],
  [
    "WITH range(1, 100000) AS xs RETURN [x IN xs | [y IN xs | x * y]] AS s",
    "loops over a list that has a name",
  ],
  [
    "RETURN [a IN $l | [b IN $l | [c IN $l | a + b + c]]] AS s",
    "loops over a parameter",
    { l: Array.from({ length: 1000 }, () => 1) },
  ],
  ["RETURN [a IN [1] | [b IN [1] | [c IN [1] | [d IN [1] | d]]]] AS s", "loops four deep"],
  ["RETURN reduce(s = 'x', i IN range(1, 40) | s + s) AS s", "a text that doubles with each step"],
  ["RETURN reduce(`s` = [1], i IN range(1, 40) | s + `s`) AS s", "a list that doubles with each step"],
  [
    "RETURN reduce(l = [], i IN range(1, 10000) | [l]) AS l",
    "a list that wraps itself: the driver's stack ends",
  ],
  ["RETURN reduce(l = [], i IN range(1, 10000) | [1, l]) AS l", "the same behind another item"],
  ["RETURN reduce(l = [], i IN range(1, 10000) | [l, 1]) AS l", "the same before another item"],
  ["RETURN reduce(m = {}, i IN range(1, 10000) | {a: m}) AS m", "the same with a map"],
  ["UNWIND range(1, 100000000000) AS x RETURN count(x)", "more rows than anyone counts"],
  [
    "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(.*a){20}' AS s",
    "a regular expression that backtracks",
  ],
  ["RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+b' AS s", "the classical one"],
  ["RETURN 'aaaa' =~ '.*.*.*.*.*.*b' AS s", "many open ends"],
  ["RETURN 'aaaa' =~ $r AS s", "one in a parameter", { r: "(a*)*b" }],
  ["WITH '(x+' AS a, ')+y' AS b RETURN 'xxxx' =~ (a + b) AS s", "one in two halves"],
];

/** Let through, and ended by the limits of time and memory. */
export const RUNAWAY_ENDED: readonly string[] = [
  // All eight are in one term: an equation of two sides is a join by value to Neo4j 2025.10, and done at once.
  "MATCH (a), (b), (c), (d), (e), (f), (g), (h) WHERE a.name + b.name + c.name + d.name + e.name + f.name + g.name + h.name = 'x' RETURN count(*) AS c",
  "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS c",
  "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000) AS b RETURN collect(toString(a) + toString(b)) AS all",
  "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN a + b AS c ORDER BY c",
];
