import type { Case } from "../composite/unitCase.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { withPeers } from "../evaluate/withPeers.js";
import { explain } from "../explain/explain.js";
import type { NodeProof } from "../explain/proof.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { OfficialForm } from "../report/formats/officialForm.js";
import { toOfficialHtml } from "../report/formats/toOfficialHtml.js";
import type { Page } from "../report/pages/page.js";
import { pageNames } from "../report/pages/pageName.js";
import { proofPage } from "../report/pages/proofPage.js";
import type { Scheme } from "../scheme/scheme.js";
import { toOfficialDocx } from "../word/toOfficialDocx.js";
import type { Year } from "../year/year.js";
import type { Run } from "./command.js";
import { readingAll } from "./filePlace.js";
import type { JsonFile } from "./readJson.js";
import type { OutputFile } from "./writeFolder.js";

/** What a report is made from. */
interface Reported {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
  readonly year: Year | undefined;
  readonly evaluation: Evaluation;
  readonly pages: readonly Page[];
}

/**
 * The league table as the annex of an administrative document, in HTML and in Word; in Word also the page of each unit, and the memo of
 * how each was scored, which decide nothing and so have no form. Nothing where no form was given.
 *
 * @throws `composite.does_not_follow` where a memo comes to another index than the result.
 */
export async function officialFiles(
  reported: Reported,
  given: JsonFile | undefined,
  run: Run,
): Promise<readonly OutputFile[]> {
  const league = reported.pages.find(({ name }) => name === "league");
  if (given === undefined || league === undefined) return [];
  const form = given.value as OfficialForm;
  const html = readingAll([["form", given]], () => toOfficialHtml(league, form));
  const files: OutputFile[] = [
    { name: "official.html", content: html },
    { name: "official.docx", content: await toOfficialDocx(league, form) },
  ];
  for (const { name, page } of unitPages(reported, run)) {
    files.push({ name: `${name}.docx`, content: await toOfficialDocx(page()) });
  }
  return files;
}

/** Of each unit that was scored its page, and its memo; made one by one, for a memo is long. */
function unitPages(
  { scheme, cases, year, evaluation, pages }: Reported,
  { language }: Run,
): readonly { readonly name: string; readonly page: () => Page }[] {
  const refused = new Set(evaluation.refused.map((one) => one.case));
  // Only a year says with whom a unit is compared.
  const compared = year === undefined ? cases : withPeers(scheme, cases, year);
  const scored = [...compared.entries()].filter(([position]) => !refused.has(position));
  const names = pageNames(evaluation);
  return evaluation.indexes.flatMap((index, at) => {
    const name = names.get(index.unit.id);
    const [page, one] = [pages.find((each) => each.name === name), scored[at]];
    if (page === undefined || one === undefined) return [];
    const [position, unitCase] = one;
    const memo = (): Page => {
      const proof = explain(scheme, unitCase, undefined, year);
      refuseOtherFigures(index, proof.of, position);
      return proofPage(proof, language);
    };
    return [
      { name: page.name, page: () => page },
      { name: `${page.name}-memo`, page: memo },
    ];
  });
}

/** No folder says one thing in its table and another in its memos. */
function refuseOtherFigures(index: UnitIndex, proof: NodeProof, position: number): void {
  if (proof.kind !== "index") return;
  const { points, max, published } = proof;
  const said = { points, max, published, class: proof.class?.class ?? null };
  const unit = index.unit.id;
  const issues = (["points", "max", "published", "class"] as const)
    .filter((field) => index[field] !== said[field])
    .map((field) => {
      const params = { unit, field, found: index[field] ?? "nothing", expected: said[field] ?? "nothing" };
      return { ...issue("composite.does_not_follow", [position], params), at: { unit } };
    });
  if (issues.length > 0) throw new ScoringError(issues);
}
