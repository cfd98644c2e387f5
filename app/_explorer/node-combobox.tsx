import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxPopover,
  ComboboxProvider,
} from "@ariakit/react";
import { type Ref, useState } from "react";
import { groupBy } from "@/lib/base/order";
import type { NodeSummary } from "@/lib/contract/shared";
import { search } from "@/lib/explorer/api";
import { amount, kindTitle } from "@/lib/explorer/words";
import { KindMark } from "../_ui/kind-mark";
import { Note } from "../_ui/note";
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
  readonly onChoose: (node: NodeSummary) => void;
}

const find = (text: string, signal: AbortSignal) => search(text, HITS, signal);

/** A text box that finds nodes as one types: results by kind, the best kind first. */
export function NodeCombobox({
  label,
  placeholder,
  value,
  className,
  fieldRef,
  onChoose,
}: NodeComboboxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const wanted = typed?.trim() ? typed.trim() : null;
  const found = useRequest(wanted, find, TYPING_MS);
  const choose = (node: NodeSummary) => {
    setTyped(null);
    onChoose(node);
  };
  return (
    <ComboboxProvider value={text} setValue={setTyped} resetValueOnHide={false} includesBaseElement={false}>
      <Combobox
        ref={fieldRef}
        aria-label={label}
        placeholder={placeholder}
        className={className}
        autoSelect="always"
        showOnClick={wanted !== null}
        showOnKeyPress={wanted !== null}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(null)}
      />
      {wanted === null ? null : (
        <ComboboxPopover
          getAnchorRect={boxAround}
          gutter={8}
          sameWidth
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
  const { value, busy, fault } = found;
  if (fault) return <Note tone="fault">{fault}</Note>;
  if (!value) return <Note>Searching …</Note>;
  if (value.hits.length === 0)
    return (
      <div className={styles["none"]}>
        <Note>
          {busy ? "Searching …" : `Nothing here is called “${text}”. Try a short form, such as GRPO or MATH.`}
        </Note>
      </div>
    );
  return [...groupBy(value.hits, ({ node }) => node.label)].map(([label, hits]) => (
    <ComboboxGroup key={label}>
      <ComboboxGroupLabel className={styles["group"]}>{kindTitle(label)}</ComboboxGroupLabel>
      {hits.map(({ node, match }) => (
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
            <span className={styles["count"]}>{amount(node.degree, "link")}</span>
          )}
        </ComboboxItem>
      ))}
    </ComboboxGroup>
  ));
}
