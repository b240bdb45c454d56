import type { Issue, Path } from "../issue/issue.js";
import { isScoringError } from "../issue/scoringError.js";
import { placed } from "./placed.js";
import type { JsonFile } from "./readJson.js";

/** Says of issues where in a file they stand; `within` leads to what their paths begin at. */
export function placeIn({ file, placesOf }: JsonFile, issues: readonly Issue[], within: Path = []): void {
  if (issues.length === 0) return;
  const places = placesOf(issues.map(({ path }) => [...within, ...path]));
  for (const [at, one] of issues.entries()) {
    const { line = 1, column = 1 } = places[at] ?? {};
    placed.set(one, `${file}:${line}:${column}`);
  }
}

/** Reads the document of a file on; what is wrong with it is then known by its place. */
export function reading<Result>(json: JsonFile, read: (value: unknown) => Result): Result {
  try {
    return read(json.value);
  } catch (error) {
    if (isScoringError(error)) placeIn(json, error.issues);
    throw error;
  }
}
