import { lookOf } from "../text/lookalike.js";
import type { SurveyColumn } from "./surveyTable.js";

type Role = Exclude<SurveyColumn, object | "unused">;

/** How headings call what is no question, in our own tables and in those of offices and survey tools. */
const ROLES: Readonly<Record<Role, readonly string[]>> = {
  unit: [
    "unit",
    "Đơn vị",
    "Mã đơn vị",
    "Tên đơn vị",
    "Đơn vị được đánh giá",
    "Cơ quan được đánh giá",
    "Cơ quan, đơn vị được đánh giá",
    "Tên cơ quan, đơn vị",
    "Cơ quan",
  ],
  group: [
    "group",
    "Nhóm",
    "Nhóm trả lời",
    "Nhóm đối tượng",
    "Đối tượng",
    "Đối tượng trả lời",
    "Đối tượng khảo sát",
    "Ông/bà là",
    "Ông (bà) là",
    "Anh/chị là",
    "Bạn là",
  ],
  respondent: [
    "respondent",
    "Người trả lời",
    "Mã người trả lời",
    "Mã phiếu",
    "Response ID",
    "Mã trả lời",
    "id",
    "_uuid",
    "respondent_id",
  ],
  question: ["question", "Câu hỏi", "Mã câu hỏi"],
  option: ["option", "Phương án", "Phương án trả lời", "Trả lời", "Câu trả lời"],
  count: ["count", "Số phiếu", "Số lượng", "Số câu trả lời", "Số người trả lời", "Số người chọn", "Số ý kiến"],
};

/** What survey tools add of their own, and nobody scores. */
const OF_TOOLS: readonly string[] = [
  // Google Forms
  "Timestamp",
  "Dấu thời gian",
  "Email Address",
  "Địa chỉ email",
  "Username",
  "Score",
  "Điểm số",
  // LimeSurvey
  "submitdate",
  "Date submitted",
  "Ngày gửi",
  "lastpage",
  "Last page",
  "Trang cuối",
  "startlanguage",
  "Start language",
  "Ngôn ngữ bắt đầu",
  "seed",
  "Seed",
  "startdate",
  "Date started",
  "datestamp",
  "Date last action",
  "ipaddr",
  "IP address",
  "refurl",
  "Referrer URL",
  "token",
  // Kobo
  "start",
  "end",
  "today",
  "deviceid",
  "username",
  "phonenumber",
  "__version__",
  "_id",
  "_submission_time",
  "_validation_status",
  "_notes",
  "_status",
  "_submitted_by",
  "_tags",
  "_index",
  "formhub/uuid",
  "meta/instanceID",
  "meta/rootUuid",
];

const byLook = new Map(
  Object.entries(ROLES).flatMap(([role, headings]) => headings.map((one) => [lookOf(one), role as Role] as const)),
);
const ofTools = new Set(OF_TOOLS.map(lookOf));

/** What a heading says that its column holds, where it is no question. */
export function roleOfHeading(title: string): Role | undefined {
  return byLook.get(lookOf(title)) ?? byLook.get(lookOf(withoutCode(title)));
}

/** A heading without the code of LimeSurvey before it, and without the groups of Kobo. */
function withoutCode(title: string): string {
  return title.replace(/^[\w.]+\.\s+/, "").replace(/^.*\//, "");
}

/** Whether a column is one that tools add, so that nobody need be told that it is not used. */
export function isKnownHeading(title: string): boolean {
  return ofTools.has(lookOf(title)) || ofTools.has(lookOf(withoutCode(title)));
}
