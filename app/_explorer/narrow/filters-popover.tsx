import { Popover, PopoverHeading, usePopoverStore } from "@ariakit/react";
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
    defaultOpen: true,
    setOpen: (open) => open || onClose(),
    placement: narrow ? "bottom-start" : "right-end",
  });
  return (
    <Popover
      store={store}
      portal
      gutter={narrow ? 8 : 20}
      fitViewport
      className={styles["popover"]}
      getAnchorRect={() => button.getBoundingClientRect()}
      finalFocus={button}
      // The button itself opens and closes.
      hideOnInteractOutside={({ target }) => !(target instanceof Node && button.contains(target))}
    >
      <PopoverHeading className={styles["title"]}>{t.filters.more}</PopoverHeading>
      <MoreFilters />
    </Popover>
  );
}
