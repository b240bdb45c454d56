"""A year of cases: the year document, the yardsticks of a group, every index and ranking. Sections 6 and 11."""
from checks import leaves, read_document
from figures import Refused, digest, issue
from index import index_of, rank
from reader import BAD, SCHEMAS, Reader, in_order
from rules import day_of, marked
from sheets import parse_dossier, parse_ledger, parse_tally, policy, replay, rows_of, survey_rows

STEPS = ["dossiers", "appraisal", "explanation", "council"]


def parse_year(scheme, document):
    year, reader = read_document("year", document)
    if year is BAD:
        raise Refused(reader.issues)
    bad = {one["path"][0] for one in reader.issues if one["code"] not in ("document.duplicate_id", "text.lookalike")}
    wrong, groups, units = reader.wrong, {}, {}
    for at, one in enumerate(year["schemes"] if "schemes" not in bad else []):
        if one["group"] in groups:
            wrong("year.repeated_group", ("schemes", at, "group"))
        groups.setdefault(one["group"], one["scheme"])
        same = all(one["scheme"][key] == scheme[key] for key in ("id", "edition"))
        if same and one["scheme"]["digest"] != digest(scheme):
            wrong("year.other_digest", ("schemes", at, "scheme", "digest"))
    if groups and all(not_ours(groups, group, scheme) for group in groups):
        wrong("year.scheme_not_named", ("schemes",))
    all_leaves = leaves(scheme)
    for at, unit in enumerate(year["units"] if not bad & {"units", "schemes"} else []):
        if unit["id"] in units:
            wrong("year.repeated_unit", ("units", at, "id"))
        units.setdefault(unit["id"], unit)
        if unit["group"] not in groups:
            wrong("year.unknown_group", ("units", at, "group"))
        seen = set()
        for number, exemption in enumerate(unit.get("notApplicable", []) if not not_ours(groups, unit["group"], scheme) else []):
            path, leaf = ("units", at, "notApplicable", number, "leaf"), all_leaves.get(exemption["leaf"])
            if leaf is None:
                wrong("document.unknown_leaf", path)
            elif exemption["leaf"] in seen:
                wrong("year.repeated_exemption", path)
            elif policy(scheme, leaf) == "refuse":
                wrong("year.exemption_refused", path)
            seen.add(exemption["leaf"])
    before = None
    for step in STEPS if "calendar" not in bad else []:
        day = year.get("calendar", {}).get(step)
        if day and before and day_of(day) < day_of(before):
            wrong("year.days_backwards", ("calendar", step))
        before = day or before
    forms = set()
    for at, row in enumerate(year.get("survey", []) if not bad & {"survey", "units"} else []):
        if row["unit"] not in units:
            wrong("year.unknown_unit", ("survey", at, "unit"))
        if (row["unit"], row["group"]) in forms:
            wrong("year.repeated_forms", ("survey", at))
        forms.add((row["unit"], row["group"]))
    if reader.issues:
        raise Refused(in_order(reader.issues, document))
    return year


def not_ours(groups, group, scheme):
    """Whether a group is scored by another scheme than the one at hand."""
    named = groups.get(group, scheme)
    return (named["id"], named["edition"]) != (scheme["id"], scheme["edition"])


def read_case(scheme, at, case):
    """The documents of a case; every issue of every document, with the position of the case before its path."""
    issues, read = [], {"ledger": [], "tally": [], "surveyed": []}
    if not isinstance(case, dict):
        raise Refused([issue("document.not_an_object", (at,))])
    parsers = {"dossier": parse_dossier, "ledger": parse_ledger, "tally": parse_tally}
    for key, value in case.items():
        try:
            if key in parsers:
                read[key] = parsers[key](scheme, value)
            elif key == "surveyed":
                reader = Reader()
                read[key] = reader.read(SCHEMAS["case"]["properties"]["surveyed"], value, ())
                if reader.issues:
                    raise Refused(reader.issues)
            else:
                code = "document.forbidden_key" if key == "__proto__" else "document.unknown_key"
                issues.append(issue(code, (at, key), key=key))
        except Refused as refused:
            issues += [one | {"path": [at, key, *one["path"]]} for one in refused.issues]
    if "dossier" not in case:
        issues.append(issue("document.missing", (at, "dossier"), key="dossier"))
    if issues:
        raise Refused(issues)
    return read


