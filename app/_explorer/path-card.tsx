import { Copy } from "lucide-react";
import type { Path } from "@/lib/contract/path";
import { drawnOrder } from "@/lib/explorer/path-question";
import { copyText } from "../_ui/copy-text";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import styles from "./path-card.module.css";
import { PathSteps } from "./path-steps";

/** One path: its stops, and once it is shown on the map the sentence and the quotation of each step. */
export function PathCard({ path }: { readonly path: Path }) {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const ids = drawnOrder(path);
  const shown = view.path?.join() === ids.join();
  const copy = () => {
    copyText(path.text).then(
      () => dispatch({ type: "notice", notice: t.paths.copied }),
      () => dispatch({ type: "notice", notice: t.paths.notCopied }),
    );
  };
  return (
    <li className={styles["path"]} data-shown={shown}>
      <div className={styles["bar"]}>
        <button
          type="button"
          className={styles["head"]}
          aria-pressed={shown}
          onClick={() => dispatch({ type: "path", path: shown ? null : ids })}
        >
          <span>{t.paths.steps(path.length)}</span>
          <span className={styles["show"]}>{shown ? t.paths.onMap : t.paths.showOnMap}</span>
        </button>
        <IconButton label={t.paths.copy} icon={Copy} onClick={copy} />
      </div>
      <PathSteps path={path} brief={!shown} />
    </li>
  );
}
