import { CornerDownLeft } from "lucide-react";
import type { SearchResponse } from "@/lib/contract/search";
import type { Best } from "@/lib/explorer/find/best";
import { type Found, groupsOf } from "@/lib/explorer/find/found";
import { piecesOf } from "@/lib/explorer/find/marked";
import { useWorkspace } from "../_explorer/context";
import { KindMark } from "../_ui/kind-mark";
import { useStrings } from "../_ui/strings";
import type { Choices } from "./choices";
import styles from "./find-list.module.css";
import { Group } from "./group";
import { Option } from "./option";

interface HitGroupsProps {
  readonly found: Found;
  readonly best: Best | null;
  readonly choose: Choices;
}

type Hit = SearchResponse["hits"][number];

/** Things by kind, what was typed marked in their names. */
export function HitGroups({ found, best, choose }: HitGroupsProps) {
  const t = useStrings();
  const first = best?.kind === "node" ? best.hit.node.id : null;
  return groupsOf(found.search).map(({ label, hits, total }) => (
    <Group key={label} title={t.find.ofKind(label, hits.length, total)}>
      {hits.map((hit) => (
        <HitItem key={hit.node.id} hit={hit} first={hit.node.id === first} choose={choose} />
      ))}
    </Group>
  ));
}

interface HitItemProps {
  readonly hit: Hit;
  readonly first: boolean;
  readonly choose: Choices;
}

function HitItem({ hit: { node, match, marks }, first, choose }: HitItemProps) {
  const isName = match === node.name;
  return (
    <Option className={styles["item"]} onClick={() => choose.node(node)}>
      <KindMark label={node.label} />
      <span className={styles["name"]}>
        {isName ? <Marked text={match} marks={marks} /> : node.name}
        {isName ? null : (
          <span className={styles["match"]}>
            <Marked text={match} marks={marks} />
          </span>
        )}
      </span>
      <Reach id={node.id} label={node.label} degree={node.degree} />
      {first ? <CornerDownLeft className={styles["enter"]} size={14} aria-hidden="true" /> : null}
    </Option>
  );
}

function Marked({ text, marks }: { readonly text: string; readonly marks: Hit["marks"] }) {
  return piecesOf(text, marks).map((piece, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other key than their place
    piece.typed ? <b key={i}>{piece.text}</b> : piece.text,
  );
}

/** In how many papers a thing is; how many links a paper has. */
function Reach({ id, label, degree }: Pick<Hit["node"], "id" | "label" | "degree">) {
  const { atlas } = useWorkspace().loaded.source;
  const t = useStrings();
  if (label === "Topic") return null;
  const papers = [...(atlas.neighbours.get(id) ?? [])].filter((other) => other.startsWith("paper:")).length;
  const text = label === "Paper" || papers === 0 ? t.words.links(degree) : t.find.papers(papers);
  return <span className={styles["count"]}>{text}</span>;
}
