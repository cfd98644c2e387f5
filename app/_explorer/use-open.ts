import { useCallback } from "react";
import type { NodeLabel } from "@/lib/model/kinds";
import { useWorkspace } from "./context";

/** Goes to a thing by its kind: topics are shown as areas, all else is selected and flown to. */
export function useOpen(): (node: { readonly id: string; readonly label: NodeLabel }) => void {
  const { loaded, dispatch } = useWorkspace();
  return useCallback(
    ({ id, label }) => {
      if (label === "Topic") dispatch({ type: "topic", topic: id, members: loaded.members.get(id) ?? [] });
      else dispatch({ type: "select", id, fly: true });
    },
    [loaded, dispatch],
  );
}
