import { CornerDownLeft, MessageCircleQuestion, SquarePen } from "lucide-react";
import type { Phrase, PhraseChip } from "@/lib/contract/phrase";
import type { Strings } from "@/lib/explorer/strings/en";
import { KindMark } from "../_ui/kind-mark";
import { useStrings } from "../_ui/strings";
import type { Choices } from "./choices";
import styles from "./find-list.module.css";
import { Group } from "./group";
import { Option } from "./option";

interface ReadingItemsProps {
  readonly phrase: Phrase;
  readonly first?: boolean;
  readonly choose: Choices;
}

/** The question that a text is, as it was understood, with the Cypher that answers it. */
export function ReadingItems({ phrase, first = false, choose }: ReadingItemsProps) {
  const t = useStrings();
  return (
    <Group title={t.find.phrase}>
      <Option className={styles["phrase"]} onClick={() => choose.phrase(phrase)}>
        <span className={styles["chips"]}>
          {phrase.chips.map((chip, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: chips stand in the order of the phrase and may repeat
            <Chip key={i} chip={chip} />
          ))}
          {first ? <CornerDownLeft className={styles["enter"]} size={14} aria-hidden="true" /> : null}
        </span>
        <code className={styles["cypher"]} title={t.find.cypherOf}>
          {phrase.query}
        </code>
      </Option>
      <Option className={styles["quiet"]} onClick={() => choose.console(phrase)}>
        <SquarePen size={14} aria-hidden="true" />
        {t.find.openInConsole}
      </Option>
    </Group>
  );
}

function Chip({ chip }: { readonly chip: PhraseChip }) {
  const t = useStrings();
  const label = "label" in chip ? chip.label : null;
  return (
    <span className={styles["chip"]} data-chip={chip.kind}>
      {label ? <KindMark label={label} size={12} /> : null}
      {chipText(chip, t)}
    </span>
  );
}

function chipText(chip: PhraseChip, t: Strings): string {
  switch (chip.kind) {
    case "subject":
      return t.words.kinds[chip.label];
    case "relation":
      return t.find.relation[chip.relation];
    case "thing":
      return chip.name;
    case "any":
      return t.find.any[chip.label];
    case "join":
      return t.find.join[chip.word];
    case "dates":
      return t.find.dates(chip.from, chip.before);
  }
}

/** Questions about a thing, for whoever typed only its name. */
export function AboutItems({
  phrases,
  choose,
}: {
  readonly phrases: readonly Phrase[];
  readonly choose: Choices;
}) {
  const t = useStrings();
  if (phrases.length === 0) return null;
  return (
    <Group title={t.find.phrases}>
      {phrases.map((phrase) => (
        <Option key={phrase.text} className={styles["item"]} onClick={() => choose.phrase(phrase)}>
          <MessageCircleQuestion size={14} aria-hidden="true" />
          <span className={styles["name"]}>{phrase.text}</span>
        </Option>
      ))}
    </Group>
  );
}
