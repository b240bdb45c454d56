import { evaluate, limits } from "par-index";
import { type RankWorker, rankLines, takeLines } from "par-index/bulk";
import { describe, expect, it } from "vitest";
import { rankInParts } from "../../../src/bulk/lines/rankInParts.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { dossiersOf } from "../../bench/workload/cases.js";
import { scheme } from "../../bench/workload/scheme.js";
import { inChannels } from "../../laws/inChannels.js";

const cases = dossiersOf(20).map((dossier) => ({ dossier }));
const bytes = new TextEncoder().encode(cases.map((one) => `${JSON.stringify(one)}\n`).join(""));

type Happening = (tell: (event: string, value: unknown) => void) => void;

/** Workers that do something else than take lines, as those of Node tell of it or as those of a browser. */
function failing(count: number, happens: Happening, listens: "on" | "addEventListener" = "on") {
  const [started, ended] = [[] as RankWorker[], [] as RankWorker[]];
  const start = (): RankWorker => {
    const listeners = new Map<string, (value: unknown) => void>();
    let messages = 0;
    const told = {
      [listens]: (event: string, listener: (value: unknown) => void) => listeners.set(event, listener),
      postMessage: () => {
        messages += 1;
        // The first message is the scheme.
        if (messages === 2) happens((event, value) => listeners.get(event)?.(value));
      },
      terminate: () => ended.push(worker),
    };
    const worker = told as unknown as RankWorker;
    started.push(worker);
    return worker;
  };
  return { workers: { count, start }, started, ended };
}

function inParts(
  source: AsyncIterable<Uint8Array> | readonly Uint8Array[],
  workers: Parameters<typeof rankInParts>[3],
) {
  return rankInParts(prepareScheme(scheme), null, source, workers, 10_000);
}

