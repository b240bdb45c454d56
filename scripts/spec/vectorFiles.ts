import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../pack.js";

interface Vector {
  readonly call: string;
  readonly input: Readonly<Record<string, unknown>>;
}

interface VectorFile {
  readonly documents?: Readonly<Record<string, unknown>>;
  readonly vectors: readonly Vector[];
}

/** The files of vectors by their path from `test/vectors/`, without their ending. */
export const vectorFiles: ReadonlyMap<string, VectorFile> = new Map(
  ["accepted", "refused"].flatMap((folder) =>
    readdirSync(join(root, "test/vectors", folder)).map((name) => {
      const path = `${folder}/${name.replace(/\.json$/, "")}`;
      return [path, JSON.parse(readFileSync(join(root, "test/vectors", `${path}.json`), "utf8"))] as const;
    }),
  ),
);

/** How many vectors of some files make a call. */
export function vectorsOf(name: string, folder: string): number {
  const files = [...vectorFiles].filter(([path]) => path.startsWith(`${folder}/`));
  return files.flatMap(([, { vectors }]) => vectors.filter(({ call }) => call === name)).length;
}

/** The files in which a leaf of a kind of rule is scored, and how many vectors do so. A survey's leaves are scored by tallies. */
export function filesScoring(kind: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (kind === "survey") return counts.set("accepted/survey", vectorsOf("surveySheet", "accepted"));
  for (const [path, { documents = {}, vectors }] of vectorFiles) {
    for (const { call, input } of vectors) {
      if (call !== "score") continue;
      const leaf = typeof input["leaf"] === "string" ? documents[input["leaf"]] : input["leaf"];
      if ((leaf as { readonly rule?: { readonly kind?: unknown } } | undefined)?.rule?.kind !== kind) continue;
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return counts;
}
