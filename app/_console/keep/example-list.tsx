import { EXAMPLES } from "@/lib/explorer/console/examples";
import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import styles from "./lists.module.css";

/** The worked examples; choosing one puts it into the editor and runs nothing. */
export function ExampleList() {
  const { words, load } = useConsole();
  return (
    <section aria-label={words.examples}>
      <Note>{words.examplesNote}</Note>
      <ul className={styles["list"]}>
        {EXAMPLES.map(({ name, query, params }) => (
          <li key={name}>
            <button type="button" className={styles["item"]} onClick={() => load(query, params)}>
              <span className={styles["title"]}>{words.exampleWords[name].title}</span>
              <span className={styles["aside"]}>{words.exampleWords[name].shows}</span>
              <code className={styles["code"]}>{query.split("\n").join(" ")}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
