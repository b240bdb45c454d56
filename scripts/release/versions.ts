import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.js";
import { embeddings } from "./embeddings.js";

const OPENAPI = "examples/embed/http-service/openapi.json";

/** Whether the version stands everywhere as it stands in package.json; `npm run release -- version` writes it. */
export function versionsAgree(root: string): Omit<Check, "name"> {
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  const versionIn = (file: string): unknown => JSON.parse(read(file)).version;
  const version = versionIn("package.json");
  const places: readonly (readonly [place: string, found: unknown])[] = [
    ["src/scheme/stamp.ts, ENGINE", /ENGINE = "par-index ([^"]*)"/.exec(read("src/scheme/stamp.ts"))?.[1]],
    ["package-lock.json", versionIn("package-lock.json")],
    ["package-lock.json, root", JSON.parse(read("package-lock.json")).packages[""]?.version],
    ["test/vectors/package.json", versionIn("test/vectors/package.json")],
    ["publiccode.yml", /^softwareVersion: (.*)$/m.exec(read("publiccode.yml"))?.[1]],
    ["CITATION.cff", /^version: (.*)$/m.exec(read("CITATION.cff"))?.[1]],
    ...embeddings(root).map((file) => [file, JSON.parse(read(file)).dependencies["par-index"]] as const),
    [OPENAPI, JSON.parse(read(OPENAPI)).info.version],
  ];
  const changelog = existsSync(join(root, "CHANGELOG.md")) ? read("CHANGELOG.md") : null;
  const newest = changelog === null ? [] : [["CHANGELOG.md", /^## (.+)$/m.exec(changelog)?.[1]] as const];
  const faults = [...places, ...newest]
    .filter(([, found]) => found !== version)
    .map(([place, found]) => `${place} says ${String(found)}, package.json ${String(version)}`);
  return {
    says: `${String(version)}${changelog === null ? "; no CHANGELOG.md before the first version" : ""}`,
    faults,
  };
}
