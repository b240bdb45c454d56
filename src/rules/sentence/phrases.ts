import { plainHoles } from "./hole.js";
import { counted, dated, measure, wholeNumber } from "./measured.js";
import { phrasesWith } from "./phrase.js";
import { range } from "./range.js";

const holes = { ...plainHoles, range, measure, counted, wholeNumber, dated } as const;

/** A phrase of a rule's sentence; the holes are those of `hole.ts`, `range` and `measure`. */
export const phrase: ReturnType<typeof phrasesWith<typeof holes>> = phrasesWith(holes);
