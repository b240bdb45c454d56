import { adjustment, dossierOf, entry, group, leaf, schemeOf, stated, UNIT } from "../../unit/fixtures.js";
import { sha256 } from "../oracle.js";
import { type Accepted, byHand, decision, type Table } from "./table.js";

const small = schemeOf([
  group("1", "3", [
    leaf("1.1", "1.5", undefined, { min: "-1" }),
    leaf("1.2", "1.5", { kind: "weighted", terms: [{ id: "co", title: { vi: "Có" }, weight: "1" }] }),
  ]),
]);
const counts = (count: unknown) => [{ leaf: "1.2", facts: { counts: [{ id: "co", count }], whole: 4 } }];
const replace = (path: string, value: unknown) => ({ patch: [{ op: "replace", path, value }] });

export const readings: Table<Accepted> = {
  id: "readings",
  title: {
    vi: "Đọc tài liệu: số viết lại dạng chuẩn, chữ giữ nguyên",
    en: "Reading documents: numbers in canonical spelling, words as they are",
  },
  reading: {
    vi: "Số JSON và chuỗi không chuẩn được nhận rồi viết lại; mọi thứ khác giữ nguyên.",
    en: "JSON numbers and strings that are not canonical are accepted and spelt anew; all else stays as it is.",
  },
  documents: { small },
  rows: [
    {
      id: "a JSON number for points",
      call: "parseScheme",
      input: { scheme: "small", ...replace("/scheme/criteria/0/children/0/max", 1.5) },
      ...byHand({ criteria: [{ max: "3", children: [{ max: "1.5" }, {}] }] }, "1.5 is spelt 1.5"),
    },
    {
      id: "trailing zeros",
      call: "parseScheme",
      input: { scheme: "small", ...replace("/scheme/parts/0/max", "3.00") },
      ...byHand({ parts: [{ max: "3" }] }, "3.00 is spelt 3"),
    },
    {
      id: "a minimum of minus zero",
      call: "parseScheme",
      input: {
        scheme: "small",
        ...replace("/scheme/criteria/0/children/1", leaf("1.2", "1.5", undefined, { min: "-0" })),
      },
      ...byHand({ criteria: [{ children: [{}, { min: "0" }] }] }, "zero has no sign"),
    },
    {
      id: "words are not trimmed",
      call: "parseScheme",
      input: { scheme: "small", ...replace("/scheme/title/vi", " Bộ tiêu chí ") },
      ...byHand({ title: { vi: " Bộ tiêu chí " } }, "as it is"),
    },
    {
      id: "words may hold what no id may",
      call: "parseScheme",
      input: { scheme: "small", ...replace("/scheme/title/vi", "Bộ\u00A0tiêu\u200B chí,\n100 %") },
      ...byHand({ title: { vi: "Bộ\u00A0tiêu\u200B chí,\n100 %" } }, "as it is"),
    },
    {
      id: "letters and their marks are composed",
      call: "parseScheme",
      input: { scheme: "small", ...replace("/scheme/title/vi", "Bô\u0323 tiêu chí".normalize("NFD")) },
      ...byHand({ title: { vi: "Bộ tiêu chí" } }, "NFC: o, circumflex and dot below are one letter"),
    },
    ...[3, "3"].map(
      (count): Accepted => ({
        id: `a count written ${JSON.stringify(count)}`,
        call: "parseDossier",
        input: { scheme: "small", dossier: { ...dossierOf(small, []), entries: counts(count) } },
        ...byHand(
          { entries: [{ facts: { counts: [{ id: "co", count: 3 }], whole: "4" } }] },
          "a count is a number, a whole a decimal",
        ),
      }),
    ),
    {
      id: "a claim that the facts bear out",
      call: "parseDossier",
      input: {
        scheme: "small",
        dossier: { ...dossierOf(small, []), entries: [{ ...counts(2)[0], claimed: "0.750" }] },
      },
      ...byHand({ entries: [{ claimed: "0.75" }] }, "1.5 × 2 ÷ 4 = 0.75"),
    },
    {
      id: "a claim of nothing for what was not submitted",
      call: "parseDossier",
      input: {
        scheme: "small",
        dossier: dossierOf(small, [{ ...entry("1.1", { absent: "not-submitted" }), claimed: "0" }]),
      },
      ...byHand({ entries: [{ facts: { absent: "not-submitted" }, claimed: "0" }] }, "nothing claimed, nothing earned"),
    },
    {
      id: "for just this text of the scheme",
      call: "parseDossier",
      input: {
        scheme: "small",
        dossier: {
          ...dossierOf(small, stated({ "1.1": "1" })),
          scheme: { id: "mau", edition: "1", digest: sha256(small) },
        },
      },
      ...byHand({ scheme: { digest: sha256(small) } }, "the SHA-256 of the canonical JSON of the scheme"),
    },
    ...["2021-12-31", "2020-02-29", "2021-12-31T23:59", "2021-12-31T23:59:59.5+07:00"].map(
      (date): Accepted => ({
        id: `the date ${date}`,
        call: "parseDossier",
        input: {
          scheme: "small",
          dossier: dossierOf(small, [
            {
              ...stated({ "1.1": "1" })[0],
              leaf: "1.1",
              facts: { points: "1", reason: "x" },
              documents: [{ id: "d", title: "Báo cáo", date }],
            },
          ]),
        },
        ...byHand({ entries: [{ documents: [{ date }] }] }, "a real day; a time may follow"),
      }),
    ),
    {
      id: "an outcome as a number",
      call: "parseLedger",
      input: {
        scheme: "small",
        ledger: [{ ...adjustment("1.1", "0", { points: "1" }), from: 0.5, to: { points: 1 } }],
      },
      ...byHand([{ from: "0.5", to: { points: "1" } }], "spelt anew"),
    },
    {
      id: "an empty ledger",
      call: "parseLedger",
      input: { scheme: "small", ledger: [] },
      ...byHand([], "nothing was adjusted"),
    },
    {
      id: "an empty tally, no questionnaire",
      call: "parseTally",
      input: { scheme: "small", tally: [] },
      ...byHand([], "nobody was asked"),
    },
    {
      id: "no entry, not applicable, points",
      call: "selfAssess",
      input: { scheme: "small", dossier: dossierOf(small, [entry("1.2", { absent: "not-applicable" })]) },
      ...byHand(
        [
          { leaf: "1.1", self: "not-submitted", final: "not-submitted" },
          { leaf: "1.2", self: "not-applicable", final: "not-applicable" },
        ],
        "a leaf of the unit's without an entry is not submitted",
      ),
    },
  ],
};

