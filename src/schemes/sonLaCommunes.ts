import { freeze } from "../document/freeze.js";
import { withChanges } from "../editions/withChange.js";
import type { Scheme } from "../scheme/scheme.js";
import { sonLa880Districts } from "./sonLa880Districts.js";
import { sonLaCommunesChanges } from "./sonLaCommunes/changes.js";

/**
 * An **illustrative** scheme for the communes of Sơn La (khối xã): `sonLaCommunesChanges` made to `sonLa880Districts`.
 * From Decision 880/QĐ-UBND are the eight domains and the classes A to D on points; everything else is our own: the
 * criteria, 65 points appraised and 35 surveyed (as in Hải Phòng's communes), the questions.
 *
 * Under Decision 880, which gives no criteria for communes, districts determined and ranked the index of theirs. Since
 * 1 July 2025 there are no districts and the province scores communes itself; Decision 2211/QĐ-UBND (31/08/2025) sets
 * the criteria of 2025. They were not at hand: nothing here is taken from that text.
 *
 * @clause 880/QĐ-UBND, Phần III, mục 4: UBND các huyện, thành phố xác định, xếp hạng Chỉ số CCHC đối với UBND xã.
 */
export const sonLaCommunes: Scheme = /* @__PURE__ */ freeze(
  /* @__PURE__ */ withChanges(sonLa880Districts, sonLaCommunesChanges),
);
