import { projectionOf } from "@/lib/explorer/projection";
import { useWorkspace } from "../_explorer/context";
import { useStrings } from "../_ui/strings";
import { isLink, type MapLine } from "./picture";

/** Says in a few words what a line stands for. */
export function useSay(): (of: MapLine["of"]) => string {
  const t = useStrings();
  const { loaded } = useWorkspace();
  const nameOf = (id: string) => loaded.source.atlas.nodes.get(id)?.name ?? id;
  return (of) => {
    if (!isLink(of)) return t.words.relation(of.type, "out").toLowerCase();
    const { link } = t.mapStrings;
    const projection = projectionOf(of.id);
    const words = projection === null ? link.folded(of.count) : link[projection](of.count);
    return `${nameOf(of.source)} · ${nameOf(of.target)}: ${words}`;
  };
}
