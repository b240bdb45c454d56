import type { LocalizedText } from "../../text/text.js";
import { constant, type Expression, fact, named, product, quotient } from "../expression/expression.js";
import { unitIn, wordsFor } from "../form/factWords.js";
import { asks, type Field, type Form, type Peer } from "../form/form.js";
import { measuredFigure, measuredForm } from "../form/measured.js";
import { nameIn, type Place } from "../place.js";
import { checkRelative } from "./check.js";
import { measuredBy } from "./measured.js";
import type { RelativeRule } from "./rule.js";

type Peers = Peer["figure"];

const PEERS: Readonly<Record<Peers, LocalizedText>> = {
  best: { vi: "Đơn vị tốt nhất trong khối", en: "Best of the group" },
  worst: { vi: "Đơn vị kém nhất trong khối", en: "Worst of the group" },
  mean: { vi: "Mức trung bình của khối", en: "Mean of the group" },
};
const PLACE: LocalizedText = { vi: "Thứ tự trong khối", en: "Place in the group" };

/** What the unit states of itself, and what the evaluation states of its group. */
export function relativeForm(rule: RelativeRule, place: Place): Form {
  const { checksFiguresOnly: _, ...leaf } = ownForm(rule, place);
  const { against = "best" } = rule;
  const figures: readonly Peers[] =
    against === "worst" ? ["best", "worst"] : typeof against === "string" ? [against] : [];
  const peers: readonly Field[] =
    figures.length === 0
      ? [{ holds: "place", key: "place", fact: nameIn(place, "place"), title: PLACE, better: betterOf(rule) }]
      : figures.map((figure) => peerField(rule, figure, place));
  // With the highest best, what is better than nothing is the divisor; with the lowest, the unit's own figure is.
  const divisor = rule.best === "highest" && (against === "best" || against === "mean") ? ([against] as const) : [];
  return {
    ...leaf,
    fields: [...leaf.fields, ...peers],
    shares: [...leaf.shares, ...lesserOfTwo(rule, place)],
    positive: [
      ...leaf.positive,
      ...figures.flatMap((figure) => wholeOfPeer(rule, figure, place)),
      ...divisor.map((figure) => partOfPeer(rule, figure, place)),
    ],
    check: (facts, at) => [...leaf.check(facts, at), ...checkRelative(rule, facts, at)],
  };
}

/** Of the unit's value and the best, which is never the greater. */
function lesserOfTwo({ measure, best, against = "best" }: RelativeRule, place: Place): Form["shares"] {
  if (measure === "ratio" || against !== "best") return [];
  const [value, peer] = [nameIn(place, "value"), nameIn(place, "best")];
  return [best === "highest" ? { facts: [value], of: fact(peer) } : { facts: [peer], of: fact(value) }];
}

/** A value of a group is not negative; a ratio is as it is elsewhere. */
function ownForm(rule: RelativeRule, place: Place): Form {
  const { measure, words } = rule;
  if (measure === "ratio") return measuredForm(measuredBy(rule), place);
  const title = wordsFor("value", words);
  return asks({ holds: "amount", key: "value", fact: nameIn(place, "value"), title, ...unitIn(words) });
}

function betterOf({ best }: RelativeRule): "higher" | "lower" {
  return best === "highest" ? "higher" : "lower";
}

function peerField(rule: RelativeRule, figure: Peers, place: Place): Peer {
  return {
    holds: "peer",
    key: figure,
    of: rule.measure ?? "value",
    figure,
    better: betterOf(rule),
    fact: nameIn(place, figure),
    title: PEERS[figure],
  };
}

function isShare({ measure }: RelativeRule, figure: Peers): boolean {
  return measure === "ratio" || figure === "mean";
}

function wholeOfPeer(rule: RelativeRule, figure: Peers, place: Place): readonly Expression[] {
  return isShare(rule, figure) ? [fact(nameIn(place, figure, "whole"))] : [];
}

/** What must be more than nothing for a figure of the group to be divided by. */
function partOfPeer(rule: RelativeRule, figure: Peers, place: Place): Expression {
  return fact(isShare(rule, figure) ? nameIn(place, figure, "part") : nameIn(place, figure));
}

/** What the unit has. */
export function ownFigure(rule: RelativeRule, place: Place): Expression {
  return measuredFigure(measuredBy(rule), place);
}

/** What the group has: in percent for a ratio, as the unit's own is. */
export function peerFigure(rule: RelativeRule, figure: Peers, place: Place): Expression {
  const name = nameIn(place, figure);
  if (!isShare(rule, figure)) return named(PEERS[figure], fact(name, PEERS[figure]));
  const [part, whole] = [fact([...name, "part"]), fact([...name, "whole"])];
  const over = rule.measure === "ratio" ? product(constant("100"), part) : part;
  return named(PEERS[figure], quotient(over, whole));
}
