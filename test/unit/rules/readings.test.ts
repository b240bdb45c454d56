import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Facts, formFields, type Leaf, type Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../src/number/decimal.js";
import { factCells } from "../../../src/rules/form/factCells.js";
import { NOTHING_OUTSIDE } from "../../../src/rules/form/source.js";
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

/** All that is read off a rule, one reading a line: its sentences, what a form asks, what a table holds, and the points at its limits. */
function readings({ rule, max, min }: Required<Scored>): string {
  const bounds = { min: decimal(min), max: decimal(max), places: 4 };
  const { form } = prepareRule(rule, bounds);
  const limits = inside.atLimits(rule, { min, max, places: 4, within: [] });
  const lines = limits.map(({ facts, elsewhere }) => {
    const outside = {
      ...NOTHING_OUTSIDE,
      year: 2025,
      levelOf: () => (elsewhere !== undefined && "level" in elsewhere ? elsewhere.level : null),
      pointsOf: () => (elsewhere !== undefined && "points" in elsewhere ? decimal(elsewhere.points) : null),
    };
    const points = score(rule, facts as Facts, bounds, { places: 4, mode: "half-up" }, outside);
    const cells = factCells(form).map(({ textIn }) => textIn(facts) ?? "–");
    return [
      JSON.stringify({ facts, ...elsewhere }),
      points === null ? "pending" : decimalText(points),
      cells.join(" "),
    ];
  });
  return [
    ruleSentence(rule, { max, min }, "vi"),
    ruleSentence(rule, { max, min }, "en"),
    ...formFields(rule, { max, min }).map((field) => JSON.stringify(field)),
    ...factCells(form).map(({ block, textIn, ...cell }) => JSON.stringify({ ...cell, inside: block !== null })),
    ...lines.map((line) => line.join(" → ")),
  ].join("\n");
}

describe("readings of a rule", () => {
  // Read what differs before you take it over: npx vitest run --project unit test/unit/rules -u
  it.each([...rules])("%s", (_, scored) => {
    expect(readings(scored)).toMatchSnapshot();
  });
});
