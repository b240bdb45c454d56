import { type Case, type Language, safeParseScheme, safeParseYear, type Year } from "par-index";
import { locate } from "./locate.js";
import { begin, type Session, type Source } from "./session.js";

/** The form of what is kept. Another number is another form, which this page leaves alone. */
const VERSION = 2;

/** Everything that somebody did here, as it is kept in the browser and saved to a file. */
export interface Work {
  readonly kind: "par-index-playground";
  readonly version: typeof VERSION;
  readonly language: Language;
  /** The text of the scheme as it was being edited, valid or not. */
  readonly text: string;
  readonly unit: string;
  readonly source: Source;
  readonly first: readonly Case[];
  readonly cases: readonly Case[];
  readonly year?: Year;
}

/** What a text of work holds: the work and its session, work of another version, or something else. */
export type ReadWork =
  | { readonly kind: "work"; readonly work: Work; readonly session: Session | null }
  | { readonly kind: "other-version" }
  | { readonly kind: "no-work" };

export function writeWork(session: Session, at: Pick<Work, "language" | "text" | "unit">): string {
  const { source, cases, first, year } = session;
  const kept = { kind: "par-index-playground", version: VERSION, ...at, source, first: first.cases, cases };
  return `${JSON.stringify(year === undefined ? kept : { ...kept, year })}\n`;
}

/** Reads work. What comes from outside is not taken on trust: cases that the scheme refuses give no session. */
export function readWork(text: string): ReadWork {
  const located = locate(text);
  const value = located.ok ? (located.value as Partial<Work> | null) : null;
  if (value?.kind !== "par-index-playground") return { kind: "no-work" };
  if (value.version !== VERSION || typeof value.text !== "string") return { kind: "other-version" };
  const work: Work = {
    ...(value as Work),
    language: value.language === "en" ? "en" : "vi",
    unit: String(value.unit ?? ""),
    source: value.source === "opened" ? "opened" : "simulated",
  };
  return { kind: "work", work, session: sessionOf(work) };
}

function sessionOf({ text, source, first, cases, year: kept }: Work): Session | null {
  const located = locate(text);
  const scheme = located.ok ? safeParseScheme(located.value) : null;
  if (scheme === null || !scheme.ok || !Array.isArray(cases) || !Array.isArray(first)) return null;
  const year = kept === undefined ? undefined : safeParseYear(kept, scheme.value);
  if (year?.ok === false) return null;
  const frame = { scheme: scheme.value, source, ...(year === undefined ? {} : { year: year.value }) };
  const session = begin(frame, first, JSON.stringify(first) === JSON.stringify(cases) ? first : cases);
  return [session, session.first].some(({ evaluation }) => evaluation.refused.length > 0) ? null : session;
}