def roster_check(scheme, year, read, at):
    """A case within a year: its unit is on the roster, its period is the year's; name and group are the year's."""
    dossier = read["dossier"]
    unit = next((one for one in year["units"] if one["id"] == dossier["unit"]["id"]), None)
    if unit is None:
        raise Refused([issue("evaluate.not_on_roster", (at, "dossier", "unit", "id"))])
    if dossier["period"] != year["period"]:
        raise Refused([issue("document.other_period", (at, "dossier", "period"))])
    dossier["unit"] = {key: unit[key] for key in ("id", "name", "group", "kind") if key in unit}
    read["exempt"] = [one["leaf"] for one in unit.get("notApplicable", [])]


def with_yardsticks(scheme, states):
    """Best, worst, mean and place for every `relative` rule: a unit's own facts among the final facts of the others."""
    finals = {at: dict(four[3].stated) for at, (_, four) in states.items()}
    for code, leaf in leaves(scheme).items():
        measures = {at: {} for at in states}
        for at in states:
            if finals[at].get(code, " ")[0] == "facts":
                marked(leaf["rule"], finals[at][code][1], lambda rule, place, x: measures[at].setdefault(place, x) and {} or {})
        for at, (group, four) in states.items():
            others = [measures[one] for one in states if one != at and states[one][0] == group]

            def mark(rule, place, x):
                return marks(rule, x, [x] + [one[place] for one in others if place in one])

            for state in four[1:]:
                if state.stated.get(code, " ")[0] == "facts":
                    state.stated[code] = ("facts", marked(leaf["rule"], state.stated[code][1], mark))


def marks(rule, own, present):
    high = rule["best"] == "highest"
    best, worst = (max(present), min(present)) if high else (min(present), max(present))
    better = [one for one in present if (one > own if high else one < own)]
    return {"best": best, "worst": worst, "mean": sum(present) / len(present), "place": len(better) + 1}


def evaluate(scheme, cases, document=None):
    if not isinstance(cases, list):
        raise Refused([issue("argument.other_kind", ("cases",))])
    try:
        year = parse_year(scheme, document) if document is not None else None
    except Refused as refused:
        raise Refused([one | {"path": ["year", *one["path"]]} for one in refused.issues]) from None
    reads, refused, missing = {}, {}, []
    ids = [case["dossier"]["unit"]["id"] if isinstance(case, dict) and isinstance(case.get("dossier"), dict)
           and isinstance(case["dossier"].get("unit"), dict) and "id" in case["dossier"]["unit"] else None for case in cases]
    periods = [case["dossier"].get("period") if one is not None else None for case, one in zip(cases, ids)]
    keys = list(zip(ids, periods))
    for at, case in enumerate(cases):
        try:
            if ids[at] is not None and keys.count(keys[at]) > 1:
                raise Refused([issue("evaluate.duplicate_unit", (at, "dossier", "unit", "id"))])
            reads[at] = read_case(scheme, at, case)
            if year:
                roster_check(scheme, year, reads[at], at)
        except Refused as problem:
            reads.pop(at, None)
            refused[at] = problem.issues
    indexes, states = [], {}
    for at, read in reads.items():
        try:
            states[at] = (read["dossier"]["unit"]["group"], replay(scheme, read["dossier"], read["ledger"], (at, "ledger")))
        except Refused as problem:
            refused[at] = problem.issues
    for at, (_, (_, *three)) in states.items():
        for state in three:
            for leaf in reads[at].get("exempt", ()):
                # What the unit has said of it stays its own opinion.
                if state is not three[0] or state.stated.get(leaf) == ("absent", "not-submitted"):
                    state.stated[leaf] = ("absent", "not-applicable")
    if year:
        with_yardsticks(scheme, states)
    for at, (_, four) in states.items():
        unit, period, final = reads[at]["dossier"]["unit"], reads[at]["dossier"]["period"], four[3]
        rows = survey_rows(scheme, reads[at]["tally"], unit["id"], reads[at]["surveyed"]) + rows_of(*four)
        by_leaf = {row["leaf"]: row for row in rows}
        indexes.append(index_of(scheme, unit, period, by_leaf, lambda code: final.other(code)[1]))
    for at, one in enumerate(cases):
        if at in refused and ids[at] is not None:
            unit = one["dossier"]["unit"]
            missing.append((periods[at] or "", unit.get("group", ""), unit["id"], "ranking.refused"))
    there = {index["unit"]["id"] for index in indexes} | {one[2] for one in missing}
    for unit in year["units"] if year else []:
        named = next((one["scheme"] for one in year["schemes"] if one["group"] == unit["group"]), None)
        if unit["id"] not in there and named and (named["id"], named["edition"]) == (scheme["id"], scheme["edition"]):
            missing.append((year["period"], unit["group"], unit["id"], "ranking.not_submitted"))
    return {"indexes": indexes, "rankings": rank(scheme, indexes, missing), "refused": [issues for _, issues in sorted(refused.items())]}
