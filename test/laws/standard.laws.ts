import {
  digest,
  evaluate,
  safeParseDossier,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
  safeParseYear,
  standard,
} from "par-index";
import { expect } from "vitest";
import { mutate } from "../attack/mutate.js";
import { generator } from "../random/choices.js";
import { years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

const randoms = drawn((draw) => generator(draw.int(0, 2 ** 31 - 1)));

law(
  "a standard reader accepts what the library accepts: standard.x(s).validate(d) has issues ⇔ safeParseX(s, d) is not ok",
  "Our reading",
  [years, randoms],
  ({ scheme, cases }, random) => {
    for (const each of cases) {
      for (const one of [each, mutate(each, random)] as (typeof each)[]) {
        const whole = standard.case(scheme)["~standard"].validate(one);
        const [refused] = evaluate(scheme, [one]).refused;
        expect(whole.issues?.map(({ code, path }) => [code, path])).toEqual(
          refused?.issues.map(({ code, path }) => [code, path.slice(1)]),
        );
        const { dossier, ledger, tally } = (typeof one === "object" && one !== null ? one : {}) as Partial<typeof each>;
        const pairs = [
          [standard.dossier(scheme), safeParseDossier(scheme, dossier), dossier],
          [standard.ledger(scheme), safeParseLedger(scheme, ledger), ledger],
          [standard.tally(scheme), safeParseTally(scheme, tally), tally],
        ] as const;
        for (const [reader, parsed, document] of pairs) {
          const result = reader["~standard"].validate(document);
          expect(result.issues?.map(({ message: _, ...issue }) => issue)).toEqual(
            parsed.ok ? undefined : parsed.issues,
          );
          if (result.issues === undefined) expect(result.value).toEqual(parsed.ok ? parsed.value : undefined);
        }
      }
    }
    const other = mutate(scheme, random);
    const [read, parsed] = [standard.scheme["~standard"].validate(other), safeParseScheme(other)];
    expect(read.issues === undefined).toBe(parsed.ok);
    const units = cases.map(({ dossier: { unit } }) => unit);
    const stamp = { id: scheme.id, edition: scheme.edition, digest: digest(scheme) };
    const groups = [...new Set(units.map(({ group }) => group))].map((group) => ({ group, scheme: stamp }));
    const roster = { period: cases[0]?.dossier.period ?? "2025", schemes: groups, units };
    for (const one of [roster, mutate(roster, random)]) {
      const result = standard.year["~standard"].validate(one);
      const year = safeParseYear(one);
      expect(result.issues?.map(({ message: _, ...issue }) => issue)).toEqual(year.ok ? undefined : year.issues);
    }
  },
);
