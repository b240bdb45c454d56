import type { IssuePlace } from "../issue/issue.js";
import { type Issue, type IssueCode, type IssueParams, issue, type NoticeCode, type Path } from "../issue/issue.js";
import type { Cell } from "./rows.js";

/** A scheme while it is read off rows: what is wrong in cells, and which cell says what. */
export class Draft {
  readonly issues: Issue[] = [];
  readonly notices: Issue[] = [];
  private readonly cells = new Map<string, Cell>();

  /** A problem in a cell. */
  wrong<Code extends Exclude<IssueCode, NoticeCode>>(
    code: Code,
    cell: Cell,
    params: IssueParams<Code>,
    leaf?: string,
  ): void {
    this.add([issue(code, cell.path, params)], cell, leaf);
  }

  /** Problems of what a cell says, which get its place. */
  add(issues: readonly Issue[], cell: Cell, leaf?: string): void {
    for (const one of issues) (one.level === "notice" ? this.notices : this.issues).push(placed(one, cell, leaf));
  }

  /** Notes which cell says what stands at a path of the scheme. */
  says(path: Path, cell: Cell): void {
    this.cells.set(JSON.stringify(path), cell);
  }

  /** The cell that says what stands at a path, or what it is part of. */
  cellOf(path: Path): Cell | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const cell = this.cells.get(JSON.stringify(path.slice(0, length)));
      if (cell !== undefined) return cell;
    }
    return undefined;
  }
}

/** An issue at a cell. */
export function placed(one: Issue, cell: Cell, leaf: string | undefined = one.at?.leaf): Issue {
  const at: IssuePlace = { ...one.at, cell: cell.name, ...(leaf === undefined ? {} : { leaf }) };
  return { ...one, path: cell.path, at };
}
