import { useStrings } from "../_ui/strings";
import styles from "./opening.module.css";
import { type AtlasState, PARTS } from "./use-atlas";

/** What stands where the map will be: that it is loading, or what to do so that there is one. */
export function Opening({ state }: { readonly state: Exclude<AtlasState, { status: "ready" }> }) {
  const t = useStrings();
  return (
    <main className={styles["opening"]}>
      <div className={styles["text"]}>
        <h1>{t.title}</h1>
        {state.status === "loading" ? (
          <>
            <p role="status">{t.opening.loading(state.done, PARTS)}</p>
            <progress max={PARTS} value={state.done} aria-label={t.title} />
          </>
        ) : (
          <Explanation fault={state.fault} noStore={state.noStore} />
        )}
      </div>
    </main>
  );
}

function Explanation({ fault, noStore }: { readonly fault: string; readonly noStore: boolean }) {
  const t = useStrings();
  return (
    <div role="alert">
      <p>{fault}</p>
      {noStore ? (
        <>
          <p>{t.opening.extractFirst}</p>
          <pre>
            <code>npm run extract</code>
          </pre>
          <p>{t.opening.extractNote}</p>
        </>
      ) : null}
      <button type="button" onClick={() => window.location.reload()}>
        {t.opening.reload}
      </button>
    </div>
  );
}
