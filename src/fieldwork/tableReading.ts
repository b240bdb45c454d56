import type { TallyRow } from "../survey/tally.js";
import { type TableRow, textAt } from "../table/rows.js";
import { type AnswerCounter, answerCounter } from "./answerCounter.js";
import { countIn, isTicked, optionsIn } from "./cellMeaning.js";
import type { KnownNames } from "./knownNames.js";
import { noAnswer } from "./noAnswer.js";
import { type Column, type Form, placeOf } from "./surveyColumns.js";
import type { SurveyNames } from "./surveyNames.js";
import type { SurveyTableOptions } from "./surveyTable.js";
import type { TableAnswer } from "./tableAnswer.js";
import { type TableFindings, tableFindings } from "./tableFindings.js";
import { meaningIn } from "./wordParts.js";

const UNKNOWN = {
  unit: "survey.cell_unit",
  group: "survey.cell_group",
  question: "survey.cell_question",
} as const;

/** One table while its rows are read. */
export class TableReading {
  readonly counter: AnswerCounter;
  readonly findings: TableFindings = tableFindings();
  /** The counts of cells as they are stated, a row each; none of single answers. */
  readonly counted: TallyRow[] = [];
  rows = 0;
  skipped = 0;
  private readonly headings: TableRow;

  constructor(
    private readonly table: readonly TableRow[],
    private readonly columns: readonly Column[],
    private readonly names: SurveyNames,
    private readonly options: SurveyTableOptions,
    heading: number,
  ) {
    this.counter = answerCounter(names.questionnaire);
    this.headings = table[heading] ?? [];
  }

  row(row: number, form: Form): void {
    this.rows += 1;
    const cells = this.table[row] ?? [];
    const other = noAnswer(cells, this.headings);
    if (other !== null) {
      this.findings.add(other, row + 1, placeOf(this.table, row, 0), {});
      return;
    }
    const answers =
      form === "wide" ? this.wideAnswers(row) : form === "counts" ? this.countsIn(row) : this.answerIn(row);
    const filled = answers.reduce((total, { count }) => total + count, 0);
    if (cells.length > this.headings.length && cells.slice(this.headings.length).some((cell) => cell !== "")) {
      this.findings.add("survey.row_too_long", row + 1, placeOf(this.table, row, this.headings.length), {});
      this.counter.refuse([], filled);
      return;
    }
    if (filled === 0) return;
    const group = this.named("group", row);
    const respondent = this.cell("respondent", row);
    const isCounted = form === "counts" || this.columnOf("count") !== undefined;
    for (const answer of answers) {
      const unit = answer.unit ?? this.named("unit", row);
      if (unit === null || group === null || answer.option === null) {
        this.counter.refuse([], answer.count);
        continue;
      }
      const isOneOfSeveral = answer.option.length > 1;
      for (const option of answer.option) {
        const who = respondent !== "" && { respondent, isOneOfSeveral };
        const one = { unit, group, question: answer.question, option, ...who };
        this.counter.add(one, ["rows", row, answer.at], isOneOfSeveral ? 1 : answer.count);
        if (isCounted) this.counted.push({ unit, group, question: answer.question, option, count: answer.count });
      }
    }
  }

  /** The answers of a respondent, one for each question. */
  private wideAnswers(row: number): readonly TableAnswer[] {
    const ticked = new Map<string, { readonly columns: Column[]; readonly question: string; readonly unit?: string }>();
    const answers = this.columns.flatMap((column): TableAnswer[] => {
      const { as, at } = column;
      if (typeof as !== "object" || as.question === undefined) return [];
      const { question, unit } = as;
      if (as.option !== undefined) {
        const key = JSON.stringify([question, unit]);
        const before = ticked.get(key) ?? { columns: [], question, ...(unit !== undefined && { unit }) };
        before.columns.push(column);
        ticked.set(key, before);
        return [];
      }
      // A question that tools write twice, once as a list and once option by option, is read from its options.
      if (this.hasOptionColumns(question, unit)) return [];
      const cell = textAt(this.table[row], at);
      if (cell === "") {
        this.skipped += 1;
        return [];
      }
      return [this.answered(row, column, question, optionsIn(cell, this.names.optionsOf(question)), cell, unit)];
    });
    return [...answers, ...[...ticked.values()].flatMap((one) => this.tickedIn(row, one))];
  }

  private hasOptionColumns(question: string, unit: string | undefined): boolean {
    return this.columns.some(
      ({ as }) => typeof as === "object" && as.question === question && as.unit === unit && as.option !== undefined,
    );
  }

