import { plainHoles } from "./hole.js";
import { counted, dated, measure, wholeNumber } from "./measured.js";
import { phrasesWith } from "./phrase.js";
import { range } from "./range.js";

type Holes = typeof plainHoles & {
  readonly range: typeof range;
  readonly measure: typeof measure;
  readonly counted: typeof counted;
  readonly wholeNumber: typeof wholeNumber;
  readonly dated: typeof dated;
};

const holes: Holes = { ...plainHoles, range, measure, counted, wholeNumber, dated };

/** A phrase of a rule's sentence; the holes are those of `hole.ts`, `range` and `measure`. */
export const phrase: ReturnType<typeof phrasesWith<Holes>> = phrasesWith(holes);
