import type { ClusterQuestion } from "@/lib/explorer/clusters";
import { findClusters } from "@/lib/explorer/find-clusters";

/** Finds clusters away from the page, so that it keeps answering meanwhile. */
self.onmessage = ({ data }: MessageEvent<ClusterQuestion>) => {
  self.postMessage(findClusters(data));
};
