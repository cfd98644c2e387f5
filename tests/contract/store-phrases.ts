import { describe, expect, test } from "vitest";
import { z } from "zod";
import { indexAtlas } from "@/lib/query/atlas";
import { phraseOf } from "@/lib/query/phrase/phrase";
import { ASKED_ATLAS, PHRASES } from "../support/phrases";
import type { StoreContext } from "./store-context";

const nodeCell = z.looseObject({ $type: z.literal("node"), properties: z.looseObject({ id: z.string() }) });

/** The Cypher that phrases stand for means the same in every database. */
export function phrasesContract(context: StoreContext): void {
  describe("phrases", () => {
    test("each finds what it asks for, in the same order", async () => {
      await context.store().write(ASKED_ATLAS);
      const atlas = indexAtlas(ASKED_ATLAS);
      for (const { text, answer } of PHRASES) {
        const { rows } = await context.store().read(phraseOf(atlas, text)?.query ?? "");
        expect(
          rows.map(([cell]) => nodeCell.parse(cell).properties.id),
          text,
        ).toEqual(answer);
      }
    });
  });
}
