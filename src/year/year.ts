import type { Clause } from "../issue/clause.js";
import type { Agency } from "../scheme/scheme.js";
import type { LocalizedText } from "../text/text.js";

/** What no unit may say of itself: the period, who takes part, in which group, by which scheme, what does not apply to it. */
export interface Year {
  /** The period that is assessed, such as `"2021"`. */
  readonly period: string;
  readonly title?: LocalizedText;
  /** The decision that the year rests on. */
  readonly clause?: Clause;
  /** The groups (khối), each with the scheme that scores it. */
  readonly schemes: readonly SchemeOfGroup[];
  /** The roster: every unit that is to be scored, whether it submits a dossier or not. */
  readonly units: readonly RosterUnit[];
  /** Where they are listed, whoever writes into a ledger is one of them. */
  readonly agencies?: readonly Agency[];
  readonly calendar?: Calendar;
  /** How many forms of the survey were issued. */
  readonly survey?: readonly FormsIssued[];
}

/** The scheme of one group: just this text of it. */
export interface SchemeOfGroup {
  readonly group: string;
  readonly scheme: { readonly id: string; readonly edition: string; readonly digest: string };
}

/** A unit that takes part. */
export interface RosterUnit {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** `department`, `district`, `commune`, `ward`, `special-zone`, … */
  readonly kind?: string;
  /** Criteria that do not apply to it, approved for the year. */
  readonly notApplicable?: readonly Exemption[];
}

/** A leaf that does not apply to a unit, and why. */
export interface Exemption {
  readonly leaf: string;
  readonly reason: string;
  readonly clause?: Clause;
}

/** The last day of each step. */
export interface Calendar {
  readonly dossiers?: string;
  readonly appraisal?: string;
  readonly explanation?: string;
  readonly council?: string;
}

/** How many forms were given to a group of respondents about a unit. */
export interface FormsIssued {
  readonly unit: string;
  /** The group of respondents. */
  readonly group: string;
  readonly issued: number;
}
