import { printClause } from "../../issue/describeIssue.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { Points } from "../../number/quantity.js";
import { oneLine } from "../../text/oneLine.js";
import { inLanguage, type LocalizedText } from "../../text/text.js";
import type {
  ClassProof,
  GateProof,
  GroupProof,
  IndexProof,
  LeafProof,
  NodeProof,
  PartProof,
  Proof,
} from "../proof.js";
import { calculationLines, indented } from "./indented.js";
import { leafText } from "./leafText.js";
import { type LineSetting, number } from "./lineText.js";
import { dictionary } from "./sentences.js";

/** One node by itself: a heading, and the lines of what it comes from. */
export function nodeText(node: NodeProof, proof: Proof, isDomain: boolean, language: Language): readonly string[] {
  const [heading, body] =
    node.kind === "index" ? indexText(node, proof, language) : figureText(node, proof, isDomain, language);
  return [heading, ...indented(body)];
}

type Block = readonly [heading: string, body: readonly string[]];

function figureText(
  node: LeafProof | GroupProof | PartProof,
  proof: Proof,
  isDomain: boolean,
  language: Language,
): Block {
  const sentences = dictionary[language];
  const title = oneLine(inLanguage(node.title, language));
  const name =
    node.kind === "part"
      ? `${sentences.part} “${title}”`
      : `${isDomain ? sentences.domain : sentences.criterion} ${oneLine(node.code)}. ${title}`;
  const clause = node.kind === "part" ? undefined : node.clause;
  const bonus = node.kind === "part" ? undefined : node.bonus;
  return [
    `${name}: ${attained(node, language)}`,
    [
      ...(clause === undefined ? [] : [`${sentences.basis}: ${oneLine(printClause(clause, language))}.`]),
      ...(bonus === undefined ? [] : [sentences.bonus]),
      ...(node.declaredMax === undefined ? [] : [sentences.declared(number(node.declaredMax, language))]),
      ...(node.kind === "leaf"
        ? leafText(node, proof, language)
        : calculationLines(node.lines, { rounding: proof.rounding, nameOf: (code) => code }, language)),
    ],
  ];
}

function attained({ points, max }: Pick<LeafProof, "points" | "max">, language: Language): string {
  const sentences = dictionary[language];
  const outOf = number(max, language);
  return points === null ? sentences.none(outOf) : sentences.outOf(number(points, language), outOf);
}

function indexText(index: IndexProof, proof: Proof, language: Language): Block {
  const sentences = dictionary[language];
  const nameOf = (id: string): string => {
    const part = proof.scheme.parts.find((one) => one.id === id);
    return part === undefined ? id : inLanguage(part.title, language);
  };
  const setting = { rounding: proof.rounding, nameOf };
  return [
    `${sentences.index}: ${attained(index, language)}`,
    [
      ...calculationLines(index.lines, setting, language),
      ...publishedText(index, proof, language),
      ...(index.class === null ? [] : classText(index.class, language)),
      ...calculationLines(index.class?.lines ?? [], setting, language),
      ...gatesText(index.class, setting, language),
      ...tooLittleText(index.class, nameOf, language),
      ...provisionalText(index, language),
    ],
  ];
}

/** Filled up with zeros, as it is published. */
function publishedText(
  { published, publishes }: IndexProof,
  { rounding }: Proof,
  language: Language,
): readonly string[] {
  if (published === null) return [];
  const figure = printDecimal(published, language, rounding.index.places).replace("-", "−");
  return [dictionary[language].published[publishes](figure)];
}

/** What the figure alone would give, and every gate that is met, with what of the criterion meets it. */
function gatesText(proof: ClassProof | null, setting: LineSetting, language: Language): readonly string[] {
  if (proof?.gates === undefined) return [];
  const sentences = dictionary[language];
  const { before } = proof;
  return [
    ...(before === undefined ? [] : [sentences.byFigure(oneLine(inLanguage(before.title, language)))]),
    ...proof.gates.flatMap((gate) => [
      gateText(gate, language),
      ...indented(calculationLines(gate.lines, setting, language)),
    ]),
  ];
}

/** Why there is no class where too little applies. */
function tooLittleText(
  proof: ClassProof | null,
  nameOf: (part: string) => string,
  language: Language,
): readonly string[] {
  return (proof?.tooLittle ?? []).map(({ part, applicable, max, least }) =>
    dictionary[language].tooLittle(
      oneLine(nameOf(part)),
      number(applicable, language),
      number(max, language),
      number(least, language),
    ),
  );
}

function gateText({ when, then: outcome, title, clause }: GateProof, language: Language): string {
  const sentences = dictionary[language].gate;
  const name = oneLine(inLanguage(title, language));
  const condition = "level" in when ? sentences.level(name) : sentences.below(name);
  const cited = clause === undefined ? "" : ` (${printClause(clause, language)})`;
  if (outcome === "no-class") return `${sentences.noClass(condition)}${cited}.`;
  const effect =
    "lower" in outcome
      ? sentences.lower(condition, String(outcome.lower))
      : sentences.atMost(condition, outcome.atMost);
  return `${effect}${cited}.`;
}

function classText({ class: given, before, title, from, next, on }: ClassProof, language: Language): readonly string[] {
  // Where a scheme draws no limits, there is nothing to say of a class.
  if (from === undefined && next === undefined) return [];
  // Where a gate has changed the class, the limits are those of another.
  if (given === null || before !== undefined) return [dictionary[language].class(oneLine(inLanguage(title, language)))];
  const sentences = dictionary[language];
  const named = (text: LocalizedText, least: Points | undefined): string => {
    const name = oneLine(inLanguage(text, language));
    if (least === undefined) return name;
    const limit = sentences.limit[on](number(least, language));
    return saysLimit(name, limit) ? name : sentences.classFrom(name, limit);
  };
  return [
    sentences.class(named(title, from)),
    ...(next === undefined ? [] : [sentences.next(named(next.title, next.from))]),
  ];
}

/** Whether a title says a limit itself, however it is spaced: `Nhóm A (từ 90% trở lên)` says `90 %`. */
function saysLimit(title: string, limit: string): boolean {
  const [before, after] = dense(title).split(dense(limit));
  return after !== undefined && !/[\d.,]$/.test(before ?? "");
}

function dense(text: string): string {
  return text.replace(/\s/g, "");
}

function provisionalText({ draft: provisional }: IndexProof, language: Language): readonly string[] {
  if (provisional === undefined) return [];
  const { pending, lowest, highest } = provisional;
  const sentences = dictionary[language];
  return [sentences.draft(oneLine(pending.join(", ")), number(lowest, language), number(highest, language))];
}
