import type { Ledger } from "../appraisal/ledger.js";
import { ledgers } from "../appraisal/parseLedger.js";
import type { Dossier } from "../assessment/dossier.js";
import { dossiers } from "../assessment/parseDossier.js";
import type { Case } from "../composite/unitCase.js";
import { readLanguage } from "../document/arguments.js";
import type { Language } from "../number/print.js";
import { safeParseScheme } from "../scheme/parseScheme.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { tallies } from "../survey/parseTally.js";
import type { Tally } from "../survey/tally.js";
import { safeParseYear } from "../year/parseYear.js";
import type { Year } from "../year/year.js";
import { safeReadCase } from "./safeReadCase.js";
import { type StandardReader, standardReader } from "./standardReader.js";

/** The readers of this library for whatever takes a Standard Schema. */
export interface Standard {
  /** Reads what `parseScheme` reads. */
  readonly scheme: StandardReader<Scheme>;
  /** Reads what `parseYear` reads. */
  readonly year: StandardReader<Year>;
  /** Reads what `parseDossier` reads, against a scheme. */
  readonly dossier: (scheme: Scheme) => StandardReader<Dossier>;
  /** Reads what `parseLedger` reads, against a scheme. */
  readonly ledger: (scheme: Scheme) => StandardReader<Ledger>;
  /** Reads what `parseTally` reads, against a scheme. */
  readonly tally: (scheme: Scheme) => StandardReader<Tally>;
  /** Reads what `evaluate` accepts as one case, against a scheme. */
  readonly case: (scheme: Scheme) => StandardReader<Case>;
  /** The same readers with sentences in a language. */
  readonly in: (language: Language) => Standard;
}

/**
 * The readers as web frameworks, form libraries and RPC libraries ask for them: each has `~standard`, the interface of
 * Standard Schema, so that no adapter is needed. They accept exactly what the `safeParse…` functions accept; an issue also has
 * its whole sentence as `message`, in Vietnamese, or in English by `standard.in("en")`.
 *
 * @throws `standard.dossier(scheme)` and the others that take a scheme: what `parseScheme` throws, when it is invalid.
 *   `standard.in(language)`: `argument.language`. Their `validate` never throws.
 * @example
 * ```ts
 * import { standard } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const result = standard.dossier(sonLa880Departments)["~standard"].validate({ entries: [] });
 * result.issues?.[0]?.message; // => "Thiếu trường bắt buộc “unit”; hãy bổ sung."
 * ```
 * @clause Our reading: whoever submits must be told in words, where they submit, what is wrong and what to write instead.
 * @law a standard reader accepts what the library accepts: standard.x(s).validate(d) has issues ⇔ safeParseX(s, d) is not ok
 */
export const standard: Standard = /* @__PURE__ */ standardIn("vi");

function standardIn(language: Language): Standard {
  return {
    scheme: standardReader("scheme", safeParseScheme, language),
    year: standardReader("year", (input) => safeParseYear(input), language),
    dossier: (scheme) => {
      const prepared = prepareScheme(scheme);
      return standardReader("dossier", (input) => dossiers.safeRead(input, prepared), language);
    },
    ledger: (scheme) => {
      const prepared = prepareScheme(scheme);
      return standardReader("ledger", (input) => ledgers.safeRead(input, prepared), language);
    },
    tally: (scheme) => {
      const prepared = prepareScheme(scheme);
      return standardReader("tally", (input) => tallies.safeRead(input, prepared), language);
    },
    case: (scheme) => {
      const prepared = prepareScheme(scheme);
      return standardReader("case", (input) => safeReadCase(prepared, input), language);
    },
    in: (other) => standardIn(readLanguage(other)),
  };
}
