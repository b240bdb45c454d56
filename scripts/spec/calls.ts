/** What a runner gives a program and what it must give back, by the name of the call. The level is that of `levels.ts`. */
interface Call {
  readonly level: 1 | 2 | "more";
  readonly input: string;
  readonly gives: { readonly vi: string; readonly en: string };
}

const call = (level: Call["level"], input: string, vi: string, en: string): Call => ({
  level,
  input,
  gives: { vi, en },
});

/** Every call of the vectors. */
export const calls: Readonly<Record<string, Call>> = {
  readDecimal: call(1, "input", "dạng chuẩn của số", "the canonical decimal"),
  roundQuotient: call(1, "over, under, rounding", "thương, làm tròn một lần", "over ÷ under, rounded once"),
  score: call(1, "leaf, facts", "số điểm, hoặc `pending`", "the points, or `pending`"),
  allocate: call(1, "total, weights, places", "các phần được chia", "the shares"),
  weights: call(1, "scheme", "trọng số từng tiêu chí", "the weight of each criterion"),
  digest: call(1, "document", "mã băm", "the digest"),
  parseScheme: call(1, "scheme", "bộ tiêu chí ở dạng chuẩn", "the scheme in its canonical form"),
  parseYear: call(1, "scheme, year", "kỳ đánh giá ở dạng chuẩn", "the year in its canonical form"),
  parseDossier: call(1, "scheme, dossier", "hồ sơ ở dạng chuẩn", "the dossier in its canonical form"),
  parseLedger: call(1, "scheme, ledger", "sổ ở dạng chuẩn", "the ledger in its canonical form"),
  parseTally: call(1, "scheme, tally", "kết quả điều tra ở dạng chuẩn", "the tally in its canonical form"),
  selfAssess: call(
    1,
    "scheme, dossier",
    "mỗi tiêu chí một dòng: `self`, `appraised`, `final`",
    "a row for each leaf: `self`, `appraised`, `final`",
  ),
  appraise: call(1, "scheme, dossier, ledger", "như `selfAssess`", "as `selfAssess`"),
  surveySheet: call(
    1,
    "scheme, tally",
    "như `selfAssess`, cho đơn vị `so-y-te`",
    "as `selfAssess`, for the unit `so-y-te`",
  ),
  mergeTallies: call(1, "a, b", "các ô đếm", "the counts"),
  computeIndex: call(1, "scheme, unit, sheets", "chỉ số của đơn vị", "the index of the unit"),
  classify: call(2, "bands, index", "mã nhóm", "the class"),
  rank: call(2, "scheme, indexes", "bảng xếp hạng từng khối", "the ranking of each group"),
  evaluate: call(
    2,
    "scheme, cases, year?",
    "`indexes` (`nodes` thành danh sách, cha trước con), `rankings`; bị từ chối: các `refused[].issues` nối tiếp",
    "`indexes` (`nodes` as one list, parents first), `rankings`; refused: all `refused[].issues` one after another",
  ),
  sealLedger: call("more", "scheme, ledger", "sổ có mã niêm phong", "the ledger with its seals"),
  verifyLedger: call("more", "scheme, ledger, lastSeal", "sổ, hoặc các lỗi", "the ledger, or the issues"),
  verifyEvaluation: call(
    "more",
    "scheme, cases, spoilt",
    "các lỗi; `spoilt` là các thao tác JSON Patch áp vào kết quả của `evaluate`",
    "the issues; `spoilt` is a JSON Patch of what `evaluate` gave",
  ),
  withPeers: call(
    "more",
    "scheme, cases",
    "hồ sơ có mức so sánh của khối",
    "the cases with the yardsticks of their group",
  ),
  extendScheme: call("more", "base, changes", "bản mới", "the new edition"),
  diffSchemes: call(
    "more",
    "from, to",
    "các thay đổi từ bản này sang bản kia",
    "the changes from one edition to the other",
  ),
  provenanceOf: call("more", "base, changes", "mỗi tiêu chí từ đâu ra", "where each criterion comes from"),
  editionFor: call("more", "editions, date", "`edition` có hiệu lực ngày ấy", "the `edition` in force on that day"),
  carryOver: call(
    "more",
    "dossier, scheme, to?, mapping",
    "hồ sơ chuyển sang bản khác, và những gì không chuyển được",
    "the dossier under another edition, and what could not be carried over",
  ),
  explain: call("more", "scheme, case, code", "chứng minh của một tiêu chí", "the proof of one criterion"),
  caseOf: call("more", "cases, unit", "hồ sơ của đơn vị", "the case of the unit"),
  nodeOf: call(
    "more",
    "scheme, case, code, of?",
    "kết quả của một tiêu chí; `of` là bộ tiêu chí được hỏi, nếu khác",
    "the result of one criterion; `of` is the scheme that is asked, where it is another",
  ),
  gaps: call(
    "more",
    "scheme, case, digest?",
    "mất điểm ở đâu; `digest` thay mã băm của bộ tiêu chí trong chỉ số",
    "where points were lost; `digest` takes the place of the scheme's in the index",
  ),
  gapToNextClass: call(
    "more",
    "scheme, case",
    "còn thiếu bao nhiêu để lên nhóm trên",
    "what is missing to the next class",
  ),
  whatIf: call("more", "scheme, cases, changes", "kết quả nếu số liệu khác đi", "the results if facts were others"),
  effectOf: call(
    "more",
    "scheme, cases, unit, position",
    "một điều chỉnh đã làm đổi những gì",
    "what one adjustment has changed",
  ),
  viewByAgency: call(
    "more",
    "scheme, case, agency",
    "điểm thuộc một cơ quan thẩm định",
    "the points of one appraising agency",
  ),
  viewByTag: call("more", "scheme, case, tag", "điểm thuộc một nhãn", "the points of one tag"),
  crosswalk: call(
    "more",
    "scheme, case, target",
    "chỉ số theo bộ tiêu chí khác",
    "the index by another scheme's criteria",
  ),
  consolidate: call(
    "more",
    "scheme, reports, how",
    "bảng xếp hạng chung; mỗi báo cáo do `evaluate` lập",
    "the joint rankings; each report is what `evaluate` gives",
  ),
  changeOverYears: call("more", "scheme, before, after, how", "mỗi đơn vị một dòng", "a row for each unit"),
  periodSummary: call("more", "scheme, years, rule, rounding", "tổng kết nhiều năm", "the summary of several years"),
  parseSuccession: call("more", "events", "các sự kiện ở dạng chuẩn", "the events in their canonical form"),
  traceUnit: call("more", "events, unit", "đơn vị ấy từ đâu ra", "what the unit has come from"),
  sampleSize: call("more", "population, error", "cỡ mẫu", "the sample size"),
  cochranSampleSize: call("more", "population, error, z", "cỡ mẫu theo Cochran", "the sample size after Cochran"),
  marginOfError: call("more", "population, answers", "sai số", "the margin of error"),
  marginsByStratum: call("more", "scheme, tally, strata, confidence", "sai số từng nhóm", "the margin of each group"),
  tallyCoded: call("more", "scheme, answers", "kết quả điều tra từ mã", "the tally of coded answers"),
  rankIntervals: call("more", "scheme, cases, options", "khoảng hạng, chỉ để tham khảo", "rank intervals, advisory"),
};
