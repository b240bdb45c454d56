import { oneLine } from "../../text/oneLine.js";
import { figureText } from "../form/say.js";
import type { Token } from "./token.js";
import { idOf, isPlain, isPlainTitle, isPlainUnit, quoted, standsBehind } from "./words.js";

/** One way in which tokens from a place on can be read: the value, and where it ends. */
export type Reading<Value> = readonly [value: Value, next: number];

/**
 * How a sentence is written: exactly, so that it can be read back, with ids and every blank of a title; or for people, on one
 * line and without ids.
 */
export type Style = "exact" | "for-people";

/** What may stand at one place of a phrase: how it is written, and every way in which it can be read. */
export interface Hole<In, Out = In> {
  readonly write: (value: In, style: Style) => string;
  readonly read: (tokens: readonly Token[], at: number) => readonly Reading<Out>[];
}

/** A figure with its unit: percent, or the words of a unit. */
export interface Amount {
  readonly figure: string;
  /** `%`, or the words of the unit in an object of their own, so that a unit called “%” is no percentage. */
  readonly unit: "%" | { readonly words: string } | null;
}

/** A title with its id; without one where none was written and none follows from the title. */
export interface Titled {
  readonly id: string;
  readonly title: { readonly vi: string };
}

/** Words that may stand together without quotation marks are no more than these. */
const LONGEST_RUN = 40;

/** How many words an opening has that keeps a run from being plain. */
const OPENING = 3;

/** Runs of plain words from a place on, the shortest first. Only their first words say whether they are plain. */
function runs(
  tokens: readonly Token[],
  at: number,
  isRun: (words: string) => boolean,
  ends: (word: string) => boolean = () => false,
): Reading<string>[] {
  const found: Reading<string>[] = [];
  let [words, canBe] = ["", false];
  for (let next = at; next < tokens.length && next - at < LONGEST_RUN; next += 1) {
    const token = tokens[next] as Token;
    if (token.kind !== "word" || ends(token.key)) break;
    words = words === "" ? token.text : `${words} ${token.text}`;
    if (next - at < OPENING) canBe = isRun(words);
    else if (!canBe) break;
    if (canBe) found.push([words, next + 1]);
  }
  return found;
}

function quotedAt(tokens: readonly Token[], at: number): Reading<string>[] {
  const token = tokens[at];
  return token?.kind === "quoted" && token.text.trim() !== "" ? [[token.text, at + 1]] : [];
}

function figureAt(tokens: readonly Token[], at: number): Reading<string>[] {
  const token = tokens[at];
  return token?.kind === "number" ? [[token.value, at + 1]] : [];
}

function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === "word" && words.includes(token.key);
}

const number: Hole<string> = { write: (figure) => figureText(figure, "vi"), read: figureAt };

const count: Hole<number> = {
  write: String,
  read: (tokens, at) =>
    figureAt(tokens, at).flatMap(([figure, next]) => (/^\d+$/.test(figure) ? [[Number(figure), next]] : [])),
};

const ORDINALS = ["nhất", "hai", "ba", "tư", "năm"];

/** The number of a time, `lần thứ 2`; also `lần thứ hai`. */
const turn: Hole<number> = {
  write: String,
  read: (tokens, at) => {
    const token = tokens[at];
    const place = token?.kind === "word" ? ORDINALS.indexOf(token.key) : -1;
    return place < 0 ? count.read(tokens, at) : [[place + 1, at + 1]];
  },
};

/** `0,5 điểm`; also `0,5` and `0,5 đ`. */
const points: Hole<string> = {
  write: (figure) => `${figureText(figure, "vi")} điểm`,
  read: (tokens, at) =>
    figureAt(tokens, at).map(([figure, next]) => [figure, isWord(tokens[next], "điểm", "đ") ? next + 1 : next]),
};

const amount: Hole<Amount> = {
  write: ({ figure, unit }) => {
    const text = figureText(figure, "vi");
    if (unit === null) return text;
    return `${text} ${unit === "%" ? "%" : isPlainUnit(unit.words) ? unit.words : quoted(unit.words)}`;
  },
  read: (tokens, at) =>
    figureAt(tokens, at).flatMap(([figure, next]): Reading<Amount>[] => {
      const sign = tokens[next];
      if (sign?.kind === "mark" && sign.text === "%") return [[{ figure, unit: "%" }, next + 1]];
      return [
        [{ figure, unit: null }, next],
        ...[...quotedAt(tokens, next), ...runs(tokens, next, isPlain, standsBehind)].map(
          ([words, end]): Reading<Amount> => [{ figure, unit: { words } }, end],
        ),
      ];
    }),
};

/** Words as they are, or in quotation marks. */
const words: Hole<string> = {
  write: (text, style) => {
    const parts = style === "exact" ? text : oneLine(text);
    return isPlain(parts) || style === "for-people" ? parts : quoted(parts);
  },
  read: (tokens, at) => [...quotedAt(tokens, at), ...runs(tokens, at, isPlain)],
};

/** Words that always stand in quotation marks. */
const text: Hole<string> = {
  write: (parts, style) => quoted(style === "exact" ? parts : oneLine(parts)),
  read: quotedAt,
};

/** A title, with its id in brackets where the id does not follow from the title. */
const named: Hole<Titled> = {
  write: ({ id, title: { vi } }, style) => {
    if (style === "for-people") return quoted(oneLine(vi));
    return id === idOf(vi) ? quoted(vi) : `${quoted(vi)} [${id.replaceAll("]", "]]")}]`;
  },
  read: (tokens, at) =>
    [...quotedAt(tokens, at), ...runs(tokens, at, isPlainTitle)].map(([vi, next]): Reading<Titled> => {
      const after = tokens[next];
      return after?.kind === "id"
        ? [{ id: after.text, title: { vi } }, next + 1]
        : [{ id: idOf(vi), title: { vi } }, next];
    }),
};

/** A sentence in parentheses: written whole, and read as what it is made of. */
const group: Hole<string, readonly Token[]> = {
  write: (sentence) => `(${sentence})`,
  read: (tokens, at) => {
    const token = tokens[at];
    return token?.kind === "group" ? [[token.tokens, at + 1]] : [];
  },
};

/** The holes that need nothing else. */
export const plainHoles: {
  readonly number: Hole<string>;
  readonly count: Hole<number>;
  readonly turn: Hole<number>;
  readonly points: Hole<string>;
  readonly amount: Hole<Amount>;
  readonly words: Hole<string>;
  readonly text: Hole<string>;
  readonly named: Hole<Titled>;
  readonly group: Hole<string, readonly Token[]>;
} = { number, count, turn, points, amount, words, text, named, group };
