import { describeIssue, type Issue, type Language, type Parsed } from "par-index";
import { toText } from "par-index/report";
import {
  parseYearEvents,
  safeParseYearEvents,
  sealYearEvents,
  type UnitProgress,
  verifyYearEvents,
  type YearEvents,
  yearProgress,
} from "par-index/years";
import { left, printWhenStarted, right } from "../print.js";
import { events, year } from "./events.js";
import { words } from "./words.js";

export const sealed: YearEvents = sealYearEvents(year, parseYearEvents(year, events));

export const progress: readonly UnitProgress[] = yearProgress(year, sealed, "2026-01-20");

/** What is found when somebody words an explanation anew after the seal. */
export function reworded(): readonly Issue[] {
  const changed = sealed.map((one) =>
    one.kind === "explanation-given" ? { ...one, text: "Ban hành đúng hạn." } : one,
  );
  return issuesOf(verifyYearEvents(year, changed, sealed.at(-1)?.seal));
}

/** What is found when a unit is locked that handed nothing in. */
export function lockedTooEarly(): readonly Issue[] {
  const locked = { kind: "locked", unit: "so-cong-thuong", at: "2026-01-26", by: { agency: "so-noi-vu" } };
  return issuesOf(safeParseYearEvents(year, [...events, locked]));
}

function issuesOf(read: Parsed<YearEvents>): readonly Issue[] {
  return read.ok ? [] : read.issues;
}

export function report(language: Language): string {
  const say = words[language];
  const table = toText({
    caption: [say.title, say.day],
    columns: [left(say.unit), left(say.state), left(say.submitted), right(say.late), right(say.explanations)],
    rows: progress.map(({ name, state, submission, explanations }) => [
      name,
      say.states[state],
      submission.at?.split("-").reverse().join("/") ?? "–",
      String(submission.daysLate),
      `${explanations.filter(({ at }) => at !== null).length}/${explanations.length}`,
    ]),
    notes: [say.seal(sealed.at(-1)?.seal?.slice(0, 12) ?? "")],
  });
  const found = (title: string, issues: readonly Issue[]): string =>
    [title, ...issues.map((issue) => `  ${describeIssue(issue, language)}`)].join("\n");
  return [table, found(say.changed, reworded()), found(say.tooEarly, lockedTooEarly())].join("\n\n");
}

printWhenStarted(import.meta.url, report);
