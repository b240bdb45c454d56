"""The kinds of rule: the form of their facts, the points, and the least and most that they give. Sections 4 and 5."""
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction

from figures import exact, issue, spell
from reader import BAD, DEFS, Stated

LIMITS = {"atLeast": lambda x, y: x >= y, "above": lambda x, y: x > y, "atMost": lambda x, y: x <= y,
          "below": lambda x, y: x < y}


def limit_of(step):
    """The one limit of a step: its name and figure."""
    key = next(key for key in LIMITS if key in step)
    return key, exact(step[key])


def meets(figure, step):
    key, limit = limit_of(step)
    return LIMITS[key](figure, limit)


# The facts a rule asks for


def form(rule):
    """The name of the schema of a rule's facts."""
    kind = rule["kind"]
    if kind == "clamp":
        return form(rule["rule"])
    if kind == "counting":
        return "sortedCountingFacts" if isinstance(rule["each"], list) else "countingFacts"
    if kind in ("steps", "line", "proportional"):
        return "valueFacts" if rule["measure"] == "value" else "amountFacts" if "of" in rule else "ratioFacts"
    if kind == "relative":
        against = rule.get("against", "best")
        way = "Place" if isinstance(against, dict) else "Mean" if against == "mean" else ""
        return f"relative{'Ratio' if 'measure' in rule else ''}{way}Facts"
    if kind == "when":
        on = rule["if"]["on"]
        return {"level": "whenLevelFacts", "statement": "whenStatedFacts", "documents": "whenDocumentsFacts"}.get(on, "whenLeafFacts")
    return f"{kind}Facts"


def read_facts(reader, rule, stated, leaf):
    """The facts of a leaf by its rule, in their canonical form; what is wrong goes to the reader."""
    value, path = stated.value, stated.path
    if rule["kind"] == "survey":
        return reader.object({"properties": {}}, value, path)
    before = len(reader.issues)
    facts = reader.object(shape_of(rule), value, path)
    bad = len(reader.issues) > before
    if rule["kind"] == "clamp":
        while rule["kind"] == "clamp":
            rule = rule["rule"]
    if facts is BAD:
        return BAD
    Facts(reader, rule, facts, path, leaf, bad).check()
    return BAD if len(reader.issues) > before else facts


def shape_of(rule):
    shape = DEFS[form(rule)]
    if rule["kind"] == "relative" and "measure" in rule and "of" not in rule:
        things = {key: {"$ref": "#/$defs/things"} for key in ("part", "whole", "excused")}
        return shape | {"properties": shape["properties"] | things}
    return shape


