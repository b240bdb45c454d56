import {
  type Adjustment,
  appraise,
  type Case,
  type Dossier,
  type Entry,
  type Leaf,
  type Outcome,
  type Scheme,
  type Sheet,
  type SurveyedLeaf,
  selfAssess,
  type TallyRow,
  type Target,
  type Visit,
  walk,
} from "par-index";
import { isAbsence } from "../../../src/scheme/absence.js";
import type { Draw } from "./draw.js";
import { type Grid, spelled } from "./grid.js";
import { drawFacts, type Span, times } from "./rule.js";
import { leavesOf } from "./scheme.js";

/** One case for each of some units; now and then two units report the same, so that they are tied to the last digit. */
export function drawCases(draw: Draw, scheme: Scheme, most = 5): readonly Case[] {
  const cases: Case[] = [];
  for (const at of times(draw.int(1, most), (position) => position)) {
    const unit = { id: `u${at}`, name: `Đơn vị ${at}`, group: draw.pick(["a", "a", "b"]) };
    const twin = cases.length > 0 && draw.chance(30) ? draw.pick(cases) : null;
    cases.push(twin === null ? drawCase(draw, scheme, unit) : asUnit(twin, unit));
  }
  return cases;
}

function asUnit({ dossier, ledger, tally, surveyed }: Case, unit: Dossier["unit"]): Case {
  return {
    dossier: { ...dossier, unit },
    ...(ledger === undefined ? {} : { ledger }),
    ...(tally === undefined ? {} : { tally: tally.map((row) => ({ ...row, unit: unit.id })) }),
    ...(surveyed === undefined ? {} : { surveyed }),
  };
}

export function drawCase(draw: Draw, scheme: Scheme, unit: Dossier["unit"]): Case {
  const dossier = drawDossier(draw, scheme, unit);
  const ledger = draw.chance(70) ? drawLedger(draw, scheme, selfAssess(scheme, dossier)) : undefined;
  const surveyed = draw.chance(20) ? drawSurveyed(draw, scheme) : [];
  const ready = new Set(surveyed.map(({ leaf }) => leaf));
  const filled = new Set(scheme.questionnaire?.questions.filter(({ leaf }) => ready.has(leaf)).map(({ id }) => id));
  const tally = drawTally(draw, scheme, unit.id).filter(({ question }) => !filled.has(question));
  return {
    dossier,
    ...(ledger === undefined ? {} : { ledger }),
    ...(tally.length === 0 && draw.chance(50) ? {} : { tally }),
    ...(surveyed.length === 0 ? {} : { surveyed }),
  };
}

/** Ready results of some survey leaves. */
function drawSurveyed(draw: Draw, scheme: Scheme): readonly SurveyedLeaf[] {
  const source = { id: "1048", title: "Quyết định công bố" };
  return leavesOf(scheme.criteria).flatMap((leaf): SurveyedLeaf[] => {
    if (leaf.rule.kind !== "survey" || draw.chance(50)) return [];
    const { max, grid } = spanOf(scheme, leaf);
    return draw.chance(50)
      ? [{ leaf: leaf.code, points: spelled(draw.int(0, max), grid), source }]
      : [{ leaf: leaf.code, share: draw.pick(["0", "0.333", "0.8731", "1"]), source }];
  });
}

export function spanOf(scheme: Scheme, { min = "0", max }: Leaf): Span {
  const grid: Grid = { places: Math.min(scheme.rounding.leaf.places, 2) };
  const units = (points: string): number => Math.round(Number(points) * 10 ** grid.places);
  return { min: units(min), max: units(max), grid };
}

