"""A small port of par-index, written from its specification and vectors alone: a line of JSON in, a line of JSON out."""
import json
import sys

import calls
from figures import Refused, load


def answer(request):
    name, call, given = request["id"], request["call"], request["input"]
    if call == "about":
        return {"id": name, "result": {"name": "par-index-python", "version": "1", "language": "Python", "protocol": 1}}
    if call not in calls.CALLS:
        return {"id": name, "unknown": True}
    try:
        return {"id": name, "result": calls.CALLS[call](given)}
    except Refused as refused:
        return {"id": name, "issues": refused.issues}
    except Exception as error:  # A fault of this program is an answer too, and a wrong one: the next line goes on.
        return {"id": name, "issues": [{"code": "port.fault", "path": [], "params": {"error": repr(error)}}]}


for line in sys.stdin:
    print(json.dumps(answer(load(line))), flush=True)
