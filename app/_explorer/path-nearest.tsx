import type { Lift, Nearest } from "@/lib/contract/path";
import { withLift } from "@/lib/explorer/path-question";
import forms from "../_ui/form.module.css";
import headings from "../_ui/heading.module.css";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import { useWorkspace } from "./context";

/** Where there is no path: how near one gets, and each single change that would find one as a button. */
export function PathNearest({ nearest }: { readonly nearest: Nearest | undefined }) {
  const { dispatch } = useWorkspace();
  const t = useStrings();
  if (!nearest) return <Note>{t.paths.none}</Note>;
  const take = (lift: Lift) => dispatch({ type: "pathOptions", options: withLift(lift) });
  const titleOf = ({ parameter, value }: Lift) => {
    const title = t.paths.lifts[parameter];
    return typeof title === "string" ? title : title(value?.split(",").at(-1) ?? "");
  };
  return (
    <section className={headings["section"]} aria-label={t.paths.tryThis}>
      <Note>{nearest.text}</Note>
      <div className={forms["row"]}>
        {nearest.lifts.map((lift) => (
          <button
            key={`${lift.parameter} ${lift.value}`}
            type="button"
            className={forms["secondary"]}
            onClick={() => take(lift)}
          >
            {titleOf(lift)} · {t.paths.steps(lift.length)}
          </button>
        ))}
      </div>
    </section>
  );
}