export function drawDossier(draw: Draw, scheme: Scheme, unit: Dossier["unit"]): Dossier {
  const own = leavesOf(scheme.criteria).filter(
    ({ rule, scoredBy }) => rule.kind !== "survey" && scoredBy !== "appraiser",
  );
  // A whole part may not apply to a unit, so that its maximum goes to the others.
  const gone = draw.chance(6) ? draw.pick(scheme.parts).id : null;
  const mayBeOut = ({ notApplicable = scheme.absence.notApplicable }: Leaf): boolean => notApplicable !== "refuse";
  const entries = own.flatMap((leaf): Entry[] => {
    if (leaf.part === gone && mayBeOut(leaf)) return [{ leaf: leaf.code, facts: { absent: "not-applicable" } }];
    if (draw.chance(4)) return [];
    if (draw.chance(12)) return [{ leaf: leaf.code, facts: { absent: drawAbsence(draw, scheme, leaf) } }];
    const { min, max, grid } = spanOf(scheme, leaf);
    // A claim by itself, or beside facts that may give something else.
    const claimed = draw.chance(25) ? { claimed: spelled(draw.int(min, max), grid) } : {};
    if ("claimed" in claimed && draw.chance(50)) return [{ leaf: leaf.code, ...claimed }];
    return [{ leaf: leaf.code, facts: drawFacts(draw, leaf.rule, { min, max, grid }), ...claimed }];
  });
  return { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries };
}

function drawAbsence(draw: Draw, scheme: Scheme, leaf: Leaf): "not-applicable" | "not-submitted" | "pending" {
  if (draw.chance(5)) return "pending";
  return (leaf.notApplicable ?? scheme.absence.notApplicable) !== "refuse" && draw.chance(75)
    ? "not-applicable"
    : "not-submitted";
}

/** Adjustments that may stand: each starts from what the one before it on its leaf led to. */
export function drawLedger(draw: Draw, scheme: Scheme, sheet: Sheet): readonly Adjustment[] {
  const visits = walk(scheme.criteria).filter(({ criterion }) => criterion.kind === "leaf");
  const ledger: Adjustment[] = [];
  let current = sheet;
  for (const row of sheet.rows) {
    const visit = visits.find(({ criterion }) => criterion.code === row.leaf);
    if (visit?.criterion.kind !== "leaf") continue;
    const fills = row.final === "pending" && draw.chance(90);
    for (const stage of stagesOf(draw, scheme, fills)) {
      const from = current.rows.find(({ leaf }) => leaf === row.leaf)?.final ?? row.final;
      const drawn = drawAdjustment(draw, scheme, visit, visit.criterion, stage, from);
      const isClaimed = row.self !== null && !isAbsence(row.self) && from !== "not-submitted";
      const adjustment = isClaimed && draw.chance(40) ? { ...drawn, to: { confirmed: true as const } } : drawn;
      ledger.push(adjustment);
      current = appraise(scheme, current, [adjustment]);
    }
  }
  return ledger;
}

function stagesOf(draw: Draw, scheme: Scheme, fills: boolean): readonly Adjustment["stage"][] {
  const stages: Adjustment["stage"][] = [];
  if (fills || draw.chance(15)) stages.push("appraisal");
  if (draw.chance(6)) stages.push("explanation");
  if (scheme.council !== undefined && draw.chance(6)) stages.push("council");
  return stages;
}

function drawAdjustment(
  draw: Draw,
  scheme: Scheme,
  visit: Visit,
  leaf: Leaf,
  stage: Adjustment["stage"],
  from: Outcome,
): Adjustment {
  const agency = stage === "council" ? (scheme.council ?? "") : (visit.appraiser ?? "so-noi-vu");
  const to = drawTarget(draw, scheme, leaf);
  return { leaf: leaf.code, from, to, reason: "Theo tài liệu kiểm chứng", by: { agency }, stage, at: "2022-01-10" };
}

function drawTarget(draw: Draw, scheme: Scheme, leaf: Leaf): Target {
  const span = spanOf(scheme, leaf);
  if (draw.chance(45)) return { points: spelled(draw.int(span.min, span.max), span.grid) };
  if (draw.chance(80)) return { facts: drawFacts(draw, leaf.rule, span) };
  return { absent: drawAbsence(draw, scheme, leaf) };
}

export function drawTally(draw: Draw, { questionnaire }: Scheme, unit: string): readonly TallyRow[] {
  const { groups = [], questions = [] } = questionnaire ?? {};
  const sparse = draw.chance(10);
  return questions.flatMap((question) =>
    groups
      .filter(({ id }) => question.groups === undefined || question.groups.includes(id))
      .flatMap(({ id: group }) =>
        question.options.map(({ id: option }) => ({
          unit,
          group,
          question: question.id,
          option,
          count: sparse ? draw.int(0, 1) : draw.int(option === "a" ? 3 : 0, 9),
        })),
      ),
  );
}
