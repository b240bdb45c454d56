import { defineDossier, selfAssess } from "par-index";
import { expect, test } from "vitest";
import { asked, dossierOf, report, scheme, sentences } from "./main.js";

test("selfAssess(one leaf) multiplies, divides and rounds once: 2 × 45 ÷ 55 = 1.63636… → 1.6364", () => {
  expect(selfAssess(scheme, dossierOf("45")).rows).toMatchObject([{ leaf: "1", self: "1.6364" }]);
});

test("selfAssess(one leaf) counts from exactly 80 % and gives nothing below", () => {
  expect(selfAssess(scheme, dossierOf("44")).rows[0]?.self).toBe("1.6");
  expect(selfAssess(scheme, dossierOf("43")).rows[0]?.self).toBe("0");
});

test("defineDossier(scheme, …) takes the codes of this scheme and the facts of their rules, and nothing else compiles", () => {
  const { unit, period } = dossierOf("45");
  // @ts-expect-error There is no criterion 2.
  const unknown = () => defineDossier(scheme, { unit, period, entries: [{ leaf: "2", facts: { absent: "pending" } }] });
  // @ts-expect-error The rule of criterion 1 takes a part and a whole, and no count.
  const otherFacts = () => defineDossier(scheme, { unit, period, entries: [{ leaf: "1", facts: { count: 45 } }] });
  for (const refused of [unknown, otherFacts]) expect(refused).toThrow();
});

test("formFields and ruleSentence say what is asked and how it scores, in the words of the scheme", () => {
  expect(asked("en")).toEqual(["tasks done", "tasks in the plan", "(tasks that were put off)"]);
  expect(sentences("vi")).toEqual([
    "1: điểm tính theo tỷ lệ số nhiệm vụ hoàn thành / số nhiệm vụ trong kế hoạch (không tính số nhiệm vụ được lùi thời hạn), đủ 100 % được 2 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm.",
  ]);
});

test("report(language) prints the decimal mark of the language and says illustrative", () => {
  expect(report("vi")).toContain("1,6364");
  expect(report("vi")).toContain("MINH HỌA");
  expect(report("en")).toContain("1.6364");
  expect(report("en")).toContain("ILLUSTRATIVE");
});
