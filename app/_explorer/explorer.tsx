"use client";

import { Opening } from "./opening";
import { useAtlas } from "./use-atlas";
import { WorkspaceView } from "./workspace";

/** The client entry: waits for the atlas, or explains why there is none. */
export function Explorer() {
  const atlas = useAtlas();
  if (atlas.status === "ready") return <WorkspaceView loaded={atlas.loaded} />;
  return <Opening state={atlas} />;
}
