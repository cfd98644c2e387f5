import { Menu, MenuButton, MenuItem, MenuProvider } from "@ariakit/react";
import type { LucideIcon } from "lucide-react";
import type { CypherResponse } from "@/lib/contract/cypher";
import { DOWNLOAD_FORMATS, type DownloadFormat, downloadOf } from "@/lib/explorer/console/result/download";
import { useWorkspace } from "../../_explorer/context";
import { saveFile } from "../../_take/save-file";
import { closesAlone } from "../../_ui/hanging-at";
import { useConsole } from "../context";
import button from "../toggle-button.module.css";
import styles from "./map-bar.module.css";

interface DownloadMenuProps {
  readonly icon: LucideIcon;
  readonly result: CypherResponse;
}

/** The answer as a file, in the format one chooses. */
export function DownloadMenu({ icon: Icon, result }: DownloadMenuProps) {
  const { words } = useConsole();
  const { dispatch } = useWorkspace();
  const download = (format: DownloadFormat) => {
    const { name, mediaType, text } = downloadOf(result, format);
    saveFile(name, new Blob([text], { type: mediaType }));
    dispatch({ type: "notice", notice: words.downloaded(name) });
  };
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton className={button["button"]}>
        <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
        <span>{words.download}</span>
      </MenuButton>
      <Menu className={styles["menu"]} gutter={4} portal hideOnEscape={closesAlone}>
        {DOWNLOAD_FORMATS.map((format) => (
          <MenuItem key={format} className={styles["item"]} onClick={() => download(format)}>
            {words.formats[format]}
          </MenuItem>
        ))}
      </Menu>
    </MenuProvider>
  );
}
