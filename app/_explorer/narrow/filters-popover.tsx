import { Popover, PopoverHeading, usePopoverStore } from "@ariakit/react";
import { hangingAt, openUntil } from "../../_ui/hanging-at";
import { useStrings } from "../../_ui/strings";
import { useNarrow } from "../use-narrow";
import styles from "./filters-button.module.css";
import { MoreFilters } from "./more-filters";

interface FiltersPopoverProps {
  /** The button that it belongs to. */
  readonly button: HTMLElement;
  readonly onClose: () => void;
}

/** The filters that need more room than a legend has, beside their button. */
export function FiltersPopover({ button, onClose }: FiltersPopoverProps) {
  const t = useStrings();
  const narrow = useNarrow();
  const store = usePopoverStore({
    ...openUntil(onClose),
    placement: narrow ? "bottom-start" : "right-end",
  });
  return (
    <Popover
      store={store}
      {...hangingAt(button)}
      gutter={narrow ? 8 : 20}
      fitViewport
      className={styles["popover"]}
    >
      <PopoverHeading className={styles["title"]}>{t.filters.more}</PopoverHeading>
      <MoreFilters />
    </Popover>
  );
}
