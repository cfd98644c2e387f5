import { ChevronRight, CornerDownLeft } from "lucide-react";
import type { Command } from "@/lib/explorer/find/commands";
import { useStrings } from "../_ui/strings";
import type { Choices } from "./choices";
import styles from "./find-list.module.css";
import { Group } from "./group";
import { Option } from "./option";

interface CommandItemsProps {
  readonly commands: readonly Command[];
  /** Set where Enter takes the first one. */
  readonly first?: string;
  readonly choose: Choices;
}

/** What the box can do, each with the keys that do the same. */
export function CommandItems({ commands, first, choose }: CommandItemsProps) {
  const t = useStrings();
  if (commands.length === 0) return null;
  return (
    <Group title={t.find.commandsTitle}>
      {commands.map((command, i) => (
        <Option
          key={command.id}
          className={styles["item"]}
          keys={command.keys.join("+").replace("Ctrl", "Control") || undefined}
          onClick={() => choose.command(command)}
        >
          <ChevronRight size={14} aria-hidden="true" />
          <span className={styles["name"]}>{command.title}</span>
          <Keys keys={command.keys} />
          {first !== undefined && i === 0 ? (
            <CornerDownLeft className={styles["enter"]} size={14} aria-hidden="true" />
          ) : null}
        </Option>
      ))}
    </Group>
  );
}

function Keys({ keys }: Pick<Command, "keys">) {
  if (keys.length === 0) return null;
  return (
    <span className={styles["keys"]} aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
