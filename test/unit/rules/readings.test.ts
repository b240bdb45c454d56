import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Facts, formFields, type Leaf, type Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../src/number/decimal.js";
import { exactText } from "../../../src/number/exact.js";
import type { Expression } from "../../../src/rules/expression/expression.js";
import { proofOf } from "../../../src/rules/expression/proof.js";
import { unfulfilledBy } from "../../../src/rules/expression/unfulfilledBy.js";
import { alwaysNeeded, writtenSteps } from "../../../src/rules/expression/writtenSteps.js";
import { factCells } from "../../../src/rules/form/factCells.js";
import { knownOf } from "../../../src/rules/form/known.js";
import { NOTHING_OUTSIDE, sourceOf } from "../../../src/rules/form/source.js";
import { inside } from "../../../src/rules/inside.js";
import { prepareRule } from "../../../src/rules/prepared.js";
import { ruleSentence } from "../../../src/rules/ruleSentence.js";
import { score } from "../../../src/rules/score.js";
import { inputOf } from "../../vectors/input.js";
import type { VectorFile } from "../../vectors/vector.js";
import data from "./sentences.json" with { type: "json" };

const folder = fileURLToPath(new URL("../../vectors/accepted/", import.meta.url));

interface Scored {
  readonly rule: Rule;
  readonly max: string;
  readonly min?: string;
}

const ofVectors = readdirSync(folder).flatMap((name) => {
  const file = JSON.parse(readFileSync(folder + name, "utf8")) as VectorFile;
  const scored = file.vectors.filter(({ call }) => call === "score");
  return scored.map((vector) => inputOf(file, vector)["leaf"] as Leaf);
});
const ofSentences = data.sentences.filter((one) => "rule" in one) as unknown as readonly Scored[];

/** Every rule that a vector scores, and those of the real sentences, by their text. */
const rules = new Map(
  [...ofVectors, ...ofSentences].map(({ rule, max, min = "0" }) => [
    JSON.stringify({ rule, max, min }),
    { rule, max, min },
  ]),
);

const ROUNDING = { places: 4, mode: "half-up" } as const;

/** An expression over whole numbers as SQL and the formulas of a spreadsheet get it: facts with two places, points with four. */
function formula(one: Expression): string {
  const kept: string[] = [];
  const call = (name: string) => (parts: readonly string[]) => `${name}(${parts.join(", ")})`;
  const name = (fact: readonly string[]): string => fact.join("/");
  const facts = {
    number: (fact: readonly string[]) => ({ cell: name(fact), places: 2 }),
    isId: (fact: readonly string[], id: string) => `${name(fact)} = ${id}`,
  };
  const { over, under } = writtenSteps<string, string>(one, facts, 10_000n, {
    number: String,
    add: call("add"),
    multiply: call("multiply"),
    least: call("least"),
    most: call("most"),
    choose: (holds, gives, otherwise) => `(${holds} ? ${gives} : ${otherwise})`,
    compare: (left, sign, right) => `${left} ${sign} ${right}`,
    kept: (written) => `$${kept.push(written)}`,
  });
  const needed = [...alwaysNeeded(one).values()].map(name).join(", ");
  return [`needs ${needed}`, ...kept.map((written, at) => `$${at + 1} = ${written}`), `${over} ÷ ${under}`].join("\n");
}

/** All that is read off a rule: sentences, what a form asks, what a table holds, its formula, and what comes of the facts at its limits. */
function readings({ rule, max, min }: Required<Scored>): string {
  const bounds = { min: decimal(min), max: decimal(max), places: 4 };
  const { form, expression } = prepareRule(rule, bounds);
  const limits = inside.atLimits(rule, { min, max, places: 4, within: [] });
  const lines = limits.flatMap(({ facts, elsewhere }, at) => {
    const outside = {
      ...NOTHING_OUTSIDE,
      year: 2025,
      levelOf: () => (elsewhere !== undefined && "level" in elsewhere ? elsewhere.level : null),
      pointsOf: () => (elsewhere !== undefined && "points" in elsewhere ? decimal(elsewhere.points) : null),
    };
    const points = score(rule, facts as Facts, bounds, ROUNDING, outside);
    const cells = factCells(form).map(({ textIn }) => textIn(facts) ?? "–");
    const stated = { facts, outside };
    const [known, source] = [knownOf(form), sourceOf(form)];
    const unfulfilled = unfulfilledBy(expression, known, source, stated);
    // A field without a value would be none in JSON.
    for (const one of unfulfilled) expect(Object.values(one)).not.toContain(undefined);
    const short = unfulfilled.map(
      ({ kind, id, limit, count, earns }) =>
        `\n  ${[kind, id, limit && `${limit.sign} ${limit.at}`, count, exactText(earns)].filter(Boolean).join(" ")}`,
    );
    // One proof is enough, but on a line: the facts at other limits take the same way.
    const isProved = points !== null && (at === 1 || rule.kind === "line");
    const proof = isProved ? proofOf(expression, known, source, stated, ROUNDING) : [];
    return [
      `${JSON.stringify({ facts, ...elsewhere })} → ${points === null ? "pending" : decimalText(points)} → ${cells.join(" ")}`,
      ...short,
      ...proof.map((line) => `\n  ${JSON.stringify(line)}`),
    ].join("");
  });
  return [
    ruleSentence(rule, { max, min }, "vi"),
    ruleSentence(rule, { max, min }, "en"),
    ...formFields(rule, { max, min }).map((field) => JSON.stringify(field)),
    ...factCells(form).map(({ block, textIn, ...cell }) => JSON.stringify({ ...cell, inside: block !== null })),
    formula(expression),
    ...lines,
  ].join("\n");
}

describe("readings of a rule", () => {
  // Read what differs before you take it over: npx vitest run --project unit test/unit/rules -u
  it.each([...rules])("%s", (_, scored) => {
    expect(readings(scored)).toMatchSnapshot();
  });
});
