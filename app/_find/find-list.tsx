import { Crosshair } from "lucide-react";
import type { ReactNode } from "react";
import { type Best, bestOf } from "@/lib/explorer/find/best";
import { asksForCommands, type Command, matchCommands } from "@/lib/explorer/find/commands";
import type { Found } from "@/lib/explorer/find/found";
import type { Request } from "../_explorer/use-request";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import type { Choices } from "./choices";
import { CommandItems } from "./command-items";
import styles from "./find-list.module.css";
import { HitGroups } from "./hit-groups";
import { Option } from "./option";
import { AboutItems, ReadingItems } from "./phrase-items";
import { RecentItems } from "./recent-items";

interface FindListProps {
  readonly text: string;
  readonly found: Request<Found>;
  readonly commands: readonly Command[];
  readonly choose: Choices;
}

/** Commands that are listed below other results. */
const FEW_COMMANDS = 4;
/** Commands that are listed besides the one that was meant. */
const MORE_COMMANDS = 7;

/** What hangs under the search box: what Enter takes first, then everything else by kind. */
export function FindList({ text, found, commands, choose }: FindListProps) {
  if (text.trim() === "") return <RecentItems choose={choose} />;
  const matching = matchCommands(commands, text);
  if (asksForCommands(text)) return <CommandItems commands={matching} choose={choose} />;
  if (found.fault) return <Note tone="fault">{found.fault}</Note>;
  return <Results text={text} found={found} commands={matching} choose={choose} />;
}

function Results({ text, found: { value, busy }, commands, choose }: FindListProps) {
  const t = useStrings();
  if (!value) return <Said>{t.search.busy}</Said>;
  const best = bestOf(value, commands);
  const nothing = value.search.hits.length === 0 && !value.phrases.reading && commands.length === 0;
  if (nothing) return <Said>{busy ? t.search.busy : t.search.none(text)}</Said>;
  const parts = { value, commands, choose, best };
  return (
    <>
      <First {...parts} />
      {best?.kind === "phrase" ? null : (
        // Beside a question, things that share a word with it are noise.
        <>
          <HitGroups found={value} best={best} choose={choose} />
          <RingAll found={value} choose={choose} />
        </>
      )}
      {best?.kind === "phrase" ? null : <Reading {...parts} />}
      <AboutItems phrases={value.phrases.about} choose={choose} />
      {best?.kind === "command" ? null : (
        <CommandItems commands={commands.slice(0, FEW_COMMANDS)} choose={choose} />
      )}
    </>
  );
}

interface PartProps {
  readonly value: Found;
  readonly commands: readonly Command[];
  readonly choose: Choices;
  readonly best: Best | null;
}

function First({ value, commands, choose, best }: PartProps) {
  if (best?.kind === "phrase") return <ReadingItems phrase={best.phrase} first choose={choose} />;
  if (best?.kind !== "command") return null;
  const others = commands.filter(({ id }) => id !== best.command.id).slice(0, MORE_COMMANDS);
  return <CommandItems commands={[best.command, ...others]} first={value.text} choose={choose} />;
}

function Reading({ value, choose }: PartProps) {
  const { reading } = value.phrases;
  return reading ? <ReadingItems phrase={reading} choose={choose} /> : null;
}

/** Everything that was found, as rings on the map. */
function RingAll({ found, choose }: { readonly found: Found; readonly choose: Choices }) {
  const t = useStrings();
  const { total } = found.search;
  if (total < 2) return null;
  return (
    <Option className={styles["quiet"]} onClick={() => choose.all(found.text)}>
      <Crosshair size={14} aria-hidden="true" />
      {t.find.ringAll(total)}
    </Option>
  );
}

function Said({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles["said"]}>
      <Note>{children}</Note>
    </div>
  );
}
