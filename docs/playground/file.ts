import { type Case, evaluate, type Language, safeParseScheme } from "par-index";
import { make } from "./dom.js";
import { locate } from "./locate.js";

/** What a file of the playground holds. */
export interface Saved {
  readonly kind: "par-index-playground";
  readonly language: Language;
  /** The text of the scheme as it was being edited, sound or not. */
  readonly text: string;
  readonly unit: string;
  readonly cases: readonly Case[];
}

export function download(saved: Saved): void {
  const text = `${JSON.stringify(saved, null, 2)}\n`;
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href, download: "par-index-playground.json" }).click();
  URL.revokeObjectURL(href);
}

/** A file as it is opened: one of the playground, or else the text of a scheme. */
export function readFile(text: string): Saved | string {
  const located = locate(text);
  const value = located.ok ? (located.value as Partial<Saved> | null) : null;
  if (value?.kind !== "par-index-playground" || typeof value.text !== "string") return text;
  const cases = readableCases(value.text, value.cases);
  const unit = typeof value.unit === "string" ? value.unit : "";
  return { kind: value.kind, language: value.language === "en" ? "en" : "vi", text: value.text, unit, cases };
}

/** The cases of a file, if its scheme takes every one of them; what comes from outside is not taken on trust. */
function readableCases(text: string, cases: unknown): readonly Case[] {
  const located = locate(text);
  const scheme = located.ok ? safeParseScheme(located.value) : null;
  if (scheme === null || !scheme.ok || !Array.isArray(cases)) return [];
  return evaluate(scheme.value, cases).refused.length === 0 ? cases : [];
}
