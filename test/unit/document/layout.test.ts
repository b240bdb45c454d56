import { describe, expect, it } from "vitest";
import { layouts } from "../../../src/document/layout.js";

const FIELDS = [
  { name: "a", optional: false, position: 2 },
  { name: "b", optional: true, position: 0 },
  { name: "c", optional: false, position: 1 },
];
const layoutOf = () => layouts(FIELDS);
const named = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => name).join("");
const shown = (keys: readonly string[], of = layoutOf()) => {
  const { present, missing, unknown } = of(keys);
  return [named(present), named(missing), unknown.join("")];
};

describe("layouts(fields)(keys)", () => {
  it("tells which fields are there, which are missing in the order of the schema, and which keys are unknown", () => {
    expect(shown(["c", "b", "a"])).toStrictEqual(["abc", "", ""]);
    expect(shown([])).toStrictEqual(["", "ca", ""]);
    expect(shown(["b"])).toStrictEqual(["b", "ca", ""]);
    expect(shown(["x", "a", "y"])).toStrictEqual(["a", "c", "xy"]);
  });

  it("tells keys apart by their order and their number", () => {
    const of = layoutOf();
    expect(shown(["a", "c"], of)).toStrictEqual(["ac", "", ""]);
    expect(shown(["a", "c", "b"], of)).toStrictEqual(["abc", "", ""]);
    expect(shown(["a"], of)).toStrictEqual(["a", "c", ""]);
    expect(shown(["a", "b"], of)).toStrictEqual(["ab", "c", ""]);
    expect(of(["a", "c"]).keys).toStrictEqual(["a", "c"]);
    expect(of(["c", "a"]).keys).toStrictEqual(["c", "a"]);
  });

  it("keeps eight of them, none with a key that is unknown", () => {
    const of = layoutOf();
    const odd = of(["x"]);
    expect(of(["x"])).not.toBe(odd);
    const orders = ["a", "b", "c", "ab", "ba", "ac", "ca", "bc"].map((keys) => keys.split(""));
    const kept = orders.map(of);
    expect(orders.map(of).every((one, at) => one === kept[at])).toBe(true);
    expect(of(["c", "b"])).not.toBe(of(["c", "b"]));
  });
});
