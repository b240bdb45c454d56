import type { Field, Form, Named } from "../rules/form/form.js";
import type { AnyFacts } from "../rules/place.js";
import type { Reading } from "../rules/sentence/hole.js";
import { isComma, type Token, tokensOf } from "../rules/sentence/token.js";
import { dayOf } from "./clauseText.js";
import { FACT_WORDS, hasShare, isNamed, nameText } from "./factsText.js";

const { missed, none, yes, no } = FACT_WORDS.vi;
type Entry = readonly [key: string, value: unknown];

/** The facts that a cell says from a place on, as `factsText` writes them, in any order; `null` where they are none. */
export function readFacts(form: Form, tokens: readonly Token[], at: number): Reading<AnyFacts> | null {
  const facts: Record<string, unknown> = {};
  for (let next = at; ; next += 1) {
    const read = readItem(form, tokens, next);
    if (read === null) return null;
    const [entries, end] = read;
    for (const [key, value] of entries) {
      if (key in facts) return null;
      facts[key] = value;
    }
    if (!isComma(tokens[end])) return [facts, end];
    next = end;
  }
}

function readItem(form: Form, tokens: readonly Token[], at: number): Reading<readonly Entry[]> | null {
  const share = hasShare(form) ? readShare(tokens, at) : null;
  if (share !== null) return [Object.entries(share[0]), share[1]];
  const notDone = form.fields.some(({ holds }) => holds === "day") ? afterWords(missed, tokens, at) : null;
  if (notDone !== null) return [[["missed", true]], notDone];
  for (const field of form.fields) {
    const named = afterWords(nameText(form, field, "vi"), tokens, at);
    const colon = named === null ? undefined : tokens[named];
    const from = named !== null && isMark(colon, ":") ? named + 1 : isNamed(form, field) ? null : at;
    const read = from === null ? null : readValue(field, tokens, from);
    if (read !== null) return [[[field.key, read[0]]], read[1]];
  }
  return null;
}

function readValue(field: Field, tokens: readonly Token[], at: number): Reading<unknown> | null {
  switch (field.holds) {
    case "things":
    case "amount":
    case "value":
      return readFigure(tokens, at);
    case "count":
    case "place":
      return readCount(tokens, at);
    case "flag":
      return readWord(yes, true, tokens, at) ?? readWord(no, false, tokens, at);
    case "choice":
      return readOption(field.ids, tokens, at);
    case "ids":
      return readList((next) => readOption(field.ids, tokens, next), tokens, at);
    case "counts":
      return readList((next) => readCounted(field.ids, tokens, next), tokens, at);
    case "day":
      return readDay(tokens, at);
    case "remark":
      return readQuoted(tokens, at);
    case "peer":
      return readShare(tokens, at) ?? readFigure(tokens, at);
    case "facts":
      return readInside(field.form, tokens, at);
    case "terms":
      return readList(
        (next) => {
          const option = readOption(field.terms, tokens, next);
          const form = field.terms.find(({ id }) => id === option?.[0])?.form;
          const inner = option === null || form === undefined ? null : readInside(form, tokens, option[1]);
          return inner === null ? null : [{ id: option?.[0], facts: inner[0] }, inner[1]];
        },
        tokens,
        at,
      );
  }
}

/** One after the other with a plus between them, or that there is none. */
function readList(
  one: (at: number) => Reading<unknown> | null,
  tokens: readonly Token[],
  at: number,
): Reading<readonly unknown[]> | null {
  const empty = afterWords(none, tokens, at);
  if (empty !== null) return [[], empty];
  const list: unknown[] = [];
  for (let next = at; ; next += 1) {
    const read = one(next);
    if (read === null) return null;
    list.push(read[0]);
    next = read[1];
    if (!isMark(tokens[next], "+")) return [list, next];
  }
}

