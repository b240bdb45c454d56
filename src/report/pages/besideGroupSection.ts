import type { UnitIndex } from "../../composite/unitIndex.js";
import { printDecimal } from "../../number/print.js";
import type { Percent } from "../../number/quantity.js";
import { besideGroup, dotsOf, signed } from "../charts/unitProfileDots.js";
import { headColumn, numberColumn, printed, rowsOf } from "../tables/column.js";
import { schemeNames } from "../tables/schemeNames.js";
import type { Section } from "./page.js";
import type { ReportContext } from "./reportContext.js";

/** A unit against the mean of its group, domain by domain, and against its own year before. */
export function besideGroupSection(
  { prepared: { scheme }, language, changes, previous }: ReportContext,
  index: UnitIndex,
  means: ReadonlyMap<string, Percent>,
): Section {
  const sentences = dictionary[language];
  const names = schemeNames(scheme, language);
  const { places } = scheme.rounding.index;
  const beside = besideGroup(scheme, index, means);
  const print = (percent: string | null | undefined): string => printed(percent, language, places);
  const nodes = changes.get(index.unit.id)?.nodes ?? [];
  const before = beside.map(({ code }) => print(nodes.find(({ to }) => to === code)?.before.percent));
  return {
    heading: sentences.heading(index.unit.group),
    anchor: "profile",
    paragraphs: [],
    charts: [dotsOf(scheme, index, beside, language)],
    tables: [
      {
        caption: [sentences.caption],
        columns: [
          headColumn(sentences.domain),
          numberColumn(sentences.unit),
          numberColumn(sentences.mean),
          numberColumn(sentences.difference),
          ...(previous === null ? [] : [numberColumn(sentences.before)]),
        ],
        rows: rowsOf([
          beside.map(({ code }) => `${code}. ${names.criterion(code)}`),
          beside.map(({ percent }) => print(percent)),
          beside.map(({ mean }) => print(mean)),
          beside.map(({ difference }) => signed(difference, (figure) => printDecimal(figure, language, places))),
          ...(previous === null ? [] : [before]),
        ]),
        notes: [],
      },
    ],
  };
}

const dictionary = {
  vi: {
    heading: (group: string) => `So với bình quân khối ${group}`,
    caption: "Tỷ lệ đạt theo lĩnh vực (%)",
    domain: "Lĩnh vực",
    unit: "Đơn vị",
    mean: "Bình quân",
    difference: "Chênh lệch",
    before: "Kỳ trước",
  },
  en: {
    heading: (group: string) => `Compared with the mean of group ${group}`,
    caption: "Attained by domain (%)",
    domain: "Domain",
    unit: "Unit",
    mean: "Mean",
    difference: "Difference",
    before: "Year before",
  },
} as const;
