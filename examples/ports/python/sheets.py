"""Dossier, ledger and tally: read against their scheme, and the rows that they come to. Sections 7, 8 and 9."""
from fractions import Fraction

from checks import context, leaves, nodes, read_document
from figures import Refused, digest, exact, issue, rounded, spell
from reader import BAD, MOST, Reader, Stated, in_order
from rules import day_of, moment_of, points, read_facts

ABSENT = {"properties": {"absent": {"enum": ["not-applicable", "not-submitted", "pending"]}}, "required": ["absent"]}
STAGES = ["appraisal", "explanation", "council"]


def policy(scheme, leaf):
    return leaf.get("notApplicable", scheme["absence"]["notApplicable"])


def finish(value, reader, document, shift=()):
    if reader.issues:
        raise Refused(in_order(reader.issues, document))
    return value


def facts_of(reader, scheme, leaf, stated, period):
    """Facts of a leaf, or that there are none."""
    if "absent" in stated.value:
        return reader.object(ABSENT, stated.value, stated.path)
    return read_facts(reader, leaf["rule"], stated, context(scheme, leaf, period))


def within(reader, leaf, figure, path, code, places=None):
    low, top = exact(leaf.get("min", "0")), exact(leaf["max"])
    if not low <= exact(figure) <= top:
        reader.wrong(code, path)
    if places is not None and exact(figure) * 10**places % 1:
        reader.wrong("rules.points_too_fine", path)


def parse_dossier(scheme, document):
    read, reader = read_document("dossier", document)
    if read is BAD:
        return finish(read, reader, document)
    own = {key: scheme[key] for key in ("id", "edition")}
    of = read.get("scheme", BAD)
    if of is not BAD and BAD not in of.values() and {"id", "edition"} <= set(of):
        if any(of[key] != own[key] for key in own):
            reader.wrong("document.other_scheme", ("scheme",))
        elif of.get("digest", digest(scheme)) != digest(scheme):
            reader.wrong("assessment.other_digest", ("scheme", "digest"))
    all_leaves, seen = leaves(scheme), {}
    period = read.get("period")
    for at, entry in enumerate(read["entries"] if read.get("entries", BAD) is not BAD else []):
        if entry is BAD or entry.get("leaf", BAD) is BAD:
            continue
        path, leaf = ("entries", at), all_leaves.get(entry["leaf"])
        if leaf is None:
            reader.wrong("document.unknown_leaf", (*path, "leaf"))
            continue
        if leaf["code"] in seen:
            reader.wrong("assessment.repeated_leaf", (*path, "leaf"))
        seen.setdefault(leaf["code"], at)
        if leaf["rule"]["kind"] == "survey":
            reader.wrong("assessment.survey_leaf", (*path, "leaf"))
            continue
        if leaf.get("scoredBy") == "appraiser":
            reader.wrong("assessment.not_self_scored", (*path, "leaf"))
            continue
        if "facts" not in entry and "claimed" not in entry:
            reader.wrong("assessment.nothing_stated", path)
        if isinstance(entry.get("facts"), Stated):
            entry["facts"] = facts_of(reader, scheme, leaf, entry["facts"], period if isinstance(period, str) else None)
        facts, claimed = entry.get("facts"), entry.get("claimed")
        absent = facts.get("absent") if isinstance(facts, dict) else None
        if absent == "not-applicable" and policy(scheme, leaf) == "refuse":
            reader.wrong("assessment.not_applicable_refused", (*path, "facts"))
        if claimed not in (None, BAD):
            if absent == "not-applicable" or absent == "not-submitted" and exact(claimed) != 0:
                reader.wrong("assessment.claim_of_absence", (*path, "claimed"))
            else:
                within(reader, leaf, claimed, (*path, "claimed"), "assessment.claim_out_of_range")
    return finish(read, reader, document)


