import { Menu, MenuGroup, MenuGroupLabel, MenuItem, MenuSeparator, useMenuStore } from "@ariakit/react";
import { Check } from "lucide-react";
import { Fragment } from "react";
import {
  foldedMenu,
  type MenuEntry,
  type MenuScene,
  type MenuSection,
  mapMenu,
  nodeMenu,
} from "@/lib/explorer/node-menu";
import { shortTopicName } from "@/lib/explorer/topics";
import { useWorkspace } from "../_explorer/context";
import { closesAlone, openUntil } from "../_ui/hanging-at";
import { useStrings } from "../_ui/strings";
import type { MapHandle } from "./create-map";
import type { MenuRequest } from "./hands";
import styles from "./map-menu.module.css";

interface MapMenuProps {
  readonly request: MenuRequest;
  readonly handle: MapHandle | null;
  readonly onClose: () => void;
}

/** The menu of a node, a folded topic or the map, at the place where it was asked for. */
export function MapMenu({ request, handle, onClose }: MapMenuProps) {
  const scene = useMenuScene();
  const { name, sections } = menuOf(scene, request.id);
  const run = useRun(request, handle);
  const store = useMenuStore(openUntil(onClose));
  const frame = document.getElementById("map")?.getBoundingClientRect();
  const rect = { x: request.x + (frame?.left ?? 0), y: request.y + (frame?.top ?? 0), width: 0, height: 0 };
  return (
    <Menu
      store={store}
      aria-label={name}
      className={styles["menu"]}
      getAnchorRect={() => rect}
      gutter={4}
      modal
      portal
      autoFocusOnShow
      hideOnEscape={closesAlone}
      finalFocus={document.getElementById("map")}
    >
      {sections.map(({ key, title, entries }, i) => (
        <Fragment key={key}>
          {i === 0 ? null : <MenuSeparator className={styles["separator"]} />}
          <MenuGroup>
            {title === "" ? null : <MenuGroupLabel className={styles["title"]}>{title}</MenuGroupLabel>}
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} onRun={() => run(entry)} />
            ))}
          </MenuGroup>
        </Fragment>
      ))}
    </Menu>
  );
}

function Entry({ entry, onRun }: { readonly entry: MenuEntry; readonly onRun: () => void }) {
  const { text, note, checked, does } = entry;
  return (
    <MenuItem className={styles["item"]} disabled={does.length === 0} aria-current={checked} onClick={onRun}>
      <span className={styles["text"]}>{text}</span>
      {note === undefined ? null : <span className={styles["note"]}>{note}</span>}
      {checked ? <Check size={16} aria-hidden="true" /> : null}
    </MenuItem>
  );
}

function useMenuScene(): MenuScene {
  const { loaded, view, shown } = useWorkspace();
  const t = useStrings();
  const topicName = (id: string) =>
    shortTopicName(loaded.topics.find((topic) => topic.id === id)?.name ?? id, 1);
  return { atlas: loaded.source.atlas, view, shown, topicName, t };
}

function menuOf(scene: MenuScene, id: string | null): { name: string; sections: readonly MenuSection[] } {
  const { menu } = scene.t.mapStrings;
  const node = id === null ? undefined : scene.atlas.nodes.get(id);
  if (node) return { name: menu.ofNode(node.name), sections: nodeMenu(scene, node) };
  if (id !== null && scene.view.collapsed.includes(id))
    return { name: menu.ofNode(scene.topicName(id)), sections: foldedMenu(scene, id) };
  return { name: menu.ofMap, sections: mapMenu(scene) };
}

function useRun({ id }: MenuRequest, handle: MapHandle | null) {
  const { dispatch } = useWorkspace();
  return ({ does }: MenuEntry) => {
    if (does === "pin") return id === null ? undefined : handle?.pin(id);
    if (does === "fit") return handle?.fly("all");
    if (does === "open") {
      dispatch({ type: "select", id });
      // The panel stands after the next frame.
      return void requestAnimationFrame(() => document.getElementById("details")?.focus());
    }
    for (const action of does) dispatch(action);
  };
}
