import { groupCount, leiden } from "../analysis/leiden";
import { networkFrom } from "../analysis/network";
import type { ClusterAnswer, ClusterQuestion } from "./clusters";

/** Fewer things than this make no cluster worth a colour. */
const LEAST_MEMBERS = 3;
const SEED = 1;

/** Finds clusters by the Leiden algorithm; the same question has the same answer. */
export function findClusters({ ids, source, target, weight, resolution }: ClusterQuestion): ClusterAnswer {
  const links = Array.from(weight, (value, i) => ({
    source: ids[source[i] ?? 0] ?? "",
    target: ids[target[i] ?? 0] ?? "",
    weight: value,
  }));
  const groups = leiden(networkFrom(ids, links), SEED)(resolution);
  const members: string[][] = Array.from({ length: groupCount(groups) }, () => []);
  groups.forEach((group, row) => {
    members[group]?.push(ids[row] ?? "");
  });
  return {
    clusters: members
      .filter(({ length }) => length >= LEAST_MEMBERS)
      .sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
  };
}
