"""The index of a unit, its class and its rank. Sections 7, 10 and 11."""
from fractions import Fraction

from checks import leaves, nodes, parts_in
from figures import Refused, allocate, digest, exact, issue, rounded, spell
from rules import LIMITS
from sheets import policy


def print_figure(figure):
    return None if figure is None else spell(figure)


class Roll:
    """Points and maxima of every criterion, from what its leaves came to."""

    def __init__(self, scheme, rows, column, pending=None, keeps=()):
        self.scheme, self.rows, self.column, self.pending, self.keeps = scheme, rows, column, pending, keeps
        self.found = {}
        for node in scheme["criteria"]:
            self.node(node)

    def node(self, node):
        if node["kind"] == "leaf":
            points, most = self.leaf(node)
        else:
            below = [self.node(child) for child in node["children"]]
            stated = [points for points, _ in below if points is not None]
            most = sum((most for child, (_, most) in zip(node["children"], below) if "bonus" not in child), Fraction(0))
            points = sum(stated, Fraction(0)) if stated or self.waits(node) else None
            if points is not None and "least" in node:
                points = max(points, exact(node["least"]))
            if "most" in node:
                most = min(most, exact(node["most"]))
                points = None if points is None else min(points, exact(node["most"]))
        if points is not None and "cap" in node.get("bonus", {}):
            points = min(points, exact(node["bonus"]["cap"]))
        self.found[node["code"]] = (points, most)
        return points, most

    def waits(self, node):
        """Whether something below has yet to come."""
        return any(self.rows[one["code"]][self.column] not in (None, "not-applicable")
                   for one, _, _ in nodes([node]) if one["kind"] == "leaf")

    def leaf(self, leaf):
        outcome, top = self.rows[leaf["code"]][self.column], exact(leaf["max"])
        if outcome == "pending" and self.pending:
            return (exact(leaf.get("min", "0")) if self.pending == "lowest" else top), top
        if outcome == "not-applicable":
            own = policy(self.scheme, leaf)
            return (top, top) if own == "full-points" else (None, top if own in self.keeps else Fraction(0))
        if outcome in (None, "pending"):
            return None, top
        return (Fraction(0) if outcome == "not-submitted" else exact(outcome)), top


def part_sums(scheme, roll):
    """What each part has: points that are scaled, points that are not, and the maximum that applies."""
    sums = {part["id"]: [Fraction(0)] * 3 for part in scheme["parts"]}

    def add(node, bonus):
        bonus = bonus or "bonus" in node
        if node["kind"] == "group" and not ({"least", "most"} & set(node) or "cap" in node.get("bonus", {})):
            for child in node["children"]:
                add(child, bonus)
            return
        points, most = roll.found[node["code"]]
        held = sums[next(iter(parts_in(node)))]
        if points is not None:
            held[1 if bonus or points < 0 else 0] += points
        if not bonus:
            held[2] += most

    for node in scheme["criteria"]:
        add(node, False)
    return sums


def parts_of(scheme, roll):
    """Points and maximum of each part; rescaled where the policy of a leaf that does not apply says so."""
    sums, rounding, found = part_sums(scheme, roll), scheme["rounding"]["leaf"], {}
    # The maximum that is kept: that of all but the leaves whose policy lowers it.
    kept = part_sums(scheme, Roll(scheme, roll.rows, roll.column, roll.pending, ("rescale-part",)))
    tops = {part: kept[part][2] for part in kept}
    alive = [part for part in tops if sums[part][2] > 0]
    if any(tops[part] > 0 for part in tops if part not in alive):
        shares = allocate(sum(tops.values()), [tops[part] for part in alive], int(rounding["places"])) if alive else []
        tops = {part: Fraction(0) for part in tops} | dict(zip(alive, shares))
    for part, (scaled, fixed, applies) in sums.items():
        points = scaled if applies in (0, tops[part]) else rounded(tops[part] * scaled / applies, rounding)
        found[part] = (points + fixed, tops[part])
    return found


