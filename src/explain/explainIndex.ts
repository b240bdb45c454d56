import { bandReached } from "../classification/classify.js";
import { isMet } from "../classification/passGates.js";
import { appliedBelow } from "../composite/applied.js";
import { figureByCode } from "../composite/figureByCode.js";
import { nodesByCode } from "../composite/nodesByCode.js";
import { outcomesOf } from "../composite/outcomesOf.js";
import { scoringTree } from "../composite/scoringTree.js";
import { rollUpOutcomes } from "../composite/totalPoints.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { walk } from "../criteria/walk.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Exact } from "../number/exact.js";
import type { Band, Bands } from "../scheme/bands.js";
import type { Gate } from "../scheme/gates.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { LocalizedText } from "../text/text.js";
import type { CaseFile } from "./caseFile.js";
import { againstLimit, calculate, type Line, term, termOf } from "./line.js";
import { percentLine } from "./percentLine.js";
import type { ClassProof, GateProof, IndexProof, TooLittle } from "./proof.js";

/** The index from its parts, the figure that is published, and the class that is read from it. */
export function explainIndex({ prepared, index }: CaseFile): IndexProof {
  const { scheme } = prepared;
  return {
    kind: "index",
    points: index.points,
    max: index.max,
    percent: index.percent,
    published: index.published,
    publishes: scheme.publishes,
    class: classProof(prepared, index),
    ...(index.complete ? {} : { draft: { pending: pendingLeaves(index), ...index.between } }),
    lines: [
      calculate(
        "points",
        index.parts.map(({ part, points }) => termOf(part, points)),
      ),
      calculate(
        "max",
        index.parts.map(({ part, max }) => termOf(part, max)),
      ),
      ...percentLine(index, scheme),
      ...publishedLine(scheme, index),
    ],
  };
}

function pendingLeaves({ nodes }: UnitIndex): readonly string[] {
  return [...nodesByCode(nodes).values()].filter(({ absence }) => absence === "pending").map(({ code }) => code);
}

/** The share, or the rounding of the points, where they are what is published and are longer than is printed. */
function publishedLine({ publishes, rounding }: Scheme, { points, max, published }: UnitIndex): readonly Line[] {
  if (publishes === "percent" || published === null || published === points) return [];
  const rounded = { name: "index", rounding: rounding.index } as const;
  if (publishes === "share") return [calculate("published", [term(points)], { divisor: max, rounded })];
  return [calculate("published", [term(points)], { rounded })];
}

/** The band that is kept, and the next better one, which is missed; then the gates that are met. */
function classProof(prepared: PreparedScheme, index: UnitIndex): ClassProof | null {
  if (index.published === null) return null;
  const { bands } = prepared.scheme;
  const tooLittle = tooLittleOf(prepared, index);
  const { figure, lines } = figureFor(bands, index);
  const at = bandReached(bands, index);
  const band = bands.best[at];
  const next = band === undefined ? bands.best.at(-1) : bands.best[at - 1];
  const reached = band ?? bands.otherwise;
  const given = [...bands.best, bands.otherwise].find((one) => one.class === index.class);
  const met = metGates(bands, index).map((gate) => gateProof(gate, prepared.scheme, index));
  return {
    class: index.class,
    title: (given ?? NO_CLASS).title,
    on: bands.on,
    reads: bands.reads,
    ...(band === undefined ? {} : { from: band.from }),
    ...(next === undefined ? {} : { next: { class: next.class, title: next.title, from: next.from } }),
    ...(given === reached ? {} : { before: { class: reached.class, title: reached.title } }),
    ...(met.length === 0 ? {} : { gates: met }),
    ...(tooLittle.length === 0 ? {} : { tooLittle }),
    lines:
      next === undefined && band === undefined
        ? []
        : [...lines, ...againstBand(figure, next), ...againstBand(figure, band)],
  };
}

/** The parts of which less applies than must. */
function tooLittleOf(prepared: PreparedScheme, index: UnitIndex): readonly TooLittle[] {
  const { leastShare } = prepared.scheme.absence;
  if (leastShare === undefined) return [];
  const tree = scoringTree(prepared);
  const { parts } = rollUpOutcomes(tree, outcomesOf(tree, index));
  return appliedBelow(tree, parts, leastShare).map(({ part, applicable, max }) => {
    return { part, applicable, max, least: decimalText(decimal(max).times(leastShare)) };
  });
}

const NO_CLASS = { title: { vi: "Không xếp loại", en: "Not classified" } };

function metGates(bands: Bands, index: UnitIndex): readonly Gate[] {
  const figureAt = figureByCode(index);
  return (bands.gates ?? []).filter((gate) => isMet(gate, figureAt));
}

function titleOf(code: string, parts: Scheme["parts"], criteria: Scheme["criteria"]): LocalizedText {
  const part = parts.find(({ id }) => id === code);
  return (part ?? walk(criteria).find(({ criterion }) => criterion.code === code)?.criterion)?.title ?? { vi: code };
}

/** What meets a gate: points, or a share of the maximum, below its limit. */
function gateProof(gate: Gate, { parts, criteria }: Scheme, index: UnitIndex): GateProof {
  const { when } = gate;
  const title = titleOf(when.node, parts, criteria);
  const figure = figureByCode(index)(when.node);
  if ("level" in when) return { ...gate, title, lines: [levelLine(when.node, when.level, criteria)] };
  if (figure?.points == null) return { ...gate, title, lines: [] };
  const { points, max } = figure;
  if ("points" in when.below) {
    const limit: Exact = when.below.points;
    return { ...gate, title, lines: [againstLimit("gate", points, { atLeast: limit })] };
  }
  const percent = calculate("exact-percent", [term("100", points)], { divisor: max });
  const limit: Exact = when.below.percent;
  return { ...gate, title, lines: [percent, againstLimit("gate", percent.result, { atLeast: limit })] };
}

/** The level that a criterion came to, in the words of its rule. */
function levelLine(code: string, level: string, criteria: Scheme["criteria"]): Line {
  const found = walk(criteria).find(({ criterion }) => criterion.code === code)?.criterion;
  const levels = found?.kind === "leaf" && found.rule.kind === "levels" ? found.rule.levels : [];
  const words = levels.find(({ id }) => id === level)?.title ?? { vi: level };
  return { kind: "statement", about: { vi: "Mức đạt", en: "Level" }, words };
}

function againstBand(figure: Exact, band: Band | undefined): readonly Line[] {
  if (band === undefined) return [];
  const from: Exact = band.from;
  return [againstLimit("band", figure, { atLeast: from })];
}

/** The figure that the bands read, and the line that works it out where none has done so yet. */
function figureFor(
  { on, reads }: Bands,
  { points, max, published }: UnitIndex,
): { figure: Exact; lines: readonly Line[] } {
  if (reads === "published") return { figure: published ?? points, lines: [] };
  if (on === "points") return { figure: points, lines: [] };
  const share =
    on === "share"
      ? calculate("exact-share", [term(points)], { divisor: max })
      : calculate("exact-percent", [term("100", points)], { divisor: max });
  return { figure: share.result, lines: [share] };
}
