"use client";

import { type ComponentProps, useEffect } from "react";
import { StringsProvider } from "../_ui/strings";
import { Opening } from "./opening";
import { loadGraphCanvas } from "./parts";
import { useAtlas } from "./use-atlas";
import { useLanguage } from "./use-language";
import { useKeptLanguage } from "./use-theme";
import { WorkspaceView } from "./workspace";

/** The client entry: waits for the atlas, or explains why there is none. */
export function Explorer() {
  const atlas = useAtlas();
  useRenderer();
  if (atlas.status === "ready") return <WorkspaceView loaded={atlas.loaded} />;
  return <Before state={atlas} />;
}

/** The opening, in the language of this browser. */
function Before({ state }: ComponentProps<typeof Opening>) {
  return (
    <StringsProvider value={useLanguage(useKeptLanguage())}>
      <Opening state={state} />
    </StringsProvider>
  );
}

/** What draws the map comes while the atlas is on its way. */
function useRenderer(): void {
  useEffect(() => {
    // Where it does not come, the map asks again.
    loadGraphCanvas().catch(() => {});
  }, []);
}
