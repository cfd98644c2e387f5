import {
  type NeighboursResponse,
  type NodeResponse,
  neighboursResponse,
  nodeResponse,
} from "../../contract/node";
import {
  type EdgeResponse,
  edgeResponse,
  type ProfileResponse,
  profileResponse,
} from "../../contract/profile";
import { json } from "../api";

/** How many neighbours are loaded: all that any node has in practice. */
const NEIGHBOURS = 1000;

const nodeAddress = (id: string) => `/api/nodes/${encodeURIComponent(id)}`;

export function loadNode(id: string, signal: AbortSignal): Promise<NodeResponse> {
  return json(nodeResponse, nodeAddress(id), { signal });
}

export function loadNeighbours(id: string, signal: AbortSignal): Promise<NeighboursResponse> {
  return json(neighboursResponse, `${nodeAddress(id)}/neighbours?limit=${NEIGHBOURS}`, { signal });
}

export function loadProfile(id: string, signal: AbortSignal): Promise<ProfileResponse> {
  return json(profileResponse, `${nodeAddress(id)}/profile`, { signal });
}

export function loadEdge(id: string, signal: AbortSignal): Promise<EdgeResponse> {
  return json(edgeResponse, `/api/edges/${encodeURIComponent(id)}`, { signal });
}
