import { useMemo, useState } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import type { NodeSummary } from "@/lib/contract/shared";
import { drawnGraph } from "@/lib/explorer/console/result/graph";
import type { Words } from "@/lib/explorer/strings/words";
import { EDGE_TYPES } from "@/lib/model/kinds";
import { useWorkspace } from "../../_explorer/context";
import { useOpen } from "../../_explorer/use-open";
import { markPath } from "../../_ui/kind-mark";
import marks from "../../_ui/kind-mark.module.css";
import { Note } from "../../_ui/note";
import { useStrings } from "../../_ui/strings";
import { useConsole } from "../context";
import { placeGraph } from "./place-graph";
import styles from "./result-graph.module.css";

/** Up to this many nodes each has its name beside it; beyond, only the best connected. */
const NAMED = 28;

/** What of the graph the rows hold, as a picture of its own; nodes lead to the map. */
export function ResultGraph({ result }: { readonly result: CypherResponse }) {
  const { words } = useConsole();
  const { words: relations } = useStrings();
  const { loaded, view } = useWorkspace();
  const { atlas } = loaded.source;
  const plain = (result.graph?.edges.length ?? 0) === 0;
  const [between, setBetween] = useState(plain);
  const graph = useMemo(
    () => drawnGraph(result.graph ?? { nodes: [], edges: [] }, atlas, between),
    [result, atlas, between],
  );
  const placed = useMemo(() => placeGraph(graph), [graph]);
  const { nodes, edges, leftOut } = graph;
  const at = (id: string) => placed.places.get(id) ?? { x: 0, y: 0 };
  return (
    <div className={styles["graph"]}>
      <label className={styles["between"]}>
        <input type="checkbox" checked={between} onChange={() => setBetween(!between)} />
        {words.between}
      </label>
      {leftOut > 0 ? <Note>{words.graphLeftOut(nodes.length, leftOut)}</Note> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons is no fieldset */}
      <svg
        className={styles["picture"]}
        viewBox={placed.viewBox}
        role="group"
        aria-label={words.graphName(nodes.length, edges.length)}
      >
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
        {nodes.map((node, i) => (
          <GraphNode
            key={node.id}
            node={node}
            place={at(node.id)}
            named={i < NAMED}
            selected={view.selected === node.id}
          />
        ))}
      </svg>
    </div>
  );
}

function phrase(type: string, { relation }: Words): string {
  const known = EDGE_TYPES.find((name) => name === type);
  return known ? relation(known, "out") : type;
}

interface GraphNodeProps {
  readonly node: NodeSummary;
  readonly place: { readonly x: number; readonly y: number };
  readonly named: boolean;
  readonly selected: boolean;
}

/** Letters of a name beside its mark. */
const LETTERS = 26;

function GraphNode({ node: { id, label, name }, place, named, selected }: GraphNodeProps) {
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
        <text y={19} className={styles["name"]}>
          {name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name}
        </text>
      ) : null}
    </g>
  );
}
