import type { Clause } from "../issue/clause.js";
import { type Issue, issue, notice, type Path } from "../issue/issue.js";
import { readIdentifier } from "../text/identifier.js";
import { lookalikes, lookOf } from "../text/lookalike.js";
import { printable } from "../text/printable.js";
import { readProse } from "../text/prose.js";
import { saysLittle } from "../text/saysLittle.js";
import { strayLetterIn } from "../text/strayLetter.js";
import { found, noticed, type Scalar } from "./scalar.js";

/** What names something: an id, a code, a group, a class. */
export const readName: Scalar<string> = (input) => {
  if (typeof input !== "string") return found("document.not_a_text", {});
  const read = readIdentifier(input);
  if ("text" in read) return { value: read.text };
  switch (read.fault) {
    case "blank":
      return found("document.blank", {});
    case "broken":
      return found("text.broken_character", { found: shown(input), character: read.character });
    case "hidden": {
      const { character, instead } = read;
      return found("text.hidden_character", { found: shown(input), character, instead: shown(instead) });
    }
    case "outer-blank":
      return found("text.outer_blank", { found: shown(input), instead: shown(read.instead) });
    case "odd-blank":
      return found("text.odd_blank", { found: shown(input), instead: shown(read.instead) });
  }
};

/** A text for people: a name, a title, a reason, a note. */
export const readText: Scalar<string> = (input) => {
  if (typeof input !== "string") return found("document.not_a_text", {});
  const read = readProse(input);
  if ("text" in read) return { value: read.text };
  switch (read.fault) {
    case "blank":
      return found("document.blank", {});
    case "says-nothing":
      return found("text.says_nothing", { found: shown(input) });
    case "broken":
      return found("text.broken_character", { found: around(input, read.position), character: read.character });
    case "control": {
      const { character, position } = read;
      return found("text.control_character", { character, position: String(position) });
    }
  }
};

/** Why something is so: a text for people. Somebody should look at one that gives no grounds. */
export const readReason: Scalar<string> = (input) => {
  const read = readText(input);
  if (!("value" in read) || !saysLittle(read.value)) return read;
  return { value: read.value, notice: noticed("text.reason_says_little", { found: shown(read.value) }) };
};

/** A name that stands in a document. */
export interface NameAt {
  readonly name: string;
  readonly path: Path;
  readonly clause?: Clause | undefined;
}

/**
 * The issues of names that people would take for one, each at the later of the two. Names that are spelt the same are no
 * business of this.
 */
export function lookalikeIssues(names: readonly NameAt[]): readonly Issue[] {
  return lookalikes(names.map(({ name }) => name)).flatMap(([first = 0, ...others]) =>
    others.map((at) => {
      const { name, path, clause } = names[at] as NameAt;
      return issue("text.lookalike", path, { found: shown(name), first: shown((names[first] as NameAt).name) }, clause);
    }),
  );
}

/** The name or the group of a unit in which letters were lost: it is printed so, and a group is ranked apart from those spelt rightly. */
export function lostLetters(unit: { readonly name: string; readonly group: string }, path: Path): readonly Issue[] {
  return (["name", "group"] as const).flatMap((field) => {
    const character = strayLetterIn(unit[field]);
    if (character === null) return [];
    return [notice("text.letters_lost", [...path, field], { found: shown(unit[field]), character })];
  });
}

/** The issues of names that look like one that is known, and are spelt otherwise than all of these. */
export function otherSpellings(known: ReadonlySet<string>, names: readonly NameAt[]): readonly Issue[] {
  const firsts = new Map([...known].reverse().map((name) => [lookOf(name), name]));
  return names.flatMap(({ name, path, clause }) => {
    const first = firsts.get(lookOf(name));
    if (first === undefined || known.has(name)) return [];
    return [issue("text.lookalike", path, { found: shown(name), first: shown(first) }, clause)];
  });
}

/** A text as it is quoted in a sentence: short, with nothing hidden in it. */
function shown(text: string): string {
  return printable(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function around(text: string, position: number): string {
  return printable(text.slice(Math.max(0, position - 20), position + 20));
}
