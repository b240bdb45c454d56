import { dossiers } from "../../assessment/parseDossier.js";
import type { Case } from "../../composite/unitCase.js";
import { readList, readWithin } from "../../document/arguments.js";
import { fieldOf } from "../../document/fieldOf.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { groupBy } from "../../text/groupBy.js";
import { lookOf } from "../../text/lookalike.js";

/** A document that several units show. */
export interface ReusedDocument {
  /** What they have in common: the document's id, or its title and the place where it is kept. */
  readonly by: "id" | "title-and-place";
  /** As the first of them names it. */
  readonly id: string;
  readonly title: string;
  readonly place?: string;
  /** Every place it is shown at, in the order of the cases. */
  readonly uses: readonly DocumentUse[];
}

export interface DocumentUse {
  readonly unit: string;
  readonly leaf: string;
}

/**
 * Documents that two units or more show as their proof. A decision of the province may well be everyone's; a plan or a
 * report of one unit is not. For the appraisers to look at, no verdict.
 *
 * @param scheme - The scheme that the dossiers were made for.
 * @param cases - One case for each unit, as for `evaluate`.
 * @returns Documents with the same id, then those with other ids but the same title and place, whatever case and blanks these are
 *   written with; in the order in which they are first shown. A document without a place is identified by its id alone.
 * @throws What `parseScheme` throws, and what `parseDossier` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { documentsReused } from "par-index/questions";
 *
 * documentsReused(sonLa880Departments, []); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.3: units report objectively and truthfully; agencies appraise it.
 * @law a document of one unit is not reused: documentsReused([case]) = none
 */
export function documentsReused(scheme: Scheme, cases: readonly Case[]): readonly ReusedDocument[] {
  const prepared = prepareScheme(scheme);
  const shown = readList("cases", "list-of-cases", cases).flatMap((one, at) => {
    const { unit, entries } = readWithin([at, "dossier"], dossiers, fieldOf(one, "dossier"), prepared);
    return entries.flatMap(({ leaf, documents = [] }) =>
      documents.map((document) => ({ document, use: { unit: unit.id, leaf } })),
    );
  });
  const sameId = reused(
    "id",
    groupBy(shown, ({ document }) => lookOf(document.id)),
  );
  const placed = shown.filter(({ document }) => document.place !== undefined);
  const samePlace = groupBy(placed, ({ document: { title, place } }) =>
    JSON.stringify([title, place].map((text) => lookOf(text ?? ""))),
  );
  const otherIds = [...samePlace].filter(
    ([, uses]) => new Set(uses.map(({ document }) => lookOf(document.id))).size > 1,
  );
  return [...sameId, ...reused("title-and-place", new Map(otherIds))];
}

type Shown = Pick<ReusedDocument, "id" | "title" | "place">;

function reused(
  by: ReusedDocument["by"],
  groups: ReadonlyMap<string, readonly { readonly document: Shown; readonly use: DocumentUse }[]>,
): readonly ReusedDocument[] {
  return [...groups.values()].flatMap((same): ReusedDocument[] => {
    const [first] = same;
    if (first === undefined || new Set(same.map(({ use }) => use.unit)).size < 2) return [];
    const { id, title, place } = first.document;
    return [{ by, id, title, ...(place === undefined ? {} : { place }), uses: same.map(({ use }) => use) }];
  });
}
