import type { Issue } from "../../issue/issue.js";
import type { LocalizedText } from "../../text/text.js";
import type { Expression, FactName } from "../expression/expression.js";
import type { Shares } from "../expression/known.js";
import type { AnyFacts, At } from "../place.js";

/**
 * What a rule asks for: the keys of its facts, and what is proved of their figures. The schema of the facts, their checks,
 * the figures of the expression, the fields of a form on a screen and the facts that laws draw are all read off it.
 */
export interface Form {
  /** What the unit states; nothing under a rule that takes no facts. */
  readonly fields: readonly Field[];
  /** What others state: the points of another leaf, the shares of a survey. */
  readonly elsewhere: readonly Elsewhere[];
  readonly shares: readonly Shares[];
  /** Figures that are more than zero in facts without an issue. */
  readonly positive: readonly Expression[];
  /** What is wrong between several facts, of which each by itself is right. */
  readonly check: (facts: AnyFacts, at: At) => readonly Issue[];
  /** Whether `check` finds nothing wherever `shares` and `positive` hold, so that figures alone can be asked instead. */
  readonly checksFiguresOnly?: true;
}

/** One key of the facts. */
export type Field =
  | Figure
  | Count
  | Choice
  | Flag
  | IdList
  | CountList
  | Day
  | Remark
  | Peer
  | Standing
  | Nested
  | TermList;

interface Asked {
  readonly key: string;
  /** What is asked for, as a form calls it. */
  readonly title: LocalizedText;
}

/** A figure, written as a decimal. */
export interface Figure extends Asked {
  /** `things` are counted one by one: a whole number, written without a point or a comma. */
  readonly holds: "things" | "amount" | "value";
  readonly fact: FactName;
  /** What it is where it is not stated; without it, it must be. */
  readonly absent?: string;
  readonly least?: string;
  readonly most?: string;
  readonly places?: number;
  /** It is so many times `by` more than `from`. */
  readonly step?: { readonly from: string; readonly by: string };
  readonly unit?: LocalizedText;
}

/** A whole number. */
interface Count extends Asked {
  readonly holds: "count";
  readonly fact: FactName;
  readonly unit?: LocalizedText;
}

/** Something with an id and a title. */
export interface Named {
  readonly id: string;
  readonly title: LocalizedText;
}

/** One id of several. */
export interface Choice extends Asked {
  readonly holds: "choice";
  readonly fact: FactName;
  readonly ids: readonly Named[];
}

/** Yes or no: 1 or 0. */
interface Flag extends Asked {
  readonly holds: "flag";
  readonly fact: FactName;
}

/** Some ids of several: for each of them 1, for the others 0. */
interface IdList extends Asked {
  readonly holds: "ids";
  readonly fact: FactName;
  readonly ids: readonly Named[];
}

/** So many of each id: 0 of what is not named. */
export interface CountList extends Asked {
  readonly holds: "counts";
  readonly fact: FactName;
  readonly ids: readonly Counted[];
}

export interface Counted extends Named {
  /** Points that are stated beside the count: for each one from the least to the most. */
  readonly range?: { readonly atLeast: string; readonly atMost: string };
  readonly unit?: LocalizedText;
}

/** The day on which something was done, or that it was not done: days late, or 1 for what was missed. */
export interface Day extends Asked {
  readonly holds: "day";
  readonly late: FactName;
  readonly missed: FactName;
  readonly due: Due;
}

/** A day of the calendar, or a day of the period's year, of the one before it or of the one after it. */
export type Due = string | { readonly month: number; readonly day: number; readonly year?: "before" | "after" };

/** Words that no figure comes of. */
interface Remark extends Asked {
  readonly holds: "remark";
}

/** A figure of the group, which the evaluation states: a value, or a part of a whole. Awaited where it is not stated. */
export interface Peer extends Asked {
  readonly holds: "peer";
  /** A value, or a part of a whole. */
  readonly of: "value" | "ratio";
  readonly figure: "best" | "worst" | "mean";
  readonly better: "higher" | "lower";
  readonly fact: FactName;
}

/** The place in the group, which the evaluation states: 1 for the first. Awaited where it is not stated. */
export interface Standing extends Asked {
  readonly holds: "place";
  readonly fact: FactName;
  readonly better: "higher" | "lower";
}

/** The facts of one rule inside another. */
export interface Nested extends Asked {
  readonly holds: "facts";
  readonly form: Form;
  /** Whether these facts are asked for under the others; always, where it does not say. */
  readonly asked?: (facts: AnyFacts) => "yes" | "no" | "perhaps";
}

/** The facts of several rules, each with its id. */
export interface TermList extends Asked {
  readonly holds: "terms";
  readonly terms: readonly TermFacts[];
  /** For terms of which only some need be stated: where it is told which are, 1 or 0 behind the id. */
  readonly some?: FactName;
}

interface TermFacts extends Named {
  readonly form: Form;
}

/** A figure that is not stated with the facts of this leaf. */
export type Elsewhere =
  /** Whether the level of another leaf is one of these: 1 or 0. */
  | { readonly holds: "level"; readonly fact: FactName; readonly leaf: string; readonly levels: readonly string[] }
  | { readonly holds: "points"; readonly fact: FactName; readonly leaf: string }
  | { readonly holds: "survey"; readonly fact: FactName; readonly least: string; readonly most: string };

/** A form with these fields and nothing else. */
export function asks(...fields: readonly Field[]): Form {
  return { fields, elsewhere: [], shares: [], positive: [], check: noIssue };
}

/** Whether one of its fields is such a one, those of the rules inside its rule among them. */
export function asksFor({ fields }: Form, isSuch: (field: Field) => boolean): boolean {
  return fields.some((field) => {
    if (field.holds === "facts") return asksFor(field.form, isSuch);
    if (field.holds === "terms") return field.terms.some(({ form }) => asksFor(form, isSuch));
    return isSuch(field);
  });
}

/** What is proved of several forms together. */
export function joined(forms: readonly Form[]): Omit<Form, "fields" | "check"> {
  return {
    elsewhere: forms.flatMap(({ elsewhere }) => elsewhere),
    shares: forms.flatMap(({ shares }) => shares),
    positive: forms.flatMap(({ positive }) => positive),
  };
}

const NONE: readonly Issue[] = [];

export const noIssue = (): readonly Issue[] => NONE;
