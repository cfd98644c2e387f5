import { Maximize, Minus, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import type { NodeSummary } from "@/lib/contract/shared";
import { MOST_ZOOM, type Point, ZOOM_STEP } from "@/lib/explorer/console/result/frame";
import { type DrawnEdge, drawnGraph } from "@/lib/explorer/console/result/graph";
import { namedIds, shortName } from "@/lib/explorer/console/result/names";
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
  const size = units * zoomLevel ** GROWTH;
  const named = useMemo(() => namedIds(nodes, places, size), [nodes, places, size]);
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
        <Edges edges={edges} at={at} size={size} />
        {nodes.map((node) => (
          <GraphNode
            key={node.id}
            node={node}
            place={at(node.id)}
            size={size}
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
  /** How large its mark and name are, in the drawing's own units. */
  readonly size: number;
  readonly named: boolean;
  readonly selected: boolean;
  readonly onFocus: () => void;
}

function GraphNode({ node: { id, label, name }, place, size, named, selected, onFocus }: GraphNodeProps) {
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
      transform={`translate(${place.x} ${place.y}) scale(${size})`}
      onFocus={onFocus}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        go();
      }}
    >
      <title>{name}</title>
      <circle r={11} className={styles["halo"]} />
      <path d={markPath(label)} transform="translate(-8 -8)" className={marks["mark"]} data-kind={label} />
      {named || selected ? (
        <text y={20} className={styles["name"]}>
          {shortName(name)}
        </text>
      ) : null}
    </g>
  );
}
