import { type Criterion, type Dossier, evaluate, type Scheme, type ScoredNode } from "par-index";
import { contentOf, workbookOf } from "../../src/excel/hucre.js";
import { allBlocks, type Block, layoutOf } from "../../src/excel/layout.js";
import { positionOf, SHEET } from "../../src/excel/words.js";

/** The points of a criterion on a form, beside those that the library gives for the same facts. */
export interface ComparedPoints {
  readonly criterion: Criterion;
  readonly found: unknown;
  readonly expected: string | null | undefined;
  readonly isWrong: boolean;
}

/** Every criterion of a recalculated form that has points, on it or by the library. */
export async function pointsOnForm(
  scheme: Scheme,
  dossier: Dossier,
  file: Uint8Array,
): Promise<readonly ComparedPoints[]> {
  const sheet = (await workbookOf(file)).sheets.find((one) => one.name === SHEET);
  if (sheet === undefined) throw new Error("no sheet");
  const { entries } = withoutClaims(dossier);
  const [index] = evaluate(scheme, [{ dossier: { ...dossier, entries } }]).indexes;
  const self = new Map((index?.nodes ?? []).flatMap(flat).map((node) => [node.code, node.self]));
  const filledIn = new Set(
    entries.flatMap(({ leaf, facts }) => (facts === undefined || "absent" in facts ? [] : [leaf])),
  );
  const pointsAt = (row: number): unknown => contentOf(sheet, row, positionOf("points"));
  const isFigure = ({ row, children }: Block): boolean => typeof pointsAt(row) === "number" && children.every(isFigure);
  return allBlocks(layoutOf(scheme, dossier.unit)).flatMap((block): ComparedPoints[] => {
    const { criterion, row, filled } = block;
    // A sum is compared where every leaf below has points; what does not apply may change it.
    if (criterion.kind === "group" ? !isFigure(block) : filled === null || !filledIn.has(criterion.code)) return [];
    const [found, expected] = [pointsAt(row), self.get(criterion.code)];
    if (expected == null && (found === undefined || found === "")) return [];
    const isWrong = typeof found !== "number" || expected == null || Math.abs(found - Number(expected)) > 1e-9;
    return [{ criterion, found, expected, isWrong }];
  });
}

/** A dossier whose points come from facts: what is claimed beside them is an opinion, what is claimed without them is pending. */
export function withoutClaims(dossier: Dossier): Dossier {
  const entries = dossier.entries.map(({ claimed, ...entry }) =>
    entry.facts === undefined && claimed !== undefined ? { ...entry, claimed } : entry,
  );
  return { ...dossier, entries };
}

function flat(node: ScoredNode): readonly ScoredNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}
