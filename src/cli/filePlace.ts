import type { Issue, Path } from "../issue/issue.js";
import { isScoringError, ScoringError } from "../issue/scoringError.js";
import type { JsonFile } from "./readJson.js";

/** The issues with where in a file they stand; `within` leads to what their paths begin at. */
export function placeIn({ file, placesOf }: JsonFile, issues: readonly Issue[], within: Path = []): readonly Issue[] {
  if (issues.length === 0) return issues;
  const places = placesOf(issues.map(({ path }) => [...within, ...path]));
  return issues.map((one, position): Issue => {
    const { line = 1, column = 1 } = places[position] ?? {};
    return { ...one, at: { ...one.at, file, line, column } };
  });
}

/** Reads the document of a file on; what is wrong with it is then known by its place. */
export function reading<Result>(json: JsonFile, read: (value: unknown) => Result): Result {
  try {
    return read(json.value);
  } catch (error) {
    if (isScoringError(error)) throw new ScoringError(placeIn(json, error.issues));
    throw error;
  }
}
