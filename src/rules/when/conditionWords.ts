import type { Reading, Style, Titled } from "../sentence/hole.js";
import { phrase } from "../sentence/phrases.js";
import { limitOfRange, rangeOf } from "../sentence/range.js";
import { clausesOf, type Token } from "../sentence/token.js";
import type { Condition } from "./rule.js";

const STATEMENT = phrase("{title:text}");
const LEVEL = phrase("{title:text} {levels:group} là ", "{title:text} {levels:group} [là|ở mức]");
const LEVELS = phrase("các mức: ");
const DOCUMENTS = phrase("có đủ ");
const AT_LEVEL = phrase("tiêu chí {leaf:text} ở mức ");
const POINTS = phrase("điểm của tiêu chí {leaf:text} {range}");
const TITLE = phrase("{named}");
const ID = phrase("{id:text}");
const OR = phrase(" hoặc ");
const COMMA = phrase(", ");

/** What a rule depends on. */
export function writeCondition(condition: Condition, style: Style): string {
  switch (condition.on) {
    case "level": {
      const chosen = condition.is.flatMap((id) => condition.levels.find((level) => level.id === id) ?? []);
      const titles = (list: readonly Titled[]): string[] => list.map((title) => TITLE.write(title, style));
      const levels = LEVELS.write({}, style) + titles(condition.levels).join("; ");
      const is = titles(chosen).join(OR.write({}, style));
      // For people, the levels that count are enough.
      if (style === "for-people") return `${STATEMENT.write({ title: condition.title.vi }, style)} là ${is}`;
      return LEVEL.write({ title: condition.title.vi, levels }, style) + is;
    }
    case "statement":
      return STATEMENT.write({ title: condition.title.vi }, style);
    case "documents":
      return DOCUMENTS.write({}, style) + condition.documents.map((title) => TITLE.write(title, style)).join(", ");
    case "leaf-level": {
      const ids = condition.is.map((id) => ID.write({ id }, style));
      return AT_LEVEL.write({ leaf: condition.leaf }, style) + ids.join(OR.write({}, style));
    }
    case "leaf-points":
      return POINTS.write({ leaf: condition.leaf, range: rangeOf(condition, null) }, style);
  }
}

/** Every condition that tokens from a place on may state. */
export function readCondition(tokens: readonly Token[], at: number): readonly Reading<Condition>[] {
  return [
    ...STATEMENT.readAt(tokens, at).map(
      ([{ title }, next]): Reading<Condition> => [{ on: "statement", title: { vi: title } }, next],
    ),
    ...LEVEL.readAt(tokens, at).flatMap(([{ title, levels: group }, next]) => {
      const levels = levelsIn(group);
      if (levels === null) return [];
      return listAt(tokens, next, TITLE, OR).map(([list, end]): Reading<Condition> => {
        const is = list.map((one) => one.id);
        return [{ on: "level", title: { vi: title }, levels, is }, end];
      });
    }),
    ...DOCUMENTS.readAt(tokens, at).flatMap(([, next]) =>
      listAt(tokens, next, TITLE, COMMA).map(([list, end]): Reading<Condition> => {
        return [{ on: "documents", documents: list }, end];
      }),
    ),
    ...AT_LEVEL.readAt(tokens, at).flatMap(([{ leaf }, next]) =>
      listAt(tokens, next, ID, OR).map(([list, end]): Reading<Condition> => {
        return [{ on: "leaf-level", leaf, is: list.map(({ id }) => id) }, end];
      }),
    ),
    ...POINTS.readAt(tokens, at).flatMap(([{ leaf, range }, next]): Reading<Condition>[] => {
      const limit = range.unit === null ? limitOfRange(range) : null;
      return limit === null ? [] : [[{ on: "leaf-points", leaf, ...limit }, next]];
    }),
  ];
}

function levelsIn(group: readonly Token[]): readonly Titled[] | null {
  const [, start] = LEVELS.readAt(group, 0)[0] ?? [];
  if (start === undefined) return null;
  const levels = clausesOf(group.slice(start)).map((clause) => TITLE.read(clause)[0]);
  return levels.every((level) => level !== undefined) ? levels : null;
}

interface Readable<Value> {
  readonly readAt: (tokens: readonly Token[], at: number) => readonly Reading<Value>[];
}

/** A list of at least one, with a word between two of them; as long as it goes. */
function listAt<Value>(
  tokens: readonly Token[],
  at: number,
  element: Readable<Value>,
  between: Readable<unknown>,
): readonly Reading<readonly Value[]>[] {
  const list: Value[] = [];
  let next = at;
  for (;;) {
    const [found] = element.readAt(tokens, next).filter(([, end]) => tokens[end - 1]?.kind !== "word");
    if (found === undefined) return [];
    list.push(found[0]);
    next = found[1];
    const [, after] = between.readAt(tokens, next)[0] ?? [];
    if (after === undefined) return [[list, next]];
    next = after;
  }
}
