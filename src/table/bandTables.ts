import type { Clause } from "../issue/clause.js";
import { phrase } from "../rules/sentence/phrases.js";
import type { Band, Bands } from "../scheme/bands.js";
import type { Gate, GateCondition, GateOutcome } from "../scheme/gates.js";
import { cellFigure, figureOf } from "./cellValues.js";
import { clauseOf, clauseText } from "./clauseText.js";
import type { Draft } from "./draft.js";
import { clausesIn } from "./lists.js";
import type { Section, TableRow } from "./rows.js";

/** The class of whatever reaches no other. */
const REST = "còn lại";

export function bandRows({ best, otherwise }: Bands): readonly TableRow[] {
  return [
    ...best.map((band): TableRow => [band.class, band.title.vi, cellFigure(band.from)]),
    [otherwise.class, otherwise.title.vi, REST],
  ];
}

/** The classes, of which the last is that of the rest. */
export function readBands({ records }: Section<"class" | "title" | "from">, draft: Draft): Partial<Bands> {
  const best: Band[] = [];
  let otherwise: Bands["otherwise"] | undefined;
  for (const { text, cell } of records) {
    const [from, named] = [text("from"), { class: text("class"), title: { vi: text("title") } }];
    if (from.toLowerCase() === REST && otherwise === undefined) {
      otherwise = named;
      draft.says(["bands", "otherwise"], cell("class"));
      continue;
    }
    draft.says(["bands", "best", best.length], cell("class"));
    draft.says(["bands", "best", best.length, "from"], cell("from"));
    best.push({ ...named, from: figureOf(from, cell("from"), draft) ?? "0" });
  }
  return { best, ...(otherwise === undefined ? {} : { otherwise }) };
}

const BELOW_PERCENT = phrase("{node:text} dưới {percent:number} %");
const BELOW_POINTS = phrase("{node:text} dưới {points:number} điểm");
const AT_LEVEL = phrase("{node:text} ở mức {level:text}");
const AT_MOST = phrase("không xếp trên {class:text}");
const LOWER = phrase("hạ {steps:count} bậc", "hạ {steps:count} loại");
const NO_CLASS = phrase("không xếp loại");

function whenText(when: GateCondition): string {
  const { node } = when;
  if ("level" in when) return AT_LEVEL.write({ node, level: when.level }, "exact");
  const { below } = when;
  if ("percent" in below) return BELOW_PERCENT.write({ node, percent: below.percent }, "exact");
  return BELOW_POINTS.write({ node, points: below.points }, "exact");
}

function thenText(then: GateOutcome): string {
  if (then === "no-class") return NO_CLASS.write({}, "exact");
  return "atMost" in then
    ? AT_MOST.write({ class: then.atMost }, "exact")
    : LOWER.write({ steps: then.lower }, "exact");
}

/** Conditions on the class, one row each. */
export function gateRows(gates: readonly Gate[]): readonly TableRow[] {
  return gates.map(({ when, then, clause }) => [
    whenText(when),
    thenText(then),
    clause === undefined ? "" : clauseText(clause),
  ]);
}

export function readGates({ records }: Section<"when" | "outcome" | "clause">, draft: Draft): readonly Gate[] {
  return records.flatMap(({ text, cell }, position): Gate[] => {
    draft.says(["bands", "gates", position], cell("when"));
    const [when, then] = [conditionOf(text("when")), outcomeOf(text("outcome"))];
    if (when === null) {
      const known = "“1.2” dưới 50 % · “1.2” dưới 3 điểm · “1.2” ở mức “none”";
      draft.wrong("table.unknown_phrase", cell("when"), {
        found: text("when"),
        cell: cell("when").name,
        column: "Khi",
        known,
      });
    }
    if (then === null) {
      const known = "không xếp trên “B” · hạ 1 bậc · không xếp loại";
      draft.wrong("table.unknown_phrase", cell("outcome"), {
        found: text("outcome"),
        cell: cell("outcome").name,
        column: "Thì",
        known,
      });
    }
    const clause: Clause | null = text("clause") === "" ? null : clauseOf(text("clause"));
    if (clause === null && text("clause") !== "") {
      draft.wrong("table.not_a_clause", cell("clause"), { found: text("clause"), cell: cell("clause").name });
    }
    return when === null || then === null ? [] : [{ when, then, ...(clause === null ? {} : { clause }) }];
  });
}

function conditionOf(text: string): GateCondition | null {
  const [clause = [], more] = clausesIn(text) ?? [];
  if (more !== undefined) return null;
  for (const { node, percent } of BELOW_PERCENT.read(clause)) return { node, below: { percent } };
  for (const { node, points } of BELOW_POINTS.read(clause)) return { node, below: { points } };
  for (const { node, level } of AT_LEVEL.read(clause)) return { node, level };
  return null;
}

function outcomeOf(text: string): GateOutcome | null {
  const [clause = [], more] = clausesIn(text) ?? [];
  if (more !== undefined) return null;
  if (NO_CLASS.read(clause).length > 0) return "no-class";
  for (const said of AT_MOST.read(clause)) return { atMost: said.class };
  for (const { steps } of LOWER.read(clause)) return { lower: steps };
  return null;
}
