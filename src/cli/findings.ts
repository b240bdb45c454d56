import type { Issue } from "../issue/issue.js";
import { isScoringError } from "../issue/scoringError.js";

/** What keeps files from being read, and what should be looked at: all of it is gathered before anything is said. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly notices: Issue[] = [];

  /** What a step gives; nothing, with its issues, where it fails. */
  async tried<Result>(read: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!isScoringError(error)) throw error;
      this.issues.push(...error.issues);
      return undefined;
    }
  }

  /** What a reader gives; nothing, with its issues, where it refuses. */
  taken<Value>(
    read:
      | { readonly ok: true; readonly value: Value; readonly notices: readonly Issue[] }
      | { readonly ok: false; readonly issues: readonly Issue[] },
    located: (found: readonly Issue[]) => readonly Issue[],
  ): Value | undefined {
    if (read.ok) {
      this.notices.push(...located(read.notices));
      return read.value;
    }
    this.issues.push(...located(read.issues));
    return undefined;
  }
}
