"""What makes a scheme right beyond its form: the tree, its rules, its classes, its questionnaire. Sections 3 and 4."""
from figures import Refused, exact, issue, rounded, spell
from reader import BAD, SCHEMAS, Reader, in_order, plain
from rules import LIMITS, bounds, inside, limit_of, points, read_facts


def read_document(name, document):
    """A document by its schema: what was read, and the reader with what is wrong."""
    reader = Reader(plain(document))
    return reader.read(SCHEMAS[name], document), reader


def parse_scheme(document):
    scheme, reader = read_document("scheme", document)
    if scheme is not BAD:
        SchemeCheck(scheme, reader).check()
    if reader.issues:
        raise Refused(in_order(reader.issues, document))
    return scheme


def nodes(criteria, path=("criteria",), appraiser=None, at=0):
    """Every criterion, the parent before what is below it, with its path and its appraiser."""
    for at, node in enumerate(criteria, at):
        own = node.get("appraiser", appraiser)
        yield node, (*path, at), own
        yield from nodes(node.get("children", []), (*path, at, "children"), own)


def leaves(scheme):
    return {node["code"]: node for node, _, _ in nodes(scheme["criteria"]) if node["kind"] == "leaf"}


def context(scheme, leaf, period=None):
    """A leaf with what its rule may need besides: the places that are kept, the year of the period."""
    year = int(period[:4]) if period and period[:4].isdigit() else None
    return leaf | {"places": scheme["rounding"]["leaf"]["places"], "year": year}


OF_IDS = ("document.duplicate_id", "text.lookalike")


