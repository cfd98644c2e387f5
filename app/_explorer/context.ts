import { createContext, type Dispatch, useContext } from "react";
import type { Theme } from "@/lib/explorer/palette";
import type { Shown } from "@/lib/explorer/shown/shown";
import type { ExplorerAction, ExplorerState } from "@/lib/explorer/state/reduce";
import type { Loaded } from "./use-atlas";

/** What panels share. Hovering is left out on purpose: it changes with each move of the pointer. */
export interface Workspace {
  readonly loaded: Loaded;
  readonly view: ExplorerState["view"];
  readonly shown: Shown;
  readonly query: string;
  readonly theme: Theme;
  /** Whether the page shows where to begin. */
  readonly start: boolean;
  readonly dispatch: Dispatch<ExplorerAction>;
}

const WorkspaceContext = createContext<Workspace | null>(null);
export const WorkspaceProvider = WorkspaceContext.Provider;

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("This part of the page stands outside of the workspace.");
  return workspace;
}
