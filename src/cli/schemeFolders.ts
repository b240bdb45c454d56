import { basename, join } from "node:path";
import type { Scheme } from "../scheme/scheme.js";
import { fileNames } from "./fileNames.js";
import { FILES, type Stored } from "./yearFolder.js";

/** The folder of each scheme: that of the year or, where it has several, one within it, which a stored scheme keeps. */
export function schemeFolders(
  schemes: readonly Scheme[],
  stored: readonly Stored[],
  year: string,
): ReadonlyMap<string, string> {
  const ids = schemes.map(({ id }) => id);
  if (ids.length === 1) return new Map(ids.map((id) => [id, year]));
  const kept = new Map<string, string>();
  for (const { scheme, folder } of stored) {
    if (scheme !== undefined && folder !== year && !kept.has(scheme.id)) kept.set(scheme.id, folder);
  }
  const names = fileNames(
    ids.filter((id) => !kept.has(id)),
    [...Object.values(FILES), ...[...kept.values()].map((folder) => basename(folder))],
  );
  return new Map(ids.map((id) => [id, kept.get(id) ?? join(year, names.get(id) ?? "")]));
}
