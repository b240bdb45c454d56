import type { Request } from "./requests.js";

/** What a program answers: a result, the issues for which it refuses, or that it does not know the call. */
export type Answer =
  | { readonly id: string; readonly result: unknown }
  | { readonly id: string; readonly issues: readonly unknown[] }
  | { readonly id: string; readonly unknown: true };

/** Reads a line of a program. @throws {Error} where it is no answer to the request; its message says what is wrong. */
export function readAnswer(line: string, { id }: Request): Answer {
  let answer: unknown;
  try {
    answer = JSON.parse(line);
  } catch {
    throw new Error(`no JSON: ${line.slice(0, 80)}`);
  }
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) throw new Error("no JSON object");
  const fields: Readonly<Record<string, unknown>> = { ...answer };
  if (fields["id"] !== id) throw new Error(`an answer to ${JSON.stringify(fields["id"])}`);
  const kinds = ["result", "issues", "unknown"].filter((key) => Object.hasOwn(fields, key));
  if (kinds.length !== 1) throw new Error(`${kinds.length} of result, issues, unknown`);
  if (kinds[0] === "issues" && !Array.isArray(fields["issues"])) throw new Error("issues are no list");
  return answer as Answer;
}
