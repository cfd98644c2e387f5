import { createContext, type Dispatch, useContext } from "react";
import type { Kept, KeptAction } from "@/lib/explorer/console/keep/kept";
import type { Parameter, Params } from "@/lib/explorer/console/params";
import type { NameOf } from "@/lib/explorer/console/result/cells";
import type { Card, CardAction, Cards } from "@/lib/explorer/console/run/cards";
import type { Place } from "@/lib/explorer/console/run/fault";
import type { Strings } from "@/lib/explorer/strings/en";

/** What the parts of the console share. */
export interface Console {
  readonly words: Strings["console"];
  readonly cards: Cards;
  readonly act: Dispatch<CardAction>;
  readonly kept: Kept;
  readonly keep: Dispatch<KeptAction>;
  /** The statement in the editor, and the parameters it asks for. */
  readonly query: string;
  readonly parameters: readonly Parameter[];
  /** The run that is under way. */
  readonly running: Card | undefined;
  readonly run: (statement: Statement) => void;
  readonly cancel: () => void;
  /** Puts a statement into the editor, with what its parameters were. */
  readonly load: (query: string, params?: Params) => void;
  /** Puts the cursor where a statement went wrong. */
  readonly goTo: (place: Place) => void;
  readonly nameOf: NameOf;
}

export interface Statement {
  readonly query: string;
  readonly params: Params;
  /** Where in the editor it begins. */
  readonly start: Place;
}

const ConsoleContext = createContext<Console | null>(null);
export const ConsoleProvider = ConsoleContext.Provider;

export function useConsole(): Console {
  const value = useContext(ConsoleContext);
  if (!value) throw new Error("This part of the page stands outside of the console.");
  return value;
}