class Facts:
    """What no schema can say of facts."""

    def __init__(self, reader, rule, facts, path, leaf, bad):
        self.reader, self.rule, self.facts, self.path, self.leaf, self.bad = reader, rule, facts, path, leaf, bad

    def wrong(self, problem_code, /, *steps, **params):
        self.reader.wrong(problem_code, (*self.path, *steps), code=self.leaf["code"], **params)

    def has(self, *keys):
        return all(key in self.facts and self.facts[key] is not BAD for key in keys)

    def check(self):
        getattr(self, self.rule["kind"], lambda: None)()

    def known(self, key, items):
        """Ids of a list of facts are those of the rule, each once."""
        known, seen = [item["id"] for item in items], set()
        for at, item in enumerate(self.facts.get(key) or []):
            one = item.get("id", BAD) if isinstance(item, dict) else item
            if one is BAD:
                continue
            if one not in known:
                self.wrong("rules.unknown_id", key, at, id=one, known=", ".join(known))
            elif one in seen:
                self.wrong("rules.repeated_id", key, at, id=one)
            seen.add(one)

    def levels(self):
        ids = [level["id"] for level in self.rule["levels"]]
        if self.has("level") and self.facts["level"] not in ids:
            self.wrong("rules.unknown_level", "level", level=self.facts["level"], known=", ".join(ids))

    def checklist(self):
        self.known("met", self.rule["items"])

    def counting(self):
        if isinstance(self.rule["each"], list):
            self.known("counts", self.rule["each"])

    def deducting(self):
        self.known("faults", self.rule["faults"])
        faults = {fault["id"]: fault for fault in self.rule["faults"]}
        for at, stated in enumerate(self.facts.get("faults") or []):
            fault = faults.get(stated.get("id")) if isinstance(stated, dict) else None
            if not fault:
                continue
            ranged = isinstance(fault["points"], dict) and "atLeast" in fault["points"]
            if ranged and "points" not in stated:
                self.reader.wrong("document.missing", (*self.path, "faults", at, "points"), key="points")
            elif not ranged and "points" in stated:
                self.wrong("rules.points_not_asked", "faults", at, "points", id=fault["id"])
            elif ranged and BAD not in (stated["points"], stated.get("count", BAD)):
                least, most = (exact(fault["points"][key]) * stated["count"] for key in ("atLeast", "atMost"))
                if not least <= exact(stated["points"]) <= most:
                    self.wrong("rules.points_out_of_fault_range", "faults", at, "points", id=fault["id"])

    def ratio(self):
        """The part, the whole and what is excused of it."""
        if not self.has("whole") or self.facts.get("excused") is BAD:
            return
        whole, excused = exact(self.facts["whole"]), exact(self.facts.get("excused", "0"))
        if excused > whole:
            self.wrong("rules.excused_exceeds_whole", "excused")
        elif excused == whole:
            self.wrong("rules.whole_is_zero", "whole")
        elif self.has("part") and "over" not in self.rule and exact(self.facts["part"]) > whole - excused:
            self.wrong("rules.part_exceeds_whole", "part")
        elif self.rule["kind"] == "weighted" and self.has("counts"):
            counts = [item.get("count", BAD) for item in self.facts["counts"] if isinstance(item, dict)]
            if BAD not in counts and sum(counts) > whole - excused:
                self.wrong("rules.counts_exceed_whole", "counts")

    def weighted(self):
        self.ratio()
        self.known("counts", self.rule["terms"])

    def steps(self):
        if self.rule["measure"] == "ratio":
            self.ratio()

    line = proportional = steps

    def relative(self):
        before = len(self.reader.issues)
        if "measure" in self.rule:
            self.ratio()
        if self.bad or len(self.reader.issues) > before:
            return
        own, field = measured(self.rule, self.facts), "part" if "measure" in self.rule else "value"
        best, worst, mean = (yardstick(self.facts.get(key)) for key in ("best", "worst", "mean"))
        highest = self.rule["best"] == "highest"
        if highest and (mean == 0 or best == 0 and self.rule.get("against", "best") == "best"):
            self.wrong("rules.whole_is_zero", "mean" if mean == 0 else "best")
        elif best is not None and (own > best if highest else own < best):
            self.wrong("rules.value_beats_best", field)
        elif worst is not None and (own < worst if highest else own > worst):
            self.wrong("rules.value_below_worst", field)

    def deadline(self):
        if "date" in self.facts and "missed" in self.facts:
            self.wrong("rules.missed_has_no_day", "date")
        elif not self.facts:
            self.reader.wrong("document.missing", (*self.path, "date"), key="date")

    def given(self):
        if not self.has("points"):
            return
        points, leaf = exact(self.facts["points"]), self.leaf
        low, top = exact(leaf.get("min", "0")), exact(leaf["max"])
        if not low <= points <= top:
            self.wrong("rules.points_out_of_range", "points")
        if "step" in self.rule and points % exact(self.rule["step"]):
            self.wrong("rules.points_off_step", "points")
        if points * 10 ** leaf["places"] % 1:
            self.wrong("rules.points_too_fine", "points")

    def inner(self, key, items):
        """The facts of several rules, each read by its own."""
        self.known(key, items)
        rules = {item["id"]: item for item in items}
        for item in self.facts.get(key) or []:
            one = rules.get(item.get("id")) if isinstance(item, dict) else None
            if one and isinstance(item.get("facts"), Stated):
                item["facts"] = read_facts(self.reader, one["rule"], item["facts"], inside(self.leaf, one))

    def sum(self):
        self.inner("terms", self.rule["terms"])
        if self.has("terms"):
            there = [item.get("id") for item in self.facts["terms"] if isinstance(item, dict)]
            for term in self.rule["terms"]:
                if term["id"] not in there:
                    self.wrong("rules.term_missing", "terms", id=term["id"])

    def best(self):
        self.inner("cases", self.rule["cases"])

    def when(self):
        condition, ids = self.rule["if"], []
        if condition["on"] == "level" and self.has("level"):
            ids = [level["id"] for level in condition["levels"]]
            if self.facts["level"] not in ids:
                return self.wrong("rules.unknown_level", "level", level=self.facts["level"])
        if condition["on"] == "documents":
            self.known("documents", condition["documents"])
        of_leaf = condition["on"].startswith("leaf-")
        for branch in ("holds", "otherwise"):
            rule, stated = self.rule[branch], self.facts.get(branch)
            asked = "kind" in rule and (of_leaf or not self.bad and holds(condition, self.facts, None) is (branch == "holds"))
            if isinstance(stated, Stated):
                if asked:
                    self.facts[branch] = read_facts(self.reader, rule, stated, self.leaf)
                elif not self.bad:
                    self.wrong("rules.facts_not_asked", branch, key=branch)
            elif asked and not of_leaf and branch not in self.facts and not self.bad:
                self.reader.wrong("document.missing", (*self.path, branch), key=branch)


