import dynamic from "next/dynamic";
import { type ComponentType, useEffect } from "react";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./lazy-part.module.css";

type Load<P> = () => Promise<ComponentType<P>>;

/** A panel that comes when it is first opened; its room is kept until then, and says so where it does not come. */
export function lazyPanel<P extends object>(load: Load<P>): ComponentType<P> {
  return dynamic<P>(() => load().catch(() => MissingPanel), { ssr: false, loading: ComingPanel });
}

/** A menu, list or dialog that comes when it is first opened; the status line says so where it does not come. */
export function lazyOverlay<P extends object>(load: Load<P>): ComponentType<P> {
  return dynamic<P>(() => load().catch(() => MissingOverlay), { ssr: false });
}

function ComingPanel() {
  const t = useStrings();
  return (
    <div className={styles["room"]}>
      <Note>{t.part.coming}</Note>
    </div>
  );
}

function MissingPanel() {
  const t = useStrings();
  return (
    <div className={styles["room"]}>
      <Note tone="fault">{t.part.missing}</Note>
    </div>
  );
}

function MissingOverlay() {
  const { dispatch } = useWorkspace();
  const { missing } = useStrings().part;
  useEffect(() => dispatch({ type: "notice", notice: missing }), [dispatch, missing]);
  return null;
}
