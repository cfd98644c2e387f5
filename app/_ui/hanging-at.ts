/**
 * What a popover or menu of Ariakit needs that is made when its button is pressed and goes when it closes: it stands at
 * the button and gives the focus back to it, and leaves opening and closing to it.
 */
export function hangingAt(button: HTMLElement) {
  return {
    portal: true,
    getAnchorRect: () => button.getBoundingClientRect(),
    finalFocus: button,
    hideOnInteractOutside: ({ target }: Event) => !(target instanceof Node && button.contains(target)),
  };
}

/** The store of such a one: open from the first, and away once it closes. */
export function openUntil(onClose: () => void) {
  return { defaultOpen: true, setOpen: (open: boolean) => open || onClose() };
}

/** Escape closes a menu and nothing beneath it: to the page the key means one step back. */
export function closesAlone(event: Pick<Event, "preventDefault">): boolean {
  event.preventDefault();
  return true;
}
