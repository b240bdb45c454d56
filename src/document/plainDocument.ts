import { type Issue, issue } from "../issue/issue.js";
import { limits } from "./limits.js";

/**
 * Copies a document as plain JSON data, or says everything that keeps it from being plain.
 *
 * Every door reads the copy, so nothing that the caller holds can change under a check or reach a prototype.
 * A key whose value is `undefined` is left out, as JSON does. The walk goes no deeper than `limits.depth`, so a document
 * of any depth meets the limit and not the end of the call stack.
 *
 * @param most - How many values it may hold: `limits.values`, or for a finished result `limits.resultValues`.
 */
export function plainDocument(
  input: unknown,
  most: number = limits.values,
): { readonly value: unknown } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  const around: object[] = [];
  let values = 0;

  const report = (one: Issue): undefined => {
    issues.push(one);
    return undefined;
  };

  const copy = (from: unknown): unknown => {
    values += 1;
    if (values > most) return undefined;
    if (from === null || typeof from === "boolean" || Number.isFinite(from)) return from;
    if (typeof from === "string") return copyText(from);
    if (typeof from === "number") return report(issue("document.not_plain", [...path], { found: String(from) }));
    if (typeof from !== "object") return report(issue("document.not_plain", [...path], { found: typeof from }));
    if (around.includes(from)) return report(issue("document.cycle", [...path], {}));
    if (around.length >= limits.depth) {
      return report(issue("document.too_deep", [...path], { limit: String(limits.depth) }));
    }
    around.push(from);
    const copied = readable(() => (Array.isArray(from) ? copyList(from) : copyObject(from)));
    around.pop();
    return copied;
  };

  /** What a getter or a proxy of the caller's gives; if it throws, whatever it is, it is not plain data. */
  const readable = (read: () => unknown): unknown => {
    const depth = path.length;
    try {
      return read();
    } catch {
      path.length = depth;
      return report(issue("document.not_plain", [...path], { found: "unreadable" }));
    }
  };

  const copyText = (text: string): string | undefined => {
    if (text.length <= limits.text) return text;
    const length = String(text.length);
    return report(issue("document.text_too_long", [...path], { length, limit: String(limits.text) }));
  };

  const copyList = (from: readonly unknown[]): unknown[] => {
    const list: unknown[] = [];
    for (let at = 0; at < from.length && values <= most; at += 1) {
      path.push(at);
      list.push(copy(readable(() => from[at])));
      path.pop();
    }
    return list;
  };

  const copyObject = (from: object): object | undefined => {
    if (!isPlainObject(from)) {
      return report(issue("document.not_plain", [...path], { found: Object.prototype.toString.call(from) }));
    }
    const object: Record<string, unknown> = {};
    for (const key of Object.keys(from)) {
      if (values > most) break;
      path.push(key);
      if (key === "__proto__") report(issue("document.forbidden_key", [...path], { key }));
      else if (key.length > limits.text) copyText(key);
      else {
        const value = readable(() => Reflect.get(from, key));
        if (value !== undefined) object[key] = copy(value);
      }
      path.pop();
    }
    return object;
  };

  const value = copy(input);
  if (values > most) return { issues: [issue("document.too_large", [], { limit: String(most) })] };
  return issues.length > 0 ? { issues } : { value };
}

/** An object literal of this realm or another: its prototype is `null`, or the root of a prototype chain. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
