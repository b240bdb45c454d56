import type { Unit } from "../assessment/dossier.js";
import type { Percent, Points } from "../number/quantity.js";
import type { Absence } from "../scheme/absence.js";
import type { SchemeStamp } from "../scheme/stamp.js";

/** The index of one unit (Chỉ số CCHC): its result, part by part and node by node. */
export interface UnitIndex extends UnitFigures {
  /** The class (nhóm), by the scheme's bands; `null` for a draft, where nothing applies, and where a gate gives none. */
  readonly class: string | null;
}

/** An index before it is classified. */
export interface UnitFigures {
  readonly unit: Unit;
  readonly period: string;
  readonly scheme: SchemeStamp;
  readonly engine: string;
  /** Whether nothing is pending. An index that is not complete is a draft: it is neither classified nor ranked. */
  readonly complete: boolean;
  /** Points attained, exact. In a draft, what is settled so far. */
  readonly points: Points;
  /** The unit's own maximum, exact. */
  readonly max: Points;
  /** `100 × points ÷ max`, rounded by `rounding.index`; `null` where the maximum is 0. */
  readonly percent: Percent | null;
  /** The figure that is published, rounded by `rounding.index`; `null` for a draft and where nothing applies. */
  readonly published: string | null;
  readonly parts: readonly PartIndex[];
  /** The lowest and the highest points still possible; equal when the index is complete. */
  readonly between: { readonly lowest: Points; readonly highest: Points };
  /** The tree again, domains first. */
  readonly nodes: readonly ScoredNode[];
}

/** The sub-index of one part (70 appraised, 30 surveyed). */
export interface PartIndex {
  readonly part: string;
  /** What the unit's own facts give; `null` where it does not score itself. Never rescaled. */
  readonly self: Points | null;
  /** The maximum of the leaves behind `self`: those that the unit scores and that apply in its own eyes. */
  readonly selfMax: Points | null;
  readonly points: Points;
  readonly max: Points;
  readonly percent: Percent | null;
}

/** The sub-index of one criterion. Points are `null` where there are none: nothing applies, or a leaf is pending. */
export interface ScoredNode {
  readonly code: string;
  /** From the unit's own facts. */
  readonly self: Points | null;
  /** After the stage `appraisal`. */
  readonly appraised: Points | null;
  /** Final. */
  readonly points: Points | null;
  /** The maximum that counts for this unit. */
  readonly max: Points;
  readonly percent: Percent | null;
  /** Why a leaf has no points. */
  readonly absence?: Absence;
  /** The level that a leaf's final points rest on, where a gate of the bands asks for it. */
  readonly level?: string;
  readonly children?: readonly ScoredNode[];
}
