import { describeIssue, type Issue, isScoringError, type Path, printPath, ScoringError } from "par-index";

/** An issue as this service sends it: as the library found it, where it stands in words, and both sentences. */
export interface DescribedIssue extends Issue {
  /** The path as people write it: `cases[0].dossier.entries[2].facts.whole`. */
  readonly place: string;
  readonly vi: string;
  readonly en: string;
}

export function described(issue: Issue): DescribedIssue {
  return { ...issue, place: printPath(issue.path), vi: describeIssue(issue, "vi"), en: describeIssue(issue, "en") };
}

/** The library's paths begin at a document; the client wants them to begin at the request that holds it. */
export function within(place: Path, issues: readonly Issue[]): readonly Issue[] {
  // What is wrong with the question asked of a document, not with the document: `explain` has a code of its own.
  const isAsked = ({ path }: Issue): boolean => path[0] === "code";
  return issues.map((issue) => (isAsked(issue) ? issue : { ...issue, path: [...place, ...issue.path] }));
}

/** Does the work on a document that stands at that place of the request. */
export function workingAt<Result>(place: Path, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw isScoringError(error) ? new ScoringError(within(place, error.issues)) : error;
  }
}
