import { scoreDossier } from "../assessment/selfAssess.js";
import { classified } from "../classification/classify.js";
import { figuresOf } from "../composite/figures.js";
import type { SoundCase } from "../composite/soundCase.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { scoreTally } from "../survey/surveySheet.js";

/** The index of one case by the reference road, leaf by leaf in decimals. */
export function referenceIndex(open: OpenScheme, { dossier, adjusted, answers }: SoundCase): UnitIndex {
  const { unit, period } = dossier;
  const sheets = [scoreDossier(open, dossier).rows, adjusted, scoreTally(open, answers, unit).rows];
  const rows = new Map(sheets.flat().map((row) => [row.leaf, row]));
  return classified(open.scheme.bands, figuresOf(open, unit, period, rows));
}
