import { Note } from "../../_ui/note";
import { useConsole } from "../context";
import styles from "./card-list.module.css";
import { CardView } from "./card-view";
import { Comparison } from "./comparison";

/** The answers that are kept: pinned ones first, each group newest first. */
export function CardList() {
  const { words, cards } = useConsole();
  const { compared } = cards;
  const ordered = cards.cards.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || b.id - a.id);
  const newest = cards.cards[0];
  const rest = ordered.filter((card) => card !== newest);
  if (!newest) return <Note>{words.noResults}</Note>;
  return (
    <div className={styles["list"]}>
      {compared.length === 1 ? <Note>{words.comparing}</Note> : null}
      {compared.length === 2 ? <Comparison /> : null}
      {[newest, ...rest].map((card) => (
        <CardView key={card.id} card={card} />
      ))}
    </div>
  );
}
