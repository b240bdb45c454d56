/** A sentence damaged in every single place, in each way in which typing and copying damage one. */
export function corruptionsOf(sentence: string): readonly string[] {
  const damaged = new Set([
    ...lostCharacters(sentence),
    ...otherDigits(sentence),
    ...otherMarks(sentence),
    ...lostWords(sentence),
    ...lostClauses(sentence),
    ...exchangedNumbers(sentence),
    ...exchangedClauses(sentence),
  ]);
  damaged.delete(sentence);
  return [...damaged];
}

/** A sentence that has lost one character or one word. */
export function lostIn(sentence: string): readonly string[] {
  return [...new Set([...lostCharacters(sentence), ...lostWords(sentence)])];
}

function lostCharacters(sentence: string): string[] {
  return Array.from(sentence, (_, at) => sentence.slice(0, at) + sentence.slice(at + 1));
}

/** Each digit one higher, and typed twice. */
function otherDigits(sentence: string): string[] {
  return [...sentence.matchAll(/\d/g)].flatMap(({ 0: digit, index }) => {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + 1)];
    return [`${before}${(Number(digit) + 1) % 10}${after}`, `${before}${digit}${digit}${after}`];
  });
}

function otherMarks(sentence: string): string[] {
  const others: Readonly<Record<string, readonly string[]>> = {
    ",": [".", ";"],
    ";": [",", "."],
    "%": ["", "‰"],
    "-": ["", "–", "−"],
    "−": ["", "–"],
    ":": [";", ","],
    "<": ["", ">", "≤"],
    "/": ["-", " "],
  };
  return Array.from(sentence).flatMap((sign, at) =>
    (others[sign] ?? []).map((other) => sentence.slice(0, at) + other + sentence.slice(at + 1)),
  );
}

function lostWords(sentence: string): string[] {
  const words = sentence.split(" ");
  return words.map((_, at) => words.filter((__, other) => other !== at).join(" "));
}

function lostClauses(sentence: string): string[] {
  const clauses = sentence.split(";");
  return clauses.map((_, at) => clauses.filter((__, other) => other !== at).join(";"));
}

/** Each two numbers that follow one another, the second in the place of the first. */
function exchangedNumbers(sentence: string): string[] {
  const numbers = [...sentence.matchAll(/\d+(?:,\d+)?/g)];
  return numbers.slice(1).map((second, position) => {
    const first = numbers[position] as RegExpMatchArray & { index: number };
    const between = sentence.slice(first.index + first[0].length, second.index);
    const after = sentence.slice(second.index + second[0].length);
    return sentence.slice(0, first.index) + second[0] + between + first[0] + after;
  });
}

function exchangedClauses(sentence: string): string[] {
  const clauses = sentence.split("; ");
  return clauses.slice(1).map((clause, at) => {
    const before = clauses[at] ?? "";
    return [...clauses.slice(0, at), clause, before, ...clauses.slice(at + 2)].join("; ");
  });
}
