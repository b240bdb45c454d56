/**
 * Results as pages, tables and charts, in HTML, Markdown, CSV and text.
 *
 * @packageDocumentation
 */

export type {
  ChartAxis,
  ChartColor,
  ChartConfig,
  ChartData,
  ChartEncoding,
  ChartField,
  ChartLayer,
  ChartLegend,
  ChartMark,
  ChartPosition,
  ChartRow,
  ChartScale,
  ChartSpec,
  ChartText,
  ChartTitle,
  ChartValue,
} from "./charts/chartSpec.js";
export { classesOverYears } from "./charts/classesOverYears.js";
export { criteriaIcicle } from "./charts/criteriaIcicle.js";
export { domainHeatMap } from "./charts/domainHeatMap.js";
export { lostPointsWaterfall } from "./charts/lostPointsWaterfall.js";
export { partsScatter } from "./charts/partsScatter.js";
export type { RankIntervalBar } from "./charts/rankIntervalBar.js";
export { rankIntervalBars } from "./charts/rankIntervalBars.js";
export { rankingBars } from "./charts/rankingBars.js";
export type { MapOptions } from "./charts/readMap.js";
export { type ResultMaps, resultMaps } from "./charts/resultMaps.js";
export { scoreDistribution } from "./charts/scoreDistribution.js";
export { selfAppraisedDumbbells } from "./charts/selfAppraisedDumbbells.js";
export { toSvg } from "./charts/toSvg.js";
export { unitProfileDots } from "./charts/unitProfileDots.js";
export { yearSlopes } from "./charts/yearSlopes.js";
export type { OfficialForm, Signer } from "./formats/officialForm.js";
export { type CsvFile, type CsvForm, toCsv } from "./formats/toCsv.js";
export { toHtml } from "./formats/toHtml.js";
export { toMarkdown } from "./formats/toMarkdown.js";
export { toOfficialHtml } from "./formats/toOfficialHtml.js";
export { toText, toWideText } from "./formats/toText.js";
export { appraisalMinutes } from "./pages/appraisalMinutes.js";
export { correctionPage } from "./pages/correctionPage.js";
export { domainMatrix } from "./pages/domainMatrix.js";
export type { FormCount } from "./pages/forms.js";
export { leaguePage } from "./pages/leaguePage.js";
export type { Link, Page, Section, Stamp, StampLine } from "./pages/page.js";
export { proofPage } from "./pages/proofPage.js";
export type { Reporting, ReportMap } from "./pages/reportContext.js";
export { type ReportOptions, reportPages } from "./pages/reportPages.js";
export { type SurveyReporting, surveyReport } from "./pages/surveyReport.js";
export { type UnitReporting, unitProfile } from "./pages/unitProfile.js";
export { classGapsTable } from "./tables/classGapsTable.js";
export { correctionTables } from "./tables/correctionTables.js";
export { gapsTable } from "./tables/gapsTable.js";
export { leagueTables } from "./tables/leagueTables.js";
export { overClaimTables } from "./tables/overClaimTables.js";
export { placingsTable } from "./tables/placingsTable.js";
export type { Column, Table } from "./tables/table.js";
