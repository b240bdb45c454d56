import type { Criterion } from "../criteria/criterion.js";
import { readCriteria } from "../criteria/readCriteria.js";
import { read, readEach } from "../document/schema.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { listSchema, schemeFields } from "../scheme/schema.js";
import type { Change, SchemeFields } from "./change.js";
import { type ChangeFrame, changeSchema } from "./schema.js";

/** Reads a list of changes; every problem is located in the change that has it. */
export function readChanges(plain: unknown, issues: Issue[]): readonly Change[] {
  const inputs = read(listSchema, plain, { path: [] }, issues) ?? [];
  return readEach(inputs, (input, position) => readChange(input, [position], issues), issues);
}

function readChange(input: unknown, path: Path, issues: Issue[]): Change | undefined {
  const frame = read(changeSchema, input, { path }, issues);
  if (frame === undefined) return undefined;
  if (frame.kind === "set") return readFields(frame, path, issues);
  if (frame.kind !== "add" && frame.kind !== "replace") return frame as Change;
  const reading = { issues, incomplete: new Set<Criterion>(), unread: 0 };
  // The list that readCriteria reads has this one criterion; its path in the change has no position.
  const found: Issue[] = [];
  const [criterion] = readCriteria([frame.criterion], [...path, "criterion"], frame.clause, {
    ...reading,
    issues: found,
  });
  const depth = path.length + 1;
  issues.push(...found.map((one) => ({ ...one, path: one.path.filter((_, at) => at !== depth) })));
  return criterion && found.length === 0 ? { ...frame, criterion } : undefined;
}

function readFields(frame: ChangeFrame & { kind: "set" }, path: Path, issues: Issue[]): Change | undefined {
  const before = issues.length;
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(frame.fields)) {
    const place = { path: [...path, "fields", field], clause: frame.clause };
    const schema = Object.hasOwn(schemeFields, field) ? schemeFields[field as keyof SchemeFields] : undefined;
    if (schema === undefined) issues.push(issue("document.unknown_key", place.path, { key: field }, frame.clause));
    else fields[field] = read<unknown>(schema, value, place, issues);
  }
  return issues.length === before ? ({ ...frame, fields } as Change) : undefined;
}
