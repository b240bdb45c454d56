import type { Case } from "../composite/unitCase.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { withPeers } from "../evaluate/withPeers.js";
import { explain } from "../explain/explain.js";
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
 * how each was scored. Nothing where no form was given.
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
  const files: OutputFile[] = [{ name: "official.html", content: html }];
  for (const { name, page } of [{ name: "official", page: () => league }, ...unitPages(reported, run)]) {
    files.push({ name: `${name}.docx`, content: await toOfficialDocx(page(), form) });
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
  const scored = compared.filter((_, at) => !refused.has(at));
  const names = pageNames(evaluation);
  return evaluation.indexes.flatMap(({ unit }, at) => {
    const name = names.get(unit.id);
    const [page, unitCase] = [pages.find((one) => one.name === name), scored[at]];
    if (page === undefined || unitCase === undefined) return [];
    return [
      { name: page.name, page: () => page },
      { name: `${page.name}-memo`, page: () => proofPage(explain(scheme, unitCase, undefined, year), language) },
    ];
  });
}