def total_of(scheme, rows, column="final", pending=None):
    parts = parts_of(scheme, Roll(scheme, rows, column, pending))
    return sum(points for points, _ in parts.values()), sum(most for _, most in parts.values())


def index_of(scheme, unit, period, rows, levels):
    """The index of a unit from the rows of its leaves."""
    own, appraised, final = (Roll(scheme, rows, column) for column in ("self", "appraised", "final"))
    parts = parts_of(scheme, final)
    points, most = sum(one for one, _ in parts.values()), sum(top for _, top in parts.values())
    complete = all(row["final"] != "pending" for row in rows.values())
    rounding = scheme["rounding"]["index"]
    percent = lambda figure, top: spell(rounded(100 * figure / top, rounding)) if top and figure is not None else None
    published = None
    if complete and most:
        figure = {"points": points, "percent": 100 * points / most, "share": points / most}[scheme["publishes"]]
        published = spell(rounded(figure, rounding))
    gated = {gate["when"]["node"] for gate in scheme["bands"].get("gates", []) if "level" in gate["when"]}
    listed = []
    for node, _, _ in nodes(scheme["criteria"]):
        code = node["code"]
        figure, top = final.found[code]
        one = {"code": code, "self": print_figure(own.found[code][0]), "appraised": print_figure(appraised.found[code][0]),
               "points": print_figure(figure), "max": spell(top), "percent": percent(figure, top)}
        if node["kind"] == "leaf" and rows[code]["final"] in ("pending", "not-applicable", "not-submitted"):
            one["absence"] = rows[code]["final"]
        if code in gated and levels(code) is not None:
            one["level"] = levels(code)
        listed.append(one)
    lows = total_of(scheme, rows, pending="lowest")[0] if not complete else points
    highs = total_of(scheme, rows, pending="highest")[0] if not complete else points
    own_parts = own_sums(scheme, own, rows)
    index = {
        "unit": unit, "period": period, "complete": complete, "points": spell(points), "max": spell(most),
        "percent": percent(points, most), "published": published, "class": None,
        "scheme": {"id": scheme["id"], "edition": scheme["edition"], "status": scheme["status"], "digest": digest(scheme)},
        "parts": [{"part": part, "self": print_figure(own_parts[part]), "points": spell(figure), "max": spell(top),
                   "percent": percent(figure, top)} for part, (figure, top) in parts.items()],
        "between": {"lowest": spell(lows), "highest": spell(highs)}, "nodes": listed,
    }
    if published is not None and not too_little(scheme, final):
        index["class"] = gates_passed(scheme, index, classify(scheme["bands"], index))
    return index


def own_sums(scheme, own, rows):
    """The unit's own points of each part; none where no leaf of it is the unit's to score."""
    sums = part_sums(scheme, own)
    asked = {leaf["part"] for code, leaf in leaves(scheme).items() if rows[code]["self"] is not None}
    return {part: sums[part][0] + sums[part][1] if part in asked else None for part in sums}


def too_little(scheme, roll):
    least = scheme["absence"].get("leastShare")
    if least is None:
        return False
    sums = part_sums(scheme, roll)
    return any(sums[part["id"]][2] < exact(least) * exact(part["max"]) for part in scheme["parts"])


def classify(bands, index):
    """The first class, best first, whose limit is no greater than the figure that is read."""
    if bands["reads"] == "published":
        if index["published"] is None:
            return bands["otherwise"]["class"]
        figure, under = exact(index["published"]), Fraction(1)
    else:
        under = Fraction(1) if bands["on"] == "points" else exact(index["max"])
        figure = exact(index["points"]) * (100 if bands["on"] == "percent" else 1)
    if not under:
        return bands["otherwise"]["class"]
    met = (band["class"] for band in bands["best"] if figure >= exact(band["from"]) * under)
    return next(met, bands["otherwise"]["class"])