/** `2 × “Nộp chậm”`, with the points that they take where the rule leaves them open: `1 × “Sai sót” (3,5 điểm)`. */
function readCounted(options: readonly Named[], tokens: readonly Token[], at: number): Reading<unknown> | null {
  const count = readCount(tokens, at);
  if (count === null || !isMark(tokens[count[1]], "×")) return null;
  const option = readOption(options, tokens, count[1] + 1);
  if (option === null) return null;
  const [row, next] = [{ id: option[0], count: count[0] }, option[1]];
  const group = tokens[next];
  if (group?.kind !== "group") return [row, next];
  const points = readPoints(group.tokens, 0);
  return points?.[1] === group.tokens.length ? [{ ...row, points: points[0] }, next + 1] : null;
}

/** `0,5 điểm`, or `0,5`. */
export function readPoints(tokens: readonly Token[], at: number): Reading<string> | null {
  const figure = readFigure(tokens, at);
  if (figure === null) return null;
  const unit = tokens[figure[1]];
  return unit?.kind === "word" && unit.key === "điểm" ? [figure[0], figure[1] + 1] : figure;
}

function readInside(form: Form, tokens: readonly Token[], at: number): Reading<AnyFacts> | null {
  const group = tokens[at];
  if (group?.kind !== "group") return null;
  if (group.tokens.length === 0) return [{}, at + 1];
  const inner = readFacts(form, group.tokens, 0);
  return inner?.[1] === group.tokens.length ? [inner[0], at + 1] : null;
}

function readShare(tokens: readonly Token[], at: number): Reading<{ part: string; whole: string }> | null {
  const [part, whole] = [readFigure(tokens, at), readFigure(tokens, at + 2)];
  if (part === null || whole === null || !isMark(tokens[at + 1], "/")) return null;
  return [{ part: part[0], whole: whole[0] }, whole[1]];
}

function readFigure(tokens: readonly Token[], at: number): Reading<string> | null {
  const token = tokens[at];
  return token?.kind === "number" ? [token.value, at + 1] : null;
}

function readCount(tokens: readonly Token[], at: number): Reading<number> | null {
  const figure = readFigure(tokens, at);
  return figure !== null && /^\d+$/.test(figure[0]) ? [Number(figure[0]), figure[1]] : null;
}

function readQuoted(tokens: readonly Token[], at: number): Reading<string> | null {
  const token = tokens[at];
  return token?.kind === "quoted" ? [token.text, at + 1] : null;
}

/** `31/01/2025`, or a day with its time in quotation marks. */
function readDay(tokens: readonly Token[], at: number): Reading<string> | null {
  const timed = readQuoted(tokens, at);
  if (timed !== null) return timed;
  const text = tokens
    .slice(at, at + 5)
    .map((token) => ("text" in token ? token.text : ""))
    .join("");
  const day = dayOf(text);
  return day === null ? null : [day, at + 5];
}

/** An option by its title, with or without quotation marks, or by its id in brackets. */
function readOption(options: readonly Named[], tokens: readonly Token[], at: number): Reading<string> | null {
  const token = tokens[at];
  if (token?.kind === "id") return [token.text, at + 1];
  if (token?.kind === "quoted") {
    const found = options.filter(({ title }) => title.vi === token.text);
    return found.length === 1 && found[0] !== undefined ? [found[0].id, at + 1] : null;
  }
  const found = options.flatMap(({ id, title }): Reading<string>[] => {
    const next = afterWords(title.vi, tokens, at);
    return next === null ? [] : [[id, next]];
  });
  return found.sort(([, a], [, b]) => b - a)[0] ?? null;
}

function readWord<Value>(word: string, value: Value, tokens: readonly Token[], at: number): Reading<Value> | null {
  const next = afterWords(word, tokens, at);
  return next === null ? null : [value, next];
}

/** Where these words end, whatever their letters; `null` where other words stand there. */
function afterWords(words: string, tokens: readonly Token[], at: number): number | null {
  const wanted = tokensOf(words);
  if (!wanted.ok || wanted.tokens.length === 0) return null;
  const isThere = wanted.tokens.every((one, offset) => {
    const token = tokens[at + offset];
    if (token === undefined || token.kind !== one.kind) return false;
    return "key" in one ? "key" in token && token.key === one.key : textOf(token) === textOf(one);
  });
  return isThere ? at + wanted.tokens.length : null;
}

function textOf(token: Token): string | null {
  return "text" in token ? token.text : null;
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === "mark" && token.text === mark;
}
