// One row per layer: the layers it may import besides itself. Anything not listed is a violation.
const LAYERS = {
  base: [],
  model: ["base"],
  digest: ["base", "model"],
  lexicon: ["base", "model"],
  extract: ["base", "model", "digest/types", "lexicon"],
  resolve: ["base", "model", "digest/types", "lexicon", "extract"],
  analysis: ["base", "model"],
  store: ["base", "model"],
  ingest: ["base", "model", "digest", "lexicon", "extract", "resolve", "analysis", "store/port"],
  score: ["base"],
  contract: ["base", "model"],
  export: ["base", "model"],
  query: ["base", "model", "contract", "store/port"],
  server: ["base", "model", "contract", "query", "export", "store/(port|config|open)"],
  mcp: ["base", "model", "contract", "query", "store/port"],
  // Clusters of what is shown are found on the page itself, with the algorithm that makes topics.
  explorer: ["base", "model", "contract", "export", "analysis/(leiden|network|random)"],
};

const layerRules = Object.entries(LAYERS).map(([name, allowed]) => ({
  name: `layer-${name}`,
  severity: "error",
  from: { path: `^lib/${name}/` },
  to: { path: "^(lib|app|scripts|seeds|tests)/", pathNot: [name, ...allowed].map((a) => `^lib/${a}[/.]`) },
}));

const only = (name, pkg, owner) => ({
  name,
  severity: "error",
  from: { path: "^(app|lib|scripts)/", pathNot: owner },
  to: { path: `node_modules/${pkg}/` },
});

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphans", severity: "error", from: { orphan: true, path: "^lib/" }, to: {} },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...layerRules,
    {
      name: "view-sees-client-side-only",
      severity: "error",
      from: { path: "^app/(?!api/)" },
      to: { path: "^lib/(?!(explorer|contract|export|model|base)/)" },
    },
    {
      name: "routes-see-server-side-only",
      severity: "error",
      from: { path: "^app/api/" },
      to: { path: "^(app/(?!api/)|lib/(?!(server|query|contract|export|model|base)/))" },
    },
    {
      name: "scripts-compose-only",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^(app/|lib/(server|explorer|store/(neo4j|embedded))/)" },
    },
    only("neo4j-driver-stays-in-its-store", "neo4j-driver", "^lib/store/neo4j/"),
    only("embedded-engine-stays-in-its-store", "@grafeo-db", "^lib/store/embedded/"),
    only("sigma-stays-in-its-adapter", "(sigma|@sigma)", "^app/_map/renderer[.]ts$"),
    only("parquet-stays-in-export", "hyparquet", "^lib/export/"),
    only("nlp-stays-in-extract", "compromise", "^lib/extract/"),
    {
      name: "react-stays-in-app",
      severity: "error",
      from: { path: "^(lib|scripts)/", pathNot: "^(lib/server/|scripts/serve[.]ts$)" },
      to: { path: "node_modules/(react|react-dom|next)/" },
    },
    {
      name: "files-at-the-edges",
      severity: "error",
      from: {
        path: "^(lib|app)/",
        pathNot: "^lib/(digest/read|ingest/library|lexicon/load|store/embedded/.*)[.]ts$",
      },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "exports-run-in-the-browser",
      severity: "error",
      from: { path: "^lib/export/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "source-never-sees-tests",
      severity: "error",
      from: { path: "^(app|lib|scripts)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