def gates_passed(scheme, index, given):
    bands = scheme["bands"]
    order = [band["class"] for band in bands["best"]] + [bands["otherwise"]["class"]]
    by_code = {node["code"]: node for node in index["nodes"]} | {part["part"]: part for part in index["parts"]}
    for gate in bands.get("gates", []):
        when, then, node = gate["when"], gate["then"], by_code[gate["when"]["node"]]
        if "level" in when:
            met = node.get("level") == when["level"]
        elif node["points"] is None:
            met = False
        elif "percent" in when["below"]:
            met = exact(node["max"]) > 0 and 100 * exact(node["points"]) < exact(when["below"]["percent"]) * exact(node["max"])
        else:
            met = exact(node["points"]) < exact(when["below"]["points"])
        if not met:
            continue
        if then == "no-class":
            return None
        at = order.index(given)
        given = order[max(at, order.index(then["atMost"])) if "atMost" in then else min(at + then["lower"], len(order) - 1)]
    return given


def figure_of(scheme, index):
    """What units are ordered by."""
    if scheme["ranking"]["by"] == "published":
        return exact(index["published"])
    return exact(index["points"]) / (exact(index["max"]) if scheme["publishes"] != "points" else 1)


def broken_by(scheme, code, index):
    """What a tie-break reads: a part or a criterion, against its own maximum where shares are published."""
    one = next((part for part in index["parts"] if part["part"] == code), None)
    one = one or next((node for node in index["nodes"] if node["code"] == code), None)
    if one is None or one["points"] is None:
        return Fraction(-10**30)
    if scheme["publishes"] == "points":
        return exact(one["points"])
    return exact(one["points"]) / exact(one["max"]) if exact(one["max"]) else Fraction(-10**30)


def rank(scheme, indexes, missing=()):
    """One ranking for each group of a period; `missing` are units that stand outside, with the reason."""
    groups = {}
    for index in indexes:
        groups.setdefault((index["period"], index["unit"]["group"]), []).append(index)
    for period, group, *_ in missing:
        groups.setdefault((period, group), [])
    in_order = sorted(groups, key=lambda key: tuple(each.encode("utf-16-be") for each in key))
    return [ranking(scheme, key, groups[key], [(unit, why) for period, group, unit, why in missing if (period, group) == key])
            for key in in_order]


def ranking(scheme, key, indexes, missing):
    codes = scheme["ranking"].get("tieBreak", [])
    outside = [(index["unit"]["id"], "ranking.pending" if not index.get("complete", True) else "ranking.no_score")
               for index in indexes if not index.get("complete", True) or index["published"] is None]
    inside = [index for index in indexes if index.get("complete", True) and index["published"] is not None]
    keys = {id(index): [figure_of(scheme, index)] + [broken_by(scheme, code, index) for code in codes] for index in inside}
    ordered = sorted(inside, key=lambda index: index["unit"]["id"].encode("utf-16-be"))
    ordered.sort(key=lambda index: keys[id(index)], reverse=True)
    rows, place = [], 0
    for at, index in enumerate(ordered):
        own = keys[id(index)]
        equal = [other for other in ordered if keys[id(other)] == own]
        if at == 0 or keys[id(ordered[at - 1])] != own:
            place = at + 1 if scheme["ranking"]["ties"] == "shared" else place + 1
        rows.append({"rank": place, "unit": index["unit"]["id"], "published": index["published"], "class": index["class"],
                     "tied": len(equal), "brokenBy": told_by(codes, [keys[id(other)] for other in ordered], own)})
    unranked = sorted(outside + missing, key=lambda one: one[0].encode("utf-16-be"))
    return {"period": key[0], "group": key[1], "rows": rows, "unranked": [{"unit": unit, "why": why} for unit, why in unranked]}


def told_by(codes, keys, own):
    """The tie-break that told a row from its neighbour above; the first of equals from the one below."""
    above = [other for other in keys if other > own and other[0] == own[0]]
    below = [other for other in keys if other < own and other[0] == own[0]]
    other = min(above) if above else max(below) if below else None
    return None if other is None else codes[next(at for at in range(len(own)) if own[at] != other[at]) - 1]