class SchemeCheck:
    def __init__(self, scheme, reader):
        self.scheme, self.reader = scheme, reader
        self.wrong = reader.wrong
        # A check is made where every field of the scheme that it looks at could be read whole; of the tree, domain by domain.
        shape = [one["path"] for one in reader.issues if one["code"] not in OF_IDS]
        self.bad = {path[0] for path in shape}
        domains = scheme["criteria"] if ["criteria"] not in shape and isinstance(scheme.get("criteria"), list) else []
        whole = [at for at in range(len(domains)) if not any(path[:2] == ["criteria", at] for path in shape)]
        self.all = [one for at in whole for one in nodes([domains[at]], ("criteria",), at=at)]
        # That ids differ is such a check too.
        is_made = lambda path: path[1] in whole if path[0] == "criteria" else path[0] not in self.bad
        reader.issues[:] = [one for one in reader.issues if one["code"] not in OF_IDS or is_made(one["path"])]
        self.doubled = [one["path"] for one in reader.issues if one["code"] in OF_IDS]
        self.leaves = {node["code"]: node for node, _, _ in self.all if node["kind"] == "leaf"}
        self.codes = {node["code"]: node for node, _, _ in self.all}

    def can(self, *fields):
        return not self.bad & set(fields)

    def check(self):
        self.seen, self.is_summed = set(), True
        for node, path, _ in self.all:
            self.code(node, path)
            self.bonus(node, path)
            if node["kind"] == "group":
                self.sums(node, path)
                self.bounded(node, path, any("bonus" in one and place == path[: len(place)] for one, place, _ in self.all))
        for needs, check in (
            ({"criteria", "parts"}, self.parts), (set(), self.each_leaf), ({"bands"}, self.classes),
            ({"bands", "publishes"}, self.limits), ({"bands"}, self.gate_classes), ({"bands", "criteria", "parts"}, self.gates),
            ({"agencies", "council"}, self.council), ({"agencies", "criteria"}, self.agencies), ({"questionnaire"}, self.questionnaire),
            ({"questionnaire", "criteria"}, self.asks), ({"questionnaire"}, self.asked), ({"ranking", "criteria", "parts"}, self.tie_break), ({"validity"}, self.validity),
        ):
            if self.can(*needs):
                check()

    def each_leaf(self):
        for node, path, _ in self.all:
            if node["kind"] == "leaf":
                self.leaf(node, path)

    def known(self):
        """Parts and criteria that may be named."""
        return {part["id"] for part in self.scheme["parts"]} | set(self.codes)

    def tie_break(self):
        for at, code in enumerate(self.scheme["ranking"].get("tieBreak", [])):
            if code not in self.known():
                self.wrong("scheme.unknown_tie_break", ("ranking", "tieBreak", at))

    def validity(self):
        validity = self.scheme.get("validity", {})
        if "to" in validity and validity["to"] < validity["from"]:
            self.wrong("scheme.validity_backwards", ("validity", "to"))

    def code(self, node, path):
        if node["code"] in self.seen:
            self.wrong("criteria.duplicate_code", (*path, "code"))
        self.seen.add(node["code"])
        if exact(node.get("min", "0")) > 0:
            self.wrong("criteria.min_above_zero", (*path, "min"))

    def bonus(self, node, path):
        if "cap" in node.get("bonus", {}) and len(parts_in(node)) > 1:
            self.wrong("criteria.bonus_spans_parts", (*path, "bonus", "cap"))

    def sums(self, node, path):
        total = sum(exact(one["max"]) for one in node["children"] if "bonus" not in one)
        if "most" in node and exact(node["most"]) != exact(node["max"]):
            self.wrong("criteria.most_not_max", (*path, "most"))
        if total != exact(node["max"]) and not ("most" in node and total > exact(node["max"])):
            self.wrong("criteria.children_do_not_sum", (*path, "max"))
            self.is_summed = False

    def bounded(self, node, path, is_bonus):
        """A floor or a cap: the floor not above 0, one part below it, and no bonus below it unless all of it is one."""
        if exact(node.get("least", "0")) > 0:
            self.wrong("criteria.least_above_zero", (*path, "least"))
        bound = "least" if "least" in node else "most" if "most" in node else None
        if bound and len(parts_in(node)) > 1:
            self.wrong("criteria.bound_spans_parts", (*path, "most" if "most" in node else bound))
        if bound and not is_bonus and any("bonus" in one for one, _, _ in nodes(node["children"])):
            self.wrong("criteria.bonus_in_bounds", (*path, bound))

    def parts(self):
        parts = self.scheme["parts"]
        declared, unknown = {part["id"] for part in parts}, False
        for node, path, _ in self.all:
            if node["kind"] == "leaf" and node["part"] not in declared:
                self.wrong("scheme.unknown_part", (*path, "part"))
                unknown = True
        if self.is_summed and not unknown:
            for at, part in enumerate(parts):
                total = sum(most_of(node, part["id"]) for node in self.scheme["criteria"])
                if total != exact(part["max"]):
                    self.wrong("scheme.part_does_not_sum", ("parts", at, "max"))
        elif sum(exact(part["max"]) for part in parts) != sum(exact(node["max"]) for node in self.scheme["criteria"] if "bonus" not in node):
            self.wrong("scheme.parts_do_not_sum", ("parts",))

    def leaf(self, leaf, path):
        rule, before = leaf["rule"], len(self.reader.issues)
        if rule["kind"] == "survey":
            if leaf.get("scoredBy") == "appraiser":
                self.wrong("rules.survey_needs_no_appraiser", (*path, "scoredBy"))
        else:
            RuleCheck(self, leaf, (*path, "rule")).check(rule, (*path, "rule"), leaf)
            self.rests(leaf, path)
            if len(self.reader.issues) == before and not any(one[: len(path) + 1] == [*path, "rule"] for one in self.doubled):
                self.within(rule, (*path, "rule"), leaf, True)
            if self.can("rounding"):
                self.coarse(rule, (*path, "rule"))
        if self.can("rounding"):
            self.examples(leaf, path, len(self.reader.issues) == before)

    def within(self, rule, path, leaf, reaches):
        """No rule gives more than its leaf's maximum or less than its minimum, and it gives the maximum at best."""
        least, most = bounds(rule, leaf)
        top, low = exact(leaf["max"]), exact(leaf.get("min", "0"))
        if most > top:
            self.wrong("rules.exceeds_max", path, most=spell_any(most))
        elif most < top and reaches:
            self.wrong("rules.cannot_earn_max", path, most=spell_any(most))
        if least < low:
            self.wrong("rules.below_min", path, least=spell_any(least))

    def coarse(self, value, path):
        """A figure of a rule that is finer than what the scheme keeps of a leaf's points."""
        if isinstance(value, list):
            for at, each in enumerate(value):
                self.coarse(each, (*path, at))
        if isinstance(value, dict):
            for key, each in value.items():
                is_points = key in ("points", "otherwise", "onTime", "later", "missed", "perDay", "step", "least", "most", "each")
                if is_points and isinstance(each, str):
                    if exact(each) * 10 ** self.scheme["rounding"]["leaf"]["places"] % 1:
                        self.wrong("scheme.rounding_too_coarse", (*path, key))
                elif not isinstance(each, str):
                    self.coarse(each, (*path, key))

    def rests(self, leaf, path):
        """What a rule says of other leaves: they are there, have the level, and rest on nothing that rests on this one."""
        for condition in conditions(leaf["rule"]):
            other = self.leaves.get(condition["leaf"])
            if other is None:
                self.wrong("rules.no_such_leaf", (*path, "rule"))
            elif condition["on"] == "leaf-level" and not set(condition["is"]) <= level_ids(other["rule"]):
                self.wrong("rules.leaf_has_no_levels", (*path, "rule"))
        waiting, seen = [leaf["code"]], set()
        while waiting:
            code = waiting.pop()
            for condition in conditions(self.leaves[code]["rule"]) if code in self.leaves else []:
                if condition["leaf"] == leaf["code"]:
                    return self.wrong("rules.waits_for_itself", (*path, "rule"))
                if condition["leaf"] not in seen:
                    seen.add(condition["leaf"])
                    waiting.append(condition["leaf"])

    def examples(self, leaf, path, sound):
        if "examples" not in leaf:
            return
        if leaf["rule"]["kind"] == "survey":
            return self.wrong("criteria.example_of_survey", (*path, "examples"))
        one = context(self.scheme, leaf)
        for at, example in enumerate(leaf["examples"]):
            facts = read_facts(self.reader, leaf["rule"], example["facts"], one)
            if facts is BAD:
                continue
            example["facts"] = facts
            found = points(leaf["rule"], facts, one, lambda code: ("pending", None)) if sound else None
            if found is None and sound:
                self.wrong("criteria.example_unfinished", (*path, "examples", at, "facts"))
            elif sound and rounded(found, self.scheme["rounding"]["leaf"]) != exact(example["points"]):
                self.wrong("criteria.example_disagrees", (*path, "examples", at, "points"))

    def classes(self):
        bands, seen = self.scheme["bands"], set()
        for at, band in enumerate(bands["best"]):
            if band["class"] in seen:
                self.wrong("scheme.duplicate_class", ("bands", "best", at, "class"))
            seen.add(band["class"])
        if bands["otherwise"]["class"] in seen:
            self.wrong("scheme.duplicate_class", ("bands", "otherwise", "class"))

    def limits(self):
        bands, before = self.scheme["bands"], None
        for at, band in enumerate(bands["best"]):
            if before is not None and exact(band["from"]) >= before:
                self.wrong("scheme.bands_not_descending", ("bands", "best", at, "from"))
            before = exact(band["from"])
        if bands["reads"] == "published" and bands["on"] != self.scheme["publishes"]:
            self.wrong("scheme.bands_read_unpublished", ("bands", "on"))

    def gate_classes(self):
        bands = self.scheme["bands"]
        classes = [band["class"] for band in bands["best"]] + [bands["otherwise"]["class"]]
        for at, gate in enumerate(bands.get("gates", [])):
            if isinstance(gate["then"], dict) and gate["then"].get("atMost", classes[0]) not in classes:
                self.wrong("scheme.gate_of_unknown_class", ("bands", "gates", at, "then", "atMost"))

    def gates(self):
        for at, gate in enumerate(self.scheme["bands"].get("gates", [])):
            when, path = gate["when"], ("bands", "gates", at, "when")
            if when["node"] not in self.known():
                self.wrong("scheme.gate_of_unknown_node", (*path, "node"))
            elif "level" in when and when["level"] not in level_ids(self.codes.get(when["node"], {}).get("rule", {})):
                self.wrong("scheme.gate_of_unknown_level", (*path, "level"))

    def council(self):
        if not self.is_agency(self.scheme.get("council")):
            self.wrong("scheme.unknown_agency", ("council",))

    def agencies(self):
        for node, path, _ in self.all:
            if not self.is_agency(node.get("appraiser")):
                self.wrong("scheme.unknown_agency", (*path, "appraiser"))

    def is_agency(self, named):
        return named is None or "agencies" not in self.scheme or named in [agency["id"] for agency in self.scheme["agencies"]]

    def form(self):
        return self.scheme.get("questionnaire", {"groups": [], "questions": []})

    def questionnaire(self):
        form = self.form()
        if len(form["groups"]) > 20:
            self.wrong("scheme.too_many_groups", ("questionnaire", "groups"))
        weights = {group["id"]: exact(group["weight"]) for group in form["groups"]}
        for at, question in enumerate(form["questions"]):
            path, asked = ("questionnaire", "questions", at), question.get("groups", list(weights))
            values = [exact(option["value"]) for option in question["options"] if option["value"] is not None]
            if max(values, default=0) != 1:
                self.wrong("scheme.question_cannot_earn_all", (*path, "options"))
            for number, group in enumerate(asked):
                if group not in weights:
                    self.wrong("scheme.unknown_group", (*path, "groups", number))
            if set(asked) <= set(weights) and not sum(weights[group] for group in asked):
                self.wrong("scheme.weights_are_zero", (*path, "groups"))

    def asks(self):
        asked = {}
        for at, question in enumerate(self.form()["questions"]):
            path, leaf = ("questionnaire", "questions", at, "leaf"), self.leaves.get(question["leaf"])
            asked[question["leaf"]] = asked.get(question["leaf"], 0) + 1
            if leaf is None:
                self.wrong("scheme.unknown_question_leaf", path)
            elif leaf["rule"]["kind"] != "survey":
                self.wrong("scheme.question_of_other_rule", path)
            elif asked[question["leaf"]] == 21:
                self.wrong("scheme.too_many_questions", path)

    def asked(self):
        asked = {question["leaf"] for question in self.form()["questions"]}
        for node, path, _ in self.all:
            if node["kind"] == "leaf" and node["rule"]["kind"] == "survey" and node["code"] not in asked:
                self.wrong("scheme.survey_leaf_without_question", path)