const digested = (id: string, document: unknown, note: string): Accepted => ({
  id,
  call: "digest",
  input: { document },
  ...byHand(sha256(document), note),
});
const ledger = [
  adjustment("1.1", "1", { points: "0" }),
  adjustment("1.1", "0", { points: "0.5" }, { stage: "explanation", at: "2022-01-20" }),
];
const owner = { unit: { id: "so-y-te" }, period: "2021" };
const ledgerStart = sha256({ unit: "so-y-te", period: "2021", scheme: { id: small.id, edition: small.edition } });
const firstSeal = sha256({ after: ledgerStart, adjustment: ledger[0] });
const secondSeal = sha256({ after: firstSeal, adjustment: ledger[1] });

export const digests: Table<Accepted> = {
  id: "digests",
  title: {
    vi: "Mã băm SHA-256 của JSON chuẩn (RFC 8785) và dấu niêm",
    en: "SHA-256 of canonical JSON (RFC 8785), and seals",
  },
  clause: decision("Phần II, mục IV.4"),
  documents: { small },
  rows: [
    {
      id: "an empty object",
      call: "digest",
      input: { document: {} },
      ...byHand("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", "the SHA-256 of the two bytes {}"),
    },
    {
      id: "an empty list",
      call: "digest",
      input: { document: [] },
      ...byHand("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "the SHA-256 of the two bytes []"),
    },
    digested(
      "keys in the order of code units",
      { b: 1, a: 2, B: 3, ấ: 4, "10": 5, "9": 6 },
      '{"10":5,"9":6,"B":3,"a":2,"b":1,"ấ":4}',
    ),
    digested(
      "a key beyond the first plane before one at its end",
      { "\uFF5E": 1, "\u{1F600}": 2 },
      "U+1F600 begins with the code unit D83D, which is before FF5E; by characters it would be after it",
    ),
    digested(
      "no white space, lists in their order",
      { list: [3, 1, 2], nested: { y: null, x: true } },
      '{"list":[3,1,2],"nested":{"x":true,"y":null}}',
    ),
    digested("Vietnamese as UTF-8", "Sở Nội vụ", "the bytes of the composed characters between two quotation marks"),
    digested("escapes", 'a"b\\c\n\u0001', "as JSON.stringify escapes them"),
    digested("numbers", [0, 1.5, 100, 1e21, 1e-7], "[0,1.5,100,1e+21,1e-7]"),
    {
      id: "a ledger of two",
      call: "sealLedger",
      input: { scheme: "small", ledger, owner },
      ...byHand(
        [{ seal: firstSeal }, { seal: secondSeal }],
        "each seal is the digest of { adjustment, after: the seal before }; the first after that of { unit, period, scheme: { id, edition } }",
      ),
    },
    {
      id: "a sealed ledger, the last seal known",
      call: "verifyLedger",
      input: {
        scheme: "small",
        ledger: ledger.map((one, at) => ({ ...one, seal: [firstSeal, secondSeal][at] })),
        owner,
        lastSeal: secondSeal,
      },
      ...byHand([{ leaf: "1.1" }, { leaf: "1.1" }], "unbroken to the end"),
    },
    {
      id: "an empty ledger, sealed",
      call: "verifyLedger",
      input: { scheme: "small", ledger: [], owner, lastSeal: ledgerStart },
      ...byHand([], "what the first seal would start from"),
    },
  ],
};

const grounds = { clause: { document: "2211/QĐ-UBND", date: "2025-08-31" }, reason: "Bộ tiêu chí năm 2025" };
const base = schemeOf([
  group("1", "60", [leaf("1.1", "40"), leaf("1.2", "20")]),
  group("2", "40", [leaf("2.1", "40")]),
]);
const codes = (...of: readonly string[]) => of.map((code) => ({ code }));

function extended(id: string, changes: readonly object[], expected: object, note: string): Accepted {
  const written = changes.map((change) => ({ ...grounds, ...change }));
  return { id, call: "extendScheme", input: { base: "base", changes: written }, ...byHand(expected, note) };
}

export const extensions: Table<Accepted> = {
  id: "extension",
  title: { vi: "Bản mới viết thành các thay đổi của bản cũ", en: "A new edition as changes to one that stands" },
  clause: decision("Phần III, mục 1"),
  documents: { base },
  rows: [
    extended("no change", [], { id: "mau", edition: "1", criteria: codes("1", "2") }, "the base itself"),
    extended(
      "a new name",
      [{ kind: "set", fields: { id: "mau-2", edition: "2" } }],
      { id: "mau-2", edition: "2" },
      "two fields set",
    ),
    extended(
      "a field left out",
      [
        { kind: "set", fields: { council: "hoi-dong" } },
        { kind: "set", fields: {}, unset: ["council"] },
      ],
      { council: null },
      "set, then left out again",
    ),
    extended(
      "amended",
      [{ kind: "amend", code: "1.1", set: { title: { vi: "Tên mới" }, tags: ["moi"] } }],
      { criteria: [{ children: [{ title: { vi: "Tên mới" }, tags: ["moi"] }, {}] }, {}] },
      "two fields of one leaf",
    ),
    extended(
      "points moved between siblings",
      [
        { kind: "amend", code: "1.1", set: { max: "35" } },
        { kind: "amend", code: "1.2", set: { max: "25" } },
      ],
      { criteria: [{ max: "60", children: [{ max: "35" }, { max: "25" }] }, {}] },
      "35 + 25 = 60",
    ),
    extended(
      "split",
      [{ kind: "replace", code: "1.2", criterion: group("1.2", "20", [leaf("1.2.1", "15"), leaf("1.2.2", "5")]) }],
      { criteria: [{ children: [{ code: "1.1" }, { code: "1.2", children: codes("1.2.1", "1.2.2") }] }, {}] },
      "15 + 5 = 20",
    ),
    extended(
      "one out, one in",
      [
        { kind: "remove", code: "1.2" },
        { kind: "add", under: "1", at: 0, criterion: leaf("1.0", "20") },
      ],
      { criteria: [{ children: codes("1.0", "1.1") }, {}] },
      "at position 0",
    ),
    extended(
      "moved to another domain",
      [
        { kind: "move", code: "1.2", under: "2" },
        { kind: "amend", code: "1", set: { max: "40" } },
        { kind: "amend", code: "2", set: { max: "60" } },
      ],
      {
        criteria: [
          { max: "40", children: codes("1.1") },
          { max: "60", children: codes("2.1", "1.2") },
        ],
      },
      "last among its new siblings",
    ),
    extended(
      "a leaf made a domain",
      [
        { kind: "move", code: "1.2", under: null, at: 1 },
        { kind: "amend", code: "1", set: { max: "40" } },
      ],
      { criteria: codes("1", "1.2", "2") },
      "40 + 20 + 40",
    ),
  ],
};

const clause = { document: "1681/NQ-UBTVQH15", date: "2025-06-16" };
const merger = {
  kind: "merge",
  date: "2025-07-01",
  clause,
  from: ["xa-a", "xa-b"],
  to: [{ id: "phuong-c", name: "Phường C", kind: "ward" }],
};
const renaming = { kind: "rename", date: "2023-01-01", clause, from: ["xa-o"], to: [{ id: "xa-a", name: "Xã A" }] };
const points = (id: string, total: string, groupId = "huyen-1") => ({
  dossier: dossierOf(base, stated({ "1.1": total, "1.2": "20", "2.1": "40" }), {
    ...UNIT,
    id,
    name: id,
    group: groupId,
  }),
});

export const histories: Table<Accepted> = {
  id: "histories",
  title: {
    vi: "Kế thừa đơn vị, bản đang hiệu lực, tổng hợp và so sánh hai năm",
    en: "Successions, the edition in force, consolidation, two years compared",
  },
  clause: decision("Phần III, mục 4"),
  documents: { base },
  rows: [
    {
      id: "renamed, then merged",
      call: "parseSuccession",
      input: { events: [merger, renaming] },
      ...byHand([{ kind: "merge" }, { kind: "rename" }], "in any order; xa-a stands from 2023 and ends in 2025"),
    },
    {
      id: "a unit that keeps its id",
      call: "parseSuccession",
      input: { events: [{ ...merger, to: [{ id: "xa-a", name: "Xã A mới" }] }] },
      ...byHand([{ to: [{ id: "xa-a" }] }], "xa-a goes on with xa-b in it"),
    },
    ...(["2021-05-12", "2023-06-30", "2025-12-31"] as const).map(
      (date): Accepted => ({
        id: `in force on ${date}`,
        call: "editionFor",
        input: {
          editions: [
            { ...base, validity: { from: "2021-05-12", to: "2025-12-31" } },
            { ...base, edition: "2026", validity: { from: "2026-01-01" } },
            base,
          ],
          date,
        },
        ...byHand("1", "both ends included; an edition without a validity is passed over"),
      }),
    ),
    ...(
      [
        ["2025-08-30", "1"],
        ["2025-08-31", "2"],
      ] as const
    ).map(
      ([date, edition]): Accepted => ({
        id: `in force on ${date}, where neither names its end`,
        call: "editionFor",
        input: {
          editions: [
            { ...base, validity: { from: "2021-05-12" } },
            { ...base, edition: "2", validity: { from: "2025-08-31" } },
          ],
          date,
        },
        ...byHand(edition, "an edition that names no end holds until the next one of its id begins"),
      }),
    ),
    {
      id: "two districts into one list",
      call: "consolidate",
      input: {
        scheme: "base",
        reports: [
          { by: "huyen-1", cases: [points("xa-1", "30"), points("xa-2", "40")] },
          { by: "huyen-2", cases: [points("xa-3", "30", "huyen-2")] },
        ],
        how: { group: "toàn tỉnh", expected: ["xa-1", "xa-2", "xa-3"], comparable: [] },
      },
      ...byHand(
        [
          {
            group: "toàn tỉnh",
            rows: [
              { unit: "xa-2", rank: 1 },
              { unit: "xa-1", rank: 2, tied: 2 },
              { unit: "xa-3", rank: 2, tied: 2 },
            ],
            unranked: [],
          },
        ],
        "100 > 90 = 90, across districts",
      ),
    },
    {
      id: "a year on",
      call: "changeOverYears",
      input: {
        scheme: "base",
        before: [points("xa-1", "30"), points("xa-2", "40")],
        after: [points("xa-1", "40"), points("xa-2", "35")],
        how: { succession: [], mapping: [], index: "comparable" },
      },
      ...byHand(
        [
          {
            unit: "xa-1",
            compared: "same",
            difference: "10",
            placesGained: 1,
            before: { published: "90" },
            after: { published: "100" },
          },
          { unit: "xa-2", compared: "same", difference: "-5", placesGained: -1 },
        ],
        "100 − 90; 95 − 100; they change places",
      ),
    },
  ],
};
