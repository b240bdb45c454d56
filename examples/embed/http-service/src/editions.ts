import { parseScheme, type Scheme } from "par-index";
import { sonLa880Departments, sonLa880Districts } from "par-index/schemes";
import { workingAt } from "./refusal.js";

/** The editions that this service knows by name. Yours: `parseScheme(JSON.parse(…))` of the files you keep. */
export const editions: ReadonlyMap<string, Scheme> = new Map(
  [sonLa880Departments, sonLa880Districts].map((scheme) => [scheme.id, scheme]),
);

/** The scheme of a request: the id of a known edition, or a whole scheme. */
export function schemeOf(asked: unknown): Scheme {
  const known = typeof asked === "string" ? editions.get(asked) : undefined;
  return known ?? workingAt(["scheme"], () => parseScheme(asked));
}
