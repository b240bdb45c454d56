"""The calls of the vectors. Section 15."""
from checks import leaves, parse_scheme
from evaluation import evaluate, parse_year
from figures import Refused, allocate, digest, exact, issue, problem, rounded, spell
from index import classify, index_of, rank
from reader import Reader, Stated
from rules import points, read_facts
from sheets import merge_tallies, parse_dossier, parse_ledger, parse_tally, replay, rows_of, survey_rows


def read_decimal(given):
    code = problem(given["input"])
    if code:
        raise Refused([issue(code)])
    return spell(exact(given["input"]))


def score(given):
    leaf = given["leaf"] | {"code": "1", "places": int(given["leaf"]["rounding"]["places"]), "year": 2021}
    reader = Reader()
    rule = reader.read({"$ref": "#/$defs/rule"}, leaf["rule"])
    facts = read_facts(reader, rule, Stated(given["facts"], ("facts",)), leaf)
    if reader.issues:
        raise Refused(reader.issues)
    found = points(rule, facts, leaf, lambda code: ("pending", None))
    return "pending" if found is None else spell(rounded(found, leaf["rounding"]))


def weights(given):
    scheme = parse_scheme(given["scheme"])
    scale = sum(exact(node["max"]) for node in scheme["criteria"] if "bonus" not in node)
    listed = []

    def enter(criteria, above):
        for node in criteria:
            top = exact(node["max"])
            of = lambda whole: spell(rounded(100 * top / whole, scheme["rounding"]["index"])) if whole else "0"
            listed.append({"code": node["code"], "max": node["max"], "ofParent": of(above), "ofScale": of(scale)})
            enter(node.get("children", []), top)

    enter(scheme["criteria"], scale)
    return listed


def appraised(given):
    scheme = parse_scheme(given["scheme"])
    dossier, ledger = parse_dossier(scheme, given["dossier"]), parse_ledger(scheme, given.get("ledger", []))
    return rows_of(*replay(scheme, dossier, ledger))


def compute_index(given):
    scheme, unit = parse_scheme(given["scheme"]), given["unit"]
    own, rows, found, period = digest(scheme), {}, [], None
    known = leaves(scheme)
    for at, sheet in enumerate(given["sheets"]):
        if sheet["unit"]["id"] != unit["id"]:
            found.append(issue("composite.other_unit", (at, "unit", "id")))
        if "scheme" in sheet and sheet["scheme"]["digest"] != own:
            found.append(issue("document.other_scheme", (at, "scheme", "digest")))
        if period is not None and sheet.get("period", period) != period:
            found.append(issue("document.other_period", (at, "period")))
        period = period or sheet.get("period")
        for number, row in enumerate(sheet["rows"]):
            path = (at, "rows", number, "leaf")
            if row["leaf"] not in known:
                found.append(issue("document.unknown_leaf", path))
            elif row["leaf"] in rows:
                found.append(issue("composite.leaf_scored_twice", path))
            rows.setdefault(row["leaf"], row)
    if not found:
        found = [issue("composite.leaf_without_score", leaf=code) for code in known if code not in rows]
    if found:
        raise Refused(found)
    return index_of(scheme, unit, period, rows, lambda code: None)


def ranked(given):
    scheme = parse_scheme(given["scheme"])
    own = digest(scheme)
    found = [issue("document.other_scheme", (at, "scheme", "digest")) for at, index in enumerate(given["indexes"])
             if "scheme" in index and index["scheme"]["digest"] != own]
    if found:
        raise Refused(found)
    blank = {"period": "2021", "complete": True, "points": "0", "max": "0", "published": None, "class": None, "parts": [], "nodes": []}
    return rank(scheme, [blank | index for index in given["indexes"]])


def evaluated(given):
    scheme = parse_scheme(given["scheme"])
    found = evaluate(scheme, given["cases"], given.get("year"))
    refused = found.pop("refused")
    if refused:
        raise Refused([one for issues in refused for one in issues])
    return found


def with_scheme(parse, key):
    return lambda given: parse(parse_scheme(given["scheme"]), given[key])


CALLS = {
    "readDecimal": read_decimal,
    "roundQuotient": lambda given: spell(rounded(exact(given["over"]) / exact(given["under"]), given["rounding"])),
    "score": score,
    "allocate": lambda given: [spell(share) for share in
                               allocate(exact(given["total"]), [exact(one) for one in given["weights"]], int(given["places"]))],
    "weights": weights,
    "digest": lambda given: digest(given["document"]),
    "parseScheme": lambda given: parse_scheme(given["scheme"]),
    "parseYear": with_scheme(parse_year, "year"),
    "parseDossier": with_scheme(parse_dossier, "dossier"),
    "parseLedger": with_scheme(parse_ledger, "ledger"),
    "parseTally": with_scheme(parse_tally, "tally"),
    "selfAssess": appraised,
    "appraise": appraised,
    "surveySheet": lambda given: survey_rows(parse_scheme(given["scheme"]), parse_tally(parse_scheme(given["scheme"]), given["tally"]), "so-y-te"),
    "mergeTallies": lambda given: merge_tallies(given["a"], given["b"]),
    "computeIndex": compute_index,
    "classify": lambda given: classify(given["bands"], given["index"]),
    "rank": ranked,
    "evaluate": evaluated,
}
