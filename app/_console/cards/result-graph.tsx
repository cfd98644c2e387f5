import { Maximize, Minus, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import type { NodeSummary } from "@/lib/contract/shared";
import { MOST_ZOOM, type Point, ZOOM_STEP } from "@/lib/explorer/console/result/frame";
import { type DrawnEdge, drawnGraph } from "@/lib/explorer/console/result/graph";
import { namedIds, type Sizes, shortName } from "@/lib/explorer/console/result/names";
import type { Words } from "@/lib/explorer/strings/words";
import { EDGE_TYPES } from "@/lib/model/kinds";
import { useWorkspace } from "../../_explorer/context";
import { useOpen } from "../../_explorer/use-open";
import { IconButton } from "../../_ui/icon-button";
import { markPath } from "../../_ui/kind-mark";
import marks from "../../_ui/kind-mark.module.css";
import { Note } from "../../_ui/note";
import { useStrings } from "../../_ui/strings";
import { useConsole } from "../context";
import { placeGraph } from "./place-graph";
import styles from "./result-graph.module.css";
import { useFrame } from "./use-frame";

/** Enlarging parts what stands close: marks and names grow by this power of it alone, so that more names find room. */
const GROWTH = 0.3;
/** In a small picture of a large graph names must stay legible; marks may grow smaller, by this power. */
const MARK_SHARE = 0.7;

/** Sizes of names and marks, where a pixel is so many units of the drawing as a whole. */
function sizesAt(zoomLevel: number, unitsAtWhole: number): Sizes {
  const growth = zoomLevel ** (GROWTH - 1);
  return { name: unitsAtWhole * growth, mark: unitsAtWhole ** MARK_SHARE * growth };
}

/** What of the graph the rows hold, as a picture of its own that can be enlarged and moved; nodes lead to the map. */
export function ResultGraph({ result }: { readonly result: CypherResponse }) {
  const { words } = useConsole();
  const { loaded, view } = useWorkspace();
  const { atlas } = loaded.source;
  const plain = (result.graph?.edges.length ?? 0) === 0;
  const [between, setBetween] = useState(plain);
  const graph = useMemo(
    () => drawnGraph(result.graph ?? { nodes: [], edges: [] }, atlas, between),
    [result, atlas, between],
  );
  const { places, whole } = useMemo(() => placeGraph(graph), [graph]);
  const { picture, frame, zoomLevel, units, zoom, show, hands } = useFrame(whole);
  const { nodes, edges, leftOut } = graph;
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const sizes = useMemo(() => sizesAt(zoomLevel, units * zoomLevel), [zoomLevel, units]);
  const named = useMemo(() => namedIds({ nodes, places, whole }, sizes), [nodes, places, whole, sizes]);
  return (
    <div className={styles["graph"]}>
      <div className={styles["bar"]}>
        <label className={styles["between"]}>
          <input type="checkbox" checked={between} onChange={() => setBetween(!between)} />
          {words.between}
        </label>
        <FrameButtons zoomLevel={zoomLevel} zoom={zoom} />
      </div>
      {leftOut > 0 ? <Note>{words.graphLeftOut(nodes.length, leftOut)}</Note> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons is no fieldset */}
      <svg
        ref={picture}
        className={styles["picture"]}
        viewBox={[frame.x, frame.y, frame.width, frame.height].join(" ")}
        role="group"
        aria-label={words.graphName(nodes.length, edges.length)}
        data-zoom={zoomLevel.toFixed(2)}
        data-enlarged={zoomLevel > 1}
        {...hands}
      >
        <Edges edges={edges} at={at} size={sizes.mark} />
        {nodes.map((node) => (
          <GraphNode
            key={node.id}
            node={node}
            place={at(node.id)}
            sizes={sizes}
            named={named.has(node.id)}
            selected={view.selected === node.id}
            onFocus={() => show(at(node.id))}
          />
        ))}
      </svg>
    </div>
  );
}

interface FrameButtonsProps {
  readonly zoomLevel: number;
  readonly zoom: (factor: number) => void;
}

function FrameButtons({ zoomLevel, zoom }: FrameButtonsProps) {
  const { words } = useConsole();
  return (
    <div className={styles["zoom"]}>
      <IconButton
        label={words.enlarge}
        icon={Plus}
        disabled={zoomLevel >= MOST_ZOOM}
        onClick={() => zoom(ZOOM_STEP)}
      />
      <IconButton
        label={words.shrink}
        icon={Minus}
        disabled={zoomLevel <= 1}
        onClick={() => zoom(1 / ZOOM_STEP)}
      />
      <IconButton
        label={words.wholeGraph}
        icon={Maximize}
        disabled={zoomLevel <= 1}
        onClick={() => zoom(0)}
      />
    </div>
  );
}

interface EdgesProps {
  readonly edges: readonly DrawnEdge[];
  readonly at: (id: string) => Point;
  readonly size: number;
}

function Edges({ edges, at, size }: EdgesProps) {
  const { words: relations } = useStrings();
  return (
    <g strokeWidth={size}>
      <defs>
        <marker
          id="console-arrow"
          viewBox="0 0 8 8"
          refX="15"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 1 7 4 0 7z" className={styles["arrow"]} />
        </marker>
      </defs>
      {edges.map(({ id, type, source, target, returned }) => (
        <line
          key={id}
          x1={at(source).x}
          y1={at(source).y}
          x2={at(target).x}
          y2={at(target).y}
          markerEnd="url(#console-arrow)"
          className={styles["edge"]}
          data-returned={returned}
        >
          <title>{phrase(type, relations)}</title>
        </line>
      ))}
    </g>
  );
}

function phrase(type: string, { relation }: Words): string {
  const known = EDGE_TYPES.find((name) => name === type);
  return known ? relation(known, "out") : type;
}

interface GraphNodeProps {
  readonly node: NodeSummary;
  readonly place: Point;
  readonly sizes: Sizes;
  readonly named: boolean;
  readonly selected: boolean;
  readonly onFocus: () => void;
}

function GraphNode({ node: { id, label, name }, place, sizes, named, selected, onFocus }: GraphNodeProps) {
  const open = useOpen();
  const go = () => open({ id, label });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside of a drawing
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      className={styles["node"]}
      data-selected={selected}
      transform={`translate(${place.x} ${place.y})`}
      onFocus={onFocus}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        go();
      }}
    >
      <title>{name}</title>
      <g transform={`scale(${sizes.mark})`}>
        <circle r={11} className={styles["halo"]} />
        <path d={markPath(label)} transform="translate(-8 -8)" className={marks["mark"]} data-kind={label} />
      </g>
      {named || selected ? (
        <text
          transform={`translate(0 ${8 * sizes.mark}) scale(${sizes.name})`}
          y={12}
          className={styles["name"]}
        >
          {shortName(name)}
        </text>
      ) : null}
    </g>
  );
}
