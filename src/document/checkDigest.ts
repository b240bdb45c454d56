import { type Issue, issue, type Path } from "../issue/issue.js";
import { digestOf } from "./digest.js";

/** The digest of a result is that of everything else in it. */
export function checkDigest(
  of: "evaluation" | "proof",
  { digest: found, ...rest }: { readonly digest: string },
  path: Path,
): readonly Issue[] {
  const expected = digestOf(rest);
  return found === expected ? [] : [issue("document.digest_broken", [...path, "digest"], { of, found, expected })];
}
