import { Popover, PopoverDisclosure, PopoverHeading, PopoverProvider } from "@ariakit/react";
import { SlidersHorizontal } from "lucide-react";
import dynamic from "next/dynamic";
import { useStrings } from "../../_ui/strings";
import { useWorkspace } from "../context";
import { useNarrow } from "../use-narrow";
import styles from "./filters-button.module.css";

const MoreFilters = dynamic(() => import("./more-filters").then((module) => module.MoreFilters), {
  ssr: false,
});

/** Opens the filters that need more room than a legend has. */
export function FiltersButton() {
  const { view } = useWorkspace();
  const t = useStrings();
  const narrow = useNarrow();
  const { confidence, degree, hiddenRelations, since } = view.filters;
  const active = [confidence, degree, since].filter(Boolean).length + (hiddenRelations.length > 0 ? 1 : 0);
  return (
    <PopoverProvider placement={narrow ? "bottom-start" : "right-end"}>
      <PopoverDisclosure className={styles["button"]} data-active={active > 0}>
        <SlidersHorizontal size={14} aria-hidden="true" />
        {t.filters.more}
        {active > 0 ? <span className={styles["badge"]}>{active}</span> : null}
      </PopoverDisclosure>
      <Popover portal unmountOnHide gutter={narrow ? 8 : 20} fitViewport className={styles["popover"]}>
        <PopoverHeading className={styles["title"]}>{t.filters.more}</PopoverHeading>
        <MoreFilters />
      </Popover>
    </PopoverProvider>
  );
}
