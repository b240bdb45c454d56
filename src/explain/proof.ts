import type { Author, Stage } from "../appraisal/ledger.js";
import type { Evidence, Unit } from "../assessment/dossier.js";
import type { Bonus } from "../criteria/criterion.js";
import type { NotApplicablePolicy } from "../criteria/notApplicable.js";
import type { Clause } from "../issue/clause.js";
import type { Exact } from "../number/exact.js";
import type { Percent, Points, Ratio } from "../number/quantity.js";
import type { Unfulfilled } from "../rules/expression/unfulfilled.js";
import type { Limit } from "../rules/measure.js";
import type { Facts, Rule } from "../rules/rule.js";
import type { Absence, Outcome } from "../scheme/absence.js";
import type { Bands, ClassName } from "../scheme/bands.js";
import type { Gate } from "../scheme/gates.js";
import type { Part, Roundings, Scheme } from "../scheme/scheme.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import type { LocalizedText } from "../text/text.js";
import type { Line } from "./line.js";

/** Why a figure of a unit's index is what it is: everything from the facts to the figure, and on to the index. */
export interface Proof {
  readonly scheme: SchemeStamp & { readonly title: LocalizedText; readonly parts: readonly Part[] };
  readonly engine: string;
  readonly unit: Unit;
  readonly period: string;
  /** The declared roundings that lines refer to by name. */
  readonly rounding: Roundings;
  /** What is done about a criterion that does not apply. */
  readonly notApplicable: NotApplicablePolicy;
  /** The figure to explain, with everything below it. */
  readonly of: NodeProof;
  /** How it goes on up to the index, nearest first: these nodes hold their own lines and nothing below. */
  readonly upward: readonly NodeProof[];
  /** The digest of everything above. */
  readonly digest: string;
}

export type NodeProof = LeafProof | GroupProof | PartProof | IndexProof;

/** A criterion of the tree. */
interface CriterionProof {
  readonly code: string;
  readonly title: LocalizedText;
  /** Its own clause; a node without one rests on that of the node above. The node asked about always has its clause. */
  readonly clause?: Clause;
  readonly bonus?: Bonus;
  /** The same figures as in the index. */
  readonly points: Points | null;
  readonly max: Points;
  /** The maximum in the scheme, where the one that counts for this unit is another. */
  readonly declaredMax?: Points;
}

export interface LeafProof extends CriterionProof {
  readonly kind: "leaf";
  /** The fewest points it can give, as the scheme prints them; 0 where it is not stated. */
  readonly min?: Points;
  /** What this leaf does to the maximum where it does not apply; what the proof says of all where it is not stated. */
  readonly notApplicable?: NotApplicablePolicy;
  readonly part: string;
  readonly rule: Rule;
  /** From the unit's own facts or the survey to the last adjustment: the last outcome stands. Empty while nobody has scored it. */
  readonly history: readonly Finding[];
  /** What the last facts come to with what now stands at the leaves that the rule asks, where that is something else. */
  readonly restated?: Found;
  readonly absence?: Absence;
  /** What was not fulfilled by the facts that stand. */
  readonly unmet: readonly Unmet[];
  /** What is done with the last outcome before it is added up: a cap. */
  readonly lines: readonly Line[];
}

/** What a leaf came to at one stage, and how. */
export type Finding = SelfFinding | SurveyFinding | YearFinding | AdjustedFinding;

interface Found {
  /** The last line gives the outcome. Without one that gives points, the rule itself states them for these facts. */
  readonly lines: readonly Line[];
  readonly outcome: Outcome;
}

/** From what the unit states; without facts it has submitted none, or declared an absence. */
export interface SelfFinding extends Found {
  readonly stage: "self";
  readonly facts?: Facts;
  /** The points that the unit claims; the outcome is that of its facts. */
  readonly claimed?: Points;
  readonly documents?: readonly Evidence[];
  readonly note?: string;
}

/** The year has it that the leaf does not apply to the unit. */
export interface YearFinding extends Found {
  readonly stage: "year";
  readonly facts?: never;
  readonly reason: string;
  readonly clause?: Clause;
}

export interface SurveyFinding extends Found {
  readonly stage: "survey";
  /** None where the result was worked out elsewhere. */
  readonly answers: readonly QuestionProof[];
  /** The result that was worked out elsewhere, and the document that states it. */
  readonly surveyed?: SurveyedLeaf;
}

