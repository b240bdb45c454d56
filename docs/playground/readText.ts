import { describeIssue, type Issue, type Language, printPath, type Scheme, safeParseScheme } from "par-index";
import { lineAt, locate, type Span, spanOfIssue } from "./locate.js";

/** What stands against a text, in a sentence, with its place in it. */
export interface Problem {
  readonly sentence: string;
  readonly path: string;
  readonly line: number;
  readonly span: Span;
}

export interface ReadText {
  /** `null` while anything stands against it. */
  readonly scheme: Scheme | null;
  readonly problems: readonly Problem[];
  /** What is accepted, and somebody should look at. */
  readonly notices: readonly Problem[];
}

/** Reads a scheme as it is being written: all its problems, or else what should be looked at, in the order of the text. */
export function readText(text: string, language: Language): ReadText {
  const located = locate(text);
  const told = (issues: readonly Issue[], spanOf: (one: Issue) => Span): readonly Problem[] =>
    issues
      .map((issue): Problem => {
        const span = spanOf(issue);
        const sentence = describeIssue(issue, language);
        return { sentence, path: printPath(issue.path), line: lineAt(text, span.start), span };
      })
      .sort((a, b) => a.span.start - b.span.start);
  if (!located.ok) {
    return { scheme: null, problems: told(located.issues, (one) => spanOfIssue(text, one)), notices: [] };
  }
  const result = safeParseScheme(located.value);
  const inText = (issues: readonly Issue[]): readonly Problem[] => told(issues, ({ path }) => located.spanOf(path));
  return result.ok
    ? { scheme: result.value, problems: [], notices: inText(result.notices) }
    : { scheme: null, problems: inText(result.issues), notices: [] };
}
