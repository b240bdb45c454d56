import type { Issue } from "../issue/issue.js";
import type { Language } from "../number/print.js";

/** The options given on the command line, without the files. */
export interface Run {
  readonly language: Language;
  readonly json: boolean;
  readonly partial: boolean;
  /** Refuses what has notices. */
  readonly strict: boolean;
  readonly format: string;
  readonly out?: string;
  readonly force: boolean;
  readonly forms?: string;
  /** The file of the year document. */
  readonly year?: string;
  readonly threshold: string;
  /** The file of the result of the year before. */
  readonly previous?: string;
  /** The file that says what the administrative document around the league table holds. */
  readonly official?: string;
  /** Tables as wide as they are, instead of the 80 columns of a terminal. */
  readonly wide?: boolean;
  /** The period that a list of units is of. */
  readonly period?: string;
  /** The file of what an annex does not say itself. */
  readonly frame?: string;
  /** The file of what is declared about survey files. */
  readonly survey?: string;
  /** The files of the succession of units, and of the criteria that mean the same. */
  readonly succession?: string;
  readonly mapping?: string;
  /** Shows what would change, and writes nothing. */
  readonly dryRun?: boolean;
  /** What the columns of a published table have to do with one another. */
  readonly sum?: readonly string[];
  readonly percent?: readonly string[];
  readonly rank?: string;
  readonly class?: string;
  /** Says on stderr how far long work has come, where anybody looks. */
  readonly progress: (vi: string, en: string) => void;
}

/** What a command has to say: all at once at the end, so that a refusal leaves nothing on stdout. */
export interface CommandResult {
  readonly out: string;
  readonly issues: readonly Issue[];
  /** What is accepted and somebody should look at; printed after the results. */
  readonly notices: readonly Issue[];
  /** A line below the issues on stderr. */
  readonly after?: string;
  /** Whether the page on stderr refuses what was given. */
  readonly refused?: boolean;
}

/** A command line that cannot be meant. */
export class UsageError extends Error {}
