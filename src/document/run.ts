import type { Clause } from "../issue/clause.js";
import {
  type Issue,
  type IssueCode,
  type IssueParams,
  type IssuePlace,
  issue,
  type NoticeCode,
  placeProblem,
  problemAt,
} from "../issue/issue.js";
import { limits } from "./limits.js";
import type { About } from "./note.js";
import type { Found, Noticed } from "./scalar.js";

/** Stands for a value of which nothing could be read. What is wrong with it has been reported. */
export const NOTHING: unique symbol = Symbol("nothing could be read");

/**
 * Reads one value that the caller holds, once, and gives the frozen copy. Where something in it is wrong, the run has
 * issues more than before, and what comes back is the part that could be read, or `NOTHING`.
 */
export type Read = (input: unknown, run: Run) => unknown;

/** One reading of one document: where it is, and what has been found. */
export class Run implements About {
  readonly issues: Issue[] = [];
  /** What somebody should look at in what is accepted. */
  readonly notices: Issue[] = [];
  readonly path: (string | number)[] = [];
  subject: unknown = undefined;
  /** Values read so far, the document itself among them. */
  values = 1;
  /** Whether a limit ended the reading: there is nothing to be said of the rest. */
  ended = false;
  /** Whether an object has free keys that no engine keeps in the order of RFC 8785. */
  reordered = false;
  /** The objects and lists around a value that may contain itself. */
  readonly around: object[] = [];

  /**
   * @param checked - Whether the checks are asked, and subjects looked up; without, only the shape is read.
   * @param most - How many values the document may hold.
   */
  constructor(
    readonly context: unknown,
    readonly checked: boolean,
    private readonly most: number,
  ) {}

  report<Code extends Exclude<IssueCode, NoticeCode>>(
    code: Code,
    params: IssueParams<Code>,
    ...steps: string[]
  ): typeof NOTHING {
    return this.add(issue(code, [...this.path, ...steps], params));
  }

  found(one: Found): typeof NOTHING {
    return this.add(problemAt(this.path, "error", one));
  }

  noticed(one: Noticed): void {
    this.add(problemAt(this.path, "notice", one));
  }

  addAll(found: readonly Issue[]): void {
    for (const one of found) this.add(one);
  }

  /** Whether the limit leaves so many values more, and for what is inside them. */
  enter(values: number): boolean {
    this.values += values;
    if (this.values > this.most) {
      this.ended = true;
      this.issues.length = 0;
      this.issues.push(issue("document.too_large", [], { limit: String(this.most) }));
      return false;
    }
    if (this.path.length < limits.depth) return true;
    this.report("document.too_deep", { limit: String(limits.depth) });
    return false;
  }

  /** Says whom and what the issues and notices from a position on are about, where they do not say it themselves. */
  locate(from: Position, placeOf: (within: string | number) => Located): void {
    const depth = this.path.length;
    const say = (found: Issue[], first: number): void => {
      for (let at = first; at < found.length; at += 1) {
        const one = found[at] as Issue;
        found[at] = located(one, placeOf(one.path[depth] ?? ""));
      }
    };
    say(this.issues, from.issues);
    say(this.notices, from.notices);
  }

  private add(one: Issue): typeof NOTHING {
    if (this.ended) return NOTHING;
    if (one.level === "notice") {
      this.notices.push(one);
      return NOTHING;
    }
    this.issues.push(one);
    if (this.issues.length > limits.issues) this.ended = true;
    return NOTHING;
  }
}

/** How many issues and notices there were at a moment. */
export interface Position {
  readonly issues: number;
  readonly notices: number;
}

interface Located {
  readonly unit?: string | undefined;
  readonly leaf?: string | undefined;
  readonly clause?: Clause | undefined;
}

function located(one: Issue, place: Located): Issue {
  const unit = one.at?.unit ?? text(place.unit);
  const leaf = one.at?.leaf ?? text(place.leaf);
  const clause = one.clause ?? place.clause;
  if (unit === one.at?.unit && leaf === one.at?.leaf && clause === one.clause) return one;
  return placeProblem(one, { at: atOf(unit, leaf), clause });
}

function atOf(unit: string | undefined, leaf: string | undefined): IssuePlace | undefined {
  if (unit === undefined) return leaf === undefined ? undefined : { leaf };
  return leaf === undefined ? { unit } : { leaf, unit };
}

/** A name, as far as it could be read. */
function text(name: unknown): string | undefined {
  return typeof name === "string" ? name : undefined;
}
