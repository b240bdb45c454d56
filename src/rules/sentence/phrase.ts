import type { Hole, Reading, Style, Titled } from "./hole.js";
import { type Token, wordsOf } from "./token.js";

type Holes = Readonly<Record<string, Hole<never, unknown>>>;

/** The holes of a phrase: `{points}`, or `{most:points}` where it has a name of its own. */
type HolesIn<Template> = Template extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends `${infer Name}:${infer Kind}` ? readonly [Name, Kind] : readonly [Hole, Hole]) | HolesIn<Rest>
  : never;

type Spread<Template> =
  HolesIn<Template> extends infer Pair ? (Pair extends readonly [string, "named"] ? Titled : never) : never;
type Values<Template, Named> = [Spread<Template>] extends [never] ? Named : Named & Titled;

type Written<Template, Of extends Holes> = Values<
  Template,
  {
    readonly [Pair in HolesIn<Template> as Pair[1] extends "named" ? never : Pair[0]]: Pair[1] extends keyof Of
      ? Of[Pair[1]] extends Hole<infer In, unknown>
        ? In
        : never
      : never;
  }
>;

type Read<Template, Of extends Holes> = Values<
  Template,
  {
    readonly [Pair in HolesIn<Template> as Pair[1] extends "named" ? never : Pair[0]]: Pair[1] extends keyof Of
      ? Of[Pair[1]] extends Hole<never, infer Out>
        ? Out
        : never
      : never;
  }
>;

/** Words with holes. It is written in one way, and read in that and some others. */
export interface Phrase<In, Out> {
  readonly write: (values: In, style: Style) => string;
  /** Every way in which exactly these tokens can be read. */
  readonly read: (tokens: readonly Token[]) => readonly Out[];
  /** Every way in which tokens from a place on can be read. */
  readonly readAt: (tokens: readonly Token[], at: number) => readonly Reading<Out>[];
}

type Part =
  /** One of these must stand here; an empty one need not. */
  | { readonly is: "words"; readonly written: string; readonly choices: readonly (readonly string[])[] }
  | { readonly is: "hole"; readonly name: string; readonly hole: Hole<never, unknown> };

/**
 * Makes phrases with these holes. In a template `{name:hole}` is a hole, `{named}` one for an id and a title, and `[a|b|]` a choice,
 * of which the first is written:
 * `phrase("mỗi {what:words} được {points}", "mỗi {what:words} [:|cộng] {points}")`.
 */
export function phrasesWith<Of extends Holes>(
  known: Of,
): <const Template extends string>(
  template: Template,
  ...others: readonly string[]
) => Phrase<Written<Template, Of>, Read<Template, Of>> {
  return (template, ...others) => {
    let [compiled, ways]: [readonly Part[] | null, readonly (readonly Part[])[] | null] = [null, null];
    const first = (): readonly Part[] => {
      compiled ??= partsOf(template, known);
      return compiled;
    };
    const all = (): readonly (readonly Part[])[] => {
      ways ??= [first(), ...others.map((other) => partsOf(other, known))];
      return ways;
    };
    const readAt = (tokens: readonly Token[], at: number): readonly Reading<never>[] =>
      all().flatMap((parts) => match(parts, 0, tokens, at)) as Reading<never>[];
    return {
      write: (values, style) => written(first(), values as Readonly<Record<string, unknown>>, style),
      readAt,
      read: (tokens) =>
        distinct(readAt(tokens, 0).flatMap(([values, next]) => (next === tokens.length ? [values] : []))),
    };
  };
}

/** The hole whose two values stand among the others. */
const NAMED = "named";
const PIECE = /\{(\w+)(?::(\w+))?\}|\[([^\]]*)\]|[^{[]+/g;

function partsOf(template: string, known: Holes): readonly Part[] {
  return Array.from(template.matchAll(PIECE), ([whole, name, kind, choices]): Part => {
    if (name === undefined) {
      const list = choices === undefined ? [whole] : choices.split("|");
      return { is: "words", written: list[0] as string, choices: list.map(literals) };
    }
    const hole = known[kind ?? name];
    if (hole === undefined) throw new Error(`No such hole: ${kind ?? name}`);
    return { is: "hole", name, hole };
  });
}

/** Words and marks as they are compared. */
function literals(text: string): readonly string[] {
  return wordsOf(text).map(literalOf);
}

function literalOf(token: Token): string {
  if (token.kind === "number") return token.value;
  return "key" in token ? token.key : "";
}

function match(
  parts: readonly Part[],
  position: number,
  tokens: readonly Token[],
  at: number,
): Reading<Readonly<Record<string, unknown>>>[] {
  const part = parts[position];
  if (part === undefined) return [[{}, at]];
  if (part.is === "words") {
    return part.choices.flatMap((choice) =>
      choice.every((word, offset) => isLiteral(tokens[at + offset], word))
        ? match(parts, position + 1, tokens, at + choice.length)
        : [],
    );
  }
  return part.hole
    .read(tokens, at)
    .flatMap(([value, next]) =>
      match(parts, position + 1, tokens, next).map(
        ([values, end]): Reading<Readonly<Record<string, unknown>>> => [
          { ...(part.name === NAMED ? (value as object) : { [part.name]: value }), ...values },
          end,
        ],
      ),
    );
}

function isLiteral(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  return "key" in token ? token.key === word : token.kind === "number" && token.value === word;
}

function written(parts: readonly Part[], values: Readonly<Record<string, unknown>>, style: Style): string {
  return parts
    .map((part) =>
      part.is === "hole"
        ? part.hole.write((part.name === NAMED ? values : values[part.name]) as never, style)
        : part.written,
    )
    .join("");
}

/** Values that are not the same. */
export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
}
