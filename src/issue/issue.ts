import { wellFormed } from "../text/characters.js";
import type { Clause } from "./clause.js";
import type { notices } from "./notices.js";
import type { register } from "./register.js";

/** The name of a problem. It never changes its meaning from one release to the next. */
export type IssueCode = keyof typeof register;

/** The name of something to look at in what is accepted. */
export type NoticeCode = keyof typeof notices;

/** Where in a document: keys and list positions from its root. */
export type Path = readonly (string | number)[];

/** The names in braces in a sentence. */
type Placeholder<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}${"#" | "@" | "~" | "="}` ? Bare : Name) | Placeholder<Rest>
  : never;

/** The parameters that a code's sentence speaks of; decimals are canonical strings. */
export type IssueParams<Code extends IssueCode> = {
  readonly [Name in Placeholder<(typeof register)[Code]["vi"]>]: string;
};

/** One problem: what, where, with which figures, and under which clause. Plain JSON. */
export interface Issue {
  readonly code: IssueCode;
  /** An `error` refuses the document; with a `notice` it is accepted, but somebody should look. */
  readonly level: "error" | "notice";
  readonly path: Path;
  /** Whom and what it is about, as far as that could be read. */
  readonly at?: IssuePlace;
  readonly params: Readonly<Record<string, string>>;
  readonly clause?: Clause;
}

/** Whom and what an issue is about and where it stands, for people who do not count list positions. */
export interface IssuePlace {
  /** The file, as it was named. */
  readonly file?: string;
  /** The line in the file, the first being 1. */
  readonly line?: number;
  /** The character in the line, the first being 1. */
  readonly column?: number;
  /** The cell of a table, as a spreadsheet names it: `E12`. */
  readonly cell?: string;
  /** The unit, by id. */
  readonly unit?: string;
  /** The leaf, by code. */
  readonly leaf?: string;
}

/** What a problem may say beside its sentence. */
interface More {
  readonly at?: IssuePlace | undefined;
  readonly clause?: Clause | undefined;
}

/** Makes an error whose parameters are those its sentence names. */
export function issue<Code extends Exclude<IssueCode, NoticeCode>>(
  code: Code,
  path: Path,
  params: IssueParams<Code>,
  clause?: Clause,
): Issue {
  return problemAt(path, "error", { code, params }, { clause });
}

/** Makes a notice whose parameters are those its sentence names. */
export function notice<Code extends NoticeCode>(code: Code, path: Path, params: IssueParams<Code>, more?: More): Issue {
  return problemAt(path, "notice", { code, params }, more);
}

/**
 * A problem at its place. What it quotes of a document may hold half of a pair, which stands here as the replacement character, for
 * a result that tells of it must be one that can be written, read and digested.
 */
export function problemAt(
  path: Path,
  level: Issue["level"],
  { code, params }: Pick<Issue, "code" | "params">,
  more: More = {},
): Issue {
  const written = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, wellFormed(value)]));
  const steps = path.map((step) => (typeof step === "string" ? wellFormed(step) : step));
  return placeProblem({ code, level, params: written, path: steps }, more);
}

/**
 * The same problem, said of somebody or something, or under a clause; its fields in the order of RFC 8785, as results are written.
 * Each shape is written out, for a unit has dozens of notices and spreading fields takes several times as long.
 */
export function placeProblem(one: Issue, { at = one.at, clause = one.clause }: More): Issue {
  const { code, level, params, path } = one;
  if (at === undefined) {
    return clause === undefined ? { code, level, params, path } : { clause, code, level, params, path };
  }
  return clause === undefined ? { at, code, level, params, path } : { at, clause, code, level, params, path };
}

/** A path as people write it: `criteria[0].children[2].max`; the root is `(document)`. */
export function printPath(path: Path): string {
  const printed = path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
  return printed === "" ? "(document)" : printed;
}
