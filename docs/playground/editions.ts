import type { Scheme } from "par-index";
import {
  caMau2013Fragment,
  haiPhongCommunes2022Fragment,
  phuTho2025Fragment,
  sonLa880Departments,
  sonLa880Districts,
  sonLaCommunes,
  sonLaWards,
  tienGiang2022Fragment,
} from "par-index/schemes";

/** The ready editions that the page offers; the first is open when it loads. */
export const editions: readonly [Scheme, ...Scheme[]] = [
  sonLa880Departments,
  sonLa880Districts,
  sonLaCommunes,
  sonLaWards,
  caMau2013Fragment,
  tienGiang2022Fragment,
  haiPhongCommunes2022Fragment,
  phuTho2025Fragment,
];
