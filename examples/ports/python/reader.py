"""Reads a document by its schema in `schema/strict`, and collects every issue with its place. Sections 3 and 5."""
import json
import pathlib
import re
import unicodedata

from figures import Number, Refused, exact, issue, problem, spell

FOLDER = pathlib.Path(__file__).resolve().parents[3] / "schema" / "strict"
SCHEMAS = {name: json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
           for name in ("scheme", "year", "dossier", "ledger", "tally", "case")}
DEFS = {name: shape for schema in SCHEMAS.values() for name, shape in schema["$defs"].items()}
BAD = object()  # in the place of what could not be read
MOST = 999999999999
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
BROKEN = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]")
BLANKS = "\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5"
                    "\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]")
SAYS = re.compile(DEFS["words"]["pattern"])


class Stated:
    """Facts that are read when the rule is known that asks for them."""

    def __init__(self, value, path):
        self.value, self.path = value, path


def in_order(issues, document):
    """Issues in the order of the document: what is missing stands after what is there."""
    def place(one):
        at, steps = document, []
        for step in one["path"]:
            if isinstance(at, dict):
                keys = list(at)
                steps.append(keys.index(step) if step in keys else len(keys))
                at = at.get(step)
            else:
                steps.append(step if isinstance(step, int) else 0)
                at = at[step] if isinstance(at, list) and isinstance(step, int) and step < len(at) else None
        return steps
    return sorted(issues, key=place)


def plain(document):
    """What no document may hold, whatever it is: the first pass. Only too many values keep the document from being read."""
    found, values, stack = [], 0, [(document, ())]
    while stack:
        value, path = stack.pop()
        values += 1
        if values > 1000000:
            raise Refused([issue("document.too_large", limit="1000000")])
        if isinstance(value, (dict, list)):
            if len(path) >= 64:
                found.append(issue("document.too_deep", path, limit="64"))
                continue
            if isinstance(value, dict):
                found += [issue("document.forbidden_key", (*path, key), key=key) for key in value if key == "__proto__"]
            pairs = value.items() if isinstance(value, dict) else enumerate(value)
            stack += [(each, (*path, key)) for key, each in pairs]
    return found


