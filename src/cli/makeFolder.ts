import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it; gives the first that was made, nothing where all were there. The system is asked for one at a time:
 * `mkdirSync` with `recursive` never ends where a folder is there and takes no others, as `/proc`.
 */
export function makeFolder(folder: string): string | undefined {
  // A name that leads to nothing is made or refused by the system.
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return undefined;
  const above = dirname(folder);
  const first = above === folder ? undefined : makeFolder(above);
  mkdirSync(folder);
  return first ?? folder;
}