def inside(leaf, item):
    """A term or a case as the leaf of its rule: bounds of its own, or those of the leaf."""
    return leaf | {"max": item.get("max", leaf["max"]), "min": item.get("min", leaf.get("min", "0") if "max" not in item else "0")}


# The points


def yardstick(stated):
    if stated is None or isinstance(stated, Fraction):
        return stated
    return 100 * exact(stated["part"]) / exact(stated["whole"]) if isinstance(stated, dict) else exact(stated)


def measured(rule, facts):
    """x: the value, or 100 × part ÷ (whole − excused)."""
    if "value" in facts:
        return exact(facts["value"])
    return 100 * exact(facts["part"]) / (exact(facts["whole"]) - exact(facts.get("excused", "0")))


def day_of(text):
    """The day in Viet Nam, seven hours before Greenwich; a time without a zone is Viet Nam's."""
    if "T" not in text:
        return date.fromisoformat(text)
    moment = moment_of(text)
    return moment.astimezone(VIETNAM).date()


VIETNAM = timezone(timedelta(hours=7))


def moment_of(text):
    if "T" not in text:
        text += "T00:00"
    clock, point, rest = text.partition(".")
    fraction = ""
    if point:
        fraction = "".join(digit for digit in rest.split("Z")[0].split("+")[0].split("-")[0])
        clock += rest[len(fraction):]
    moment = datetime.fromisoformat(clock.replace("Z", "+00:00"))
    moment = moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM)
    return moment + timedelta(microseconds=int(fraction[:6].ljust(6, "0"))) if fraction else moment


def holds(condition, facts, others):
    """Whether a condition is met; None where that is not known yet."""
    on = condition["on"]
    if on == "level":
        return facts["level"] in condition["is"]
    if on == "statement":
        return facts["stated"]
    if on == "documents":
        return all(one["id"] in facts["documents"] for one in condition["documents"])
    outcome, level = others(condition["leaf"])
    if outcome in ("pending", "not-applicable"):
        return None
    if on == "leaf-level":
        return False if outcome == "not-submitted" else level in condition["is"] if level else None
    points = Fraction(0) if outcome == "not-submitted" else exact(outcome)
    return all(LIMITS[key](points, exact(condition[key])) for key in LIMITS if key in condition)


def points(rule, facts, leaf, others):
    """The points of a leaf's facts, exact; None where something they rest on is not known yet."""
    return POINTS[rule["kind"]](rule, facts, leaf, others)


def counted(rule, facts, leaf, others):
    top = exact(leaf["max"])
    if not isinstance(rule["each"], list):
        return min(top, exact(rule["each"]) * facts["count"])
    sorts = {sort["id"]: sort for sort in rule["each"]}
    total = Fraction(0)
    for item in facts["counts"]:
        sort = sorts[item["id"]]
        earned = exact(sort["points"]) * item["count"]
        total += min(earned, exact(sort["most"])) if "most" in sort else earned
    return min(top, total)


def deducted(rule, facts, leaf, others):
    top, faults = exact(leaf["max"]), {fault["id"]: fault["points"] for fault in rule["faults"]}
    floor = exact(rule.get("least", leaf.get("min", "0")))
    taken = Fraction(0)
    for item in facts["faults"]:
        each, count = faults[item["id"]], item["count"]
        if isinstance(each, str):
            taken += exact(each) * count
        elif "inTurn" in each:
            turns = each["inTurn"]
            if "all" in turns[:count]:
                return floor
            taken += sum(exact(turn) for turn in turns[:count])
            if count > len(turns):
                taken += exact(turns[-1]) * (count - len(turns))
        else:
            taken += exact(item["points"])
    return max(floor, top - taken)


