import { digest, type Year } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";
import type { YearEvent } from "par-index/years";

const { id, edition } = scheme;

/** An illustrative year of three departments. */
export const year: Year = {
  period: "2025",
  schemes: [{ group: "sở", scheme: { id, edition, digest: digest(scheme) } }],
  units: [
    { id: "so-y-te", name: "Sở Y tế", group: "sở" },
    { id: "so-tu-phap", name: "Sở Tư pháp", group: "sở" },
    { id: "so-cong-thuong", name: "Sở Công Thương", group: "sở" },
  ],
  calendar: { dossiers: "2025-12-20", explanation: "2026-01-15", council: "2026-01-25" },
};

const appraiser = { agency: "so-noi-vu", officer: "Nguyễn Văn A" };
const plan = { id: "kh-12", title: "Kế hoạch 12/KH-SYT", date: "2025-01-05" };

export const events: readonly YearEvent[] = [
  { kind: "submitted", unit: "so-tu-phap", at: "2025-12-19", by: { agency: "so-tu-phap" } },
  { kind: "submitted", unit: "so-y-te", at: "2025-12-23", by: { agency: "so-y-te" } },
  {
    kind: "explanation-asked",
    unit: "so-y-te",
    at: "2026-01-06",
    by: appraiser,
    leaf: "1.1.1",
    text: "Chưa có văn bản ban hành kế hoạch.",
  },
  {
    kind: "explanation-given",
    unit: "so-y-te",
    at: "2026-01-09",
    by: { agency: "so-y-te" },
    leaf: "1.1.1",
    text: "Kế hoạch ban hành ngày 05/01/2025, gửi kèm.",
    documents: [plan],
  },
  {
    kind: "council-vote",
    unit: "so-tu-phap",
    at: "2026-01-24",
    by: { agency: "hoi-dong" },
    members: 11,
    agreed: 9,
    against: 0,
  },
  { kind: "locked", unit: "so-tu-phap", at: "2026-01-26", by: { agency: "so-noi-vu" } },
];
