import { officeSpelling } from "../number/officeSpelling.js";
import { figureText } from "../rules/form/say.js";
import { tokensOf } from "../rules/sentence/token.js";
import type { Draft } from "./draft.js";
import type { Cell } from "./rows.js";

/** A figure as a cell has it, with a comma before its decimals. */
export function cellFigure(figure: string): string {
  return figureText(figure, "vi");
}

/** The figure of a cell; nothing, with an issue, where it is none or an unclear one. */
export function figureOf(text: string, cell: Cell, draft: Draft, leaf?: string): string | undefined {
  const taken = tokensOf(text);
  const [token, more] = taken.ok ? taken.tokens : [];
  if (token?.kind === "number" && more === undefined) return token.value;
  const spelling = officeSpelling(text);
  const instead =
    spelling?.kind === "one-or-thousand"
      ? `${spelling.whole} / ${cellFigure(spelling.decimal)}`
      : cellFigure(spelling?.instead ?? text.replace(".", ","));
  const params = { found: text, cell: cell.name, column: cell.column, instead };
  if (/\d/.test(text)) draft.wrong("table.unclear_figure", cell, params, leaf);
  else draft.wrong("table.no_figure", cell, { found: text, cell: cell.name, column: cell.column }, leaf);
  return undefined;
}

/** One of some words, each with what it means; nothing, with an issue, where it is none of them. */
export function wordOf<Meaning>(
  text: string,
  words: readonly (readonly [string, Meaning])[],
  cell: Cell,
  draft: Draft,
): Meaning | undefined {
  const wanted = text.normalize("NFC").toLowerCase();
  const found = words.find(([word]) => word.toLowerCase() === wanted);
  if (found !== undefined) return found[1];
  const known = words.map(([word]) => `“${word}”`).join(", ");
  draft.wrong("table.unknown_word", cell, { found: text, cell: cell.name, column: cell.column, known });
  return undefined;
}

/** The word for a meaning. */
export function wordFor<Meaning>(meaning: Meaning, words: readonly (readonly [string, Meaning])[]): string {
  return words.find(([, one]) => one === meaning)?.[0] ?? "";
}