class Reader:
    def __init__(self, found=()):
        self.issues = list(found)
        self.found = [one["path"] for one in found]

    def wrong(self, code, path, /, **params):
        self.issues.append(issue(code, path, **params))
        return BAD

    def read(self, shape, value, path=()):
        name = shape.get("$ref", "").rpartition("/")[2]
        if name in ("stated", "facts", "exampleFacts"):
            return Stated(value, path) if isinstance(value, dict) else self.wrong("document.not_an_object", path)
        if name in READERS:
            return READERS[name](self, value, path)
        if name == "text" and isinstance(value, str) and not isinstance(value, Number):
            return self.wrong("document.text_without_language", path)
        shape = DEFS[name] if name else shape
        if "oneOf" in shape:
            return self.one_of(shape, value, path)
        if "anyOf" in shape:
            return self.any_of(shape, value, path)
        if shape.get("type") == "object":
            return self.object(shape, value, path)
        if shape.get("type") == "array":
            return self.list(shape, value, path)
        allowed = shape.get("enum", [shape.get("const")])
        if isinstance(value, Number) or value not in allowed:
            return self.wrong("document.not_allowed", path, found=str(value), allowed=", ".join(map(str, allowed)))
        return value

    def object(self, shape, value, path):
        if not isinstance(value, dict):
            return self.wrong("document.not_an_object", path)
        fields, required, read = shape["properties"], shape.get("required", []), {}
        for key, each in value.items():
            if key in fields:
                before = len(self.issues)
                read[key] = self.read(fields[key], each, (*path, key))
                if each is None and key not in required and len(self.issues) > before:
                    del self.issues[before:]
                    self.wrong("document.null_field", (*path, key), key=key)
            elif not any(one[: len(path) + 1] == [*path, key] for one in self.found):
                self.wrong("document.unknown_key", (*path, key), key=key)
        for key in required:
            if key not in value:
                self.wrong("document.missing", (*path, key), key=key)
        return read

    def list(self, shape, value, path):
        if not isinstance(value, list):
            return self.wrong("document.not_a_list", path)
        if len(value) < shape.get("minItems", 0):
            return self.wrong("document.empty_list", path)
        if len(value) > shape.get("maxItems", 10**6):
            return self.wrong("document.list_too_long", path, limit=str(shape["maxItems"]))
        read = [self.read(shape["items"], each, (*path, at)) for at, each in enumerate(value)]
        if "facts" not in path:
            self.unique(read, path)
        return read

    def unique(self, items, path):
        """Ids of one list are no two the same, and no two read alike."""
        seen, alike = set(), set()
        for at, item in enumerate(items):
            if not isinstance(item, dict) or not isinstance(item.get("id"), str):
                continue
            if path and path[-1] == "units":
                pass
            elif item["id"] in seen:
                self.wrong("document.duplicate_id", (*path, at, "id"), id=item["id"])
            if item["id"] not in seen and skeleton(item["id"]) in alike:
                self.wrong("text.lookalike", (*path, at, "id"), found=item["id"])
            seen.add(item["id"])
            alike.add(skeleton(item["id"]))

    def one_of(self, shape, value, path):
        """Forms told apart by one field, `kind` or `on`."""
        if not isinstance(value, dict):
            return self.wrong("document.not_an_object", path)
        forms = [DEFS[each["$ref"].rpartition("/")[2]] for each in shape["oneOf"]]
        key = next(key for key in ("kind", "on") if key in forms[0]["properties"])
        by = {form["properties"][key]["const"]: form for form in forms}
        if key not in value:
            return self.wrong("document.missing", (*path, key), key=key)
        if not isinstance(value[key], str) or value[key] not in by:
            return self.wrong("document.not_allowed", (*path, key), found=str(value[key]))
        return self.object(by[value[key]], value, path)

    def any_of(self, shape, value, path):
        """One of several forms: by its type, an object by a field of it that is there; else the last form."""
        def fits(form):
            name = form.get("$ref", "").rpartition("/")[2]
            inner = DEFS[name] if name else form
            if isinstance(value, dict):
                return sum(key in (["kind"] if "oneOf" in inner else inner.get("properties", ())) for key in value)
            if isinstance(value, str) and not isinstance(value, Number) and value in inner.get("enum", [inner.get("const")]):
                return 2
            is_kind = {list: inner.get("type") == "array", type(None): inner.get("type") == "null"}
            return is_kind.get(type(value), name in READERS)

        best = max(shape["anyOf"], key=fits)
        last = [form for form in shape["anyOf"] if form.get("type") != "null"][-1]
        return self.read(best if fits(best) else last, value, path)

    def text(self, value, path, blank="document.blank"):
        if not isinstance(value, str) or isinstance(value, Number):
            return self.wrong("document.not_a_text", path)
        if not re.sub(f"[{BLANKS}]", "", value):
            return self.wrong(blank, path)
        if len(value) > 20000:
            return self.wrong("document.text_too_long", path, length=str(len(value)), limit="20000")
        if BROKEN.search(value):
            return self.wrong("text.broken_character", path)
        return unicodedata.normalize("NFC", value)

    def words(self, value, path, blank="document.blank"):
        read = self.text(value, path, blank)
        if read is BAD:
            return BAD
        if CONTROL.search(read):
            return self.wrong("text.control_character", path)
        return read if SAYS.match(read) else self.wrong("text.says_nothing", path)

    def name(self, value, path):
        read = self.text(value, path)
        if read is BAD:
            return BAD
        if re.match(f"[{BLANKS}]", read) or re.search(f"[{BLANKS}]\\Z", read):
            return self.wrong("text.outer_blank", path)
        if HIDDEN.search(read):
            return self.wrong("text.hidden_character", path)
        if re.search(f"[{BLANKS}]{{2}}", read) or re.search(f"[{BLANKS}]", read.replace(" ", "")):
            return self.wrong("text.odd_blank", path)
        return read

    def date(self, value, path):
        if not isinstance(value, str) or isinstance(value, Number) or not re.match(DEFS["date"]["pattern"], value):
            return self.wrong("document.not_a_date", path)
        return value

    def decimal(self, value, path, holds=None, refused=None, doubtful=None):
        if doubtful and isinstance(value, str) and not isinstance(value, Number) and doubtful.match(value):
            return self.wrong("number.one_or_thousand", path)
        code = problem(value)
        if code == "number.not_a_decimal" and isinstance(value, str):
            code = hint(value)
        if code:
            return self.wrong(code, path)
        figure = exact(value)
        return spell(figure) if not holds or holds(figure) else self.wrong(refused, path)

    def things(self, value, path):
        if isinstance(value, str) and not isinstance(value, Number) and THOUSAND.match(value):
            return self.wrong("number.one_or_thousand", path)
        if isinstance(value, str) and re.match(r"-?\d+[.,]\d+\Z", value):
            return self.wrong("number.not_whole", path)
        return self.decimal(value, path, lambda figure: figure >= 0, "number.negative")

    def count(self, value, path, least=0):
        if isinstance(value, str) and not isinstance(value, Number) and THOUSAND.match(value):
            return self.wrong("number.one_or_thousand", path)
        if not isinstance(value, str) or not re.match(r"(0|[1-9][0-9]*)\Z", value) or not least <= int(value) <= MOST:
            return self.wrong("number.not_a_count", path)
        return int(value)

    def ratio(self, value, path):
        """From 0 to 1; a percentage is told from what is out of any range."""
        percent = isinstance(value, str) and value.endswith("%")
        text = value[:-1].strip() if percent else value
        if not problem(text) and (0 <= exact(text) if percent else 10 < exact(text)) and exact(text) <= 100:
            return self.wrong("number.percent_for_ratio", path)
        return self.decimal(value, path, lambda figure: 0 <= figure <= 1, "number.out_of_range")

    def whole(self, value, path, least, most):
        if not isinstance(value, Number) or not re.match(r"[0-9]+\Z", value) or not least <= int(value) <= most:
            return self.wrong("document.not_allowed", path)
        return int(value)

    def outcome(self, value, path):
        if value in ("not-applicable", "not-submitted", "pending"):
            return value
        if problem(value):
            return self.wrong("document.not_allowed", path)
        return spell(exact(value))


