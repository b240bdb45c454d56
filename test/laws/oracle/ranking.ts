import { need, type OracleIndex, type OracleRanking, type OracleScheme } from "./documents.js";
import { compare, div, type Fraction, parse } from "./fraction.js";

/** The order within one group in one period, read off finished indexes. */
export function rankGroup(
  scheme: OracleScheme,
  { period, group }: { readonly period: string; readonly group: string },
  indexes: readonly OracleIndex[],
): OracleRanking {
  const tieBreak = scheme.ranking.tieBreak ?? [];
  const ranked = indexes
    .filter((index) => index.published !== null)
    .map((index) => ({ index, keys: [mainKey(scheme, index), ...tieBreak.map((code) => tieKey(scheme, index, code))] }))
    .sort((a, b) => compareKeys(b.keys, a.keys) || (a.index.unit.id < b.index.unit.id ? -1 : 1));
  const rows = ranked.map(({ index, keys }) => {
    const above = ranked.filter((other) => compareKeys(other.keys, keys) > 0);
    const below = ranked.filter((other) => compareKeys(other.keys, keys) < 0);
    const placesAbove = above.filter((other, i) => i === 0 || compareKeys(other.keys, need(above[i - 1]).keys) !== 0);
    const sameMain = (other: { keys: Key[] } | undefined) =>
      other !== undefined && compareKeys(other.keys.slice(0, 1), keys.slice(0, 1)) === 0;
    const neighbour = [above.at(-1), below[0]].find(sameMain);
    const code = neighbour && tieBreak.find((_, i) => compareKey(need(neighbour.keys[i + 1]), need(keys[i + 1])) !== 0);
    return {
      rank: 1 + (scheme.ranking.ties === "shared" ? above.length : placesAbove.length),
      unit: index.unit.id,
      published: need(index.published),
      class: index.class,
      tied: ranked.filter((other) => compareKeys(other.keys, keys) === 0).length,
      ...(code === undefined ? {} : { brokenBy: code }),
    };
  });
  const unranked = indexes
    .filter((index) => index.published === null)
    .map((index) => ({
      unit: index.unit.id,
      why: index.complete ? ("ranking.no_score" as const) : ("ranking.pending" as const),
    }))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
  return { period, group, rows, unranked };
}

/** `null`: no score, the lowest of all. */
type Key = { readonly key: Fraction | null };

function mainKey(scheme: OracleScheme, index: OracleIndex): Key {
  if (scheme.ranking.by === "published") return { key: parse(need(index.published)) };
  return exactKey(scheme, index.points, index.max);
}

function tieKey(scheme: OracleScheme, index: OracleIndex, code: string): Key {
  const found = index.parts.find((part) => part.part === code) ?? index.nodes.find((node) => node.code === code);
  return exactKey(scheme, need(found).points, need(found).max);
}

function exactKey(scheme: OracleScheme, points: string | null, most: string): Key {
  if (points === null) return { key: null };
  if (scheme.publishes === "points") return { key: parse(points) };
  return { key: parse(most).top === 0n ? null : div(parse(points), parse(most)) };
}

function compareKey(a: Key, b: Key): number {
  if (a.key === null || b.key === null) return (a.key === null ? 0 : 1) - (b.key === null ? 0 : 1);
  return compare(a.key, b.key);
}

function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  return a.map((key, i) => compareKey(key, need(b[i]))).find((order) => order !== 0) ?? 0;
}
