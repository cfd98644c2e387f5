import type { MapData } from "./graph";
import { isMapHead } from "./light";

/*
 * Layout of the bytes, little-endian: "PATL", u32 length of the header, the header (UTF-8 JSON: counts and
 * strings), padding to 4, then the columns one after the other, each padded to 4:
 * x f32, y f32, degrees u32, edge source u32, edge target u32, topicOf u16, published u16, listed u16, labels u8,
 * edge type u8, confidence u8.
 */
const MAGIC = 0x4c544150;
const ALIGN = 4;

const padded = (length: number) => Math.ceil(length / ALIGN) * ALIGN;

/** Packs the map into bytes that `decodeMap` reads without copying a column. */
export function encodeMap(map: MapData): Uint8Array<ArrayBuffer> {
  const { version, digests, ids, names, topics, edges } = map;
  const head = new TextEncoder().encode(
    JSON.stringify({ version, digests, ids, names, topics, edgeCount: edges.source.length }),
  );
  const columns = [
    map.x,
    map.y,
    map.degrees,
    edges.source,
    edges.target,
    map.topicOf,
    map.published,
    map.listed,
    map.labels,
    edges.type,
    edges.confidence,
  ];
  const size = columns.reduce((sum, column) => sum + padded(column.byteLength), 8 + padded(head.length));
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.length, true);
  bytes.set(head, 8);
  let offset = 8 + padded(head.length);
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += padded(column.byteLength);
  }
  return bytes;
}

/**
 * Reads what `encodeMap` wrote. The columns are views on the given buffer.
 * @throws Error where the bytes are not a map.
 */
export function decodeMap(buffer: ArrayBuffer): MapData {
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error("These bytes are not a map.");
  const headLength = view.getUint32(4, true);
  const head: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, headLength)));
  if (!isMapHead(head)) throw new Error("The head of the map cannot be read.");
  const { edgeCount, ...strings } = head;
  const nodeCount = strings.ids.length;
  let offset = 8 + padded(headLength);
  const take = (length: number, width: number) => {
    const at = offset;
    offset += padded(length * width);
    return at;
  };
  const x = new Float32Array(buffer, take(nodeCount, 4), nodeCount);
  const y = new Float32Array(buffer, take(nodeCount, 4), nodeCount);
  const degrees = new Uint32Array(buffer, take(nodeCount, 4), nodeCount);
  const source = new Uint32Array(buffer, take(edgeCount, 4), edgeCount);
  const target = new Uint32Array(buffer, take(edgeCount, 4), edgeCount);
  const topicOf = new Uint16Array(buffer, take(nodeCount, 2), nodeCount);
  const published = new Uint16Array(buffer, take(nodeCount, 2), nodeCount);
  const listed = new Uint16Array(buffer, take(nodeCount, 2), nodeCount);
  const labels = new Uint8Array(buffer, take(nodeCount, 1), nodeCount);
  const type = new Uint8Array(buffer, take(edgeCount, 1), edgeCount);
  const confidence = new Uint8Array(buffer, take(edgeCount, 1), edgeCount);
  const edges = { source, target, type, confidence };
  return { ...strings, x, y, degrees, topicOf, published, listed, labels, edges };
}
