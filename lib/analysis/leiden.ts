import { Clustering, LeidenAlgorithm, Network as LeidenNetwork } from "networkanalysis-ts";
import { type Network, volumes } from "./network";
import { randomFrom } from "./random";

/** Group of every row, numbered from 0 without gaps. */
export type Groups = readonly number[];

const ITERATIONS = 4;

/** Number of groups. */
export function groupCount(groups: Groups): number {
  return groups.reduce((most, group) => Math.max(most, group + 1), 0);
}

/**
 * A grouping at one resolution by the Leiden algorithm (Traag, Waltman and van Eck 2019) under modularity; 1 is its
 * usual resolution, more gives more groups. It starts from `initial`, or from rows by themselves.
 */
export function leiden(network: Network, seed: number, initial?: Groups): (resolution: number) => Groups {
  const volume = volumes(network);
  const total = volume.reduce((sum, value) => sum + value, 0);
  const alone = network.ids.map((_, row) => row);
  if (total === 0) return () => initial ?? alone;
  const input = new LeidenNetwork({
    nNodes: network.ids.length,
    nodeWeights: Array.from(volume),
    edges: [Array.from(network.source), Array.from(network.target)],
    edgeWeights: Array.from(network.weight),
    sortedEdges: false,
    checkIntegrity: false,
  });
  return (resolution) => {
    const random = randomFrom(seed);
    const algorithm = new LeidenAlgorithm();
    algorithm.initializeBasedOnRandom({
      nextInt: (bound: number) => Math.floor(random() * bound),
      nextDouble: random,
    });
    algorithm.setNIterations(ITERATIONS);
    algorithm.setResolution(resolution / total);
    const clustering = new Clustering({ clusters: [...(initial ?? alone)] });
    algorithm.improveClustering(input, clustering);
    clustering.removeEmptyClusters();
    return clustering.getClusters();
  };
}