describe("rankLines with workers", () => {
  it("gives what evaluate gives, and ends them", async () => {
    const workers = inChannels(3);
    const { rankings } = await inParts([bytes], workers);
    expect(rankings).toStrictEqual(evaluate(scheme, cases).rankings);
    expect(workers.running()).toBe(0);
  });

  it("starts none for no part, and no more than there are parts", async () => {
    const many = inChannels(8);
    let started = 0;
    const start = () => {
      started += 1;
      return many.start();
    };
    await rankLines(scheme, new Uint8Array(0), { workers: { count: 8, start } });
    expect(started).toBe(0);
    expect(await rankLines(scheme, bytes, { workers: { count: 8, start } })).toStrictEqual(
      await rankLines(scheme, bytes),
    );
    expect(started).toBe(1);
  });

  it("takes text and UTF-16 without them", async () => {
    const none = failing(2, () => {}).workers;
    const text = new TextDecoder().decode(bytes);
    const expected = await rankLines(scheme, bytes);
    expect(await inParts([text] as never, none)).toStrictEqual(expected);
    expect(await inParts([Buffer.from(`\uFEFF${text}`, "utf16le")], none)).toStrictEqual(expected);
  });

  it("refuses a line that is too long to be kept, among its neighbours", async () => {
    const lines = bytes.indexOf(10) + 1;
    const long = new Uint8Array(3 * limits.line + 10).fill(120);
    const file = [bytes.subarray(0, lines), long, new Uint8Array([10]), bytes.subarray(lines)];
    const expected = await rankLines(scheme, file);
    expect(expected.refused.map(({ line, issues }) => [line, issues[0]?.code])).toStrictEqual([
      [2, "document.line_too_long"],
    ]);
    expect(await inParts(file, inChannels(2))).toStrictEqual(expected);
  });

  it("fails as a worker does, and ends all", async () => {
    const told = [
      ["on", "error", new Error("no memory"), new Error("no memory")],
      ["on", "error", "no memory", "no memory"],
      ["on", "error", null, null],
      ["on", "messageerror", new Error("unreadable"), new Error("unreadable")],
      ["on", "exit", 1, new Error("A worker of rankLines ended by itself: 1")],
      ["addEventListener", "error", { error: new Error("no memory") }, new Error("no memory")],
      ["addEventListener", "error", { message: "no file" }, new Error("A worker of rankLines failed: no file")],
      ["addEventListener", "messageerror", {}, new Error("A worker of rankLines failed: messageerror")],
    ] as const;
    for (const [listens, event, value, thrown] of told) {
      const { workers, started, ended } = failing(2, (tell) => setTimeout(() => tell(event, value)), listens);
      await expect(inParts([bytes], workers)).rejects.toStrictEqual(thrown);
      expect(started).toHaveLength(2);
      expect(ended).toStrictEqual(started);
    }
  });

  it("takes no answer but that to its lines", async () => {
    const none = { cases: [], answers: [], ledgers: [], awaited: [] };
    for (const answer of [null, "ready", {}, none, { line: 1 }, { line: 1, part: none }, { line: 2, part: none }]) {
      const { workers } = failing(1, (tell) => setTimeout(() => tell("message", answer)));
      await expect(inParts([bytes], workers)).rejects.toThrow("something else than an answer");
    }
    const unasked = failing(1, () => {});
    const early = () => {
      const worker = unasked.workers.start();
      return Object.assign(worker, {
        on: (event: string, listener: (value: unknown) => void) => event === "message" && listener("ready"),
      });
    };
    await expect(inParts([bytes], { count: 1, start: early })).rejects.toThrow("something else than an answer");
  });

  it("gives its result, and the error of the source, though a worker cannot be ended", async () => {
    const ended = inChannels(2);
    const start = () => {
      const worker = ended.start();
      const { terminate } = worker;
      return Object.assign(worker, {
        terminate: () => {
          terminate();
          return Promise.reject(new Error("no end"));
        },
      });
    };
    expect((await inParts([bytes], { count: 2, start })).rows).toHaveLength(cases.length);
    const source = async function* () {
      yield bytes;
      throw new Error("no disk");
    };
    await expect(inParts(source(), { count: 2, start })).rejects.toThrow("no disk");
  });

  it("fails as a worker does while the source gives nothing", async () => {
    const { workers } = failing(1, (tell) => setTimeout(() => tell("error", new Error("no memory"))));
    const source = async function* () {
      yield bytes;
      await new Promise(() => {});
    };
    await expect(inParts(source(), workers)).rejects.toThrow("no memory");
  });

  it("fails as the source does, and as what starts a worker", async () => {
    const workers = inChannels(2);
    const source = async function* () {
      yield bytes;
      throw new Error("no disk");
    };
    await expect(inParts(source(), workers)).rejects.toThrow("no disk");
    expect(workers.running()).toBe(0);
    let closed = false;
    const open = async function* () {
      try {
        yield bytes;
        yield bytes;
      } finally {
        closed = true;
      }
    };
    let times = 0;
    const start = () => {
      times += 1;
      if (times === 2) throw new Error("no thread");
      return workers.start();
    };
    await expect(inParts(open(), { count: 2, start })).rejects.toThrow("no thread");
    expect(workers.running()).toBe(0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(closed).toBe(true);
  });

  it("reads no more than workers can take", async () => {
    let pieces = 0;
    const source = async function* () {
      for (; pieces < 1_000; pieces += 1) yield bytes.subarray(0, 10_000);
    };
    const { workers, ended } = failing(2, (tell) => setTimeout(() => tell("error", new Error("enough")), 50));
    await expect(inParts(source(), workers)).rejects.toThrow("enough");
    expect(pieces).toBeLessThan(10);
    expect(ended).toHaveLength(2);
  });

  it("refuses workers that are something else", async () => {
    const refusal = async (workers: unknown): Promise<string> => {
      try {
        await rankLines(scheme, bytes, { workers } as never);
        return "";
      } catch (error) {
        return String(error);
      }
    };
    const start = () => ({});
    expect(await refusal("2")).toContain("argument.write_instead");
    expect(await refusal(-1)).toContain("argument.not_whole");
    expect(await refusal(1.5)).toContain("argument.not_whole");
    expect(await refusal(null)).toContain("argument.other_kind");
    expect(await refusal({ count: 1 })).toContain("options.workers.start");
    expect(await refusal({ start })).toContain("options.workers.count");
    expect(await refusal({ count: 1, start, size: 1 })).toContain("document.unknown_key");
    expect(await refusal({ count: 1, start })).toContain("options.workers.start().terminate");
    expect(await refusal({ count: 1, start: () => ({ terminate: () => {} }) })).toContain("start().postMessage");
    const deaf = { terminate: () => {}, postMessage: () => {} };
    expect(await refusal({ count: 1, start: () => deaf })).toContain("start().addEventListener");
    expect(await refusal({ count: 0, start })).toBe("");
    expect(await refusal(0)).toBe("");
    expect(() => takeLines({} as never)).toThrow("port.postMessage");
    expect(() => takeLines(null as never)).toThrow("port.postMessage");
  });
});