def stepped(rule, facts, leaf, others):
    x = measured(rule, facts)
    step = next((step for step in rule.get("beyond", []) + rule["steps"] if meets(x, step)), None)
    return exact(step["points"] if step else rule["otherwise"])


def in_proportion(rule, facts, leaf, others):
    x, top = measured(rule, facts), exact(leaf["max"])
    if "from" in rule and not meets(x, rule["from"]):
        return exact(rule["from"]["otherwise"])
    return min(top, top * max(x, 0) / exact(rule.get("target", "100")))


def weighted(rule, facts, leaf, others):
    weights = {term["id"]: exact(term["weight"]) for term in rule["terms"]}
    total = sum((weights[item["id"]] * item["count"] for item in facts["counts"]), Fraction(0))
    return exact(leaf["max"]) * total / (exact(facts["whole"]) - exact(facts.get("excused", "0")))


def on_line(rule, facts, leaf, others):
    x, through = measured(rule, facts), [(exact(one["at"]), exact(one["points"])) for one in rule["through"]]
    if x <= through[0][0]:
        return through[0][1]
    for (x1, y1), (x2, y2) in zip(through, through[1:]):
        if x <= x2:
            return y1 + (y2 - y1) * (x - x1) / (x2 - x1)
    return through[-1][1]


def by_deadline(rule, facts, leaf, others):
    if facts.get("missed"):
        return exact(rule["missed"])
    due = rule["due"]
    if isinstance(due, str):
        day = day_of(due)
    else:
        year = leaf["year"] + {"before": -1, "after": 1}.get(due.get("year"), 0)
        day = date(year, due["month"], due["day"])
    late = (day_of(facts["date"]) - day).days
    for step in rule.get("early", []):
        if late <= -step["days"]:
            return exact(step["points"])
    if late <= 0:
        return exact(rule["onTime"])
    steps = rule.get("late", [])
    if isinstance(steps, dict):
        return max(exact(rule["later"]), exact(rule["onTime"]) - exact(steps["perDay"]) * late)
    step = next((step for step in steps if late <= step["days"]), None)
    return exact(step["points"] if step else rule["later"])


def relative(rule, facts, leaf, others):
    x, top, against = measured(rule, facts), exact(leaf["max"]), rule.get("against", "best")
    if isinstance(against, dict):
        if "place" not in facts:
            return None
        step = next((step for step in against["places"] if facts["place"] <= step["atMost"]), None)
        return exact(step["points"] if step else against["otherwise"])
    best, worst = yardstick(facts.get("best")), yardstick(facts.get("worst"))
    if against == "worst":
        if best is None or worst is None:
            return None
        return top if best == worst else max(0, min(top, top * (x - worst) / (best - worst)))
    mark = yardstick(facts.get("mean")) if against == "mean" else best
    if mark is None:
        return None
    if isinstance(facts.get("mean"), dict) and "value" in facts and against == "mean":
        mark /= 100
    if rule["best"] == "lowest":
        return top if x <= mark else top * mark / x
    return top if x >= mark else top * x / mark


def summed(rule, facts, leaf, others):
    stated = {item["id"]: item["facts"] for item in facts["terms"]}
    parts = [(exact(term.get("times", "1")), points(term["rule"], stated[term["id"]], inside(leaf, term), others)) for term in rule["terms"]]
    if any(part is None for _, part in parts):
        return None
    return sum(times * part for times, part in parts) / exact(rule.get("dividedBy", "1"))


def best_of(rule, facts, leaf, others):
    cases = {one["id"]: one for one in rule["cases"]}
    met = [points(cases[item["id"]]["rule"], item["facts"], inside(leaf, cases[item["id"]]), others) for item in facts["cases"]]
    return None if None in met else max(met, default=exact(leaf.get("min", "0")))


def clamped(rule, facts, leaf, others):
    inner = points(rule["rule"], facts, leaf, others)
    if inner is None:
        return None
    inner = max(inner, exact(rule["least"])) if "least" in rule else inner
    return min(inner, exact(rule["most"])) if "most" in rule else inner


def on_condition(rule, facts, leaf, others):
    met = holds(rule["if"], facts, others)
    if met is None:
        return None
    branch = "holds" if met else "otherwise"
    chosen = rule[branch]
    if "kind" not in chosen:
        return exact(chosen["points"])
    return points(chosen, facts[branch], leaf, others) if branch in facts else None


