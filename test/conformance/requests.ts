import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { calls } from "../../scripts/spec/calls.js";
import { inputOf } from "../vectors/input.js";
import type { VectorFile } from "../vectors/vector.js";

/** The version of the protocol that `docs/spec` describes. */
export const PROTOCOL = 1;

/** A vector as a program is asked: what its file names is put in place, patched and written out. */
export interface Request {
  /** File and vector: `accepted/steps: 9 of 10`. */
  readonly id: string;
  readonly call: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A request, with what the answer is held to. */
export interface Question {
  readonly request: Request;
  /** The level of its call; `null` for a call beside the levels. */
  readonly level: 1 | 2 | null;
  readonly isRefused: boolean;
  readonly expected: unknown;
}

const folder = fileURLToPath(new URL("../vectors/", import.meta.url));

/** Every published vector as a question; `named` keeps the files whose path contains it. */
export function questions(named = ""): readonly Question[] {
  return ["accepted", "refused"].flatMap((kind) =>
    readdirSync(folder + kind)
      .sort()
      .map((name) => `${kind}/${name.replace(/\.json$/, "")}`)
      .filter((path) => path.includes(named))
      .flatMap((path) => questionsOf(path, kind === "refused")),
  );
}

function questionsOf(path: string, isRefused: boolean): readonly Question[] {
  const file: VectorFile = JSON.parse(readFileSync(`${folder}${path}.json`, "utf8"));
  return file.vectors.map((vector) => {
    const level = calls[vector.call]?.level ?? "more";
    return {
      request: { id: `${path}: ${vector.id}`, call: vector.call, input: inputOf(file, vector) },
      level: level === "more" ? null : level,
      isRefused,
      expected: vector.expected,
    };
  });
}
