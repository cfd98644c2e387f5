import { useState } from "react";
import { asksMore } from "@/lib/explorer/path-question";
import { PATH_EXTRAS, PATH_RANKS, type PathOptions } from "@/lib/explorer/state/view";
import { MAP_LABELS } from "@/lib/model/kinds";
import forms from "../_ui/form.module.css";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";
import { Chips } from "./path-stops";
import styles from "./paths-panel.module.css";

const HOPS = [1, 2, 3, 4, 5, 6, 8, 10, 12];
const USUAL_HOPS = 8;

/** Everything a question about paths may say besides its ends; folded away until it is wanted. */
export function PathOptionsForm() {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const { rank, maxHops, include, via, forward, inOrder } = view.pathOptions;
  const change = (options: Partial<PathOptions>) => dispatch({ type: "pathOptions", options });
  // What a link asked for is in sight.
  const [open] = useState(() => asksMore(view.pathOptions));
  return (
    <details className={styles["options"]} open={open}>
      <summary className={styles["summary"]}>{t.paths.options}</summary>
      <div className={styles["fields"]}>
        <label>
          <span className={forms["label"]}>{t.paths.rank}</span>
          <select
            className={forms["select"]}
            value={rank}
            onChange={({ target }) => {
              const chosen = PATH_RANKS.find((one) => one === target.value);
              if (chosen) change({ rank: chosen });
            }}
          >
            {PATH_RANKS.map((one) => (
              <option key={one} value={one}>
                {t.paths.ranks[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className={forms["label"]}>{t.paths.maxHops}</span>
          <select
            className={forms["select"]}
            value={maxHops ?? USUAL_HOPS}
            onChange={({ target }) => change({ maxHops: Number(target.value) })}
          >
            {HOPS.map((hops) => (
              <option key={hops}>{hops}</option>
            ))}
          </select>
        </label>
        <Through />
        <fieldset className={styles["choices"]}>
          <legend className={forms["label"]}>{t.paths.also}</legend>
          {PATH_EXTRAS.map((extra) => (
            <Check
              key={extra}
              label={t.paths.extras[extra]}
              checked={include.includes(extra)}
              onChange={(on) =>
                change({ include: PATH_EXTRAS.filter((one) => (one === extra ? on : include.includes(one))) })
              }
            />
          ))}
        </fieldset>
        <div className={styles["dates"]}>
          {(["since", "until"] as const).map((name) => (
            <label key={name}>
              <span className={forms["label"]}>{t.paths[name]}</span>
              <input
                type="date"
                className={forms["input"]}
                value={view.pathOptions[name]}
                onChange={({ target }) => change({ [name]: target.value })}
              />
            </label>
          ))}
        </div>
        <Check label={t.paths.forward} checked={forward} onChange={(on) => change({ forward: on })} />
        {via.length > 0 ? (
          <Check label={t.paths.inOrder} checked={inOrder} onChange={(on) => change({ inOrder: on })} />
        ) : null}
        <Chips what="avoid" label={t.paths.avoided} />
      </div>
    </details>
  );
}

function Through() {
  const { view, dispatch } = useWorkspace();
  const t = useStrings();
  const kinds = view.pathOptions.kinds ?? MAP_LABELS;
  const choose = (kind: (typeof MAP_LABELS)[number], on: boolean) => {
    const chosen = MAP_LABELS.filter((one) => (one === kind ? on : kinds.includes(one)));
    const all = chosen.length === MAP_LABELS.length || chosen.length === 0;
    dispatch({ type: "pathOptions", options: { kinds: all ? null : chosen } });
  };
  return (
    <fieldset className={styles["choices"]}>
      <legend className={forms["label"]}>{t.paths.through}</legend>
      {MAP_LABELS.map((kind) => (
        <Check
          key={kind}
          label={t.words.kinds[kind]}
          checked={kinds.includes(kind)}
          onChange={(on) => choose(kind, on)}
        />
      ))}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles["check"]}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
