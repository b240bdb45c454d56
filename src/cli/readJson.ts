import { readFileSync } from "node:fs";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";

/** The document in a file. */
export function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    throw new ScoringError([issue("document.unreadable", [], { file, reason: reasonOf(error) })]);
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ScoringError([issue("document.not_json", [file], { reason: reasonOf(error) })]);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error);
}
