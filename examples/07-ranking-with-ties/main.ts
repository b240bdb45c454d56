import {
  type Case,
  evaluate,
  inLanguage,
  type Language,
  type Ranking,
  type RankingPolicy,
  type Scheme,
} from "par-index";
import { toWideText } from "par-index/report";
import { illustrative } from "../frame.js";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { words } from "./words.js";

const given = { kind: "given" } as const;

export function schemeWith(ranking: RankingPolicy): Scheme {
  return illustrative({
    id: "ranking-with-ties",
    title: { vi: "Hai phần điểm", en: "Two parts" },
    criteria: [
      {
        kind: "leaf",
        code: "1",
        title: { vi: "Thẩm định", en: "Appraised" },
        max: "70",
        part: "appraisal",
        rule: given,
      },
      { kind: "leaf", code: "2", title: { vi: "Điều tra", en: "Survey" }, max: "30", part: "survey", rule: given },
    ],
    ranking,
  });
}

/** Three of the five make 85.25; two of these are equal in both parts. */
const units = [
  { id: "muong-la", name: "Huyện Mường La", appraised: "60.5", surveyed: "28" },
  { id: "moc-chau", name: "Huyện Mộc Châu", appraised: "58", surveyed: "27.25" },
  { id: "mai-son", name: "Huyện Mai Sơn", appraised: "59", surveyed: "26.25" },
  { id: "yen-chau", name: "Huyện Yên Châu", appraised: "59", surveyed: "26.25" },
  { id: "song-ma", name: "Huyện Sông Mã", appraised: "55", surveyed: "25" },
] as const;

const cases: readonly Case[] = units.map(({ id, name, appraised, surveyed }) => ({
  dossier: {
    unit: { id, name, group: "huyện" },
    period: "2021",
    scheme: { id: "ranking-with-ties", edition: "1" },
    entries: [
      { leaf: "1", facts: { points: appraised, reason: "Minh họa" } },
      { leaf: "2", facts: { points: surveyed, reason: "Minh họa" } },
    ],
  },
}));

export function rankingWith(policy: RankingPolicy): Ranking {
  const [ranking] = evaluate(schemeWith(policy), cases).rankings;
  if (ranking === undefined) throw new Error("No ranking without units");
  return ranking;
}

export function report(language: Language): string {
  const say = words[language];
  const shared = rankingWith({ by: "published", ties: "shared" });
  const dense = rankingWith({ by: "published", ties: "dense" });
  const broken = rankingWith({ by: "published", ties: "shared", tieBreak: ["survey"] });
  const { parts } = schemeWith({ by: "published", ties: "shared" });
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.name ?? id;
  const partOf = (id: string | undefined): string => {
    const part = parts.find((one) => one.id === id);
    return part === undefined ? "" : inLanguage(part.title, language);
  };
  return toWideText(
    linedUp({
      caption: [say.caption],
      columns: [
        left(say.unit),
        ...parts.map(({ title, max }) => right(`${inLanguage(title, language)} (${max})`)),
        right(say.index),
        right(say.shared),
        right(say.dense),
        right(say.broken),
        left(say.brokenBy),
        right(say.tied),
      ],
      rows: broken.rows.map(({ unit, published, rank, brokenBy, tied }) => {
        const own = units.find(({ id }) => id === unit);
        const rankIn = (ranking: Ranking): string => String(ranking.rows.find((row) => row.unit === unit)?.rank);
        const figures = [own?.appraised, own?.surveyed, published].map((figure) => shown(figure, language));
        const ranks = [rankIn(shared), rankIn(dense), String(rank)];
        return [nameOf(unit), ...figures, ...ranks, partOf(brokenBy), String(tied)];
      }),
      notes: [...say.notes],
    }),
  );
}

printWhenStarted(import.meta.url, report);
