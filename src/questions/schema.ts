import { absenceSchema, factsOrAbsent } from "../assessment/schema.js";
import { noted } from "../document/note.js";
import { canonicalDecimal, canonicalNotNegative, clause, count, figure, name, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { unknownLeaf } from "../scheme/unknownLeaf.js";
import type { ChangedFacts } from "./changedFacts.js";
import { checkApplies, checkRepeated, surveyLeaf } from "./checkChanged.js";
import type { FewestPoints } from "./fewestPoints.js";
import type { Gap, Gaps, PartGap } from "./gaps.js";
import type { ClassGap, FewestLeaves, NextClass } from "./gapToNextClass.js";
import type { Raise } from "./increase.js";
import type { OverClaims, SelfComparison } from "./overClaims.js";
import type { Placing, PlacingChange } from "./placings.js";

const changedFacts: z.ZodMiniType<ChangedFacts> = noted<ChangedFacts, PreparedScheme, PreparedLeaf>(
  z.strictObject({ unit: name, leaf: name, facts: factsOrAbsent }),
  {
    place: ({ unit, leaf }) => ({ unit, leaf }),
    subject: {
      field: "leaf",
      find: ({ leaves }, leaf) => leaves.get(leaf),
      unknown: unknownLeaf,
      refuse: surveyLeaf,
      clause: ({ clause }) => clause,
    },
    checks: [
      {
        needs: ["leaf", "facts"],
        find: ({ facts }, { context, subject, path }) =>
          subject === undefined ? [] : checkApplies(context, subject, facts, path),
      },
    ],
  },
);

export const changedFactsSchema: z.ZodMiniType<readonly ChangedFacts[]> = noted<
  readonly ChangedFacts[],
  PreparedScheme
>(z.array(changedFacts), {
  checks: [{ needs: ["unit", "leaf"], find: (changes, { context, path }) => checkRepeated(context, changes, path) }],
});

const gap: z.ZodMiniType<Gap> = z.strictObject({
  code: name,
  part: z.nullable(name),
  appraiser: z.nullable(name),
  clause: z.exactOptional(clause),
  points: canonicalDecimal,
  max: canonicalDecimal,
  lost: canonicalDecimal,
  share: z.nullable(canonicalDecimal),
  absence: z.exactOptional(absenceSchema),
});

const partGap: z.ZodMiniType<PartGap> = z.strictObject({
  part: name,
  lost: canonicalDecimal,
  leaves: canonicalDecimal,
  pending: canonicalDecimal,
  bonus: canonicalDecimal,
  rescaling: canonicalDecimal,
});

export const gapsSchema: z.ZodMiniType<Gaps> = z.strictObject({
  unit: name,
  name: words,
  points: canonicalDecimal,
  max: canonicalNotNegative,
  lost: canonicalDecimal,
  parts: z.array(partGap),
  leaves: z.array(gap),
  groups: z.array(gap),
  pending: z.array(gap),
  bonuses: z.array(gap),
});

const increase: z.ZodMiniType<Raise> = z.strictObject({
  code: name,
  part: name,
  appraiser: z.nullable(name),
  clause: z.exactOptional(clause),
  from: canonicalDecimal,
  to: canonicalDecimal,
});

const fewestLeaves: z.ZodMiniType<FewestLeaves> = z.strictObject({
  raises: z.array(increase),
  comesTo: canonicalDecimal,
  oneFewer: canonicalDecimal,
});

const fewestPoints: z.ZodMiniType<FewestPoints> = z.strictObject({
  raises: z.array(increase),
  comesTo: canonicalDecimal,
  sum: canonicalDecimal,
  atLeast: canonicalDecimal,
});

const nextClass: z.ZodMiniType<NextClass> = z.strictObject({
  class: name,
  from: canonicalDecimal,
  needed: canonicalDecimal,
  missing: canonicalDecimal,
  most: canonicalDecimal,
  fewestLeaves: z.nullable(fewestLeaves),
  fewestPoints: z.nullable(fewestPoints),
});

const classGap: z.ZodMiniType<ClassGap> = z.strictObject({
  unit: name,
  name: words,
  class: z.nullable(name),
  published: z.nullable(figure),
  outlook: z.enum(["best", "held-back", "draft", "no-score", "within-reach", "out-of-reach"]),
  next: z.nullable(nextClass),
});

export const classGapsSchema: z.ZodMiniType<readonly ClassGap[]> = z.array(classGap);

const compared = {
  leaves: count,
  overClaimed: count,
  underClaimed: count,
  rate: z.nullable(canonicalDecimal),
  self: canonicalDecimal,
  appraised: canonicalDecimal,
  final: canonicalDecimal,
  over: canonicalDecimal,
  under: canonicalDecimal,
} satisfies { readonly [Field in keyof SelfComparison]: z.ZodMiniType<SelfComparison[Field]> };

export const overClaimsSchema: z.ZodMiniType<OverClaims> = z.strictObject({
  whole: z.strictObject(compared),
  units: z.array(z.strictObject({ ...compared, unit: name, name: words })),
  domains: z.array(z.strictObject({ ...compared, code: name })),
  agencies: z.array(z.strictObject({ ...compared, agency: z.nullable(name) })),
});

const placing: z.ZodMiniType<Placing> = z.strictObject({
  points: canonicalDecimal,
  published: z.nullable(figure),
  class: z.nullable(name),
  rank: z.nullable(count),
});

export const placingChangesSchema: z.ZodMiniType<readonly PlacingChange[]> = z.array(
  z.strictObject({ unit: name, name: words, group: name, before: placing, after: placing }),
);