def marked(rule, facts, mark, place=()):
    """Facts in which what a `relative` rule compares with is put by `mark`, wherever that rule stands inside."""
    kind = rule["kind"]
    if kind == "relative":
        return facts | mark(rule, place, measured(rule, facts))
    if kind == "clamp":
        return marked(rule["rule"], facts, mark, place)
    if kind in ("sum", "best"):
        key = "terms" if kind == "sum" else "cases"
        rules = {one["id"]: one["rule"] for one in rule[key]}
        inner = [item | {"facts": marked(rules[item["id"]], item["facts"], mark, (*place, item["id"]))} for item in facts[key]]
        return facts | {key: inner}
    if kind == "when":
        return facts | {key: marked(rule[key], facts[key], mark, (*place, key)) for key in ("holds", "otherwise") if key in facts}
    return facts


POINTS = {
    "levels": lambda rule, facts, *_: next(exact(one["points"]) for one in rule["levels"] if one["id"] == facts["level"]),
    "checklist": lambda rule, facts, *_: sum((exact(one["points"]) for one in rule["items"] if one["id"] in facts["met"]), Fraction(0)),
    "given": lambda rule, facts, *_: exact(facts["points"]),
    "counting": counted, "deducting": deducted, "steps": stepped, "proportional": in_proportion, "weighted": weighted,
    "line": on_line, "deadline": by_deadline, "relative": relative, "sum": summed, "best": best_of, "clamp": clamped,
    "when": on_condition,
}


# The least and the most that a rule gives


def bounds(rule, leaf):
    kind, top, low = rule["kind"], exact(leaf["max"]), exact(leaf.get("min", "0"))
    stated = lambda key: [exact(one["points"]) for one in rule[key]]
    if kind == "levels":
        figures = stated("levels")
    elif kind == "checklist":
        figures = [Fraction(0), sum(stated("items"))]
    elif kind == "counting":
        each = rule["each"]
        capped = isinstance(each, list) and all("most" in sort for sort in each)
        figures = [Fraction(0), min(top, sum(exact(sort["most"]) for sort in each)) if capped else top]
    elif kind == "deducting":
        figures = [exact(rule.get("least", spell(low))), top]
        figures[1] = max(figures)
    elif kind == "steps":
        figures = stated("steps") + (stated("beyond") if "beyond" in rule else []) + [exact(rule["otherwise"])]
    elif kind == "proportional":
        figures = [Fraction(0), top] + ([exact(rule["from"]["otherwise"])] if "from" in rule else [])
    elif kind == "weighted":
        figures = [Fraction(0), top * max(exact(term["weight"]) for term in rule["terms"])]
    elif kind == "line":
        figures = stated("through")
    elif kind == "deadline":
        late = rule.get("late", [])
        figures = [exact(rule[key]) for key in ("onTime", "later", "missed")] + (stated("early") if "early" in rule else [])
        figures += stated("late") if late and isinstance(late, list) else []
    elif kind == "relative":
        against = rule.get("against")
        figures = [Fraction(0), top]
        if isinstance(against, dict):
            figures = [exact(step["points"]) for step in against["places"]] + [exact(against["otherwise"])]
    elif kind == "given":
        step = exact(rule["step"]) if "step" in rule else None
        figures = [low, top // step * step if step else top]
    elif kind == "sum":
        inner = [(exact(term.get("times", "1")), bounds(term["rule"], inside(leaf, term))) for term in rule["terms"]]
        under = exact(rule.get("dividedBy", "1"))
        figures = [sum(times * pair[side] for times, pair in inner) / under for side in (0, 1)]
    elif kind == "best":
        inner = [bounds(one["rule"], inside(leaf, one)) for one in rule["cases"]]
        figures = [low, max(pair[1] for pair in inner)]
    elif kind == "clamp":
        least, most = bounds(rule["rule"], leaf)
        floor, cap = exact(rule.get("least", spell(least))) if "least" in rule else least, exact(rule["most"]) if "most" in rule else most
        figures = [min(max(least, floor), cap), min(max(most, floor), cap)]
    elif kind == "when":
        figures = []
        for branch in (rule["holds"], rule["otherwise"]):
            figures += bounds(branch, leaf) if "kind" in branch else [exact(branch["points"])]
    else:
        figures = [low, top]
    return min(figures), max(figures)