def parts_in(node):
    return {one["part"] for one, _, _ in nodes([node]) if one["kind"] == "leaf"}


def most_of(node, part):
    """What a criterion brings to the maximum of a part."""
    if "bonus" in node:
        return 0
    if node["kind"] == "leaf":
        return exact(node["max"]) if node["part"] == part else 0
    total = sum(most_of(child, part) for child in node["children"])
    return min(total, exact(node["most"])) if "most" in node else total


def level_ids(rule):
    return {level["id"] for level in rule["levels"]} if rule.get("kind") == "levels" else set()


def spell_any(figure):
    under = figure.denominator
    while under % 2 == 0 or under % 5 == 0:
        under //= 2 if under % 2 == 0 else 5
    return spell(figure) if under == 1 else str(figure)


def rules_inside(rule, path, leaf):
    """The rules of which a rule is made: each with its path, and the leaf that bounds it."""
    kind = rule["kind"]
    for key in {"sum": ["terms"], "best": ["cases"]}.get(kind, []):
        for at, item in enumerate(rule[key]):
            yield item["rule"], (*path, key, at, "rule"), inside(leaf, item), kind == "sum" or "max" in item
    if kind == "clamp":
        yield rule["rule"], (*path, "rule"), leaf, False
    if kind == "when":
        for key in ("holds", "otherwise"):
            if "kind" in rule[key]:
                yield rule[key], (*path, key), leaf, False


