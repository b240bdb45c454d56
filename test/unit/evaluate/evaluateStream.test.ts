import { digest, evaluateLines, evaluateStream, limits, type Streamed, type StreamOptions } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, leaf, schemeOf, stated } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "100")]);
const caseOf = (id: string, points: string) => ({
  dossier: dossierOf(scheme, stated({ "1": points }), { id, name: id, group: "xã" }),
});

async function all(stream: AsyncIterable<Streamed>): Promise<readonly Streamed[]> {
  const results: Streamed[] = [];
  for await (const one of stream) results.push(one);
  return results;
}

async function* silentText(): AsyncGenerator<string, void> {
  yield `${JSON.stringify(caseOf("a", "80"))}\n`;
  await new Promise(() => undefined);
}

/** Each result in short: whose index, or the codes of its issues. */
function short(results: readonly Streamed[]): unknown[] {
  return results.map((one) => {
    if (one.kind === "index") return one.index.unit.id;
    if (one.kind === "refused") return [one.case, one.line, ...one.issues.map(({ code }) => code)];
    if (one.kind === "ranking") return one.rows.map(({ unit }) => unit);
    const codes = one.withdrawn.map((each) => [each.case, ...each.issues.map(({ code }) => code)]);
    return { accepted: one.accepted, withdrawn: codes };
  });
}

describe("evaluateStream(scheme, cases, options)", () => {
  it("gives each result as it comes, and asks for the next case only then", async () => {
    let asked = 0;
    const source = (function* () {
      for (const id of ["a", "b", "c"]) {
        asked += 1;
        yield caseOf(id, "80");
      }
    })();
    const stream = evaluateStream(scheme, source);
    const { value } = await stream.next();
    expect(value?.kind === "index" && value.index.unit.id).toBe("a");
    expect(asked).toBe(1);
    await stream.return();
    expect(asked).toBe(1);
  });

  it("refuses a unit that comes again, and withdraws its first case at the end", async () => {
    const cases = [caseOf("a", "80"), caseOf("b", "70"), caseOf("a", "90"), caseOf("a", "60")];
    expect(short(await all(evaluateStream(scheme, cases)))).toStrictEqual([
      "a",
      "b",
      [2, undefined, "evaluate.duplicate_unit"],
      [3, undefined, "evaluate.duplicate_unit"],
      ["b"],
      { accepted: 1, withdrawn: [[0, "evaluate.duplicate_unit"]] },
    ]);
  });

  it("withdraws the first cases of several units in the order in which they came", async () => {
    const cases = ["a", "b", "b", "a"].map((id) => caseOf(id, "80"));
    const summary = (await all(evaluateStream(scheme, cases))).at(-1);
    expect(summary?.kind === "summary" && summary.withdrawn.map((one) => [one.case, one.unit])).toStrictEqual([
      [0, "a"],
      [1, "b"],
    ]);
  });

  it("tells of progress after each case", async () => {
    const told: unknown[] = [];
    await all(evaluateStream(scheme, [caseOf("a", "80"), null], { onProgress: (progress) => told.push(progress) }));
    expect(told).toStrictEqual([
      { cases: 1, refused: 0 },
      { cases: 2, refused: 1 },
    ]);
  });

  it("stops before the next case when the signal is aborted, with its reason, and lets the source close", async () => {
    const control = new AbortController();
    let closed = false;
    const source = (async function* () {
      try {
        for (let at = 0; ; at += 1) yield caseOf(`u${at}`, "80");
      } finally {
        closed = true;
      }
    })();
    const onProgress = ({ cases }: { readonly cases: number }) => {
      if (cases === 3) control.abort(new Error("đủ rồi"));
    };
    await expect(all(evaluateStream(scheme, source, { onProgress, signal: control.signal }))).rejects.toThrow("đủ rồi");
    expect(closed).toBe(true);
    await expect(all(evaluateStream(scheme, [null], { signal: { aborted: true } }))).rejects.toThrow("aborted");
  });

  it("hears the signal while the source is silent", async () => {
    const silent = async function* () {
      yield caseOf("a", "80");
      await new Promise(() => undefined);
    };
    for (const stream of [
      (options: StreamOptions) => evaluateStream(scheme, silent(), options),
      (options: StreamOptions) => evaluateLines(scheme, silentText(), options),
    ]) {
      const control = new AbortController();
      setTimeout(() => control.abort(new Error("đủ rồi")), 10);
      await expect(all(stream({ signal: control.signal }))).rejects.toThrow("đủ rồi");
    }
  });

  it("hears the signal among the results that had to wait for all cases", async () => {
    const comparing = schemeOf([leaf("1", "100", { kind: "relative", best: "highest" })]);
    const reference = { id: comparing.id, edition: comparing.edition, digest: digest(comparing) };
    const units = ["a", "b"].map((id) => ({ id, name: id, group: "xã" }));
    const year = { period: "2021", schemes: [{ group: "xã", scheme: reference }], units };
    const cases = units.map((unit) => ({
      dossier: {
        unit,
        period: "2021",
        scheme: { id: comparing.id, edition: comparing.edition },
        entries: [{ leaf: "1", facts: { value: "8" } }],
      },
    }));
    const control = new AbortController();
    const stream = evaluateStream(comparing, cases, { year, signal: control.signal });
    expect((await stream.next()).value).toMatchObject({ kind: "index" });
    control.abort(new Error("đủ rồi"));
    await expect(all(stream)).rejects.toThrow("đủ rồi");
  });

  it("keeps a comparing scheme's cases until all have come, where there is a year", async () => {
    const comparing = schemeOf([leaf("1", "100", { kind: "relative", best: "highest" })]);
    const reference = { id: comparing.id, edition: comparing.edition, digest: digest(comparing) };
    const units = ["a", "b", "c"].map((id) => ({ id, name: id, group: "xã" }));
    const year = { period: "2021", schemes: [{ group: "xã", scheme: reference }], units };
    const cases = units.map((unit, at) => ({
      dossier: dossierOf(comparing, [{ leaf: "1", facts: { value: `${at + 1}` } }], unit),
    }));
    const results = await all(evaluateStream(comparing, [...cases.slice(0, 2), cases[0]], { year }));
    expect(short(results)).toStrictEqual([
      [2, undefined, "evaluate.duplicate_unit"],
      [0, undefined, "evaluate.duplicate_unit"],
      "b",
      ["b"],
      { accepted: 1, withdrawn: [] },
    ]);
    expect(results.find((one) => one.kind === "index")).toMatchObject({ index: { points: "100" } });
  });

  it("waits for no other case where nothing is compared, or where no year says who is in a group", async () => {
    const comparing = schemeOf([leaf("1", "100", { kind: "relative", best: "highest" })]);
    const units = ["a", "b"].map((id) => ({ id, name: id, group: "xã" }));
    const reference = { id: scheme.id, edition: scheme.edition, digest: digest(scheme) };
    const year = { period: "2021", schemes: [{ group: "xã", scheme: reference }], units };
    for (const [made, options] of [
      [scheme, { year }],
      [comparing, {}],
    ] as const) {
      let asked = 0;
      const source = (function* () {
        for (const unit of units) {
          asked += 1;
          yield { dossier: dossierOf(made, [], unit) };
        }
      })();
      const stream = evaluateStream(made, source, options);
      expect((await stream.next()).value).toMatchObject({ kind: "index", case: 0 });
      expect(asked).toBe(1);
      await stream.return();
    }
  });

  it("does not hide what the source throws", async () => {
    const source = (function* () {
      yield caseOf("a", "80");
      throw new Error("disk");
    })();
    await expect(all(evaluateStream(scheme, source))).rejects.toThrow("disk");
  });
});

