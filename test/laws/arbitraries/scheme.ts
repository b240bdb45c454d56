import { type Criterion, type Gate, type Leaf, parseScheme, type Questionnaire, type Scheme } from "par-index";
import type { Draw } from "./draw.js";
import { type Grid, spelled } from "./grid.js";
import { drawRule, KINDS, times } from "./rule.js";

const title = { vi: "Tiêu chí", en: "Criterion" };
const PARTS = ["appraisal", "survey", "impact"];
export const AGENCIES = ["so-noi-vu", "so-tu-phap", "hoi-dong"];

const POLICIES = ["lower-maximum", "full-points", "rescale-part", "refuse"] as const;

/** A criterion and what it counts for: its maximum in units, whether a bonus or not. */
interface Built {
  readonly criterion: Criterion;
  readonly units: number;
}

/** Everything; or only what makes points out of weights: no caps and floors of groups, one policy for all leaves. */
type Features = "all" | "weights";

/** A scheme of any shape: depth 1 to 6, every rule, bonus, penalty, policy, rounding and tie rule. */
export function drawScheme(draw: Draw, depth = draw.int(1, 6), features: Features = "all"): Scheme {
  const leafPlaces = draw.pick([4, 2, 3, 0, 1, 6, 8]);
  const grid: Grid = { places: Math.min(leafPlaces, 2) };
  const partIds = PARTS.slice(0, draw.int(1, 3));
  const before: Leaf[] = [];
  const domains = times(draw.int(1, 3), (at) =>
    drawNode(draw, String(at + 1), depth - 1, { grid, partIds, bonuses: "allowed", features, before }),
  );
  const criteria = domains.map(({ criterion }) => criterion);
  const questionnaire = drawQuestionnaire(draw, leavesOf(criteria));
  const publishes = draw.pick(["points", "percent", "share"] as const);
  const reads = draw.pick(["published", "exact"] as const);
  const codes = [...partIds, ...codesOf(criteria)];
  const limits = [
    ...new Set(times(draw.int(0, 4), () => (draw.chance(60) ? draw.pick([0, 50, 100]) : draw.int(0, 100)))),
  ].sort((a, b) => b - a);
  const on = reads === "published" ? publishes : draw.pick(["points", "percent", "share"] as const);
  const classes = [...limits.map((_, at) => `C${at}`), "Z"];
  const gates = draw.chance(30) ? times(draw.int(1, 3), () => drawGate(draw, codes, leavesOf(criteria), classes)) : [];
  return parseScheme({
    id: "drawn",
    edition: "1",
    title,
    status: "illustrative",
    basis: draw.chance(80) ? [{ document: "880/QĐ-UBND", date: "2021-05-12" }] : [],
    parts: partIds.map((id) => ({ id, title, max: spelled(countedUnits(criteria, id, grid), grid) })),
    criteria,
    rounding: {
      leaf: { places: leafPlaces, mode: draw.pick(["half-up", "half-even", "down"]) },
      index: { places: draw.pick([2, 0, 1, 3, 8]), mode: draw.pick(["half-up", "half-even", "down"]) },
    },
    absence: {
      notApplicable: draw.pick(POLICIES),
      ...(draw.chance(25) ? { leastShare: draw.pick(["0.5", "0.9", "1", "0.333"]) } : {}),
    },
    bands: {
      on,
      reads,
      best: limits.map((from, at) => ({ class: `C${at}`, title, from: String(on === "share" ? from / 100 : from) })),
      otherwise: { class: "Z", title },
      ...(gates.length === 0 ? {} : { gates }),
    },
    ranking: {
      by: draw.pick(["published", "exact"]),
      ties: draw.pick(["shared", "dense"]),
      ...(draw.chance(60) ? { tieBreak: times(draw.int(1, 3), () => draw.pick(codes)) } : {}),
    },
    publishes,
    ...(draw.chance(70) ? { council: "hoi-dong" } : {}),
    ...(draw.chance(30) ? { agencies: AGENCIES.map((id) => ({ id, title })) } : {}),
    ...(questionnaire === null ? {} : { questionnaire }),
  });
}

function drawGate(draw: Draw, codes: readonly string[], leaves: readonly Leaf[], classes: readonly string[]): Gate {
  const graded = leaves.flatMap(({ code, rule }) => (rule.kind === "levels" ? [{ code, levels: rule.levels }] : []));
  const leaf = graded.length > 0 && draw.chance(35) ? draw.pick(graded) : null;
  const below = draw.chance(60)
    ? { percent: draw.pick(["50", "100", "33.3", "0"]) }
    : { points: draw.pick(["1", "0.5", "0", "-0.1"]) };
  return {
    when: leaf === null ? { node: draw.pick(codes), below } : { node: leaf.code, level: draw.pick(leaf.levels).id },
    // biome-ignore lint/suspicious/noThenProperty: the word of the format
    then: draw.pick([{ atMost: draw.pick(classes) }, { lower: draw.int(1, 2) }, "no-class" as const]),
  };
}

interface Setting {
  readonly grid: Grid;
  /** The parts that a leaf here may belong to: one only below a capped bonus or in a bounded group. */
  readonly partIds: readonly string[];
  /** None in a group that a cap or a floor holds, unless the group is a bonus itself. */
  readonly bonuses: "allowed" | "refused" | "above";
  /** The leaves before, in the order of the scheme. */
  readonly before: Leaf[];
  readonly features: Features;
}

