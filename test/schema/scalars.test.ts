import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scalars } from "../../scripts/schemas/scalars.js";

/** Results are written by the library and read by nobody; their scalars have no reader of their own to agree with. */
const RESULTS = ["canonical", "figure", "issueCode"];

const read = scalars.filter(([, { id }]) => !RESULTS.includes(id));
const ajv = new Ajv();

const digits = fc.stringMatching(/^-?(0|[1-9][0-9]{0,16})(\.[0-9]{1,17})?$/);
const nearlyDigits = fc.stringMatching(/^[-+]?[0-9]{0,3}[.,e]?[0-9]{0,3}0{0,20}$/);
const nearlyDate = fc.stringMatching(
  /^[0-9]{4}-(0[0-9]|1[0-3])-([0-2][0-9]|3[0-2])(T[0-2][0-9]:[0-6][0-9](:[0-6][0-9](\.[0-9]{1,10})?)?(Z|\+07:00)?)?$/,
);
const short = fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isShort);
const figures = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.integer(), short);
const inputs = fc.oneof(digits, nearlyDigits, nearlyDate, figures, fc.string({ maxLength: 3, unit: "grapheme" }));
const strange = fc.constantFrom(null, true, [], {}, "", " ", "\u00a0", "not-applicable", "pending", "-0", "1.0", "0.0");

/** What JSON Schema cannot count: the digits of a number. Past 15 src refuses it, as `number.inexact`. */
function isShort(number: number): boolean {
  const spelled = String(number);
  return (
    !spelled.includes("e") && spelled.replace(/[-.]/g, "").replace(/^0+/, "").length <= 15 && places(spelled) <= 15
  );
}

function places(spelled: string): number {
  return spelled.split(".")[1]?.length ?? 0;
}

describe("the scalars", () => {
  it.each(read.map(([schema, meta]) => [meta.id, schema, meta] as const))(
    "%s agrees with its reader in src",
    (_, schema, { id: __, ...keywords }) => {
      const validate = ajv.compile(keywords);
      fc.assert(
        fc.property(fc.oneof(inputs, strange), (input) => {
          expect(validate(input), JSON.stringify(input)).toBe(schema.safeParse(input).success);
        }),
        { numRuns: 2_000 },
      );
    },
  );

  it("know the calendar by heart", () => {
    const [, { id: _, ...keywords }] = scalars.find(([, { id }]) => id === "date") ?? [undefined, { id: "" }];
    const schema = scalars.find(([, { id }]) => id === "date")?.[0];
    const validate = ajv.compile(keywords);
    const two = (number: number): string => String(number).padStart(2, "0");
    for (const year of ["0000", "1900", "2000", "2020", "2021", "2100", "2400"]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const input = `${year}-${two(month)}-${two(day)}`;
          expect(validate(input), input).toBe(schema?.safeParse(input).success);
        }
      }
    }
  });
});
