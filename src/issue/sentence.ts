import type { Issue } from "./issue.js";

/*
 * An error has a message for whoever writes a program, but the sentences of all issues are long, and a page that takes one
 * small function of this library should not have to load them. So an error does not bring them along: what reads
 * documents does, when it is made. Without it the message has the code, the place and the figures, and `describeIssue`
 * has the sentence as ever.
 */

type Describe = (issue: Issue) => string;

let describe: Describe = ({ params }) =>
  Object.entries(params)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");

/** How the messages of errors are worded from now on. */
export function wordErrorsBy(words: Describe): void {
  describe = words;
}

/** An issue as the message of an error says it. */
export function wordingOf(issue: Issue): string {
  return describe(issue);
}
