import type { Language } from "../../number/print.js";
import { measureText, pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { Place } from "../place.js";
import { measuredBy } from "./measured.js";
import type { PlacesInGroup, RelativeRule } from "./rule.js";

export const relativeWords: Sentences<RelativeRule> = {
  vi: (rule, { max }) => {
    const most = pointsText(max, "vi");
    const measure = measureText(measuredBy(rule), "vi");
    const [good, bad] = rule.best === "highest" ? ["cao nhất", "thấp nhất"] : ["thấp nhất", "cao nhất"];
    const { against = "best" } = rule;
    switch (against) {
      case "best":
        return `đơn vị có ${measure} ${good} trong khối được ${most}, các đơn vị khác tính theo tỷ lệ so với đơn vị đó`;
      case "mean":
        return `đơn vị có ${measure} bằng hoặc tốt hơn mức trung bình của khối được ${most}, các đơn vị khác tính theo tỷ lệ so với mức trung bình`;
      case "worst":
        return `đơn vị có ${measure} ${good} trong khối được ${most}, ${bad} được 0 điểm, các đơn vị khác tính theo đường thẳng giữa hai mức đó`;
      default:
        return `xếp các đơn vị trong khối theo ${measure}, ${good} đứng đầu; ${placesText(against, "vi")}`;
    }
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
        return `the units of the group in the order of ${measure}, the ${good} first; ${placesText(against, "en")}`;
    }
  },
};

function placesText({ places, otherwise }: PlacesInGroup, language: Language): string {
  const points = (figure: Place["max"]): string => pointsText(figure, language);
  const each = places.map((step, position) => {
    const from = (places[position - 1]?.atMost ?? 0) + 1;
    const to = from === step.atMost ? String(from) : `${from}–${step.atMost}`;
    return language === "vi" ? `thứ ${to} được ${points(step.points)}` : `place ${to} gives ${points(step.points)}`;
  });
  const rest = language === "vi" ? `còn lại được ${points(otherwise)}` : `anything else gives ${points(otherwise)}`;
  return [...each, rest].join("; ");
}
