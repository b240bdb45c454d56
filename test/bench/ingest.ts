import { type Dossier, digest, parseDossier, parseScheme } from "par-index";
import { sonLaCommunes } from "par-index/schemes";
import { drawDossier } from "../laws/arbitraries/case.js";
import { seeded } from "../laws/arbitraries/draw.js";
import type { Comparison } from "./comparison.js";

const UNITS = 3_400;
const DOCUMENTS = [{ id: "d1", title: "Báo cáo kết quả thực hiện năm 2025", date: "2025-12-15" }];

/** (g) Reading the dossiers of a country from JSON text: parsed and validated, against parsed alone. */
export async function comparisons(): Promise<Comparison[]> {
  const bare = drawnDossiers();
  const proved = bare.map((dossier) => ({
    ...dossier,
    entries: dossier.entries.map((entry) => ({ ...entry, documents: DOCUMENTS, note: "Theo báo cáo" })),
  }));
  return [ingest("facts alone", bare), ingest("each fact with a document and a note", proved)];
}

function ingest(what: string, dossiers: readonly Dossier[]): Comparison {
  const texts = dossiers.map((dossier) => JSON.stringify(dossier));
  const bytes = texts.reduce((total, text) => total + text.length, 0);
  return {
    title: `ingest of ${UNITS} dossiers, ${what}`,
    variants: [
      {
        name: "JSON.parse + parseDossier",
        run: () => texts.map((text) => parseDossier(sonLaCommunes, JSON.parse(text))),
      },
      { name: "JSON.parse", run: () => texts.map((text) => JSON.parse(text)) },
    ],
    check: () => {
      for (const text of texts) {
        const read = parseDossier(sonLaCommunes, JSON.parse(text));
        if (digest(read) !== digest(JSON.parse(text))) throw new Error(`other value: ${text}`);
      }
    },
    note: `${(bytes / 1e6).toFixed(1)} million characters of text.`,
  };
}

function drawnDossiers(): readonly Dossier[] {
  const scheme = parseScheme(sonLaCommunes);
  const draw = seeded(880);
  return Array.from({ length: UNITS }, (_, at) =>
    drawDossier(draw, scheme, { id: `xa-${at}`, name: `Xã ${at}`, group: `tinh-${at % 34}`, kind: "commune" }),
  );
}
