import type { Language } from "../../number/print.js";
import { cited, limitText } from "../../rules/form/say.js";
import { oneLine } from "../../text/oneLine.js";
import { inLanguage } from "../../text/text.js";
import type { Unmet } from "../proof.js";
import { number } from "./lineText.js";

/** What was not fulfilled, and what it would have given. */
export function unmetText(unmet: Unmet, language: Language): string {
  return dictionary[language].wouldGive(wantedText(unmet, language), number(unmet.wouldGive, language));
}

function wantedText({ kind, title, limit, count }: Unmet, language: Language): string {
  const sentences = dictionary[language];
  const name = title === undefined ? "" : cited(title, language);
  const times = count === undefined ? "" : number(count, language);
  switch (kind) {
    case "case":
    case "yes":
      return name;
    case "without":
      return sentences.without(name, times);
    case "count":
      return title === undefined
        ? sentences.count(times)
        : sentences.countOf(oneLine(inLanguage(title, language)), times);
    case "limit": {
      const figure = title === undefined ? "" : `${oneLine(inLanguage(title, language))} `;
      return limit === undefined ? sentences.maximum : `${figure}${limitText(limit, "", language)}`;
    }
    case "moved":
      return sentences.moved(name, times);
    case "rest":
      return sentences.rest(times);
    case "answers":
      return sentences.answers(name);
    case "maximum":
      return sentences.maximum;
  }
}

const dictionary = {
  vi: {
    wouldGive: (wanted: string, points: string) => `${wanted}: sẽ được ${points} điểm`,
    maximum: "mức tối đa",
    rest: (count: string) => `${count} trường hợp còn lại nếu được tính đủ`,
    moved: (name: string, count: string) => `${name}, ${count} trường hợp, nếu được tính ở loại tốt nhất`,
    count: (count: string) => `đủ ${count} trường hợp`,
    countOf: (name: string, count: string) => `${name}: đủ ${count}`,
    without: (name: string, count: string) => `nếu không có ${name} (${count} lần)`,
    answers: (name: string) => `${name}, nếu mọi ý kiến đều ở mức tốt nhất`,
  },
  en: {
    wouldGive: (wanted: string, points: string) =>
      `${wanted}: this would have given ${points} ${points === "1" ? "point" : "points"}`,
    maximum: "the maximum",
    rest: (count: string) => `the other ${count}, if they counted in full`,
    moved: (name: string, count: string) => `${name}: ${count} of them, if they were in the best category`,
    count: (count: string) => `${count} in all`,
    countOf: (name: string, count: string) => `${name}: ${count} in all`,
    without: (name: string, count: string) => `without ${name} (${count === "1" ? "once" : `${count} times`})`,
    answers: (name: string) => `${name}, if every counted answer were the best`,
  },
} as const;
