import type { OfficialForm } from "par-index/report";

/** The form of a decision, with everything that one can have. */
export const OFFICIAL_FORM: OfficialForm = {
  parent: "UBND tỉnh Sơn La",
  agency: "Sở Nội vụ",
  number: "05/QĐ-SNV",
  place: "Sơn La",
  date: "2022-02-05",
  kind: "Quyết định",
  about: "Công bố Chỉ số cải cách hành chính",
  text: ["Căn cứ Quyết định số 880/QĐ-UBND;"],
  annex: "I",
  recipients: ["Như Điều 3;", "Lưu: VT."],
  signer: { authority: "KT. Giám đốc", title: "Phó Giám đốc", name: "Nguyễn Văn A" },
};