  /** A question with a column for each option. */
  private tickedIn(
    row: number,
    {
      columns,
      question,
      unit,
    }: { readonly columns: readonly Column[]; readonly question: string; readonly unit?: string },
  ): readonly TableAnswer[] {
    const known = this.names.optionsOf(question);
    const chosen: string[] = [];
    let unclear: Column | undefined;
    for (const column of columns) {
      const option = typeof column.as === "object" ? (column.as.option ?? "") : "";
      const cell = textAt(this.table[row], column.at);
      const is = isTicked(cell, option, known);
      if (is === true) chosen.push(option);
      if (is === null) {
        unclear = column;
        this.find("survey.cell_tick", row, column, { found: cell, option });
      }
    }
    const [first] = columns;
    if (first === undefined) return [];
    if (unclear !== undefined)
      return [{ at: unclear.at, question, option: null, count: 1, ...(unit !== undefined && { unit }) }];
    if (chosen.length > 0) return [this.answered(row, first, question, chosen, chosen.join(", "), unit)];
    this.skipped += 1;
    return [];
  }

  /** An answer, if what was chosen is one, or each of it may be. */
  private answered(
    row: number,
    column: Column,
    question: string,
    chosen: readonly string[],
    found: string,
    unit: string | undefined,
  ): TableAnswer {
    const answer = { at: column.at, question, ...(unit !== undefined && { unit }) };
    if (chosen.length === 0) {
      const nearest = this.names.optionsOf(question).nearest(found);
      this.find("survey.cell_option", row, column, { found, question, nearest });
      return { ...answer, option: null, count: 1 };
    }
    if (chosen.length > 1 && this.options.several !== "each") {
      this.find("survey.cell_several", row, column, { found, question });
      return { ...answer, option: null, count: 1 };
    }
    return { ...answer, option: chosen, count: chosen.length };
  }

  /** The one answer of a row, or as many as it counts. */
  private answerIn(row: number): readonly TableAnswer[] {
    const counted = this.columnOf("count");
    const count = counted === undefined ? 1 : this.countAt(row, counted);
    const column = this.columnOf("option");
    const cell = column === undefined ? "" : textAt(this.table[row], column.at);
    if (cell === "" && counted === undefined) this.skipped += 1;
    const question = this.named("question", row);
    if (count === 0 || (cell === "" && counted === undefined)) return [];
    if (count === null || column === undefined || question === null)
      return [{ at: 0, question: "", option: null, count: count ?? 1 }];
    if (cell === "") this.find("survey.cell_missing", row, column, {});
    const known = this.names.optionsOf(question);
    const meant = cell === "" ? [] : meaningIn(known, cell);
    if (meant.length === 1) return [{ at: column.at, question, option: meant, count }];
    if (cell !== "")
      this.find("survey.cell_option", row, column, { found: cell, question, nearest: known.nearest(cell) });
    return [{ at: column.at, question, option: null, count }];
  }

  /** The counts of a question, a column for each option. */
  private countsIn(row: number): readonly TableAnswer[] {
    const question = this.named("question", row);
    return this.columns.flatMap((column): TableAnswer[] => {
      const { as, at, title } = column;
      if (typeof as !== "object" || as.question !== undefined || as.option === undefined) return [];
      const count = textAt(this.table[row], at) === "" ? 0 : this.countAt(row, column);
      if (count === 0) return [];
      if (count === null || question === null) return [{ at, question: "", option: null, count: count ?? 1 }];
      const known = this.names.optionsOf(question);
      const meant = [title, as.option].map((words) => meaningIn(known, words)).find((ids) => ids.length > 0);
      if (meant?.length === 1) return [{ at, question, option: meant, count }];
      const nearest = known.nearest(title);
      this.find("survey.cell_option", row, column, { found: title, question, nearest });
      return [{ at, question, option: null, count }];
    });
  }

  private countAt(row: number, column: Column): number | null {
    const found = textAt(this.table[row], column.at);
    const count = countIn(found);
    if (typeof count === "number") return count;
    this.find("survey.cell_count", row, column, { found, instead: count.instead });
    return null;
  }

  private columnOf(role: string): Column | undefined {
    return this.columns.find(({ as }) => as === role);
  }

  private cell(role: string, row: number): string {
    const column = this.columnOf(role);
    return column === undefined ? "" : textAt(this.table[row], column.at);
  }

  /** The id of what a row names, or nothing with an issue. */
  private named(role: "unit" | "group" | "question", row: number): string | null {
    const { unit, group } = this.options;
    const { groups, units, questions, questionnaire } = this.names;
    const declared = role === "unit" ? unit : role === "group" ? group : undefined;
    if (declared !== undefined) return declared;
    const column = this.columnOf(role);
    if (column === undefined) return role === "group" ? (questionnaire.groups[0]?.id ?? null) : null;
    const found = textAt(this.table[row], column.at);
    if (found === "") {
      this.find("survey.cell_missing", row, column, {});
      return null;
    }
    const known: KnownNames | null = role === "unit" ? units : role === "group" ? groups : questions;
    if (known === null) return found;
    const [id, ...more] = meaningIn(known, found);
    if (id !== undefined && more.length === 0) return id;
    this.find(UNKNOWN[role], row, column, { found, nearest: known.nearest(found) });
    return null;
  }

  private find(
    code: Parameters<TableFindings["add"]>[0],
    row: number,
    column: Column,
    params: Readonly<Record<string, string>>,
  ): void {
    this.findings.add(code, row + 1, placeOf(this.table, row, column.at), { column: column.title, ...params });
  }
}
