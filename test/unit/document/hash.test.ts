import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { digestOf } from "../../../src/document/digest.js";
import { nativeHash, portableHash, textHash } from "../../../src/document/hash.js";

const of = "Sở Y tế 🏥";
const expected = createHash("sha256").update(of, "utf8").digest("hex");

describe("textHash()", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it("gives the SHA-256 of UTF-8, by the runtime and without it", () => {
    for (const hash of [textHash(), nativeHash(), portableHash()]) {
      hash?.add("Sở Y tế ");
      hash?.add("🏥");
      expect(hash?.hex()).toBe(expected);
    }
  });

  it("gives the same where there is no process, as in a browser, and where a process knows no modules", async () => {
    for (const process of [undefined, {}, { getBuiltinModule: () => undefined }]) {
      vi.resetModules();
      const there = await import("../../../src/document/hash.js");
      vi.stubGlobal("process", process);
      const found = there.nativeHash();
      const hash = there.textHash();
      vi.unstubAllGlobals();
      expect(found).toBeNull();
      hash.add(of);
      expect(hash.hex()).toBe(expected);
    }
  });

  it("is what a digest is made by", () => {
    expect(digestOf(of)).toBe(createHash("sha256").update(JSON.stringify(of), "utf8").digest("hex"));
  });
});
