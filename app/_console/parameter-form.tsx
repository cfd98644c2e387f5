import type { Parameter } from "@/lib/explorer/console/params";
import forms from "../_ui/form.module.css";
import { Note } from "../_ui/note";
import { useConsole } from "./context";
import styles from "./parameter-form.module.css";

/** A field for each parameter of the statement; values are JSON and are looked at while one types. */
export function ParameterForm() {
  const { words, parameters } = useConsole();
  if (parameters.length === 0) return <Note>{words.noParameters}</Note>;
  return (
    <fieldset className={styles["form"]}>
      <legend className={forms["label"]}>{words.parameters}</legend>
      {parameters.map((parameter) => (
        <Field key={parameter.name} parameter={parameter} />
      ))}
      <Note>{words.parametersNote}</Note>
    </fieldset>
  );
}

function Field({ parameter: { name, text, fault } }: { readonly parameter: Parameter }) {
  const { words, keep } = useConsole();
  const write = (value: string) => keep({ type: "values", values: { [name]: value } });
  const says = `parameter-${name}`;
  return (
    <div className={styles["field"]}>
      <label className={styles["name"]} htmlFor={`${says}-value`}>
        ${name}
      </label>
      <input
        id={`${says}-value`}
        className={styles["value"]}
        value={text}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={fault === "json"}
        aria-describedby={says}
        onChange={(event) => write(event.target.value)}
      />
      <span id={says} className={styles["fault"]} data-fault={fault ?? ""}>
        {fault ? words.parameterFault[fault] : ""}
      </span>
      {fault === "json" ? (
        <button type="button" className={styles["quote"]} onClick={() => write(JSON.stringify(text))}>
          {words.quote}
        </button>
      ) : null}
    </div>
  );
}
