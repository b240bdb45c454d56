import type { Limit } from "../measure.js";
import { type Amount, type Hole, plainHoles, type Reading, type Style } from "./hole.js";
import { phrasesWith } from "./phrase.js";
import type { Token } from "./token.js";

/** One end of a range, which may belong to it. */
export interface End {
  readonly figure: string;
  readonly included: boolean;
}

/** A range of figures: from, to, or between. */
export interface Range {
  readonly lower: End | null;
  readonly upper: End | null;
  readonly unit: Amount["unit"];
}

interface Ends {
  readonly lower?: Amount;
  readonly upper?: Amount;
}

const phrase = phrasesWith(plainHoles);

/** Each sort of range by its ends, as mathematics writes them; the first form is written. */
const FORMS = {
  "[": phrase(
    "từ {lower:amount} trở lên",
    "[đạt|] [tối thiểu|ít nhất|không dưới|≥] {lower:amount}",
    "{lower:amount} trở lên",
    "đạt từ {lower:amount} trở lên",
    "[>=|> =] {lower:amount}",
  ),
  "(": phrase("trên {lower:amount}", "[đạt|] [trên|hơn|>] {lower:amount}"),
  "]": phrase("từ {upper:amount} trở xuống", "{upper:amount} trở xuống", "[≤|<=|< =|tối đa|không quá] {upper:amount}"),
  ")": phrase("dưới {upper:amount}", "[đạt|] [dưới|<] {upper:amount}"),
  "[)": phrase(
    "từ {lower:amount} đến dưới {upper:amount}",
    "[từ|] {lower:amount} [đến|-] [dưới|<] {upper:amount}",
    "[đạt|] từ {lower:amount} đến dưới {upper:amount}",
  ),
  "[]": phrase("từ {lower:amount} đến {upper:amount}", "[từ|đạt từ|] {lower:amount} [đến|-] {upper:amount}"),
  "()": phrase(
    "trên {lower:amount} đến dưới {upper:amount}",
    "[trên|>] {lower:amount} [đến|-] [dưới|<] {upper:amount}",
  ),
  "(]": phrase("trên {lower:amount} đến {upper:amount}", "[trên|>] {lower:amount} [đến|-] {upper:amount}"),
} as const;

const EXACTLY = phrase("bằng {lower:amount}");

/** A range of figures, written with both of its ends, so that a digit that is lost leaves a gap beside it. */
export const range: Hole<Range> = { write: writeRange, read: readRange };

function writeRange({ lower, upper, unit }: Range, style: Style): string {
  const low = lower === null ? "" : lower.included ? "[" : "(";
  const high = upper === null ? "" : upper.included ? "]" : ")";
  const ends = `${low}${high}` as const;
  if (ends === "") return "";
  const amount = (end: End | null): Amount | null => end && { figure: end.figure, unit };
  return FORMS[ends].write({ lower: amount(lower) as Amount, upper: amount(upper) as Amount }, style);
}

function readRange(tokens: readonly Token[], at: number): Reading<Range>[] {
  return [
    ...Object.entries(FORMS).flatMap(([ends, form]) =>
      ranges(form.readAt(tokens, at), ends.includes("["), ends.includes("]")),
    ),
    ...EXACTLY.readAt(tokens, at).map(([{ lower }, next]): Reading<Range> => {
      const end = { figure: lower.figure, included: true };
      return [{ lower: end, upper: end, unit: lower.unit }, next];
    }),
  ];
}

function ranges(readings: readonly Reading<Ends>[], low: boolean, high: boolean): Reading<Range>[] {
  return readings.flatMap(([{ lower, upper }, next]): Reading<Range>[] => {
    // `80-90 %`: the unit stands once, behind both.
    if (lower !== undefined && upper !== undefined && lower.unit !== null && !isSameUnit(lower.unit, upper.unit)) {
      return [];
    }
    const { unit } = (upper ?? lower) as Amount;
    const end = (of: Amount | undefined, included: boolean): End | null =>
      of === undefined ? null : { figure: of.figure, included };
    return [[{ lower: end(lower, low), upper: end(upper, high), unit }, next]];
  });
}

export function isSameUnit(a: Amount["unit"], b: Amount["unit"]): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a?.words === b?.words);
}

/** The range that keeps a limit of a rule. */
export function rangeOf(limit: Limit, unit: Amount["unit"]): Range {
  const { atLeast, above, atMost, below } = limit;
  const end = (figure: string, included: boolean): End => ({ figure, included });
  const lower = atLeast !== undefined ? end(atLeast, true) : above !== undefined ? end(above, false) : null;
  const upper = atMost !== undefined ? end(atMost, true) : below !== undefined ? end(below, false) : null;
  return { lower, upper, unit };
}

/** The limit of a rule that a range keeps, where it has one end. */
export function limitOfRange({ lower, upper }: Range): Limit | null {
  if (lower !== null && upper === null) return lower.included ? { atLeast: lower.figure } : { above: lower.figure };
  if (upper !== null && lower === null) return upper.included ? { atMost: upper.figure } : { below: upper.figure };
  return null;
}
