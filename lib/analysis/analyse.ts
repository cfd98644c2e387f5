import { edgeId, type GraphDocument, type GraphEdge } from "../model/document";
import { degreesOf, sealDocument } from "../model/seal";
import { networkOf } from "./corpus-network";
import { corpusOf } from "./features";
import { layout } from "./layout/layout";
import { placed } from "./placed";
import { bare, growsFrom, isAnalysed, knownMembership, knownPositions } from "./previous";
import { type Similarity, similarPapers } from "./similarity";
import { topicTree } from "./topic-tree";
import { type Topics, topicsOf } from "./topics";

interface AnalyseOptions {
  /** The analysed document of the run before: topics keep their ids and nodes their places. */
  readonly previous?: GraphDocument;
  readonly seed?: number;
}

const DEFAULT_SEED = 20251010;

/**
 * Adds what is computed to what was read: similar papers, topics at two levels (`level` 0 is fine, 1 coarse; `parent`
 * of a fine topic is its coarse one), membership, degree (number of relationships) and positions within ±1000. What an
 * earlier analysis added is replaced. The same document and options give the same bytes, whatever order they come in;
 * a document that holds what `previous` held is answered with `previous`.
 */
export function analyse(document: GraphDocument, options: AnalyseOptions = {}): GraphDocument {
  const { previous, seed = DEFAULT_SEED } = options;
  const base = bare(document);
  const earlier = previous && isAnalysed(previous) ? previous : undefined;
  if (earlier && bare(earlier).meta.version === base.meta.version) return earlier;
  const corpus = corpusOf(base);
  const similar = similarPapers(corpus);
  const network = networkOf(base, corpus, similar);
  const grown = earlier && growsFrom(base, earlier) ? earlier : undefined;
  const tree = topicTree(base, corpus, network, {
    earlier: grown ? knownMembership(grown) : new Map(),
    seed,
  });
  const topics = topicsOf(base, corpus, tree, earlier);
  const topicOf = new Map([...tree.fineOf].map(([id, fine]) => [id, topics.fine[fine]?.id ?? ""]));
  const edges = [...base.edges, ...similar.map(similarityEdge), ...membership(topicOf, topics)];
  const degree = degreesOf(edges);
  const points = layout(network, tree, {
    degree,
    known: knownPositions(earlier),
    grows: grown !== undefined,
    seed,
  });
  return sealDocument(placed(base, { topics, topicOf, points, ids: network.ids }), edges);
}

function similarityEdge({ a, b, score, shared }: Similarity): GraphEdge {
  return {
    id: edgeId("SIMILAR_TO", a, b),
    type: "SIMILAR_TO",
    source: a,
    target: b,
    properties: { score, shared },
  };
}

function membership(topicOf: ReadonlyMap<string, string>, { fine }: Topics): GraphEdge[] {
  const pairs = [...topicOf, ...fine.map(({ id, parent = "" }) => [id, parent] as const)];
  return pairs.map(([source, target]) => ({
    id: edgeId("IN_TOPIC", source, target),
    type: "IN_TOPIC",
    source,
    target,
    properties: {},
  }));
}
