import { measureText, pointsText } from "../form/say.js";
import type { Place } from "../place.js";
import { isMax, only } from "../sentence/leafPoints.js";
import { phrase } from "../sentence/phrases.js";
import type { Parts, Token } from "../sentence/token.js";
import type { LeafPoints, Sentences } from "../sentences.js";
import { measuredBy } from "./measured.js";
import type { PlaceStep, PlacesInGroup, RelativeRule } from "./rule.js";

type Best = RelativeRule["best"];
type Against = RelativeRule["against"];

/** What is said of the others, for each yardstick; the best, as the rule states it or leaves it out. */
const REST = {
  unstated: "các đơn vị khác tính theo tỷ lệ so với đơn vị đó",
  best: "các đơn vị khác tính theo tỷ lệ so với mức tốt nhất",
  mean: "các đơn vị khác tính theo tỷ lệ so với mức trung bình",
  worst: "các đơn vị khác tính theo đường thẳng giữa hai mức đó",
} as const;

const ENDS = { highest: ["cao nhất", "thấp nhất"], lowest: ["thấp nhất", "cao nhất"] } as const;

/** The sentences about one end of the group, by which end is good. */
function formsFor(best: Best) {
  const [good, bad] = ENDS[best];
  return {
    unstated: phrase(`đơn vị có {measure} ${good} trong khối được {max:points}, ${REST.unstated}`),
    best: phrase(`đơn vị có {measure} ${good} trong khối được {max:points}, ${REST.best}`),
    mean: phrase(
      `đơn vị có {measure} bằng hoặc ${best === "highest" ? "cao" : "thấp"} hơn mức trung bình của khối được {max:points}, ${REST.mean}`,
    ),
    worst: phrase(`đơn vị có {measure} ${good} trong khối được {max:points}, ${bad} được 0 điểm, ${REST.worst}`),
    places: phrase(`xếp các đơn vị trong khối theo {measure}, ${good} đứng đầu`),
  } as const;
}

const FORMS = { highest: formsFor("highest"), lowest: formsFor("lowest") } as const;
const BESTS: readonly Best[] = ["highest", "lowest"];
const YARDSTICKS = ["unstated", "best", "mean", "worst"] as const;

const ONE_PLACE = phrase("thứ {to:count} được {points}");
const PLACES = phrase("thứ {from:count} đến thứ {to:count} được {points}");
const OTHER_PLACES = phrase("còn lại được {points}", "còn lại [:|được] {points}");

export const relativeWords: Sentences<RelativeRule> = {
  vi: (rule, { max }, { style }) => {
    const measure = { measure: measuredBy(rule), unitBehind: false };
    const forms = FORMS[rule.best];
    const { against } = rule;
    if (typeof against !== "object") return forms[against ?? "unstated"].write({ measure, max }, style);
    const each = against.places.map(({ atMost, points }, position) => {
      const from = (against.places[position - 1]?.atMost ?? 0) + 1;
      return from === atMost
        ? ONE_PLACE.write({ to: atMost, points }, style)
        : PLACES.write({ from, to: atMost, points }, style);
    });
    const rest = OTHER_PLACES.write({ points: against.otherwise }, style);
    return [forms.places.write({ measure }, style), ...each, rest].join("; ");
  },
  en: (rule, { max }) => {
    const most = pointsText(max, "en");
    const measure = measureText(measuredBy(rule), "en").replace(/^the /, "");
    const [good, bad] = rule.best === "highest" ? ["highest", "lowest"] : ["lowest", "highest"];
    const { against = "best" } = rule;
    switch (against) {
      case "best":
        return `the ${good} ${measure} of the group gets ${most}, the others their proportion of it`;
      case "mean":
        return `whoever is as good as the mean ${measure} of the group gets ${most}, the others their proportion of it`;
      case "worst":
        return `the ${good} ${measure} of the group gets ${most}, the ${bad} 0 points, the others by a straight line between them`;
      default:
        return `the units of the group in the order of ${measure}, the ${good} first; ${placesText(against)}`;
    }
  },
  read: (clauses, leaf) => [...readYardstick(only(clauses), leaf), ...readPlaces(clauses)],
  models: [
    "đơn vị có số sáng kiến cao nhất trong khối được 2 điểm, các đơn vị khác tính theo tỷ lệ so với đơn vị đó.",
    "xếp các đơn vị trong khối theo số sáng kiến, cao nhất đứng đầu; thứ 1 được 2 điểm; thứ 2 đến thứ 5 được 1 điểm; còn lại được 0 điểm.",
  ],
};

function placesText({ places, otherwise }: PlacesInGroup): string {
  const points = (figure: Place["max"]): string => pointsText(figure, "en");
  const each = places.map((step, position) => {
    const from = (places[position - 1]?.atMost ?? 0) + 1;
    return `place ${from === step.atMost ? from : `${from}–${step.atMost}`} gives ${points(step.points)}`;
  });
  return [...each, `anything else gives ${points(otherwise)}`].join("; ");
}

function readYardstick(clause: readonly Token[], leaf: LeafPoints): readonly RelativeRule[] {
  return BESTS.flatMap((best) =>
    YARDSTICKS.flatMap((yardstick) =>
      FORMS[best][yardstick]
        .read(clause)
        .flatMap(({ measure, max }) =>
          isMax(max, leaf) ? [ruleOf(best, measure, yardstick === "unstated" ? undefined : yardstick)] : [],
        ),
    ),
  );
}

function ruleOf(best: Best, { measure, ...parts }: ReturnType<typeof measuredBy>, against: Against): RelativeRule {
  return {
    kind: "relative",
    best,
    ...(measure === "ratio" ? { measure } : {}),
    ...parts,
    ...(against === undefined ? {} : { against }),
  };
}

function readPlaces([first, ...others]: Parts): readonly RelativeRule[] {
  const rest = OTHER_PLACES.read(others.at(-1) ?? [])[0]?.points;
  if (rest === undefined) return [];
  const places: PlaceStep[] = [];
  for (const clause of others.slice(0, -1)) {
    const next = (places.at(-1)?.atMost ?? 0) + 1;
    const [one] = [...PLACES.read(clause), ...ONE_PLACE.read(clause).map((parts) => ({ ...parts, from: parts.to }))];
    // Each place is named once: a step begins where the one before it ends.
    if (one === undefined || one.from !== next || one.to < one.from) return [];
    places.push({ atMost: one.to, points: one.points });
  }
  if (places.length === 0) return [];
  return BESTS.flatMap((best) =>
    FORMS[best].places.read(first).map(({ measure }) => ruleOf(best, measure, { places, otherwise: rest })),
  );
}
