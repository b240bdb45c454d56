import type { LocalizedText } from "../../text/text.js";
import type { FactWords } from "../form/factWords.js";
import type { Measured } from "../form/measured.js";
import { type Amount, type Hole, plainHoles, type Reading, type Style } from "./hole.js";
import { phrasesWith } from "./phrase.js";
import { isSameUnit } from "./range.js";
import { clausesOf, type Token } from "./token.js";

const phrase = phrasesWith(plainHoles);

/** What is said of facts where the sentence has no place of its own for it, in parentheses. */
const DETAILS = {
  part: phrase("tử số {words}", "tử số là {words}"),
  whole: phrase("mẫu số {words}", "mẫu số là {words}"),
  excused: phrase("không tính {words}"),
  value: phrase("giá trị {words}"),
  count: phrase("số đếm {words}"),
  unit: phrase("đơn vị {words}", "đơn vị tính {words}"),
} as const satisfies Record<keyof FactWords, unknown>;

const AMOUNTS = phrase("tính theo lượng");
const OVER = phrase("vượt tổng số vẫn tính");
const UNNAMED = phrase("không đặt tên");

type Fact = keyof FactWords;
const FACTS = Object.keys(DETAILS) as readonly Fact[];

/** What is said in parentheses: the words of these facts, and what a ratio says of itself. */
export function writeDetails(
  { words, of, over }: Pick<Measured, "words" | "of" | "over">,
  shown: readonly Fact[],
  style: Style,
): string {
  const facts = FACTS.flatMap((fact) => {
    const parts = words?.[fact];
    if (parts === undefined || shown.includes(fact)) return [];
    // Words that no figure of the rule goes by are kept for whoever reads the sentence back.
    return style === "exact" || fact === "excused" ? [DETAILS[fact].write({ words: parts.vi }, style)] : [];
  });
  const all = [
    ...facts,
    ...(of === undefined ? [] : [AMOUNTS.write({}, style)]),
    ...(over === undefined ? [] : [OVER.write({}, style)]),
    ...(words !== undefined && Object.keys(words).length === 0 && style === "exact" ? [UNNAMED.write({}, style)] : []),
  ];
  return all.length === 0 ? "" : ` (${all.join("; ")})`;
}

/** What stands in parentheses at this place, or nothing: with where it ends. */
export function readDetails(
  tokens: readonly Token[],
  at: number,
): readonly Reading<Pick<Measured, "words" | "of" | "over">>[] {
  const group = tokens[at];
  const none: Reading<object> = [{}, at];
  if (group?.kind !== "group") return [none];
  let details: { words?: FactWords; of?: "amounts"; over?: "full" } = {};
  for (const clause of clausesOf(group.tokens)) {
    const parts = detailOf(clause);
    if (parts === null) return [none];
    details = {
      ...details,
      ...parts,
      ...(parts.words !== undefined && { words: { ...details.words, ...parts.words } }),
    };
  }
  return [[details, at + 1]];
}

function detailOf(clause: readonly Token[]): Pick<Measured, "words" | "of" | "over"> | null {
  for (const fact of FACTS) {
    const [parts] = DETAILS[fact].read(clause);
    if (parts !== undefined) return { words: { [fact]: { vi: parts.words } } };
  }
  if (AMOUNTS.read(clause).length > 0) return { of: "amounts" };
  if (OVER.read(clause).length > 0) return { over: "full" };
  return UNNAMED.read(clause).length > 0 ? { words: {} } : null;
}

const RATIO = phrase("tỷ lệ {part:words} / {whole:words}", "tỷ lệ [giữa|] {part:words} [trên|so với|:] {whole:words}");
const BARE_RATIO = phrase("tỷ lệ", "tỷ lệ [đạt|hoàn thành|thực hiện|phần trăm]");
const VALUE = phrase("{value:words}");
const BARE_VALUE = phrase("giá trị");

interface MeasureParts {
  readonly measure: Measured;
  /** Whether the unit stands behind figures of the sentence; else it is said in parentheses. */
  readonly unitBehind: boolean;
}