def parse_ledger(scheme, document):
    read, reader = read_document("ledger", document)
    if read is BAD:
        return finish(read, reader, document)
    appraisers = {node["code"]: agency for node, _, agency in nodes(scheme["criteria"])}
    all_leaves, stage_of, day_before = leaves(scheme), {}, {}
    for at, entry in enumerate(read):
        if entry is BAD or entry.get("leaf", BAD) is BAD:
            continue
        leaf = all_leaves.get(entry["leaf"])
        if leaf is None:
            reader.wrong("document.unknown_leaf", (at, "leaf"))
            continue
        if leaf["rule"]["kind"] == "survey":
            reader.wrong("appraisal.survey_leaf", (at, "leaf"))
            continue
        to = entry.get("to", BAD)
        if isinstance(to, dict):
            if isinstance(to.get("facts"), Stated):
                to["facts"] = facts_of(reader, scheme, leaf, to["facts"], None)
            inner = to.get("facts")
            absent = to.get("absent", inner.get("absent") if isinstance(inner, dict) else None)
            if absent == "not-applicable" and policy(scheme, leaf) == "refuse":
                reader.wrong("appraisal.not_applicable_refused", (at, "to", "facts") if "facts" in to else (at, "to"))
            if to.get("points", BAD) is not BAD:
                places = scheme["rounding"]["leaf"]["places"]
                within(reader, leaf, to["points"], (at, "to", "points"), "appraisal.out_of_range", places)
        stage, by = entry.get("stage", BAD), entry.get("by", BAD)
        if stage is not BAD:
            council, agency = scheme.get("council"), by.get("agency", BAD) if by is not BAD else BAD
            expected = council if stage == "council" else appraisers[leaf["code"]]
            if stage == "council" and council is None:
                reader.wrong("appraisal.no_council", (at, "stage"))
            elif agency is not BAD and expected not in (None, agency):
                code = "appraisal.not_the_council" if stage == "council" else "appraisal.wrong_agency"
                reader.wrong(code, (at, "by", "agency"))
            if STAGES.index(stage) < STAGES.index(stage_of.get(leaf["code"], stage)):
                reader.wrong("appraisal.stage_goes_back", (at, "stage"))
            stage_of[leaf["code"]] = stage
        day = entry.get("at", BAD)
        if day is not BAD:
            before = day_before.get(leaf["code"])
            if before and earlier(day, before):
                reader.wrong("appraisal.date_goes_back", (at, "at"))
            day_before[leaf["code"]] = day
    return finish(read, reader, document)


def earlier(one, before):
    """Moments where both have a time, else days."""
    return moment_of(one) < moment_of(before) if "T" in one and "T" in before else day_of(one) < day_of(before)


def parse_tally(scheme, document):
    read, reader = read_document("tally", document)
    if read is BAD:
        return finish(read, reader, document)
    form = scheme.get("questionnaire")
    if form is None and read:
        reader.wrong("survey.no_questionnaire", ())
    groups = [group["id"] for group in form["groups"]] if form else []
    questions = {question["id"]: question for question in form["questions"]} if form else {}
    for at, row in enumerate(read if form else []):
        if row is BAD:
            continue
        group, question, option = (row.get(key, BAD) for key in ("group", "question", "option"))
        if group is not BAD and group not in groups:
            reader.wrong("survey.unknown_group", (at, "group"))
        if question is BAD:
            continue
        asked = questions.get(question)
        if asked is None:
            reader.wrong("survey.unknown_question", (at, "question"))
            continue
        if option is not BAD and option not in [one["id"] for one in asked["options"]]:
            reader.wrong("survey.unknown_option", (at, "option"))
        if group in groups and group not in asked.get("groups", groups):
            reader.wrong("survey.group_not_asked", (at, "group"))
    return finish(read, reader, document)


def merge_tallies(a, b):
    cells = {}
    for row in [*a, *b]:
        key = tuple(row[field] for field in ("unit", "group", "question", "option"))
        cells[key] = cells.get(key, 0) + int(row["count"])
    over = [issue("number.not_a_count", key, found=str(count)) for key, count in cells.items() if count > MOST]
    if over:
        raise Refused(over)
    by_units = sorted(cells, key=lambda key: tuple(each.encode("utf-16-be") for each in key))
    return [dict(zip(("unit", "group", "question", "option"), key), count=cells[key]) for key in by_units]


class States:
    """What each leaf stands at: an absence, points that were set, or facts, which may rest on other leaves."""

    def __init__(self, scheme, period, stated):
        self.scheme, self.period, self.stated, self.leaves = scheme, period, dict(stated), leaves(scheme)

    def outcome(self, code):
        kind, value = self.stated.get(code, ("absent", "pending"))
        if kind != "facts":
            return value
        leaf = self.leaves[code]
        found = points(leaf["rule"], value, context(self.scheme, leaf, self.period), self.other)
        return "pending" if found is None else spell(rounded(found, self.scheme["rounding"]["leaf"]))

    def other(self, code):
        """What a leaf comes to, and its level where it was stated."""
        kind, value = self.stated.get(code, ("absent", "pending"))
        return self.outcome(code), value.get("level") if kind == "facts" and self.leaves[code]["rule"]["kind"] == "levels" else None


