import { useState } from "react";
import { asksMore } from "@/lib/explorer/path-question";
import { PATH_EXTRAS, PATH_RANKS, PATH_TYPES, type PathOptions } from "@/lib/explorer/state/view";
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
  const { rank, maxHops, include, kinds, types, via, forward, inOrder } = view.pathOptions;
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
        <Among
          label={t.paths.through}
          all={MAP_LABELS}
          chosen={kinds}
          nameOf={(kind) => t.words.kinds[kind]}
          onChange={(chosen) => change({ kinds: chosen })}
        />
        <Among
          label={t.paths.over}
          all={PATH_TYPES}
          chosen={types}
          nameOf={(type) => t.words.relation(type, "out")}
          onChange={(chosen) => change({ types: chosen })}
        />
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

interface AmongProps<T extends string> {
  readonly label: string;
  readonly all: readonly T[];
  /** Null for all of them. */
  readonly chosen: readonly T[] | null;
  readonly nameOf: (one: T) => string;
  readonly onChange: (chosen: readonly T[] | null) => void;
}

/** Some of a few: all of them where none is left out, or where none would be left. */
function Among<T extends string>({ label, all, chosen, nameOf, onChange }: AmongProps<T>) {
  const choose = (one: T, on: boolean) => {
    const left = all.filter((other) => (other === one ? on : (chosen ?? all).includes(other)));
    onChange(left.length === all.length || left.length === 0 ? null : left);
  };
  return (
    <fieldset className={styles["choices"]}>
      <legend className={forms["label"]}>{label}</legend>
      {all.map((one) => (
        <Check
          key={one}
          label={nameOf(one)}
          checked={(chosen ?? all).includes(one)}
          onChange={(on) => choose(one, on)}
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
