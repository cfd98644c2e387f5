import { useMemo } from "react";
import type { Phrase } from "@/lib/contract/phrase";
import type { NodeSummary } from "@/lib/contract/shared";
import type { Best } from "@/lib/explorer/find/best";
import type { Command } from "@/lib/explorer/find/commands";
import type { Found } from "@/lib/explorer/find/found";
import { remember } from "./later";
import { useFinder } from "./use-finder";

/** What may be chosen in the list, and what then becomes of the box. */
export interface Choices {
  readonly node: (node: Pick<NodeSummary, "id" | "label" | "name">) => void;
  readonly phrase: (phrase: Phrase) => void;
  /** Types a text for the user. */
  readonly text: (text: string) => void;
  readonly console: (phrase: Phrase) => void;
  readonly command: (command: Command) => void;
  readonly all: (text: string) => void;
  /** What Enter takes: the box keeps its text, so that Enter goes on to the next hit. */
  readonly best: (best: Best, found: Found) => void;
}

/** Choices of the list; `setText` and `setOpen` are those of the box. */
export function useChoices(setText: (text: string) => void, setOpen: (open: boolean) => void): Choices {
  const finder = useFinder();
  return useMemo(() => {
    const leave = () => {
      setText("");
      setOpen(false);
      document.getElementById("map")?.focus();
    };
    const stay = (text: string) => {
      setText(text);
      setOpen(false);
    };
    const phrase = (asked: Phrase) => {
      remember({ kind: "phrase", text: asked.text });
      stay(asked.text);
      finder.ask(asked);
    };
    const command = (chosen: Command) => {
      leave();
      finder.run(chosen);
    };
    return {
      node: ({ id, label, name }) => {
        remember({ kind: "node", id, label, name });
        leave();
        finder.select({ id, label });
      },
      phrase,
      command,
      text: setText,
      console: (asked) => {
        stay("");
        finder.toConsole(asked);
      },
      all: (text) => {
        stay(text);
        finder.ringAll(text);
      },
      best: (best, { text, search: { hits } }) => {
        if (best.kind === "phrase") return phrase(best.phrase);
        if (best.kind === "command") return command(best.command);
        const { id, label, name } = best.hit.node;
        remember({ kind: "node", id, label, name });
        stay(text);
        finder.select(
          best.hit.node,
          text,
          hits.map(({ node }) => node.id),
        );
      },
    };
  }, [finder, setText, setOpen]);
}
