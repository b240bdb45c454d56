import { type Adjustment, defineLedger, type Ledger } from "par-index";
import { scheme } from "./scheme.js";

/** Oldest first. Facts are scored again by the rule; only the council sets points outright here. */
export const ledger: Ledger = defineLedger(scheme, [
  {
    leaf: "1.1",
    from: "2.91",
    to: { facts: { part: "900", whole: "1000" } },
    reason: "70 hồ sơ gia hạn không có văn bản xin lỗi, tính là trễ hạn.",
    by: { agency: "van-phong-ubnd-tinh" },
    stage: "appraisal",
    at: "2022-01-10",
  },
  {
    leaf: "1.2",
    from: "1",
    to: { facts: { level: "late" } },
    reason: "Văn bản phát hành ngày 05/02, sau thời hạn.",
    by: { agency: "so-noi-vu" },
    stage: "appraisal",
    at: "2022-01-11",
  },
  {
    leaf: "1.3",
    from: "2",
    to: { facts: { count: 2 } },
    reason: "Hai sáng kiến chưa có quyết định công nhận.",
    by: { agency: "so-noi-vu" },
    stage: "appraisal",
    at: "2022-01-11",
  },
  {
    leaf: "1.1",
    from: "2.7",
    to: { facts: { part: "930", whole: "1000" } },
    reason: "Đơn vị bổ sung 30 văn bản xin lỗi đã gửi trong hạn.",
    by: { agency: "van-phong-ubnd-tinh" },
    stage: "explanation",
    at: "2022-01-20",
  },
  {
    leaf: "1.3",
    from: "1",
    to: { points: "1.75" },
    reason: "Hội đồng công nhận một sáng kiến toàn phần, một sáng kiến một nửa.",
    by: { agency: "hoi-dong" },
    stage: "council",
    at: "2022-01-28",
  },
]);

/** Written by somebody who had not seen the explanation round: it starts from 2.7, and 1.1 stands at 2.79 by now. */
export const stale: Adjustment = {
  leaf: "1.1",
  from: "2.7",
  to: { points: "2.85" },
  reason: "Hội đồng xem xét lại.",
  by: { agency: "hoi-dong" },
  stage: "council",
  at: "2022-01-28",
};
