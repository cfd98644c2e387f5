import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxPopover,
  ComboboxProvider,
} from "@ariakit/react";
import { CornerDownLeft } from "lucide-react";
import { type Ref, useRef, useState } from "react";
import { groupBy } from "@/lib/base/order";
import type { NodeSummary } from "@/lib/contract/shared";
import { search } from "@/lib/explorer/ask";
import { KindMark } from "../_ui/kind-mark";
import { Note } from "../_ui/note";
import { useStrings } from "../_ui/strings";
import styles from "./node-combobox.module.css";
import { type Request, useRequest } from "./use-request";

const HITS = 24;
/** A pause in typing of this length sends the search. */
const TYPING_MS = 90;

interface NodeComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** The name shown while nothing is being typed. */
  readonly value: string;
  readonly className: string | undefined;
  readonly fieldRef?: Ref<HTMLInputElement>;
  /** Whether a text that is left without choosing stands for its best result. */
  readonly settles?: boolean;
  readonly onChoose: (node: NodeSummary) => void;
}

const find = (text: string, signal: AbortSignal) => search(text, HITS, signal);

async function bestOf(text: string): Promise<NodeSummary | undefined> {
  const { hits } = await search(text, 1, new AbortController().signal);
  return hits[0]?.node;
}

/** A text box that finds nodes as one types: results by kind, the best kind first. Enter alone takes the best. */
export function NodeCombobox({
  label,
  placeholder,
  value,
  className,
  fieldRef,
  settles = false,
  onChoose,
}: NodeComboboxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const write = (next: string | null) => {
    latest.current = next;
    setTyped(next);
  };
  const text = typed ?? value;
  const wanted = typed?.trim() ? typed.trim() : null;
  const found = useRequest(wanted, find, TYPING_MS);
  const choose = (node: NodeSummary) => {
    write(null);
    onChoose(node);
  };
  const takeBest = () => {
    if (wanted === null) return;
    // What was typed or chosen meanwhile counts more; where the search fails the list says so.
    bestOf(wanted).then(
      (node) => node && latest.current === typed && choose(node),
      () => {},
    );
  };
  return (
    <ComboboxProvider
      value={text}
      setValue={write}
      resetValueOnHide={false}
      includesBaseElement={false}
      // Beside a form, so that its other fields and its button stay in reach.
      placement={settles ? "right-start" : "bottom"}
    >
      <Combobox
        ref={fieldRef}
        aria-label={label}
        placeholder={placeholder}
        className={className}
        showOnClick={wanted !== null}
        showOnKeyPress={wanted !== null}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => (settles ? takeBest() : write(null))}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || wanted === null) return;
          if (event.currentTarget.getAttribute("aria-activedescendant")) return;
          event.preventDefault();
          takeBest();
        }}
      />
      {wanted === null ? null : (
        <ComboboxPopover
          getAnchorRect={boxAround}
          gutter={settles ? 24 : 8}
          sameWidth={!settles}
          flip="bottom-start"
          portal
          unmountOnHide
          className={styles["popover"]}
          aria-label={label}
        >
          <Hits found={found} text={wanted} onChoose={choose} />
        </ComboboxPopover>
      )}
    </ComboboxProvider>
  );
}

/** Results hang under the whole box where the field is only a part of one. */
const boxAround = (field: HTMLElement | null) =>
  (field?.closest("search") ?? field)?.getBoundingClientRect() ?? null;

interface HitsProps {
  readonly found: Request<Awaited<ReturnType<typeof find>>>;
  readonly text: string;
  readonly onChoose: (node: NodeSummary) => void;
}

function Hits({ found, text, onChoose }: HitsProps) {
  const t = useStrings();
  const { value, busy, fault } = found;
  if (fault) return <Note tone="fault">{fault}</Note>;
  if (!value) return <Note>{t.search.busy}</Note>;
  if (value.hits.length === 0)
    return (
      <div className={styles["none"]}>
        <Note>{busy ? t.search.busy : t.search.none(text)}</Note>
      </div>
    );
  return [...groupBy(value.hits, ({ node }) => node.label)].map(([label, hits], group) => (
    <ComboboxGroup key={label}>
      <ComboboxGroupLabel className={styles["group"]}>{t.words.kinds[label]}</ComboboxGroupLabel>
      {hits.map(({ node, match }, i) => (
        <ComboboxItem
          key={node.id}
          value={node.name}
          setValueOnClick={false}
          className={styles["item"]}
          onClick={() => onChoose(node)}
        >
          <KindMark label={node.label} />
          <span className={styles["name"]}>
            {node.name}
            {match === node.name ? null : <span className={styles["match"]}>{match}</span>}
          </span>
          {node.label === "Topic" ? null : (
            <span className={styles["count"]}>{t.words.links(node.degree)}</span>
          )}
          {group + i === 0 ? (
            <CornerDownLeft className={styles["enter"]} size={14} aria-hidden="true" />
          ) : null}
        </ComboboxItem>
      ))}
    </ComboboxGroup>
  ));
}