describe("evaluateLines(scheme, chunks, options)", () => {
  it("refuses a line that is no JSON with its number, and goes on", async () => {
    const text = `\uFEFF${JSON.stringify(caseOf("a", "80"))}\n\n{"dossier":\r\n${JSON.stringify(caseOf("b", "70"))}`;
    const results = await all(evaluateLines(scheme, [text]));
    expect(short(results)).toStrictEqual([
      "a",
      [1, 3, "document.json_cut_short"],
      "b",
      ["a", "b"],
      { accepted: 2, withdrawn: [] },
    ]);
    expect(results[1]).toMatchObject({
      issues: [{ path: [1], params: { line: "3", column: "13", expected: "json-value" } }],
    });
  });

  it("keeps no line that is too long, and reads the next", async () => {
    const chunk = " ".repeat(limits.line / 4);
    const chunks = [chunk, chunk, chunk, chunk, chunk, `\n${JSON.stringify(caseOf("a", "80"))}`];
    expect(short(await all(evaluateLines(scheme, chunks)))).toStrictEqual([
      [0, 1, "document.line_too_long"],
      "a",
      ["a"],
      { accepted: 1, withdrawn: [] },
    ]);
  });

  it("takes a text of nothing for no cases", async () => {
    expect(short(await all(evaluateLines(scheme, [])))).toStrictEqual([{ accepted: 0, withdrawn: [] }]);
    expect(short(await all(evaluateLines(scheme, ["\n", " \r\n"])))).toHaveLength(1);
  });
});

describe("evaluateLines(scheme, bytes)", () => {
  const text = [caseOf("xã-đặc-biệt", "80"), caseOf("b", "70")].map((one) => JSON.stringify(one)).join("\n");

  it("reads bytes wherever they are cut, with the same digests", async () => {
    const bytes = new TextEncoder().encode(text);
    const whole = await all(evaluateLines(scheme, [text]));
    for (const size of [1, 7, 64, 1000]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      );
      expect(await all(evaluateLines(scheme, pieces))).toStrictEqual(whole);
    }
  });

  it("refuses a line whose bytes are no text, or whose JSON says a thing twice, and goes on", async () => {
    const doubled = text.replace('"period":', '"period":"1999","period":');
    expect(short(await all(evaluateLines(scheme, [doubled])))).toMatchObject([
      [0, 1, "document.doubled_key"],
      "b",
      ["b"],
      {},
    ]);
    const bytes = Buffer.concat([Buffer.from('{"a":"C\u00e0 Mau"}\n', "latin1"), Buffer.from(text)]);
    expect(short(await all(evaluateLines(scheme, [bytes])))).toMatchObject([
      [0, 1, "document.wrong_encoding"],
      "xã-đặc-biệt",
      "b",
      ["xã-đặc-biệt", "b"],
      {},
    ]);
  });

  it("throws for a piece that is neither text nor bytes", async () => {
    await expect(all(evaluateLines(scheme, [{}] as unknown as string[]))).rejects.toThrow(/document\.not_bytes/);
  });
});
