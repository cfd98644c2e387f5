import { useState } from "react";
import {
  GRAPH_FORMATS,
  type GraphFormat,
  graphPieces,
  LIST_FORMATS,
  type ListFormat,
  TAKEN,
  type TakeFormat,
} from "@/lib/explorer/take/files";
import { bibliography, markdownList } from "@/lib/explorer/take/lists";
import { loadStored } from "@/lib/explorer/take/load";
import { listedPapers } from "@/lib/explorer/take/papers";
import type { Scope } from "@/lib/explorer/take/scope";
import { viewGraph } from "@/lib/explorer/take/view-graph";
import { useWorkspace } from "../_explorer/context";
import { faultOf } from "../_explorer/use-request";
import type { MapHandle } from "../_map/create-map";
import { useStrings } from "../_ui/strings";
import { saveFile } from "./save-file";
import { useScopeName } from "./scope-choice";
import { useDrawing } from "./use-drawing";

/** Papers and their authors are all that lists of papers need. */
const CITED = ["Paper", "Author"] as const;

const isList = (format: TakeFormat): format is ListFormat => LIST_FORMATS.some((list) => list === format);
const isGraph = (format: TakeFormat): format is GraphFormat => GRAPH_FORMATS.some((one) => one === format);

/** Makes files of the view and saves them; says how that goes. */
export function useTake(handle: MapHandle | null) {
  const { loaded, shown } = useWorkspace();
  const { atlas } = loaded.source;
  const t = useStrings();
  const nameOf = useScopeName();
  const draw = useDrawing(handle);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);

  const listOf = async (format: ListFormat, { key, papers }: Scope) => {
    const all = listedPapers(await loadStored(CITED, new AbortController().signal));
    const wanted = new Set(papers);
    const listed = all.filter(({ id }) => wanted.has(id));
    return format === "bibtex" ? bibliography(listed) : markdownList(nameOf(key), listed);
  };
  const contentOf = async (format: TakeFormat, scope: Scope, width: number): Promise<BlobPart[]> => {
    if (isList(format)) return [await listOf(format, scope)];
    if (!isGraph(format)) return [await draw(format, scope, width)];
    const stored = await loadStored(null, new AbortController().signal);
    return [...graphPieces(viewGraph(stored, { atlas, shown, nodes: scope.nodes }), format)];
  };
  const take = async (format: TakeFormat, scope: Scope, width: number) => {
    const { name, mediaType } = TAKEN[format];
    setBusy(true);
    setSaid(t.take.saving(name));
    try {
      saveFile(name, new Blob(await contentOf(format, scope, width), { type: mediaType }));
      setSaid(isList(format) ? t.take.savedPapers(name, scope.papers.length) : t.take.saved(name));
    } catch (error) {
      setSaid(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { said, busy, take };
}
