import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";

/** A file that is not of its kind, is damaged, or is locked by a password. */
export function unreadable(): ScoringError {
  return new ScoringError([issue("table.file_unreadable", ["file"], { why: "broken" })]);
}

/** A library of another's that reads or writes the files of an office; the error says how to install it where it is not there. */
export async function peer<Library>(name: string, load: () => Promise<Library>): Promise<Library> {
  try {
    return await load();
  } catch {
    throw new ScoringError([issue("table.peer_missing", [], { name })]);
  }
}