/** What is measured. */
export const measure: Hole<MeasureParts, Measured> = {
  write: ({ measure: one, unitBehind }, style) => {
    const { words } = one;
    const behind: readonly Fact[] = unitBehind && one.measure === "value" ? ["unit"] : [];
    if (one.measure === "value") {
      if (words?.value === undefined) return BARE_VALUE.write({}, style) + writeDetails(one, behind, style);
      return VALUE.write({ value: words.value.vi }, style) + writeDetails(one, ["value", ...behind], style);
    }
    if (words?.part === undefined || words.whole === undefined) {
      return BARE_RATIO.write({}, style) + writeDetails(one, behind, style);
    }
    const ratio = { part: words.part.vi, whole: words.whole.vi };
    return RATIO.write(ratio, style) + writeDetails(one, ["part", "whole", ...behind], style);
  },
  read: (tokens, at) => [
    ...RATIO.readAt(tokens, at).flatMap(([{ part, whole }, next]) =>
      withDetails({ measure: "ratio", words: { part: { vi: part }, whole: { vi: whole } } }, tokens, next),
    ),
    ...BARE_RATIO.readAt(tokens, at).flatMap(([, next]) => withDetails({ measure: "ratio" }, tokens, next)),
    ...VALUE.readAt(tokens, at).flatMap(([{ value }, next]) =>
      withDetails({ measure: "value", words: { value: { vi: value } } }, tokens, next),
    ),
    ...BARE_VALUE.readAt(tokens, at).flatMap(([, next]) => withDetails({ measure: "value" }, tokens, next)),
  ],
};

function withDetails(parts: Measured, tokens: readonly Token[], at: number): Reading<Measured>[] {
  return readDetails(tokens, at).map(([details, next]): Reading<Measured> => {
    const words =
      parts.words === undefined && details.words === undefined ? {} : { words: { ...details.words, ...parts.words } };
    return [{ ...parts, ...details, ...words }, next];
  });
}

type Words = Pick<Measured, "words">;

/** One fact that a sentence names in a place of its own, by these words where the rule has none for it. */
function named(fact: Fact, plainly: string): Hole<{ readonly words?: FactWords | undefined }, Words> {
  const [own, plain] = [phrase("{words}"), phrasesWith({})(plainly)];
  return {
    write: ({ words }, style) => {
      const details = writeDetails(words === undefined ? {} : { words }, [fact], style);
      const parts = words?.[fact];
      return (parts === undefined ? plain.write({}, style) : own.write({ words: parts.vi }, style)) + details;
    },
    read: (tokens, at) => [
      ...plain.readAt(tokens, at).flatMap(([, next]) => readDetails(tokens, next)),
      ...own
        .readAt(tokens, at)
        .flatMap(([{ words }, next]) =>
          readDetails(tokens, next).map(
            ([details, end]): Reading<Words> => [
              { ...details, words: { ...details.words, [fact]: { vi: words } } },
              end,
            ],
          ),
        ),
    ],
  };
}

/** What is counted one by one. */
export const counted: ReturnType<typeof named> = named("count", "trường hợp");
/** What a count is divided by. */
export const wholeNumber: ReturnType<typeof named> = named("whole", "số được tính");
/** What has a day. */
export const dated: ReturnType<typeof named> = named("value", "thời hạn");

/** The unit of the figures of a rule. */
export function unitOf({ measure: of, words }: Measured): Amount["unit"] {
  if (of === "ratio") return "%";
  return words?.unit === undefined ? null : { words: words.unit.vi };
}

/** What is measured, with the unit that stands behind its figures; `null` where that does not fit it. */
export function withUnit(measured: Measured, unit: Amount["unit"]): Measured | null {
  if (measured.measure === "ratio") return unit === "%" ? measured : null;
  if (unit === "%") return null;
  if (unit === null) return measured.words?.unit === undefined ? measured : null;
  if (measured.words?.unit !== undefined) return null;
  return { ...measured, words: { ...measured.words, unit: textOf(unit.words) } };
}

function textOf(vi: string): LocalizedText {
  return { vi };
}

/** The one unit of several figures. */
export function oneUnit(units: readonly Amount["unit"][]): Amount["unit"] | undefined {
  const [first] = units;
  return units.every((unit) => isSameUnit(unit, first ?? null)) ? (first ?? null) : undefined;
}
