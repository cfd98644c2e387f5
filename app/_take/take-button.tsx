import { Download } from "lucide-react";
import { useState } from "react";
import { lazyOverlay } from "../_explorer/lazy-part";
import { loadTakeDialog } from "../_explorer/parts";
import type { MapHandle } from "../_map/create-map";
import { IconButton } from "../_ui/icon-button";
import { useStrings } from "../_ui/strings";

/** The writers are wanted rarely: they come when they are. */
const TakeDialog = lazyOverlay(loadTakeDialog);

/** Opens the dialog that saves the view as a file. */
export function TakeButton({ handle }: { readonly handle: MapHandle | null }) {
  const t = useStrings();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t.take.open} icon={Download} onClick={() => setOpen(true)} />
      {open ? <TakeDialog handle={handle} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