def assess(scheme, dossier):
    """What each leaf stands at by the facts of the dossier, and what the unit claims."""
    entries, claims, stated = {entry["leaf"]: entry for entry in dossier["entries"]}, {}, {}
    for code, leaf in leaves(scheme).items():
        if leaf["rule"]["kind"] == "survey":
            continue
        entry = entries.get(code)
        if leaf.get("scoredBy") == "appraiser":
            stated[code], claims[code] = ("absent", "pending"), None
        elif entry is None:
            stated[code] = ("absent", "not-submitted")
        elif "facts" not in entry:
            stated[code], claims[code] = ("absent", "pending"), entry["claimed"]
        else:
            facts = entry["facts"]
            stated[code] = ("absent", facts["absent"]) if "absent" in facts else ("facts", facts)
            if "claimed" in entry and "absent" not in facts:
                claims[code] = entry["claimed"]
    return claims, stated


def rows_of(claims, own, appraised, final):
    """Self, appraised and final of each leaf; the unit's claim is its own opinion, and nothing else rests on it."""
    self_of = lambda code: claims.get(code, own.outcome(code) if code in own.stated else None)
    return [{"leaf": code, "self": self_of(code), "appraised": appraised.outcome(code), "final": final.outcome(code)}
            for code in final.stated]


def replay(scheme, dossier, ledger, issues_at=()):
    """The claims, and the three states after the ledger: the unit's own, what the appraisal left, and the final one."""
    claims, stated = assess(scheme, dossier)
    own, appraised, final = (States(scheme, dossier["period"], stated) for _ in range(3))
    found, unit = [], dossier["unit"]
    seal = digest({"unit": unit["id"], "period": dossier["period"], "scheme": {key: scheme[key] for key in ("id", "edition")}})
    for at, entry in enumerate(ledger):
        code, to = entry["leaf"], entry["to"]
        now = final.outcome(code)
        if entry["from"] != now:
            found.append(issue("appraisal.stale", (*issues_at, at, "from"), current=now))
        if entry["by"]["agency"] in (unit["id"], unit["name"]):
            found.append(issue("appraisal.self_written", (*issues_at, at, "by", "agency")))
        unsealed = {key: value for key, value in entry.items() if key != "seal"}
        if "seal" in entry and (seal is None or entry["seal"] != digest({"after": seal, "adjustment": unsealed})):
            code_of = "appraisal.first_seal_broken" if at == 0 else "appraisal.seal_broken"
            found.append(issue(code_of, (*issues_at, at, "seal")))
        seal = entry.get("seal")
        if "confirmed" in to:
            if claims.get(code) is not None and final.stated[code] == ("absent", "pending"):
                target = ("points", claims[code])
            else:
                target = final.stated[code]
                if target in (("absent", "pending"), ("absent", "not-submitted")):
                    found.append(issue("appraisal.nothing_to_confirm", (*issues_at, at, "to")))
        elif "points" in to:
            target = ("points", to["points"])
        elif "absent" in to:
            target = ("absent", to["absent"])
        else:
            facts = to["facts"]
            target = ("absent", facts["absent"]) if "absent" in facts else ("facts", facts)
        final.stated[code] = target
        if entry["stage"] == "appraisal":
            appraised.stated[code] = target
    if found:
        raise Refused(found)
    return claims, own, appraised, final


def survey_rows(scheme, tally, unit, surveyed=()):
    """The rows of the leaves of the survey."""
    form, rows = scheme.get("questionnaire"), []
    ready = {one["leaf"]: one for one in surveyed}
    for code, leaf in leaves(scheme).items():
        if leaf["rule"]["kind"] != "survey":
            continue
        outcome = "pending"
        if code in ready:
            one = ready[code]
            figure = exact(one["points"]) if "points" in one else exact(leaf["max"]) * exact(one["share"])
            outcome = spell(rounded(figure, scheme["rounding"]["leaf"]))
        elif form:
            means = [mean_of(form, question, [row for row in tally if row["unit"] == unit])
                     for question in form["questions"] if question["leaf"] == code]
            if means and None not in means:
                figure = exact(leaf["max"]) * sum(means) / len(means)
                outcome = spell(rounded(figure, scheme["rounding"]["leaf"]))
        rows.append({"leaf": code, "self": None, "appraised": outcome, "final": outcome})
    return rows


def mean_of(form, question, rows):
    """The weighted mean of a question over the groups asked; None while answers are missing."""
    values = {option["id"]: option["value"] for option in question["options"]}
    total = weights = Fraction(0)
    for group in form["groups"]:
        weight = exact(group["weight"])
        if group["id"] not in question.get("groups", [group["id"]]) or not weight:
            continue
        counted = [(exact(values[row["option"]]), row["count"]) for row in rows
                   if row["question"] == question["id"] and row["group"] == group["id"] and values[row["option"]] is not None]
        people = sum(count for _, count in counted)
        least = group.get("minimumAnswers", form.get("minimumAnswers", 0))
        if not people or (people < least and form.get("belowMinimum", "pending") == "pending"):
            return None
        total += weight * sum(value * count for value, count in counted) / people
        weights += weight
    return total / weights if weights else None