function drawNode(draw: Draw, code: string, depth: number, setting: Setting): Built {
  const mayBonus = setting.bonuses !== "refused";
  const bonus =
    mayBonus && draw.chance(12) ? (draw.chance(60) ? { cap: spelled(draw.int(0, 150), setting.grid) } : {}) : undefined;
  const isGroup = depth > 0 && !draw.chance(25);
  const mayBound = isGroup && setting.features === "all";
  const most = mayBound && draw.chance(12);
  const least = mayBound && draw.chance(10) ? spelled(-draw.int(0, 100), setting.grid) : undefined;
  const isBounded = most || least !== undefined;
  const onTop = bonus !== undefined || setting.bonuses === "above";
  const inside: Setting = {
    ...setting,
    ...(bonus?.cap === undefined && !isBounded ? {} : { partIds: [draw.pick(setting.partIds)] }),
    bonuses: onTop ? "above" : isBounded ? "refused" : setting.bonuses,
  };
  const extra = {
    ...(bonus === undefined ? {} : { bonus }),
    ...(draw.chance(20) ? { appraiser: draw.pick(AGENCIES.slice(0, 2)) } : {}),
    ...(draw.chance(20) ? { clause: { document: "minh họa", place: code } } : {}),
    ...(draw.chance(20) ? { tags: [draw.pick(["head", "citizen"])] } : {}),
  };
  if (!isGroup) {
    const { leaf, units } = drawLeaf(draw, code, inside);
    return { criterion: { ...leaf, ...extra }, units: bonus === undefined ? units : 0 };
  }
  const children = times(draw.int(1, 4), (at) => drawNode(draw, `${code}.${at + 1}`, depth - 1, inside));
  const all = children.reduce((total, child) => total + child.units, 0);
  const units = most ? draw.int(Math.floor(all / 2), all) : all;
  const max = spelled(units, setting.grid);
  const bounds = { ...(most ? { most: max } : {}), ...(least === undefined ? {} : { least }) };
  const group = { kind: "group" as const, code, title, max, ...bounds, children: children.map((one) => one.criterion) };
  return { criterion: { ...group, ...extra }, units: bonus === undefined ? units : 0 };
}

function drawLeaf(
  draw: Draw,
  code: string,
  { grid, partIds, features, before }: Setting,
): { leaf: Leaf; units: number } {
  const penalty = draw.chance(8);
  const units = penalty ? 0 : draw.pick([100, 50, 25, 10, 200, draw.int(1, 300)]);
  const min = penalty ? -draw.int(1, 200) : draw.chance(15) ? -draw.int(1, 100) : 0;
  const kinds = penalty ? (["levels", "deducting", "given"] as const) : KINDS;
  const rule = drawRule(draw, { min, max: units, grid, before }, kinds);
  const leaf: Leaf = {
    kind: "leaf",
    code,
    title,
    max: spelled(units, grid),
    ...(min === 0 && draw.chance(90) ? {} : { min: spelled(min, grid) }),
    part: draw.pick(partIds),
    rule,
    ...(rule.kind !== "survey" && draw.chance(8) ? { scoredBy: "appraiser" as const } : {}),
    ...(features === "all" && draw.chance(12) ? { notApplicable: draw.pick(POLICIES) } : {}),
    ...(draw.chance(5) ? { documents: [title] } : {}),
  };
  before.push(leaf);
  return { leaf, units };
}

function drawQuestionnaire(draw: Draw, leaves: readonly Leaf[]): Questionnaire | null {
  const surveyed = leaves.filter(({ rule }) => rule.kind === "survey");
  if (surveyed.length === 0) return null;
  const groups = times(draw.int(1, 3), (at) => ({
    id: `g${at}`,
    title,
    weight: at === 0 ? "0.5" : draw.pick(["1", "0.25", "0"]),
    ...(draw.chance(15) ? { minimumAnswers: draw.int(0, 5) } : {}),
  }));
  const questions = surveyed.flatMap(({ code }) =>
    times(draw.int(1, 2), (at) => ({
      id: `${code}/q${at}`,
      leaf: code,
      title,
      options: [
        { id: "a", title, value: "1" },
        { id: "b", title, value: "0.6" },
        { id: "c", title, value: draw.pick(["0.2", "0.333"]) },
        { id: "d", title, value: "0" },
        { id: "e", title, value: null },
      ],
      ...(draw.chance(30) ? { groups: ["g0"] } : {}),
    })),
  );
  return {
    groups,
    questions,
    ...(draw.chance(50) ? { minimumAnswers: draw.int(0, 4) } : {}),
    ...(draw.chance(30) ? { belowMinimum: draw.pick(["pending", "counted"] as const) } : {}),
  };
}

export function leavesOf(criteria: readonly Criterion[]): Leaf[] {
  return criteria.flatMap((one) => (one.kind === "leaf" ? [one] : leavesOf(one.children)));
}

function codesOf(criteria: readonly Criterion[]): string[] {
  return criteria.flatMap((one) => [one.code, ...(one.kind === "leaf" ? [] : codesOf(one.children))]);
}

/** The units that the leaves of a part count for, those below a bonus left out. */
function countedUnits(criteria: readonly Criterion[], part: string, grid: Grid): number {
  return criteria
    .filter((one) => one.bonus === undefined)
    .reduce((total, one) => {
      if (one.kind === "group" && one.most === undefined) return total + countedUnits(one.children, part, grid);
      // A capped group lies in one part, and counts for its cap.
      const [leaf] = leavesOf([one]);
      return leaf?.part === part ? total + Math.round(Number(one.max) * 10 ** grid.places) : total;
    }, 0);
}
