import { History, MessageCircleQuestion } from "lucide-react";
import { keyOfRecent, type RecentItem } from "@/lib/explorer/find/recent";
import { KindMark } from "../_ui/kind-mark";
import { useStrings } from "../_ui/strings";
import type { Choices } from "./choices";
import styles from "./find-list.module.css";
import { Group } from "./group";
import { Option } from "./option";
import { useRecent } from "./use-recent";

/** Before anything is typed: what was looked for lately, and what one may ask. */
export function RecentItems({ choose }: { readonly choose: Choices }) {
  const t = useStrings();
  const items = useRecent();
  return (
    <>
      {items.length === 0 ? null : (
        <Group title={t.find.recent}>
          {items.map((item) => (
            <Recent key={keyOfRecent(item)} item={item} choose={choose} />
          ))}
        </Group>
      )}
      <Group title={t.find.tryThis}>
        {t.find.examples.map((text) => (
          <Option key={text} stay className={styles["item"]} onClick={() => choose.text(text)}>
            <MessageCircleQuestion size={14} aria-hidden="true" />
            <span className={styles["name"]}>{text}</span>
          </Option>
        ))}
      </Group>
      <p className={styles["hint"]}>{t.find.commandHint}</p>
    </>
  );
}

function Recent({ item, choose }: { readonly item: RecentItem; readonly choose: Choices }) {
  const isNode = item.kind === "node";
  const name = isNode ? item.name : item.text;
  return (
    <Option
      stay={!isNode}
      className={styles["item"]}
      onClick={() => (isNode ? choose.node(item) : choose.text(item.text))}
    >
      {isNode ? <KindMark label={item.label} /> : <History size={14} aria-hidden="true" />}
      <span className={styles["name"]}>{name}</span>
    </Option>
  );
}
