import { type Criterion, type Leaf, leaves, printDecimal, type Scheme } from "par-index";
import { useMemo, useState } from "react";
import { type Assessment, assess, type Form } from "./assess.ts";
import { fieldId, LeafFields } from "./LeafFields.tsx";

interface Props {
  readonly scheme: Scheme;
  readonly period: string;
  readonly group: string;
}

/** A unit's self-assessment under any scheme: the form is what the scheme says. */
export function SelfAssessment({ scheme, period, group }: Props) {
  const [name, setName] = useState("Sở Y tế");
  const [answers, setAnswers] = useState<Form["answers"]>(new Map());
  const [notApplicable, setNotApplicable] = useState<Form["notApplicable"]>(new Set());
  const assessment = useMemo(
    () => assess(scheme, { unit: { id: "don-vi", name, group }, period, answers, notApplicable }),
    [scheme, name, group, period, answers, notApplicable],
  );

  const leafFields = (leaf: Leaf) => (
    <LeafFields
      key={leaf.code}
      leaf={leaf}
      answers={answers.get(leaf.code) ?? {}}
      notApplicable={notApplicable.has(leaf.code)}
      points={assessment.points.get(leaf.code)}
      problems={assessment.problems.filter((problem) => problem.leaf === leaf.code)}
      onAnswer={(place, text) =>
        setAnswers((before) => new Map(before).set(leaf.code, { ...before.get(leaf.code), [place]: text }))
      }
      onNotApplicable={(is) =>
        setNotApplicable(
          (before) => new Set(is ? [...before, leaf.code] : [...before].filter((one) => one !== leaf.code)),
        )
      }
    />
  );

  return (
    <main>
      <h1>Phiếu tự đánh giá năm {period}</h1>
      <p>
        {scheme.title.vi}
        {scheme.status === "illustrative" && <strong> · Bộ tiêu chí minh họa</strong>}
      </p>
      <div className="field">
        <label htmlFor="unit">Tên đơn vị</label>
        <input id="unit" value={name} onChange={({ target }) => setName(target.value)} />
      </div>
      <Summary assessment={assessment} />
      {scheme.criteria.map((domain) => (
        <Domain key={domain.code} domain={domain} points={assessment.points.get(domain.code)} leafFields={leafFields} />
      ))}
    </main>
  );
}

interface DomainProps {
  readonly domain: Criterion;
  readonly points: string | null | undefined;
  readonly leafFields: (leaf: Leaf) => React.ReactNode;
}

/** One domain, with the leaves that the unit scores itself; the others are the appraiser's or the survey's. */
function Domain({ domain, points, leafFields }: DomainProps) {
  const own = leaves([domain]).filter(({ rule, scoredBy }) => rule.kind !== "survey" && scoredBy !== "appraiser");
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={`domain-${domain.code}`}>
      <h2 id={`domain-${domain.code}`}>
        {domain.code}. {domain.title.vi}: {points == null ? "–" : printDecimal(points, "vi")} điểm
      </h2>
      {own.map(leafFields)}
    </section>
  );
}

/** The sum so far, the problems with links to their fields, and the dossier as a file. */
function Summary({ assessment: { dossier, problems, total, max } }: { readonly assessment: Assessment }) {
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(dossier, null, 2))}`;
  return (
    <aside aria-label="Kết quả tự đánh giá">
      <p role="status">
        Tự chấm: <strong id="total">{printDecimal(total, "vi")}</strong> / {printDecimal(max, "vi")} điểm
        {problems.length > 0 && <> · {problems.length} chỗ cần sửa</>}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ leaf, place, sentence }) => (
            <li key={`${leaf}/${place}/${sentence}`}>
              <a href={`#${leaf === "" ? "unit" : fieldId(leaf, place)}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      )}
      <a download="ho-so.json" href={file}>
        Tải hồ sơ (JSON)
      </a>
    </aside>
  );
}
