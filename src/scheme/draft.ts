import type { Criterion } from "../criteria/criterion.js";
import { readCriteria } from "../criteria/readCriteria.js";
import { read, words } from "../document/schema.js";
import type { Issue } from "../issue/issue.js";
import { optionalFields, schemeFields, someListSchema } from "./schema.js";
import type { Scheme } from "./scheme.js";

/** What could be read of a scheme: a section with a problem of its own is missing, and so is a criterion. */
export interface Draft extends Partial<Scheme> {
  /** Groups of which a child could not be read, so that the sum of their children says nothing. */
  readonly incomplete: ReadonlySet<Criterion>;
  /** Whether every criterion could be read, so that a code that is not found does not exist. */
  readonly allRead: boolean;
}

/** Reads a scheme section by section, and the criteria node by node, so that one problem does not hide another. */
export function readDraft(document: Readonly<Record<string, unknown>>, issues: Issue[]): Draft {
  const draft: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(schemeFields)) {
    if (!Object.hasOwn(document, field) && optionalFields.has(field)) continue;
    const value = read<unknown>(schema, document[field], { path: [field] }, issues);
    if (value !== undefined) draft[field] = value;
  }
  // For the editor that the scheme is written in; no part of what it says.
  if (Object.hasOwn(document, "$schema")) read(words, document["$schema"], { path: ["$schema"] }, issues);
  for (const key of Object.keys(document)) {
    if (key !== "criteria" && key !== "$schema" && !Object.hasOwn(schemeFields, key)) issues.push(unknownKey(key));
  }
  const inputs = read(someListSchema, document["criteria"], { path: ["criteria"] }, issues);
  const reading = { issues, incomplete: new Set<Criterion>(), unread: 0 };
  const criteria = inputs && readCriteria(inputs, ["criteria"], (draft as Partial<Scheme>).basis?.[0], reading);
  const allRead = criteria !== undefined && reading.unread === 0;
  return { ...draft, ...(criteria && { criteria }), incomplete: reading.incomplete, allRead };
}

function unknownKey(key: string): Issue {
  return { code: "document.unknown_key", path: [key], params: { key } };
}
