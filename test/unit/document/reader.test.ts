import { digest, isScoringError, limits } from "par-index";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { type Note, noted } from "../../../src/document/note.js";
import { readerOf } from "../../../src/document/reader.js";
import { anyDecimal, count, someOf, words } from "../../../src/document/schema.js";
import { type Issue, issue, notice, printPath } from "../../../src/issue/issue.js";

/** A shelf of books: each is about one subject that the context knows, and what else it holds depends on that. */
interface Book {
  readonly about: string;
  readonly shelf: string;
  readonly more?: unknown;
  readonly price?: string;
}
interface Subject {
  readonly more: z.ZodMiniType;
}
type Subjects = ReadonlyMap<string, Subject>;

const book = (note: Note<Book, Subjects, Subject> = {}) =>
  noted<Book, Subjects, Subject>(
    z.strictObject({
      shelf: words,
      price: z.exactOptional(anyDecimal),
      more: z.exactOptional(noted<unknown, Subjects, Subject>(z.unknown(), { bySubject: ({ more }) => more })),
      about: words,
    }),
    {
      place: ({ about, shelf }) => ({ leaf: about, unit: shelf }),
      subject: {
        field: "about",
        find: (subjects, about) => subjects.get(about),
        unknown: (_, leaf, path) => issue("document.unknown_leaf", path, { leaf, nearest: "–" }),
        clause: () => ({ document: "880/QĐ-UBND" }),
      },
      ...note,
    },
  );
const subjects: Subjects = new Map([
  ["numbers", { more: z.array(count) }],
  ["words", { more: z.strictObject({ first: words }) }],
]);
const books = readerOf<readonly Book[], Subjects>(z.array(book()));

