import type { DataValidation } from "hucre/xlsx";
import { cellFigure } from "../table/cellValues.js";
import { PLACES } from "./formulas.js";
import { fixed, type Lists } from "./lists.js";
import { type Slot, titlesOf } from "./slots.js";
import { positionOf, words } from "./words.js";

/** How the cell of a slot is shown, and what Excel lets a person type there. */
export function validationOf(
  slot: Slot,
  row: number,
  lists: Lists,
): { readonly format: string; readonly validation: Omit<DataValidation, "range"> | null } {
  const { takes } = slot;
  const cell = fixed(row, positionOf("value"));
  switch (takes.is) {
    case "choice":
    case "yes-no":
      return {
        format: "@",
        validation: { type: "list", formula1: lists.range(titlesOf(slot)), errorMessage: words.chooseOne },
      };
    case "day":
      return {
        format: "dd/mm/yyyy",
        validation: { type: "date", operator: "greaterThan", formula1: "36526", errorMessage: words.aDay },
      };
    case "words":
      return { format: "@", validation: null };
    case "number": {
      if (takes.whole) {
        const validation = { type: "whole", operator: "between", formula1: "0", formula2: "999999999999999" } as const;
        return { format: "#,##0", validation: { ...validation, errorMessage: words.wholeNumber } };
      }
      const { least, most } = takes;
      const tests = [
        `ISNUMBER(${cell})`,
        `ROUND(${cell},${PLACES})=${cell}`,
        ...(least === undefined ? [] : [`${cell}>=${least}`]),
        ...(most === undefined ? [] : [`${cell}<=${most}`]),
      ];
      const errorMessage = words.aNumber(
        least === undefined ? undefined : cellFigure(least),
        most === undefined ? undefined : cellFigure(most),
      );
      return { format: "General", validation: { type: "custom", formula1: `AND(${tests.join(",")})`, errorMessage } };
    }
  }
}
