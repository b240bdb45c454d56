import type { Unit } from "../../assessment/dossier.js";
import { marginOfError } from "../../fieldwork/sampleSize.js";
import { decimal, decimalText, HUNDRED } from "../../number/decimal.js";
import { percentOf } from "../../number/percent.js";
import type { Language } from "../../number/print.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import { inLanguage } from "../../text/text.js";
import { headColumn, linedUp, numberColumn, rowsOf } from "../tables/column.js";
import type { Table } from "../tables/table.js";
import type { FormCount } from "./forms.js";
import type { Section } from "./page.js";

/** Forms issued, returned and valid, by group of respondents and by unit, with the margin of error that they leave. */
export function formsSection(
  { scheme }: PreparedScheme,
  units: readonly Unit[],
  counts: readonly FormCount[],
  language: Language,
): Section {
  const sentences = dictionary[language];
  if (counts.length === 0) return { heading: sentences.forms, paragraphs: [sentences.noForms], tables: [] };
  const groups = scheme.questionnaire?.groups ?? [];
  const table = (caption: string, head: string, lines: readonly Line[]) => formsTable(caption, head, lines, language);
  return {
    heading: sentences.forms,
    paragraphs: [sentences.margin],
    tables: [
      table(
        sentences.byGroup,
        sentences.group,
        groups.map(({ id, title }) => ({
          name: inLanguage(title, language),
          counts: counts.filter((one) => one.group === id),
        })),
      ),
      table(
        sentences.byUnit,
        sentences.unit,
        units.map(({ id, name }) => ({ name, counts: counts.filter((one) => one.unit === id) })),
      ),
    ],
  };
}

interface Line {
  readonly name: string;
  readonly counts: readonly FormCount[];
}

const RATE = { places: 2, mode: "half-up" } as const;

function formsTable(caption: string, head: string, lines: readonly Line[], language: Language): Table {
  const sentences = dictionary[language];
  const sums = lines.map(({ counts }) => {
    const sumOf = (field: "population" | "issued" | "returned" | "valid"): number =>
      counts.reduce((total, one) => total + one[field], 0);
    return {
      population: sumOf("population"),
      issued: sumOf("issued"),
      returned: sumOf("returned"),
      valid: sumOf("valid"),
    };
  });
  const whole = (of: (one: (typeof sums)[number]) => number) => sums.map((one) => String(of(one)));
  return {
    caption: [caption],
    columns: [
      headColumn(head),
      numberColumn(sentences.population),
      numberColumn(sentences.issued),
      numberColumn(sentences.returned),
      numberColumn(sentences.valid),
      numberColumn(sentences.rate),
      numberColumn(sentences.error),
    ],
    rows: rowsOf([
      lines.map(({ name }) => name),
      whole(({ population }) => population),
      whole(({ issued }) => issued),
      whole(({ returned }) => returned),
      whole(({ valid }) => valid),
      linedUp(
        sums.map(({ returned, issued }) => percentOf(decimal(returned), decimal(issued), RATE)),
        language,
      ),
      linedUp(
        sums.map(({ population, valid }) => (valid === 0 ? null : marginInPercent(population, valid))),
        language,
      ),
    ]),
    notes: [],
  };
}

function marginInPercent(population: number, answers: number): string {
  return decimalText(decimal(marginOfError({ population, answers })).times(HUNDRED));
}

const dictionary = {
  vi: {
    forms: "Phiếu điều tra",
    noForms: "Không có số liệu về số phiếu phát ra và thu về.",
    margin:
      "Sai số e được tính từ số phiếu hợp lệ n và số người thuộc diện hỏi N theo công thức n = N / (1 + N × e²), làm tròn lên.",
    byGroup: "Theo nhóm đối tượng",
    byUnit: "Theo đơn vị",
    group: "Nhóm đối tượng",
    unit: "Đơn vị",
    population: "Số người thuộc diện hỏi",
    issued: "Phát ra",
    returned: "Thu về",
    valid: "Hợp lệ",
    rate: "Tỷ lệ thu về (%)",
    error: "Sai số (± %)",
  },
  en: {
    forms: "Forms",
    noForms: "The numbers of forms issued and returned are not known.",
    margin:
      "The margin of error e is computed from n valid forms and a population of N: n = N / (1 + N × e²), rounded up.",
    byGroup: "By group of respondents",
    byUnit: "By unit",
    group: "Respondents",
    unit: "Unit",
    population: "Population",
    issued: "Issued",
    returned: "Returned",
    valid: "Valid",
    rate: "Returned (%)",
    error: "Margin of error (± %)",
  },
} as const;
