import { parseScheme, type Scheme } from "par-index";
import { sonLa880Departments } from "par-index/schemes";

/**
 * What the small schemes of these examples have in common, so that each shows only what it is about. The 100 points,
 * 70 + 30, and the classes are those of Decision 880; criteria are invented, and every scheme says `illustrative`.
 */
export function illustrative(own: Pick<Scheme, "id" | "title" | "criteria"> & Partial<Scheme>): Scheme {
  return parseScheme({
    edition: "1",
    status: "illustrative",
    basis: [{ document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II" }],
    parts: [
      { id: "appraisal", title: { vi: "Thẩm định", en: "Appraised" }, max: "70" },
      { id: "survey", title: { vi: "Điều tra XHH", en: "Survey" }, max: "30" },
    ],
    rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
    absence: { notApplicable: "rescale-part" },
    bands: sonLa880Departments.bands,
    ranking: { by: "published", ties: "shared" },
    publishes: "points",
    ...own,
  });
}