function found(input: unknown, reader = books): string[] {
  const read = reader.safeRead(input, subjects);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${printPath(path)}`);
}

describe("reader.safeRead(input, context)", () => {
  it("gives a frozen copy in canonical spelling, its keys in the order of RFC 8785", () => {
    const input = [{ shelf: "a", about: "numbers", more: ["1", 2], price: 1.5 }];
    const read = books.safeRead(input, subjects);
    expect(read).toStrictEqual({
      ok: true,
      value: [{ about: "numbers", more: [1, 2], price: "1.5", shelf: "a" }],
      notices: [],
    });
    const [first] = read.ok ? read.value : [];
    expect(Object.keys(first ?? {})).toStrictEqual(["about", "more", "price", "shelf"]);
    expect(Object.isFrozen(first) && Object.isFrozen(first?.more)).toBe(true);
    expect(digest(read.ok && read.value)).toBe(digest(input.map((one) => ({ ...one, more: [1, 2], price: "1.5" }))));
  });

  it("gives at once what it has read before, in the same context and in no other", () => {
    const value = books.read([{ shelf: "a", about: "numbers", more: [1] }], subjects);
    expect(books.read(value, subjects)).toBe(value);
    const other: Subjects = new Map([["numbers", { more: words }]]);
    expect(books.safeRead(value, other).ok).toBe(false);
    expect(books.read(value, subjects)).toBe(value);
  });

  it("reads a field whose shape depends on the subject wherever it stands", () => {
    expect(found([{ more: { first: "x" }, about: "words", shelf: "a" }])).toStrictEqual([]);
    expect(found([{ more: { first: " " }, about: "words", shelf: "a" }])).toStrictEqual([
      "document.blank [0].more.first",
    ]);
    expect(found([{ more: [1], about: "words", shelf: "a" }])).toStrictEqual(["document.not_an_object [0].more"]);
  });

  it("says whom and what every issue is about, and under which clause, as far as that could be read", () => {
    const read = books.safeRead(
      [{ price: "x", about: "words", shelf: "a" }, { about: "none", more: Number.NaN }, 5],
      subjects,
    );
    expect(read.ok ? [] : read.issues).toStrictEqual([
      {
        ...issue("number.not_a_decimal", [0, "price"], { found: "x" }, { document: "880/QĐ-UBND" }),
        at: { unit: "a", leaf: "words" },
      },
      { ...issue("document.unknown_leaf", [1, "about"], { leaf: "none", nearest: "–" }), at: { leaf: "none" } },
      { ...issue("document.not_plain", [1, "more"], { found: "NaN" }), at: { leaf: "none" } },
      { ...issue("document.missing", [1, "shelf"], { key: "shelf" }), at: { leaf: "none" } },
      issue("document.not_an_object", [2], {}),
    ]);
  });

  it("names missing fields in the order of the schema, and unknown keys where they stand", () => {
    expect(found([{ more: [], extra: 1 }])).toStrictEqual([
      "document.unknown_key [0].extra",
      "document.missing [0].shelf",
      "document.missing [0].about",
    ]);
    expect(found([{ about: undefined, shelf: "a", extra: undefined }])).toStrictEqual(["document.missing [0].about"]);
  });

  it("quotes a key that is longer than any text by how it begins", () => {
    const [long, longer] = ["k".repeat(limits.text), "k".repeat(limits.text + 1)];
    const read = books.safeRead(
      [
        { about: "words", shelf: "a", [long]: 1 },
        { about: "words", shelf: "b", [longer]: 1 },
      ],
      subjects,
    );
    const shown = `${"k".repeat(60)}…`;
    expect(read.ok ? [] : read.issues.map(({ code, path, params }) => [code, path, params])).toStrictEqual([
      ["document.unknown_key", [0, long], { key: shown, known: "about, more, price, shelf" }],
      ["document.text_too_long", [1, shown], { length: String(limits.text + 1), limit: String(limits.text) }],
    ]);
  });

  it("refuses a key that would change the object, and tells of nothing in it", () => {
    const [one] = JSON.parse('[{ "about": "words", "shelf": "a", "__proto__": { "a": [null] } }]') as readonly object[];
    const read = books.safeRead([one], subjects);
    expect(read.ok ? [] : read.issues.map(({ code, path, params }) => [code, path, params])).toStrictEqual([
      ["document.forbidden_key", [0, "__proto__"], { key: "__proto__" }],
    ]);
  });

  it("says what to write to whoever writes something else in place of an object", () => {
    const price = noted(z.strictObject({ amount: count }), {
      instead: (input) =>
        input === "free" ? { code: "document.not_allowed", params: { found: "free", allowed: "{}" } } : null,
    });
    const prices = readerOf(z.array(price));
    expect(found(["free", "dear", { amount: 1 }], prices as never)).toStrictEqual([
      "document.not_allowed [0]",
      "document.not_an_object [1]",
    ]);
  });

  it("tells of what is not plain data rather than of the key or the shape around it", () => {
    expect(found([{ about: "words", shelf: "a", extra: [Number.NaN] }])).toStrictEqual([
      "document.not_plain [0].extra[0]",
    ]);
    expect(found({ a: [() => 1] })).toStrictEqual(["document.not_plain a[0]"]);
    expect(found([{ about: "words", shelf: { a: 1n } }])).toStrictEqual(["document.not_plain [0].shelf.a"]);
  });
});

describe("checks in a note", () => {
  const dear = (value: Book): Issue[] => (value.price === "0" ? [issue("document.blank", ["price"], {})] : []);
  const asked = (needs?: readonly string[]): number => {
    let times = 0;
    const find = (value: Book): Issue[] => {
      times += 1;
      return dear(value);
    };
    const one = book({ checks: [needs === undefined ? { find } : { needs, find }] });
    readerOf<Book, Subjects>(one).safeRead({ about: "words", price: "1", shelf: "" }, subjects);
    return times;
  };

  it("are asked when the fields that they need have no issue", () => {
    expect([asked(), asked(["shelf"]), asked(["price"]), asked([])]).toStrictEqual([0, 0, 1, 1]);
  });

  it("see of an object what could be read: no field with an issue, and of a list no element with one", () => {
    const seen: unknown[] = [];
    const shelf = noted<object, Subjects>(
      z.strictObject({
        name: words,
        prices: z.array(anyDecimal),
        size: z.strictObject({ width: count, height: count }),
      }),
      {
        checks: [
          {
            needs: ["name"],
            find: (value) => {
              seen.push(value);
              return [];
            },
          },
        ],
      },
    );
    const list = readerOf<readonly object[], Subjects>(z.array(shelf));
    list.safeRead(
      [
        { name: "a", prices: ["1", "x", "3", "y"], size: { width: 1, height: -1 } },
        { name: "b", prices: "none", size: { width: 1, height: 2 } },
        { name: "", prices: ["1"], size: { width: 1, height: 2 } },
        { name: "d", prices: ["1"], size: { width: 1, height: 2 } },
      ],
      subjects,
    );
    expect(seen).toStrictEqual([
      { name: "a", prices: ["1", undefined, "3", undefined], size: undefined },
      { name: "b", prices: undefined, size: { width: 1, height: 2 } },
      { name: "d", prices: ["1"], size: { width: 1, height: 2 } },
    ]);
  });

  it("of a list see the elements whose fields have no issue, each at its position", () => {
    let seen: readonly unknown[] = [];
    const list = noted<readonly Book[], Subjects>(z.array(book()), {
      checks: [
        {
          needs: ["about"],
          find: (elements) => {
            seen = elements.map((one: Book | undefined) => one?.about);
            return [];
          },
        },
      ],
    });
    readerOf<readonly Book[], Subjects>(list).safeRead(
      [{ about: "words", shelf: "" }, { shelf: "a" }, 7, { about: "numbers", shelf: "b" }],
      subjects,
    );
    expect(seen).toStrictEqual(["words", undefined, undefined, "numbers"]);
  });

  it("keep their place though the reader goes on", () => {
    const placed = book({ checks: [{ find: (_, { path }) => [issue("document.blank", path, {})] }] });
    const reader = readerOf<readonly Book[], Subjects>(z.array(placed));
    const two = ["words", "numbers"].map((about) => ({ about, shelf: "a" }));
    expect(found(two, reader)).toStrictEqual(["document.blank [0]", "document.blank [1]"]);
  });
});

describe("reader.examine(input, context)", () => {
  it("gives what could be read of a document that is refused", () => {
    const examined = books.examine([{ about: "words", shelf: "" }, 7], subjects);
    expect(examined.ok ? null : examined.draft).toStrictEqual([{ about: "words" }, undefined]);
    expect(books.examine(7, subjects)).toMatchObject({ ok: false, draft: undefined });
  });
});

describe("reader.remember(value, context)", () => {
  it("freezes a value through, and takes it for read", () => {
    const value = [{ about: "words", shelf: "not even looked at", price: "x" }];
    expect(books.read(books.remember(value, subjects), subjects)).toBe(value);
    expect(Object.isFrozen(value[0])).toBe(true);
  });
});

describe("reader.read(input, context)", () => {
  it("throws one ScoringError with every issue", () => {
    try {
      books.read([1, 2], subjects);
      expect.unreachable();
    } catch (error) {
      expect(isScoringError(error) && error.issues.length).toBe(2);
    }
  });
});

describe("readerOf(schema)", () => {
  it("refuses at its first use a schema that it does not know all of", () => {
    const strange: readonly z.ZodMiniType[] = [
      z.looseObject({}),
      z.strictObject({ a: z.string().check(z.minLength(1)) }),
      z.array(z.string()).check(z.length(2)),
      z.date(),
    ];
    for (const schema of strange) expect(() => readerOf(schema).safeRead({}), schema.def.type).toThrow(/knows/);
  });

  it("looks at what it accepts when somebody asks for the notices, once, and keeps what the values say by themselves", () => {
    let looks = 0;
    const seen = notice("text.letters_lost", ["price"], { found: "S?", character: "?" });
    const look = () => {
      looks += 1;
      return [seen];
    };
    const prices = readerOf(z.strictObject({ price: anyDecimal }), { looks: look });
    const price = prices.read({ price: "1.500" });
    expect(looks).toBe(0);
    const first = prices.examine(price);
    expect(first.ok && first.notices.map(({ code }) => code)).toStrictEqual([
      "number.read_as_decimal",
      "text.letters_lost",
    ]);
    expect(prices.safeRead(price)).toStrictEqual(first);
    expect([looks, prices.safeRead({ price: "1,5" }).ok, looks]).toStrictEqual([1, false, 1]);
  });

  it.each([null, Object.prototype])("takes no function for an object, whatever its prototype", (prototype) => {
    const call = Object.assign(
      Object.setPrototypeOf(() => 1, prototype),
      { a: "x" },
    );
    const read = readerOf(z.strictObject({ a: words })).safeRead(call);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toStrictEqual(["document.not_plain"]);
  });

  it("takes no list for an object, whatever its prototype", () => {
    const list: unknown = Object.setPrototypeOf([], null);
    const empty = readerOf(z.strictObject({ a: z.exactOptional(words) })).safeRead(list);
    expect(empty.ok ? [] : empty.issues.map(({ code }) => code)).toStrictEqual(["document.not_an_object"]);
  });

  it("refuses a second note on a schema", () => {
    expect(() => noted(words, {})).toThrow(/has a note already/);
  });

  it("chooses among objects by a key that only one of them has, and else by trial", () => {
    const byKey = readerOf(z.union([z.strictObject({ a: words }), z.strictObject({ b: count })]));
    expect(byKey.safeRead({ a: "x" }).ok && byKey.safeRead({ b: 1, a: undefined }).ok).toBe(true);
    expect(byKey.safeRead({ a: 1 })).toMatchObject({ issues: [{ code: "document.not_a_text", path: ["a"] }] });
    expect(byKey.safeRead({})).toMatchObject({ issues: [{ code: "document.missing", path: ["b"] }] });
    const byTrial = readerOf(z.union([z.strictObject({ a: words }), z.strictObject({ a: someOf(count) })]));
    expect(byTrial.safeRead({ a: "x" })).toMatchObject({ value: { a: "x" } });
    expect(byTrial.safeRead({ a: ["1"] })).toMatchObject({ value: { a: [1] } });
    expect(byTrial.safeRead({ a: [], b: 1 })).toMatchObject({ ok: false });
  });

  it("counts the values of an object once, by whatever its kind is told", () => {
    const unions: readonly z.ZodMiniType[] = [
      z.strictObject({ a: words }),
      z.union([z.strictObject({ a: words }), z.strictObject({ b: count })]),
      z.discriminatedUnion("a", [z.strictObject({ a: z.literal("x") }), z.strictObject({ a: z.literal("y") })]),
    ];
    for (const schema of unions) {
      expect(readerOf(z.array(schema), { most: 4 }).safeRead([{ a: "x" }]).ok).toBe(true);
      expect(readerOf(z.array(schema), { most: 3 }).safeRead([{ a: "x" }]).ok).toBe(true);
      expect(readerOf(z.array(schema), { most: 2 }).safeRead([{ a: "x" }])).toStrictEqual({
        ok: false,
        issues: [issue("document.too_large", [], { limit: "2" })],
      });
    }
  });

  it("goes as many levels deep as the limit says", () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(() => digest(nested(limits.depth))).not.toThrow();
    try {
      digest(nested(limits.depth + 1));
      expect.unreachable();
    } catch (error) {
      const path = Array.from({ length: limits.depth }, () => 0);
      expect(isScoringError(error) && error.issues).toStrictEqual([
        issue("document.too_deep", path, { limit: String(limits.depth) }),
      ]);
    }
  });

  it("reads a field that tells the options apart once, and never what throws", () => {
    const byKey = readerOf(z.union([z.strictObject({ a: words }), z.strictObject({ b: count })]));
    let reads = 0;
    const input = {
      get a() {
        reads += 1;
        return "x";
      },
    };
    expect(byKey.read(input)).toStrictEqual({ a: "x" });
    expect(reads).toBe(1);
    const throwing = {
      get a(): never {
        throw new Error("no");
      },
    };
    expect(byKey.safeRead(throwing)).toMatchObject({ issues: [{ code: "document.not_plain", path: ["a"] }] });
  });
});

describe("notices of a document", () => {
  /** Whoever looks for `looked` on a shelf is told of it, as often as it stands there. */
  const looked = readerOf<readonly Book[], Subjects>(
    z.array(
      book({
        checks: [
          {
            find: ({ shelf }, { path }) =>
              shelf === "looked" ? [notice("document.more_notices", [...path, "shelf"], { more: "1" })] : [],
          },
        ],
      }),
    ),
  );
  const shelf = (name: string) => ({ about: "words", shelf: name });

  it("come with the value, say whom they are about, and come again when it is read again", () => {
    const read = looked.safeRead([shelf("a"), shelf("looked")], subjects);
    const expected = [
      {
        code: "document.more_notices",
        level: "notice",
        path: [1, "shelf"],
        params: { more: "1" },
        at: { unit: "looked", leaf: "words" },
        clause: { document: "880/QĐ-UBND" },
      },
    ];
    expect(read).toMatchObject({ ok: true, notices: expected });
    expect(looked.safeRead(read.ok && read.value, subjects)).toStrictEqual(read);
    expect(looked.safeRead([shelf("a")], subjects)).toMatchObject({ ok: true, notices: [] });
  });

  it("do not come with what is refused", () => {
    const read = looked.safeRead([shelf("looked"), shelf("")], subjects);
    expect(read.ok ? [] : read.issues.map(({ level, path }) => [level, ...path])).toStrictEqual([
      ["error", 1, "shelf"],
    ]);
  });

  it("are counted when there are more than anybody reads", () => {
    const read = looked.safeRead(
      Array.from({ length: limits.issues + 3 }, () => shelf("looked")),
      subjects,
    );
    const notices = read.ok ? read.notices : [];
    expect(notices).toHaveLength(limits.issues + 1);
    expect(notices.at(-1)).toStrictEqual({
      code: "document.more_notices",
      level: "notice",
      path: [],
      params: { more: "3" },
    });
  });

  it("of a document inside another have their place in that one", () => {
    const outer = readerOf<{ readonly books: readonly Book[] }, Subjects>(
      z.strictObject({
        books: noted<readonly Book[], Subjects>(z.array(book()), {
          document: (input, context) => looked.examine(input, context),
        }),
      }),
    );
    const read = outer.safeRead({ books: [shelf("looked")] }, subjects);
    expect(read.ok && read.notices.map(({ path }) => printPath(path))).toStrictEqual(["books[0].shelf"]);
  });
});

describe("reader.safeRead(input), issues beyond what anybody can read", () => {
  const few = z.strictObject({ a: words, b: z.exactOptional(words) });
  const lists = readerOf<unknown, undefined>(z.array(few));

  it.each([
    ["document.missing", {}],
    ["document.null_field", { a: "x", b: null }],
    ["document.unknown_key", { a: "x", c: 1 }],
    ["document.not_a_text", { a: 1 }],
    ["document.not_a_text", { a: "x", b: {} }],
    ["document.not_an_object", 5],
    ["document.not_plain", { a: "x", c: () => 1 }],
  ])("%s in %j: are told up to the limit, and that there are more", (code, wrong) => {
    const codesOf = (faults: number): readonly string[] => {
      const read = lists.safeRead(new Array(faults).fill(wrong), undefined);
      return read.ok ? [] : read.issues.map((one) => one.code);
    };
    const all = new Array(limits.issues).fill(code);
    expect(codesOf(limits.issues)).toStrictEqual(all);
    expect(codesOf(limits.issues + 1)).toStrictEqual([...all, "document.too_many_issues"]);
  });
});