def conditions(rule):
    """The conditions on other leaves, wherever they stand in a rule."""
    if rule["kind"] == "when" and rule["if"]["on"].startswith("leaf-"):
        yield rule["if"]
    for inner, _, _, _ in rules_inside(rule, (), {"max": "0"}):
        yield from conditions(inner)


class RuleCheck:
    """What each kind of rule asks of its own parameters."""

    def __init__(self, check, leaf, path):
        self.scheme_check, self.code = check, leaf["code"]

    def wrong(self, code, path, /, **params):
        self.scheme_check.wrong(code, path, code=self.code, **params)

    def check(self, rule, path, leaf):
        if rule["kind"] == "survey":
            return self.wrong("rules.survey_inside", path)
        before = len(self.scheme_check.reader.issues)
        getattr(self, rule["kind"], lambda *_: None)(rule, path, leaf)
        for inner, place, bounded, own in rules_inside(rule, path, leaf):
            count = len(self.scheme_check.reader.issues)
            self.check(inner, place, bounded)
            if len(self.scheme_check.reader.issues) == count and own:
                self.scheme_check.within(inner, place, bounded, False)
        return len(self.scheme_check.reader.issues) == before

    def measure(self, rule, path):
        if rule.get("measure", "value") == "value":
            for key in ("of", "over"):
                if key in rule:
                    self.wrong("rules.only_of_a_ratio", (*path, key))

    def one_limit(self, step, path, names=tuple(LIMITS)):
        count = sum(name in step for name in names)
        if count != 1:
            self.wrong("rules.one_limit", path, count=str(count))
        return count == 1

    def steps(self, rule, path, leaf):
        self.measure(rule, path)
        for key in ("beyond", "steps"):
            if not all([self.one_limit(step, (*path, key, at)) for at, step in enumerate(rule.get(key, []))]):
                return
        before = None
        for key in ("beyond", "steps"):
            for at, step in enumerate(rule.get(key, [])):
                if not at:
                    previous = None
                name, limit = limit_of(step)
                upper = name in ("atMost", "below")
                if at == 0:
                    way = upper
                    if (name == "below" and limit <= 0) or (name == "atMost" and limit < 0):
                        self.wrong("rules.step_unreachable", (*path, key, at, name))
                elif upper != way:
                    self.wrong("rules.steps_mixed", (*path, key, at, name))
                elif not weaker((name, limit), previous):
                    self.wrong("rules.steps_out_of_order", (*path, key, at, name))
                previous = (name, limit)
                if key == "steps" and before is not None and exact(step["points"]) > before:
                    self.wrong("rules.step_points_rise", (*path, key, at, "points"))
                if key == "steps":
                    before = exact(step["points"])
        if exact(rule["otherwise"]) > before:
            self.wrong("rules.step_points_rise", (*path, "otherwise"))

    def proportional(self, rule, path, leaf):
        self.measure(rule, path)
        if rule["measure"] == "value" and "target" not in rule:
            return self.wrong("rules.target_missing", path)
        if "from" not in rule or not self.one_limit(rule["from"], (*path, "from"), ("atLeast", "above")):
            return
        (name, limit), target = limit_of(rule["from"]), exact(rule.get("target", "100"))
        if limit > target or (name == "above" and limit == target):
            return self.wrong("rules.threshold_above_target", (*path, "from", name))
        if exact(rule["from"]["otherwise"]) > exact(leaf["max"]) * limit / target:
            self.wrong("rules.threshold_reward", (*path, "from", "otherwise"))

    def line(self, rule, path, leaf):
        self.measure(rule, path)
        through = rule["through"]
        if len(through) == 1:
            self.wrong("rules.line_of_one_point", (*path, "through"))
        for at in range(1, len(through)):
            if exact(through[at]["at"]) <= exact(through[at - 1]["at"]):
                self.wrong("rules.line_not_rising", (*path, "through", at, "at"))

    def deadline(self, rule, path, leaf):
        due = rule["due"]
        if isinstance(due, dict):
            days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            if not 1 <= due["month"] <= 12 or not 1 <= due["day"] <= days[due["month"] - 1]:
                self.wrong("rules.no_such_day", (*path, "due"))
        late = rule.get("late", [])
        worst = [(step["points"], ("early", at, "points")) for at, step in enumerate(rule.get("early", []))]
        worst.append((rule["onTime"], ("onTime",)))
        if isinstance(late, list):
            worst += [(step["points"], ("late", at, "points")) for at, step in enumerate(late)]
        worst += [(rule["later"], ("later",)), (rule["missed"], ("missed",))]
        for key, steps, rises in (("early", rule.get("early", []), False), ("late", late if isinstance(late, list) else [], True)):
            for at in range(1, len(steps)):
                if not (steps[at]["days"] > steps[at - 1]["days"] if rises else steps[at]["days"] < steps[at - 1]["days"]):
                    self.wrong("rules.days_out_of_order", (*path, key, at, "days"))
        for (before, _), (after, place) in zip(worst, worst[1:]):
            if exact(after) > exact(before):
                self.wrong("rules.step_points_rise", (*path, *place))

    def deducting(self, rule, path, leaf):
        for at, fault in enumerate(rule["faults"]):
            each, place = fault["points"], (*path, "faults", at, "points")
            if isinstance(each, dict) and "inTurn" in each:
                turns = each["inTurn"]
                if "all" in turns[:-1]:
                    self.wrong("rules.nothing_after_all", (*place, "inTurn", turns.index("all") + 1))
            elif isinstance(each, dict) and exact(each["atLeast"]) > exact(each["atMost"]):
                self.wrong("rules.range_turned_round", (*place, "atLeast"))

    def relative(self, rule, path, leaf):
        self.measure(rule, path)
        against = rule.get("against")
        places = against["places"] if isinstance(against, dict) else []
        for at in range(1, len(places)):
            if places[at]["atMost"] <= places[at - 1]["atMost"]:
                self.wrong("rules.places_out_of_order", (*path, "against", "places", at, "atMost"))
        figures = [exact(step["points"]) for step in places] + ([exact(against["otherwise"])] if places else [])
        for at in range(1, len(figures)):
            if figures[at] > figures[at - 1]:
                place = ("places", at, "points") if at < len(places) else ("otherwise",)
                self.wrong("rules.step_points_rise", (*path, "against", *place))

    def clamp(self, rule, path, leaf):
        if "least" in rule and "most" in rule and exact(rule["least"]) > exact(rule["most"]):
            self.wrong("rules.range_turned_round", (*path, "least"))

    def when(self, rule, path, leaf):
        condition = rule["if"]
        if condition["on"] == "level":
            ids = [level["id"] for level in condition["levels"]]
            for at, one in enumerate(condition["is"]):
                if one not in ids:
                    self.wrong("rules.unknown_level", (*path, "if", "is", at))
            if set(ids) <= set(condition["is"]):
                self.wrong("rules.always_holds", (*path, "if", "is"))
        if condition["on"] == "leaf-points":
            self.one_limit(condition, (*path, "if"))


def weaker(one, before):
    """Whether a limit lets through more than the one before it."""
    (name, limit), (last, previous) = one, before
    if limit == previous:
        return (last, name) in (("above", "atLeast"), ("below", "atMost"))
    return limit < previous if name in ("atLeast", "above") else limit > previous
