import type { Clause } from "../issue/clause.js";
import type { Points } from "../number/quantity.js";
import type { Facts, Rule } from "../rules/rule.js";
import type { LocalizedText } from "../text/text.js";
import type { NotApplicablePolicy } from "./notApplicable.js";

/** A node of the tree (lĩnh vực, tiêu chí, tiêu chí thành phần): a group of criteria, or a leaf with a rule. */
export type Criterion = Group | Leaf;

/** What groups and leaves have in common. */
interface Node {
  /** The printed code, such as `"1.2.3"`; unique in the scheme. */
  readonly code: string;
  readonly title: LocalizedText;
  /** The most points it can give (điểm tối đa), zero or more. */
  readonly max: Points;
  readonly clause?: Clause;
  /** The agency that appraises it; what is below inherits it. */
  readonly appraiser?: string;
  readonly tags?: readonly string[];
  /** Points on top: they count, their maximum does not. A cap bounds what they add. */
  readonly bonus?: Bonus;
  /** Its counterparts in other schemes, such as the Ministry's index. */
  readonly refers?: readonly Counterpart[];
}

/** A criterion of another scheme. */
export interface Counterpart {
  readonly scheme: string;
  readonly code: string;
}

export interface Bonus {
  readonly cap?: Points;
}

/** A criterion made of others, whose maxima add up to its maximum. */
export interface Group extends Node {
  readonly kind: "group";
  readonly children: readonly Criterion[];
  /** The floor of the children's sum, zero or less: a group of penalties takes no more away. */
  readonly least?: Points;
  /** The cap of the children's sum, which is its maximum; with it the children's maxima may sum to more. */
  readonly most?: Points;
}

/** A criterion that is scored itself. */
export interface Leaf extends Node {
  readonly kind: "leaf";
  /** The fewest points it can give; 0 where it is not stated, and never above 0. */
  readonly min?: Points;
  /** The part of the index that its points belong to, such as `"appraisal"` or `"survey"`. */
  readonly part: string;
  readonly rule: Rule;
  /** Who states the facts; a leaf of the appraiser's is pending until the ledger fills it. Default `"unit"`. */
  readonly scoredBy?: "unit" | "appraiser";
  /** What it does to the maximum where it does not apply; what the scheme says where it is not stated. */
  readonly notApplicable?: NotApplicablePolicy;
  /** The documents that prove its facts (tài liệu kiểm chứng). */
  readonly documents?: readonly LocalizedText[];
  /** Worked cases that the Decision or its guidance prints; the rule is held against them when the scheme is parsed. */
  readonly examples?: readonly Example[];
}

/** A worked case of one leaf: facts, and the points that they earn. */
export interface Example {
  readonly facts: Facts;
  /** Rounded as the leaf's points are. */
  readonly points: Points;
  readonly clause?: Clause;
}
