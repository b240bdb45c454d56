import type { Verdict } from "./judge.js";
import { PROTOCOL } from "./requests.js";

/** How many vectors of a level, or of a call beside the levels, a program has passed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What a program says of itself. */
export interface Implementation {
  readonly name: string;
  readonly version?: string;
  readonly language?: string;
}

/** The result of one program. */
export interface Report {
  readonly protocol: number;
  /** The version of the vectors, and the SHA-256 of `pinned.json`, which holds that of each file. */
  readonly vectors: { readonly version: string; readonly digest: string };
  readonly implementation: Implementation;
  readonly levels: Readonly<Record<"1" | "2" | "3" | "4", Count>>;
  /** Calls beside the levels that the program answers. */
  readonly abilities: Readonly<Record<string, Count>>;
  /** The highest level at which nothing failed, on it or below; 0 for none. */
  readonly conforms: number;
  readonly failures: readonly Verdict[];
}

/** Sums up what the vectors have shown. */
export function reportOf(
  implementation: Implementation,
  vectors: Report["vectors"],
  verdicts: readonly Verdict[],
): Report {
  const count = (of: Verdict["of"]): Count => {
    const those = verdicts.filter((verdict) => verdict.of === of);
    const passed = those.filter(({ wrong }) => wrong.length === 0).length;
    return { passed, failed: those.length - passed };
  };
  const levels = { 1: count(1), 2: count(2), 3: count(3), 4: count(4) };
  const firstFailed = ([1, 2, 3, 4] as const).findIndex((level) => !isClean(levels[level]));
  const calls = [...new Set(verdicts.map(({ of }) => of))].filter((of) => typeof of === "string");
  const unknown = (call: string): boolean =>
    verdicts.filter(({ of }) => of === call).every(({ wrong }) => wrong[0] === "unknown call");
  const abilities = Object.fromEntries(calls.filter((call) => !unknown(call)).map((call) => [call, count(call)]));
  const failures = verdicts.filter(
    ({ of, wrong }) => wrong.length > 0 && (typeof of === "number" || Object.hasOwn(abilities, of)),
  );
  return {
    protocol: PROTOCOL,
    vectors,
    implementation,
    levels,
    abilities,
    conforms: firstFailed === -1 ? 4 : firstFailed,
    failures,
  };
}

/** A level at which nothing was asked shows nothing. */
function isClean({ passed, failed }: Count): boolean {
  return passed > 0 && failed === 0;
}

/** A report as a table for people, with its first failures up to the level that is asked for. */
export function printed(report: Report, level: number, most: number): string {
  const { implementation, levels, abilities, conforms } = report;
  const failures = report.failures.filter(({ of }) => typeof of === "string" || of <= level);
  const row = (name: string, { passed, failed }: Count): string =>
    `  ${name.padEnd(22)} ${passed} passed, ${failed} failed`;
  const names = ["1 scoring", "2 class and rank", "3 refusals", "4 sentences"];
  const counts = [levels[1], levels[2], levels[3], levels[4]];
  const able = Object.values(abilities);
  const beside: Count = {
    passed: able.reduce((sum, { passed }) => sum + passed, 0),
    failed: able.reduce((sum, { failed }) => sum + failed, 0),
  };
  const shown = failures
    .slice(0, most)
    .map(({ id, of, wrong }) => `  ${of}  ${id}\n     ${wrong.slice(0, 4).join("\n     ")}`);
  return [
    [implementation.name, implementation.version, implementation.language]
      .filter((each) => each !== undefined)
      .join(" "),
    ...counts.map((each, at) => row(names[at] ?? "", each)),
    row(`${able.length} calls beside them`, beside),
    conforms === 0 ? "  conforms to no level" : `  conforms to level ${conforms}`,
    ...shown,
    ...(failures.length > most ? [`  … and ${failures.length - most} more`] : []),
    "",
  ].join("\n");
}
