import styles from "./opening.module.css";
import type { AtlasState } from "./use-atlas";

/** What stands where the map will be: that it is loading, or what to do so that there is one. */
export function Opening({ state }: { readonly state: Exclude<AtlasState, { status: "ready" }> }) {
  return (
    <main className={styles["opening"]}>
      <div className={styles["text"]}>
        <h1>Paper Atlas</h1>
        {state.status === "loading" ? (
          <p role="status">Loading the map …</p>
        ) : (
          <Explanation fault={state.fault} noStore={state.noStore} />
        )}
      </div>
    </main>
  );
}

function Explanation({ fault, noStore }: { readonly fault: string; readonly noStore: boolean }) {
  return (
    <div role="alert">
      <p>{fault}</p>
      {noStore ? (
        <>
          <p>Read the digests into the store first, then reload this page:</p>
          <pre>
            <code>npm run extract</code>
          </pre>
          <p>It reads the files of seeds/, or the files and folders that you name after it.</p>
        </>
      ) : null}
      <button type="button" onClick={() => window.location.reload()}>
        Reload
      </button>
    </div>
  );
}
