import { type ClusterQuestion, findClusters } from "@/lib/explorer/clusters";

/** Finds clusters away from the page, so that it keeps answering meanwhile. */
self.onmessage = ({ data }: MessageEvent<ClusterQuestion>) => {
  self.postMessage(findClusters(data));
};
