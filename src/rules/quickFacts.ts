import {
  type Draft,
  doubt,
  onlyField,
  type Quick,
  quickCount,
  quickDecimal,
  quickIf,
  quickList,
  quickNotNegative,
  quickObject,
  quickWords,
} from "../document/quick.js";
import type { ChecklistFacts } from "./checklist.js";
import type { CountingFacts } from "./counting.js";
import type { DeductingFacts } from "./deducting.js";
import type { GivenFacts } from "./given.js";
import type { At, Bounds } from "./kind.js";
import type { LevelsFacts } from "./levels.js";
import type { RatioFacts, ValueFacts } from "./measure.js";
import type { RelativeFacts } from "./relative.js";
import type { Facts, Rule } from "./rule.js";
import { checkFacts } from "./score.js";
import type { Counted, WeightedFacts } from "./weighted.js";

/** Facts under a rule, in which its own checks find nothing. */
export function quickFacts(rule: Rule, input: unknown, bounds: Bounds): Facts {
  const facts = quickShape(rule, input);
  quickIf(checkFacts(rule, facts, NOWHERE, bounds).length === 0);
  return facts;
}

/** No issue leaves the quick way, so that none needs a place. */
const NOWHERE: At = { code: "", path: [] };

function quickShape(rule: Rule, input: unknown): Facts {
  switch (rule.kind) {
    case "levels":
      return quickLevels(input);
    case "steps":
    case "proportional":
      return rule.measure === "ratio" ? quickRatio(input) : quickValue(input);
    case "weighted":
      return quickWeighted(input);
    case "counting":
      return quickCounting(input);
    case "checklist":
      return quickChecklist(input);
    case "deducting":
      return quickDeducting(input);
    case "relative":
      return quickRelative(input);
    case "given":
      return quickGiven(input);
    case "survey":
      return doubt();
  }
}

const quickRatio: Quick<RatioFacts> = (input) => {
  const raw = quickObject<RatioFacts>(input);
  let part: unknown;
  let whole: unknown;
  let excused: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "part") part = raw.part;
    else if (key === "whole") whole = raw.whole;
    else if (key === "excused") excused = raw.excused;
    else doubt();
  }
  const facts: Draft<RatioFacts> = { part: quickNotNegative(part), whole: quickNotNegative(whole) };
  if (excused !== undefined) facts.excused = quickNotNegative(excused);
  return Object.freeze(facts);
};

const quickValue: Quick<ValueFacts> = (input) => {
  const raw = quickObject<ValueFacts>(input);
  return Object.freeze({ value: quickDecimal(onlyField(raw, "value")) });
};

const quickLevels: Quick<LevelsFacts> = (input) => {
  const raw = quickObject<LevelsFacts>(input);
  return Object.freeze({ level: quickWords(onlyField(raw, "level")) });
};

const quickWeighted: Quick<WeightedFacts> = (input) => {
  const raw = quickObject<WeightedFacts>(input);
  let counts: unknown;
  let whole: unknown;
  let excused: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "counts") counts = raw.counts;
    else if (key === "whole") whole = raw.whole;
    else if (key === "excused") excused = raw.excused;
    else doubt();
  }
  const facts: Draft<WeightedFacts> = {
    counts: quickList(counts, quickCounted),
    whole: quickNotNegative(whole),
  };
  if (excused !== undefined) facts.excused = quickNotNegative(excused);
  return Object.freeze(facts);
};

const quickCounted: Quick<Counted> = (input) => {
  const raw = quickObject<Counted>(input);
  let id: unknown;
  let count: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "id") id = raw.id;
    else if (key === "count") count = raw.count;
    else doubt();
  }
  return Object.freeze({ id: quickWords(id), count: quickCount(count) });
};

const quickCounting: Quick<CountingFacts> = (input) => {
  const raw = quickObject<CountingFacts>(input);
  return Object.freeze({ count: quickCount(onlyField(raw, "count")) });
};

const quickChecklist: Quick<ChecklistFacts> = (input) => {
  const raw = quickObject<ChecklistFacts>(input);
  return Object.freeze({ met: quickList(onlyField(raw, "met"), quickWords) });
};

const quickDeducting: Quick<DeductingFacts> = (input) => {
  const raw = quickObject<DeductingFacts>(input);
  return Object.freeze({ faults: quickList(onlyField(raw, "faults"), quickCounted) });
};

const quickRelative: Quick<RelativeFacts> = (input) => {
  const raw = quickObject<RelativeFacts>(input);
  let value: unknown;
  let best: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "value") value = raw.value;
    else if (key === "best") best = raw.best;
    else doubt();
  }
  const facts: Draft<RelativeFacts> = { value: quickNotNegative(value) };
  if (best !== undefined) facts.best = quickNotNegative(best);
  return Object.freeze(facts);
};

const quickGiven: Quick<GivenFacts> = (input) => {
  const raw = quickObject<GivenFacts>(input);
  let points: unknown;
  let reason: unknown;
  for (const key of Object.keys(raw)) {
    if (key === "points") points = raw.points;
    else if (key === "reason") reason = raw.reason;
    else doubt();
  }
  return Object.freeze({ points: quickDecimal(points), reason: quickWords(reason) });
};
