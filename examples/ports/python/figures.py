"""Exact figures: decimals as fractions, roundings, shares, digests. Sections 2, 3.3 and 7.3 of the specification."""
import hashlib
import json
import re
from fractions import Fraction

DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?\Z")


class Number(str):
    """A JSON number as it was spelt; a subclass of its own, so that it is told from a text."""


class Refused(Exception):
    """Everything for which a document or an argument is refused."""

    def __init__(self, issues):
        super().__init__(issues)
        self.issues = issues


def issue(code, path=(), /, **params):
    return {"code": code, "path": list(path), "params": params}


def load(line):
    return json.loads(line, parse_float=Number, parse_int=Number)


def problem(value):
    """Why a text or a JSON number is no decimal (a code), or None."""
    if not isinstance(value, str):
        return "number.not_a_decimal"
    if isinstance(value, Number):
        digits = re.sub(r"[-.]", "", value).lstrip("0")
        return "number.inexact" if "e" in value.lower() or len(digits) > 15 else None
    if not DECIMAL.match(value):
        return "number.not_a_decimal"
    whole, _, places = value.lstrip("-").partition(".")
    return "number.too_many_digits" if len(whole) > 15 or len(places.rstrip("0")) > 15 else None


def exact(text):
    return Fraction(text)


def spell(figure):
    """The canonical form of a fraction whose denominator is a product of twos and fives."""
    places, under = 0, figure.denominator
    while 10**places % under:
        places += 1
    digits = str(abs(figure.numerator) * 10**places // under).rjust(places + 1, "0")
    sign = "-" if figure < 0 else ""
    return sign + (digits[:-places] + "." + digits[-places:] if places else digits)


def rounded(figure, rounding):
    """Rounded once, by magnitude: a tie goes away from zero, to the even digit, or is cut."""
    scale = 10 ** int(rounding["places"])
    whole, rest = divmod(abs(figure) * scale, 1)
    mode = rounding["mode"]
    if rest > Fraction(1, 2) and mode != "down":
        whole += 1
    if rest == Fraction(1, 2) and (mode == "half-up" or (mode == "half-even" and whole % 2)):
        whole += 1
    return Fraction(int(whole), scale) * (-1 if figure < 0 else 1)


def allocate(total, weights, places):
    """Shares of a total: each cut at the places, what is left to the largest remainders, the earlier first."""
    scale = 10**places if 0 <= places <= 8 else 0
    if not scale or not sum(weights) or min(weights) < 0 or total < 0 or total * scale % 1:
        raise Refused([issue("criteria.cannot_allocate", total=spell(total), places=str(places))])
    parts = [total * scale * weight / sum(weights) for weight in weights]
    shares = [int(part) for part in parts]
    by_rest = sorted(range(len(parts)), key=lambda at: shares[at] - parts[at])
    for at in by_rest[: int(total * scale) - sum(shares)]:
        shares[at] += 1
    return [Fraction(share, scale) for share in shares]


def canonical(value):
    """Canonical JSON by RFC 8785."""
    if isinstance(value, Number):
        return ecmascript(value)
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def ecmascript(number):
    """A number as ECMAScript spells it."""
    mantissa, _, power = repr(float(number)).partition("e")
    if power:
        return re.sub(r"\.0$", "", mantissa) + "e" + ("+" if int(power) > 0 else "") + str(int(power))
    plain = re.sub(r"\.0$", "", mantissa)
    return "0" if plain == "-0" else plain


def digest(document):
    return hashlib.sha256(canonical(document).encode("utf-8")).hexdigest()
