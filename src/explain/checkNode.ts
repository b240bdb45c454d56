import { quote } from "../document/quote.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { NodeProof } from "./proof.js";

const KINDS: readonly NodeProof["kind"][] = ["leaf", "group", "part", "index"];

/** A node of a proof says what kind it is and has its lines; so does every node below it. */
export function checkNode(node: unknown, path: Path): readonly Issue[] {
  if (typeof node !== "object" || node === null) return [issue("document.not_an_object", path, {})];
  const { kind, code, lines, below = [] }: { readonly [Field in "kind" | "code" | "lines" | "below"]?: unknown } = node;
  const known = KINDS.some((one) => one === kind);
  return [
    ...(known ? [] : [wrongKind(kind, path)]),
    ...(kind === "index" || typeof code === "string" ? [] : [issue("document.not_a_text", [...path, "code"], {})]),
    ...(Array.isArray(lines) ? [] : [issue("document.not_a_list", [...path, "lines"], {})]),
    ...(Array.isArray(below)
      ? below.flatMap((one: unknown, at) => checkNode(one, [...path, "below", at]))
      : [issue("document.not_a_list", [...path, "below"], {})]),
  ];
}

function wrongKind(kind: unknown, path: Path): Issue {
  if (kind === undefined) return issue("document.missing", path, { key: "kind" });
  return issue("document.not_allowed", [...path, "kind"], { found: quote(kind), allowed: KINDS.join(", ") });
}