/** An adjustment: from what to what, why, by whom and when. */
export interface AdjustedFinding extends Found {
  readonly stage: Stage;
  readonly from: Outcome;
  /** The corrected facts, scored again by the rule; none where the outcome was set outright. */
  readonly facts?: Facts;
  readonly reason: string;
  readonly by: Author & { readonly title?: LocalizedText };
  readonly at: string;
  readonly clause?: Clause;
  readonly documents?: readonly Evidence[];
}

/** How a question was answered. Without a result it has too few answers, and its leaf is pending. */
export interface QuestionProof {
  readonly id: string;
  readonly title: LocalizedText;
  readonly groups: readonly AnswersProof[];
  /** The weighted mean over the groups. */
  readonly lines: readonly Line[];
}

/** How one group answered it. */
export interface AnswersProof {
  readonly id: string;
  readonly title: LocalizedText;
  readonly weight: Ratio;
  readonly counts: readonly OptionCount[];
  /** The mean of the counted answers; none for a group without weight or without answers. */
  readonly lines: readonly Line[];
}

export interface OptionCount {
  readonly id: string;
  readonly title: LocalizedText;
  /** `null` is left out of the mean. */
  readonly value: Ratio | null;
  readonly count: string;
}

/** One requirement that was not met, and the points of the leaf if only this one had been met. */
export interface Unmet {
  /**
   * - `case`: a better level; `yes`: something that is not met; `limit`: a limit that is missed;
   * - `without`: so many faults, had there been none; `count`: so many in all, had there been enough;
   * - `moved`: so many of one sort, had they been of the best; `rest`: so many of no sort, had they been of the best;
   * - `answers`: a question, had all its answers been the best; `maximum`: the maximum, where nothing more can be said.
   */
  readonly kind: Unfulfilled["kind"] | "answers" | "maximum";
  /** The level, item, fault, outcome or question. */
  readonly id?: string;
  readonly title?: LocalizedText;
  /** The step, threshold or target. */
  readonly limit?: Limit;
  readonly count?: Exact;
  readonly wouldGive: Points;
}

export interface GroupProof extends CriterionProof {
  readonly kind: "group";
  readonly percent: Percent | null;
  readonly lines: readonly Line[];
  readonly below?: readonly NodeProof[];
}

export interface PartProof {
  readonly kind: "part";
  /** The part's id. */
  readonly code: string;
  readonly title: LocalizedText;
  readonly points: Points;
  readonly max: Points;
  readonly declaredMax?: Points;
  readonly percent: Percent | null;
  readonly lines: readonly Line[];
  /** The smallest set of criteria that belong entirely to the part and make it up. */
  readonly below?: readonly NodeProof[];
}

export interface IndexProof {
  readonly kind: "index";
  readonly points: Points;
  readonly max: Points;
  readonly percent: Percent | null;
  readonly published: string | null;
  readonly publishes: Scheme["publishes"];
  readonly class: ClassProof | null;
  /** While something is pending: which leaves, and the points still possible. */
  readonly draft?: { readonly pending: readonly string[]; readonly lowest: Points; readonly highest: Points };
  readonly lines: readonly Line[];
  readonly parts?: readonly PartProof[];
  /** The domains. */
  readonly below?: readonly NodeProof[];
}

/** Which class, by which band: the limit that is kept, and the next one, which is missed; and what keeps it down. */
export interface ClassProof extends Omit<ClassName, "class"> {
  /** `null` where a gate gives none, and where too little applies. */
  readonly class: string | null;
  readonly on: Bands["on"];
  readonly reads: Bands["reads"];
  /** None for the class of whatever reaches no limit. */
  readonly from?: Points;
  /** The next better class; none for the best. */
  readonly next?: ClassName & { readonly from: Points };
  /** The class that the figure alone would have, where gates have changed it. */
  readonly before?: ClassName;
  /** The gates that are met, in the order in which they are applied. */
  readonly gates?: readonly GateProof[];
  /** The parts of which less applies than the scheme's `leastShare`, so that there is no class. */
  readonly tooLittle?: readonly TooLittle[];
  readonly lines: readonly Line[];
}

/** A part of which too little applies. */
export interface TooLittle {
  readonly part: string;
  /** The maximum of what applies, the maximum of the part, and the least that must apply. */
  readonly applicable: Points;
  readonly max: Points;
  readonly least: Points;
}

/** A gate that is met, and what of the criterion met it. */
export interface GateProof extends Gate {
  /** The title of the criterion or of the part. */
  readonly title: LocalizedText;
  /** What is held against the limit, worked out; for a level, its words. */
  readonly lines: readonly Line[];
}
