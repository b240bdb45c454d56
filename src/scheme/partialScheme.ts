import type { Criterion } from "../criteria/criterion.js";
import type { Issue, Path } from "../issue/issue.js";
import type { Scheme } from "./scheme.js";

/** What could be read of a scheme: a section with an issue is missing, and so is a criterion. */
export interface PartialScheme extends Partial<Scheme> {
  /** Groups of which a child could not be read, so that the sum of their children cannot be checked. */
  readonly incomplete: ReadonlySet<Criterion>;
  /** Whether every criterion could be read, so that a code that is not found does not exist. */
  readonly complete: boolean;
  /** Whether a questionnaire is written, even where it could not be read. */
  readonly hasQuestionnaire: boolean;
  /** Where the criteria of a list from which some are missing stand in the document. */
  readonly positions: ReadonlyMap<readonly Criterion[], readonly number[]>;
}

/** The draft of a scheme of which this much could be read, with these issues. */
export function draftOf(read: Partial<Scheme>, issues: readonly Issue[]): PartialScheme {
  const incomplete = new Set<Criterion>();
  const positions = new Map<readonly Criterion[], readonly number[]>();
  const hasQuestionnaire = read.questionnaire !== undefined || issues.some(({ path }) => path[0] === "questionnaire");
  const { criteria: nodes, ...sections } = read;
  const broken = new Set(issues.map(({ path }) => path[0]));
  const parsed = Object.fromEntries(Object.entries(sections).filter(([field]) => !broken.has(field)));
  if (!broken.has("criteria")) {
    return {
      ...parsed,
      ...(nodes && { criteria: nodes }),
      incomplete,
      complete: nodes !== undefined,
      hasQuestionnaire,
      positions,
    };
  }
  const brokenNodes = new Set(issues.flatMap(({ path }) => (path[0] === "criteria" ? [nodeKey(path)] : [])));
  let complete = nodes !== undefined;

  const readable = (list: readonly (Criterion | undefined)[], path: string): readonly Criterion[] => {
    const kept: Criterion[] = [];
    const at: number[] = [];
    for (const [position, node] of list.entries()) {
      const key = `${path},${position}`;
      if (node === undefined || brokenNodes.has(key)) continue;
      kept.push(node.kind === "group" ? groupOf(node, key) : node);
      at.push(position);
    }
    if (kept.length < list.length) complete = false;
    positions.set(kept, at);
    return kept;
  };
  const groupOf = (node: Criterion & { kind: "group" }, key: string): Criterion => {
    const children = readable(node.children, `${key},children`);
    const group: Criterion = { ...node, children };
    if (children.length < node.children.length) incomplete.add(group);
    return group;
  };

  // The list itself is broken, or missing.
  if (nodes === undefined || brokenNodes.has("criteria")) {
    return { ...parsed, incomplete, complete: false, hasQuestionnaire, positions };
  }
  const criteria = readable(nodes, "criteria");
  return { ...parsed, criteria, incomplete, complete, hasQuestionnaire, positions };
}

/** Which criterion an issue inside the criteria stands in: the path of the innermost one, its children left aside. */
function nodeKey(path: Path): string {
  let length = 1;
  while (typeof path[length] === "number") {
    length += 1;
    if (path[length] !== "children" || typeof path[length + 1] !== "number") break;
    length += 1;
  }
  return path.slice(0, length).join();
}
