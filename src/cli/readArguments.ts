import { parseArgs } from "node:util";
import type { Language } from "../number/print.js";
import { nearest } from "../text/nearest.js";
import type { Run } from "./command.js";

const OPTIONS = {
  json: { type: "boolean", default: false },
  partial: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  format: { type: "string", default: "html" },
  out: { type: "string" },
  force: { type: "boolean", default: false },
  forms: { type: "string" },
  year: { type: "string" },
  threshold: { type: "string", default: "5" },
  previous: { type: "string" },
  official: { type: "string" },
  wide: { type: "boolean", default: false },
  period: { type: "string" },
  frame: { type: "string" },
  survey: { type: "string" },
  succession: { type: "string" },
  mapping: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  sum: { type: "string", multiple: true, default: [] as string[] },
  percent: { type: "string", multiple: true, default: [] as string[] },
  rank: { type: "string" },
  class: { type: "string" },
  progress: { type: "boolean", default: false },
  lang: { type: "string", default: "vi" },
  help: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
} as const;

/** What a command line says. */
interface Arguments {
  readonly values: Omit<Run, "language" | "progress"> & {
    readonly help: boolean;
    readonly version: boolean;
    readonly progress: boolean;
  };
  /** The command, the files and the names. */
  readonly words: readonly string[];
  /** The names of the options that were typed. */
  readonly typed: readonly string[];
  /** In one sentence what cannot be meant. */
  readonly problem?: string;
  readonly language: Language;
}

/** Reads the options and words of a command line. */
export function readArguments(args: string[]): Arguments {
  const {
    values,
    positionals: words,
    tokens,
  } = parseArgs({ args, allowPositionals: true, strict: false, tokens: true, options: OPTIONS });
  const language: Language = values.lang === "en" ? "en" : "vi";
  const given = new Set<string>();
  const problems = tokens.flatMap((token): string[] => {
    if (token.kind !== "option") return [];
    const known = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : undefined;
    const name = token.rawName;
    if (known === undefined) {
      const near = nearest(token.name, Object.keys(OPTIONS))
        .map((one) => `--${one}`)
        .join(", ");
      return [
        language === "vi"
          ? `Không có tùy chọn ${name}; gần giống nhất: ${near}.`
          : `There is no option ${name}; the nearest are: ${near}.`,
      ];
    }
    const needs = known.type === "string";
    if (needs === (token.value !== undefined)) {
      const again = given.has(token.name) && needs && !("multiple" in known);
      given.add(token.name);
      if (!again) return [];
      return [
        language === "vi"
          ? `Tùy chọn ${name} được ghi nhiều lần; chỉ ghi một lần.`
          : `The option ${name} is given more than once; give it once.`,
      ];
    }
    if (needs) return [language === "vi" ? `Tùy chọn ${name} cần một giá trị.` : `The option ${name} needs a value.`];
    return [language === "vi" ? `Tùy chọn ${name} không nhận giá trị.` : `The option ${name} takes no value.`];
  });
  if (values.lang !== "vi" && values.lang !== "en") problems.push("--lang: vi | en");
  const [problem] = problems;
  const { "dry-run": dryRun, ...rest } = values;
  return {
    // What is unknown or lacks its value has been told above, so the others are of their types.
    values: { ...rest, dryRun } as unknown as Arguments["values"],
    words,
    typed: [...new Set(tokens.flatMap((token) => (token.kind === "option" ? [token.name] : [])))],
    ...(problem !== undefined && { problem }),
    language,
  };
}
