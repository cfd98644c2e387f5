import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { createPortal } from "react-dom";
import styles from "./search-box.module.css";

const GUTTER = 8;

interface ListFrameProps {
  readonly id: string;
  readonly label: string;
  /** What the list hangs under. */
  readonly box: RefObject<HTMLElement | null>;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** The frame of the list: under the box, above everything else; a press outside of both closes it. */
export function ListFrame({ id, label, box, element, onLeave, children }: ListFrameProps) {
  const place = usePlaceUnder(box);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      const inside =
        target instanceof Node && [box, element].some(({ current }) => current?.contains(target));
      if (!inside) onLeave();
    };
    document.addEventListener("pointerdown", onPress, true);
    return () => document.removeEventListener("pointerdown", onPress, true);
  }, [box, element, onLeave]);
  return createPortal(
    <div
      ref={element}
      id={id}
      role="listbox"
      aria-label={label}
      className={styles["popover"]}
      style={place}
      // A press on the list leaves the focus in the box.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>,
    document.body,
  );
}

function usePlaceUnder(box: RefObject<HTMLElement | null>): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const measure = () => {
      const rect = box.current?.getBoundingClientRect();
      if (!rect) return;
      const top = rect.bottom + GUTTER;
      setPlace({
        top,
        left: rect.left,
        width: rect.width,
        "--room": `calc(100dvh - ${top + GUTTER}px)`,
      } as CSSProperties);
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [box]);
  return place;
}
