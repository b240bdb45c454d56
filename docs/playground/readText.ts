import { describeIssue, type Language, printPath, type Scheme, safeParseScheme } from "par-index";
import { lineAt, locate, type Span } from "./locate.js";
import { say } from "./words.js";

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
}

/** Reads a scheme as it is being written: all its problems, in the order of the text. */
export function readText(text: string, language: Language): ReadText {
  const located = locate(text);
  if (!located.ok) {
    const span = { start: located.at, end: Math.min(text.length, located.at + 1) };
    const sentence = say("notJson", language);
    return { scheme: null, problems: [{ sentence, path: "", line: lineAt(text, located.at), span }] };
  }
  const result = safeParseScheme(located.value);
  if (result.ok) return { scheme: result.value, problems: [] };
  const problems = result.issues.map((issue): Problem => {
    const span = located.spanOf(issue.path);
    const sentence = describeIssue(issue, language);
    return { sentence, path: printPath(issue.path), line: lineAt(text, span.start), span };
  });
  return { scheme: null, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}
