import { type Leaf, printDecimal } from "par-index";
import type { Problem } from "./assess.ts";
import type { Answers } from "./factsOf.ts";
import { type Field, fieldsOf } from "./fieldsOf.ts";

interface Props {
  readonly leaf: Leaf;
  readonly answers: Answers;
  readonly notApplicable: boolean;
  readonly points: string | null | undefined;
  readonly problems: readonly Problem[];
  readonly onAnswer: (place: string, text: string) => void;
  readonly onNotApplicable: (notApplicable: boolean) => void;
}

/** The id of a field in the page; the list of problems links to it. */
export function fieldId(leaf: string, place: string): string {
  return `${leaf}/${place}`;
}

/** One leaf: what its rule asks, the points it comes to, and what is wrong, beside the field it is about. */
export function LeafFields({ leaf, answers, notApplicable, points, problems, onAnswer, onNotApplicable }: Props) {
  const fields = fieldsOf(leaf);
  const places = new Set(fields.map(({ place }) => place));
  const ofWhole = problems.filter(({ place }) => !places.has(place));
  return (
    <fieldset id={fieldId(leaf.code, "")} tabIndex={-1}>
      <legend>
        {leaf.code}. {leaf.title.vi}
      </legend>
      <p className="points">
        <output aria-label={`Điểm tiêu chí ${leaf.code}`}>{points == null ? "–" : printDecimal(points, "vi")}</output>
        {" / "}
        {printDecimal(leaf.max, "vi")}
      </p>
      {ofWhole.map(({ sentence }) => (
        <p className="problem" key={sentence}>
          {sentence}
        </p>
      ))}
      {!notApplicable &&
        fields.map((field) => (
          <FieldInput
            key={field.place}
            id={fieldId(leaf.code, field.place)}
            field={field}
            text={answers[field.place] ?? ""}
            problem={problems.find(({ place }) => place === field.place)?.sentence}
            onText={(text) => onAnswer(field.place, text)}
          />
        ))}
      <label className="tick">
        <input type="checkbox" checked={notApplicable} onChange={({ target }) => onNotApplicable(target.checked)} />
        <span>Không áp dụng năm nay</span>
      </label>
    </fieldset>
  );
}

interface FieldProps {
  readonly id: string;
  readonly field: Field;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
}

function FieldInput({ id, field, text, problem, onText }: FieldProps) {
  const problemId = `${id}/problem`;
  const shared = { id, "aria-invalid": problem !== undefined, "aria-describedby": problem && problemId };
  return (
    <div className={field.input === "tick" ? "tick" : "field"}>
      {field.input === "choice" ? (
        <Choice {...shared} field={field} chosen={text} onChoose={onText} />
      ) : field.input === "tick" ? (
        <>
          <input
            {...shared}
            type="checkbox"
            checked={text === "yes"}
            onChange={({ target }) => onText(target.checked ? "yes" : "no")}
          />
          <label htmlFor={id}>{field.label}</label>
        </>
      ) : (
        <>
          <label htmlFor={id}>{field.label}</label>
          <input
            {...shared}
            type={field.input === "day" ? "date" : "text"}
            inputMode={field.input === "number" ? "decimal" : "text"}
            autoComplete="off"
            value={text}
            onChange={({ target }) => onText(target.value)}
          />
        </>
      )}
      {problem !== undefined && (
        <p className="problem" id={problemId}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly field: Field;
  readonly chosen: string;
  readonly onChoose: (option: string) => void;
}

/** Every option in full: the levels of an annex are whole sentences, which a drop-down would cut off. */
function Choice({ id, field, chosen, onChoose, ...aria }: ChoiceProps) {
  return (
    <div id={id} role="radiogroup" tabIndex={-1} aria-label={field.label} {...aria}>
      {field.options?.map((option) => (
        <label className="tick" key={option.id}>
          <input type="radio" name={id} checked={chosen === option.id} onChange={() => onChoose(option.id)} />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
