import { kindOf } from "../document/argumentKind.js";
import { readWhole, refuseOtherKinds } from "../document/arguments.js";
import { choiceIn, decimalIn, elementsOf, fieldOf, type Given, nameIn } from "../document/given.js";
import { limits } from "../document/limits.js";
import { issue, printPath } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Bands } from "../scheme/bands.js";
import type { Gate, GateCondition, GateOutcome } from "../scheme/gates.js";
import type { Classifiable, ClassLimits, CodedNode } from "./classifiable.js";

/*
 * What a class is read from, as far as it is read: whoever puts `classify` alone into a page has it without the readers of
 * schemes and of results. Each value is read once, and what is looked at afterwards is the copy.
 */

/**
 * The limits and the gates of bands.
 *
 * @throws `argument.*` and `number.*`
 */
export function readBands(input: Bands): Required<ClassLimits> {
  refuseOtherKinds("bands", "an-object", input);
  const bands: Given = { value: input, path: ["bands"] };
  const gates = fieldOf(bands, "gates");
  return {
    on: choiceIn(fieldOf(bands, "on"), ["points", "percent", "share"]),
    reads: choiceIn(fieldOf(bands, "reads"), ["published", "exact"]),
    best: elementsOf(fieldOf(bands, "best")).map((band) => ({
      class: nameIn(fieldOf(band, "class")),
      from: decimalIn(fieldOf(band, "from")),
    })),
    otherwise: { class: nameIn(fieldOf(fieldOf(bands, "otherwise"), "class")) },
    gates: gates.value === undefined ? [] : elementsOf(gates).map(readGate),
  };
}

function readGate(gate: Given): Gate {
  // biome-ignore lint/suspicious/noThenProperty: the word of the format; its value is never a function
  return { when: readCondition(fieldOf(gate, "when")), then: readOutcome(fieldOf(gate, "then")) };
}

function readCondition(when: Given): GateCondition {
  const node = nameIn(fieldOf(when, "node"));
  const below = fieldOf(when, "below");
  if (below.value === undefined) return { node, level: nameIn(fieldOf(when, "level")) };
  const points = fieldOf(below, "points");
  if (points.value !== undefined) return { node, below: { points: decimalIn(points) } };
  return { node, below: { percent: decimalIn(fieldOf(below, "percent")) } };
}

function readOutcome(outcome: Given): GateOutcome {
  if (typeof outcome.value === "string") return choiceIn(outcome, ["no-class"]);
  const lower = fieldOf(outcome, "lower");
  if (lower.value === undefined) return { atMost: nameIn(fieldOf(outcome, "atMost")) };
  return { lower: readWhole(printPath(lower.path), lower.value, 1, 100) };
}

/**
 * The figures of an index, or figures by themselves; parts and nodes where gates look at them. Whatever else stands beside
 * them is left out.
 *
 * @throws `argument.*`, `number.*`, and `document.too_deep` for nodes inside one another without end.
 */
export function readFigures(input: Classifiable, withNodes: boolean): Classifiable {
  if (kindOf(input) !== "an-index") refuseOtherKinds("index", "an-object", input);
  const index: Given = { value: input, path: ["index"] };
  const published = fieldOf(index, "published");
  return {
    points: decimalIn(fieldOf(index, "points")),
    max: decimalIn(fieldOf(index, "max")),
    published: published.value === null ? null : decimalIn(published),
    ...(withNodes && {
      parts: listed(fieldOf(index, "parts")).map(readPart),
      nodes: readNodes(fieldOf(index, "nodes")),
    }),
  };
}

function listed(list: Given): readonly Given[] {
  return list.value === undefined ? [] : elementsOf(list);
}

function readPart(part: Given): { readonly part: string; readonly points: string; readonly max: string } {
  const [points, max] = [decimalIn(fieldOf(part, "points")), decimalIn(fieldOf(part, "max"))];
  return { part: nameIn(fieldOf(part, "part")), points, max };
}

function readNodes(nodes: Given): readonly CodedNode[] {
  if (nodes.path.length > limits.depth) {
    throw new ScoringError([issue("document.too_deep", nodes.path, { limit: String(limits.depth) })]);
  }
  return listed(nodes).map((node): CodedNode => {
    const [points, level] = [fieldOf(node, "points"), fieldOf(node, "level")];
    return {
      code: nameIn(fieldOf(node, "code")),
      points: points.value === null ? null : decimalIn(points),
      max: decimalIn(fieldOf(node, "max")),
      ...(level.value !== undefined && { level: nameIn(level) }),
      children: readNodes(fieldOf(node, "children")),
    };
  });
}
