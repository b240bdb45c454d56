import { nodesByCode } from "../composite/nodesByCode.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { Exact } from "../number/exact.js";
import type { Band, Bands } from "../scheme/bands.js";
import type { Scheme } from "../scheme/scheme.js";
import type { CaseFile } from "./caseFile.js";
import { againstLimit, calculate, compareExact, type Line, term, termOf } from "./line.js";
import { percentLine } from "./percentLine.js";
import type { ClassProof, IndexProof } from "./proof.js";

/** The index from its parts, the figure that is published, and the class that is read from it. */
export function explainIndex({ open: { scheme }, index }: CaseFile): IndexProof {
  return {
    kind: "index",
    points: index.points,
    max: index.max,
    percent: index.percent,
    published: index.published,
    publishes: scheme.publishes,
    class: classProof(scheme, index),
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

/** The rounding of the points, where they are what is published and are longer than is printed. */
function publishedLine({ publishes, rounding }: Scheme, { points, published }: UnitIndex): readonly Line[] {
  if (publishes === "percent" || published === null || published === points) return [];
  return [calculate("published", [term(points)], { rounded: { name: "index", rounding: rounding.index } })];
}

/** The band that is kept, and the next better one, which is missed. */
function classProof({ bands }: Scheme, index: UnitIndex): ClassProof | null {
  if (index.class === null) return null;
  const { figure, lines } = figureFor(bands, index);
  const at = bands.best.findIndex(({ from }) => compareExact(figure, from) >= 0);
  const band = bands.best[at];
  const next = band === undefined ? bands.best.at(-1) : bands.best[at - 1];
  const { class: name, title } = band ?? bands.otherwise;
  return {
    class: name,
    title,
    on: bands.on,
    reads: bands.reads,
    ...(band === undefined ? {} : { from: band.from }),
    ...(next === undefined ? {} : { next }),
    lines:
      next === undefined && band === undefined
        ? []
        : [...lines, ...againstBand(figure, next), ...againstBand(figure, band)],
  };
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
  const share = calculate("exact-percent", [term("100", points)], { divisor: max });
  return { figure: share.result, lines: [share] };
}
