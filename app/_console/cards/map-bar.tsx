import { Download, Focus, MousePointerClick, Shapes } from "lucide-react";
import { useMemo } from "react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { idsOnMap } from "@/lib/explorer/console/result/graph";
import { useWorkspace } from "../../_explorer/context";
import { useClusters } from "../../_explorer/use-clusters";
import { useStrings } from "../../_ui/strings";
import { useConsole } from "../context";
import { ToggleButton } from "../toggle-button";
import { DownloadMenu } from "./download-menu";
import styles from "./map-bar.module.css";

/** From an answer to the map, and to a file. */
export function MapBar({ result }: { readonly result: CypherResponse }) {
  const { words } = useConsole();
  const { loaded, dispatch } = useWorkspace();
  const t = useStrings();
  const clusters = useClusters();
  const { atlas } = loaded.source;
  const ids = useMemo(() => idsOnMap(result, atlas), [result, atlas]);
  const say = (notice: string) => dispatch({ type: "notice", notice });
  const show = () => {
    dispatch({ type: "change", change: { focus: { centres: ids, depth: 0 } }, fly: ids });
    say(words.shownOnMap(ids.length));
  };
  const select = () => {
    dispatch({ type: "selectMany", ids, fly: true });
    say(words.selectedOnMap(ids.length));
  };
  const cluster = () => {
    clusters.show({ kind: "result", ids });
    dispatch({ type: "tab", tab: "topics" });
  };
  return (
    <div className={styles["bar"]}>
      <ToggleButton label={words.showOnMap} icon={Focus} disabled={ids.length === 0} onClick={show} />
      <ToggleButton
        label={words.selectOnMap}
        icon={MousePointerClick}
        disabled={ids.length === 0}
        onClick={select}
      />
      <ToggleButton label={t.clusters.ofResult} icon={Shapes} disabled={ids.length === 0} onClick={cluster} />
      <span className={styles["count"]}>{ids.length > 0 ? words.onMap(ids.length) : words.notOnMap}</span>
      <DownloadMenu icon={Download} result={result} />
    </div>
  );
}