THOUSAND = re.compile(r"-?[1-9][0-9]{0,2}[.][0-9]{3}\Z")


def hint(text):
    """What a text that is no decimal probably was."""
    if re.match(r"-?[0-9]{1,3}([.][0-9]{3})+(,[0-9]+)?\Z", text):
        return "number.thousands"
    if re.match(r"-?[0-9]+,[0-9]+\Z", text):
        return "number.decimal_comma"
    return "number.more_than_digits" if re.match(r"-?[0-9]+([.,][0-9]+)?\s*\S", text) else "number.not_a_decimal"


def skeleton(name):
    """What a reader sees of an id: neither case nor blanks."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", name)).casefold()


LIKE_THOUSAND = re.compile(r"-?[1-9][0-9]{0,2}[.][0-9]{2}0\Z")
POSITIVE = (lambda figure: figure > 0, "number.not_positive")
NOT_NEGATIVE = (lambda figure: figure >= 0, "number.negative")
READERS = {
    "name": Reader.name,
    "words": Reader.words,
    "reason": lambda self, value, path: self.words(value, path, "appraisal.unreasoned"),
    "grounds": Reader.words,
    "date": Reader.date,
    "decimal": Reader.decimal,
    "notNegative": lambda self, value, path: self.decimal(value, path, *NOT_NEGATIVE),
    "positive": lambda self, value, path: self.decimal(value, path, *POSITIVE),
    "ratio": Reader.ratio,
    "amount": lambda self, value, path: self.decimal(value, path, doubtful=THOUSAND),
    "amountNotNegative": lambda self, value, path: self.decimal(value, path, *NOT_NEGATIVE, doubtful=THOUSAND),
    "limit": lambda self, value, path: self.decimal(value, path, doubtful=LIKE_THOUSAND),
    "limitNotNegative": lambda self, value, path: self.decimal(value, path, *NOT_NEGATIVE, doubtful=LIKE_THOUSAND),
    "positiveLimit": lambda self, value, path: self.decimal(value, path, *POSITIVE, doubtful=LIKE_THOUSAND),
    "things": Reader.things,
    "ordinal": lambda self, value, path: self.count(value, path, 1),
    "count": Reader.count,
    "places": lambda self, value, path: self.whole(value, path, 0, 8),
    "classSteps": lambda self, value, path: self.whole(value, path, 1, 100),
    "outcome": Reader.outcome,
}
