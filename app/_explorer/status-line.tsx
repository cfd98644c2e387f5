import { useEffect, useRef, useState } from "react";
import { describeChange } from "@/lib/explorer/announce";
import type { ExplorerState } from "@/lib/explorer/state/reduce";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./status-line.module.css";

/** How long a notice is shown. */
const NOTICE_MS = 6000;

/** Says what changed, for who cannot see it; what the map does not show by itself is also shown as text. */
export function StatusLine({ state }: { readonly state: ExplorerState }) {
  const { loaded, dispatch } = useWorkspace();
  const t = useStrings();
  const { view, layout, notice, gesture } = state;
  const before = useRef({ view, layout });
  const [said, setSaid] = useState("");
  useEffect(() => {
    // A slider on its way says nothing until it is let go.
    if (gesture !== null) return;
    const { atlas } = loaded.source;
    const topicName = (id: string) => loaded.topics.find((topic) => topic.id === id)?.name ?? id;
    const change = describeChange(before.current.view, view, { atlas, topic: topicName }, t);
    const running = layout === "running" ? t.status.layoutStarted : t.status.layoutStopped;
    const text = before.current.layout === layout ? change : running;
    before.current = { view, layout };
    if (text) setSaid(text);
  }, [view, layout, gesture, loaded, t]);
  useEffect(() => {
    if (notice === "") return;
    const timer = setTimeout(() => dispatch({ type: "notice", notice: "" }), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, dispatch]);
  return (
    <p role="status" className={styles["status"]} data-shown={notice !== ""}>
      {notice || said}
    </p>
  );
}
