import { useMemo } from "react";
import { isoOf } from "@/lib/base/days";
import type { AtlasEdge } from "@/lib/explorer/atlas";
import { confidenceBins, degreeBins } from "@/lib/explorer/shown/distributions";
import { newestListing } from "@/lib/explorer/shown/timeline";
import { EDGE_TYPES, type EdgeType } from "@/lib/model/kinds";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import { FilterRow } from "./filter-row";
import styles from "./more-filters.module.css";
import { RangeSlider } from "./range-slider";

/** Filters by how certain, how connected, by relation, and by when a digest brought it. */
export function MoreFilters() {
  return (
    <div className={styles["filters"]}>
      <Confidence />
      <Degree />
      <Since />
      <Relations />
    </div>
  );
}

function Confidence() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const bins = useMemo(() => confidenceBins(loaded.source.atlas), [loaded]);
  return (
    <RangeSlider
      title={t.filters.confidenceTitle}
      labels={t.filters.confidenceEnds}
      bins={bins}
      range={view.filters.confidence}
      inWords={(range) => (range ? t.filters.confidence(range) : t.filters.anyConfidence)}
      say={(value) => t.filters.percent(value)}
      most={1}
      onRange={(range) => dispatch({ type: "range", of: "confidence", range })}
      onSettle={() => dispatch({ type: "settle" })}
    />
  );
}

function Degree() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const bins = useMemo(() => degreeBins(loaded.source.atlas), [loaded]);
  return (
    <RangeSlider
      title={t.filters.degreeTitle}
      labels={t.filters.degreeEnds}
      bins={bins}
      range={view.filters.degree}
      inWords={(range) => (range ? t.filters.degree(range) : t.filters.anyDegree)}
      say={(value) => t.words.links(value)}
      most={Number.MAX_SAFE_INTEGER}
      whole
      onRange={(range) => dispatch({ type: "range", of: "degree", range })}
      onSettle={() => dispatch({ type: "settle" })}
    />
  );
}

function Since() {
  const { loaded, view, dispatch } = useWorkspace();
  const t = useStrings();
  const newest = newestListing(loaded.source.atlas);
  if (newest === 0) return null;
  return (
    <label className={styles["since"]}>
      <span className={styles["title"]}>{t.filters.sinceTitle}</span>
      <input
        type="date"
        className={styles["date"]}
        max={isoOf(newest)}
        value={view.filters.since ?? ""}
        onChange={(event) => dispatch({ type: "since", date: event.target.value || null })}
      />
    </label>
  );
}

function Relations() {
  const { loaded, view, shown, dispatch } = useWorkspace();
  const t = useStrings();
  const { edges } = loaded.source.atlas;
  const totals = useMemo(() => countByType(edges), [edges]);
  const visible = useMemo(
    () => countByType(edges.filter(({ row }) => shown.edges[row] === 1)),
    [edges, shown],
  );
  return (
    <fieldset>
      <legend className={styles["title"]}>{t.filters.relations}</legend>
      <div className={styles["relations"]}>
        {EDGE_TYPES.filter((type) => totals.has(type)).map((type) => (
          <FilterRow
            key={type}
            name={t.words.relation(type, "out")}
            visible={visible.get(type) ?? 0}
            total={totals.get(type) ?? 0}
            checked={!view.filters.hiddenRelations.includes(type)}
            onToggle={() => dispatch({ type: "hide", what: "relation", id: type })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function countByType(edges: readonly AtlasEdge[]): Map<EdgeType, number> {
  const counts = new Map<EdgeType, number>();
  for (const { type } of edges) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
