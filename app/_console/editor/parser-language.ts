import {
  autocomplete,
  type CompletionItem,
  type DbSchema,
  lintCypherQuery,
  type Neo4jFunction,
} from "@neo4j-cypher/language-support";
import { FUNCTION_FORMS } from "@/lib/explorer/console/language/functions";
import type {
  CypherLanguage,
  Problem,
  Proposal,
  ProposalKind,
} from "@/lib/explorer/console/language/language";
import { ownersText, unknownName, writing } from "@/lib/explorer/console/language/small";
import { tokenize } from "@/lib/explorer/console/language/tokens";
import type { Vocabulary } from "@/lib/explorer/console/language/vocabulary";

/** Cypher as Neo4j 5 reads it, by Neo4j's own parser and semantic analysis. */
export const parserLanguage: CypherLanguage = {
  propose: async (text, at, vocabulary) =>
    autocomplete(text, { ...schemaOf(vocabulary), functions: FUNCTIONS }, { caretPosition: at })
      .map((item) => proposalOf(item, vocabulary))
      .filter((proposal) => proposal !== null),
  check: async (text, vocabulary) => {
    const { diagnostics } = lintCypherQuery(text, schemaOf(vocabulary));
    const problems = diagnostics.map(({ offsets, severity, message }): Problem => {
      const { start, end } = offsets;
      const said = typeof message === "string" ? message : message.value;
      return {
        from: start,
        to: end,
        severity: severity === 1 ? "error" : "warning",
        message: reworded(said, vocabulary),
      };
    });
    return [...withoutEchoes(problems), ...writing(tokenize(text))];
  },
};

const VERSION = "CYPHER 5";

function schemaOf({ labels, types, properties, parameters, patterns }: Vocabulary): DbSchema {
  return {
    labels: [...labels],
    relationshipTypes: [...types],
    propertyKeys: [...properties.keys()],
    parameters: { ...parameters },
    graphSchema: patterns.map(({ from, type, to }) => ({ from, relType: type, to })),
    defaultLanguage: VERSION,
  };
}

/** Only for proposals: analysis knows the functions' types better than their forms tell. */
const FUNCTIONS: NonNullable<DbSchema["functions"]> = {
  [VERSION]: Object.fromEntries(
    Object.entries(FUNCTION_FORMS).map(([name, form]) => [name, functionOf(name, form)]),
  ),
};

function functionOf(name: string, signature: string): Neo4jFunction {
  return {
    name,
    signature,
    category: "",
    description: "",
    isBuiltIn: true,
    argumentDescription: [],
    returnDescription: "",
    aggregating: false,
    isDeprecated: false,
  };
}

/** The kinds of completion in the language server protocol that the parser gives; 25 are labels and types alike. */
const KINDS: Readonly<Record<number, ProposalKind>> = {
  3: "function",
  6: "variable",
  10: "property",
  14: "keyword",
  25: "label",
};

/** Keywords that open what the console does not run. */
const REFUSED =
  /^(?:CYPHER.*|USE|USING|CREATE|INSERT|MERGE|SET|DELETE|DETACH|NODETACH|REMOVE|DROP|FOREACH|LOAD.*|SHOW|ALTER|GRANT|DENY|REVOKE|TERMINATE|RENAME|START|STOP|ENABLE|DRYRUN|DEALLOCATE|REALLOCATE)$/u;

function proposalOf({ kind, label, insertText }: CompletionItem, vocabulary: Vocabulary): Proposal | null {
  const known = kindOf(label, KINDS[kind ?? 0], vocabulary);
  if (known === undefined || (known === "keyword" && REFUSED.test(label))) return null;
  const detail = detailOf(label, known, vocabulary);
  const insert = known === "function" ? `${label}(` : insertText;
  return { label, kind: known, ...(insert === undefined ? {} : { insert }), ...(detail ? { detail } : {}) };
}

function kindOf(
  label: string,
  kind: ProposalKind | undefined,
  vocabulary: Vocabulary,
): ProposalKind | undefined {
  if (label.startsWith("$")) return "parameter";
  return kind === "label" && vocabulary.types.includes(label) ? "type" : kind;
}

function detailOf(label: string, kind: ProposalKind, { properties }: Vocabulary): string | undefined {
  if (kind === "function") return FUNCTION_FORMS[label];
  return kind === "property" ? ownersText(properties.get(label) ?? []) : undefined;
}

/** Names of a graph that is known are said plainly, with the name that was likely meant. */
function reworded(message: string, { labels, types, properties, parameters }: Vocabulary): string {
  const [, sort, name] =
    /^(Label |Relationship type |)(\S+) is not present in the database\./u.exec(message) ?? [];
  if (name !== undefined && sort === "Label ") return unknownName("label", name, labels);
  if (name !== undefined && sort === "Relationship type ") return unknownName("type", name, types);
  if (name !== undefined) return unknownName("property", name, [...properties.keys()]);
  const [, parameter] = /^Parameter (\$\S+) is not defined/u.exec(message) ?? [];
  if (parameter === undefined) return message.replace(NO_WAY, "In this graph $1 has no $2 $3.");
  return unknownName(
    "parameter",
    parameter,
    Object.keys(parameters).map((known) => `$${known}`),
  );
}

const NO_WAY = /^(\S+) has no (incoming|outgoing) (\S+)$/u;

/** Where a name is unknown, it goes without saying that no relation has it. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const names = problems.filter(({ message }) => message.startsWith("Nothing in the graph"));
  return problems.filter(
    ({ from, to, message }) =>
      !(message.startsWith("In this graph") && names.some((name) => name.from >= from && name.to <= to)),
  );
}
