import {
  type Case,
  evaluate,
  safeParseDossier,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
  safeParseYear,
  type Year,
} from "par-index";
import { questions } from "../conformance/requests.js";

/** The documents of the vectors that are right, by their names in `schema/strict/documents.json`, as the library writes them. */
export function strictDocuments(): readonly Readonly<Record<string, unknown>>[] {
  const found = new Set<string>();
  for (const { request } of questions("accepted")) {
    const { scheme: input, dossier, ledger, tally, cases, year } = request.input;
    const parsed = safeParseScheme(input);
    if (!parsed.ok) continue;
    const scheme = parsed.value;
    const documents = {
      scheme,
      dossier: valueIn(safeParseDossier(scheme, dossier)),
      ledger: valueIn(safeParseLedger(scheme, ledger)),
      tally: valueIn(safeParseTally(scheme, tally)),
      year: valueIn(safeParseYear(year, scheme)),
      evaluation: request.call === "evaluate" ? evaluate(scheme, cases as readonly Case[], year as Year) : undefined,
    };
    for (const [name, document] of Object.entries(documents)) {
      if (document !== undefined) found.add(JSON.stringify({ [name]: document }));
    }
  }
  return [...found].map((text) => JSON.parse(text));
}

function valueIn<T>(parsed: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | undefined {
  return parsed.ok ? parsed.value : undefined;
}
