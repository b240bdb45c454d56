"""
The workload as an analyst writes it: from a file with one case a line to ranked rows, with pandas or with numpy.

    python3 inPython.py pandas|numpy FILE

Prints, as JSON, the processor time from the file to the rows (imports are no part of it), and the rows with all points.
"""
import json
import sys
import time

import numpy as np
import pandas as pd

MAXIMA = [1.0, 1.0, 0.5]


def facts_of(entry):
    facts = entry["facts"]
    faults = facts.get("faults") or [{"count": 0}]
    return (
        1.0 if facts.get("level") == "yes" else 0.0,
        float(facts.get("part", 0)),
        float(facts.get("whole", 1)),
        float(faults[0]["count"]),
    )


def with_numpy(path):
    with open(path, encoding="utf-8") as file:
        dossiers = [json.loads(line)["dossier"] for line in file]
    facts = np.array([[facts_of(entry) for entry in one["entries"]] for one in dossiers])
    most = np.resize(MAXIMA, facts.shape[1])
    kind = np.arange(facts.shape[1]) % 4
    met, part, whole, faults = (facts[:, :, at] for at in range(4))
    ratio = part / whole
    percent = ratio * 100
    steps = np.select([percent >= 90, percent >= 80, percent >= 50], [most, most * 0.75, most * 0.5], 0)
    proportion = np.where(ratio < 0.5, 0, np.round(most * np.minimum(1, ratio), 4))
    points = np.select(
        [kind == 0, kind == 1, kind == 2], [met * most, steps, proportion], np.maximum(0, most - 0.1 * faults)
    )
    published = np.round(points.sum(axis=1), 2)
    groups = pd.Series([one["unit"]["group"] for one in dossiers])
    ranks = np.empty(len(published), dtype=int)
    for _, members in groups.groupby(groups).groups.items():
        figures = published[members]
        ranks[members] = (figures[None, :] > figures[:, None]).sum(axis=1) + 1
    return [one["unit"]["id"] for one in dossiers], points, published, ranks


def with_pandas(path):
    with open(path, encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    table = pd.json_normalize(
        cases, ["dossier", "entries"], [["dossier", "unit", "id"], ["dossier", "unit", "group"]]
    ).rename(columns={"dossier.unit.id": "unit", "dossier.unit.group": "group"})
    table["at"] = table.groupby("unit", sort=False).cumcount()
    table["most"] = np.take(MAXIMA, table["at"] % 3)
    ratio = pd.to_numeric(table["facts.part"]) / pd.to_numeric(table["facts.whole"])
    most = table["most"]
    steps = np.select([ratio * 100 >= 90, ratio * 100 >= 80, ratio * 100 >= 50], [most, most * 0.75, most * 0.5], 0)
    proportion = (most * ratio.clip(upper=1)).round(4).where(ratio >= 0.5, 0)
    faults = table["facts.faults"].map(lambda found: found[0]["count"] if isinstance(found, list) and found else 0)
    kind = table["at"] % 4
    table["points"] = np.select(
        [kind == 0, kind == 1, kind == 2],
        [(table["facts.level"] == "yes") * most, steps, proportion],
        (most - 0.1 * faults).clip(lower=0),
    )
    rows = table.groupby(["unit", "group"], sort=False)["points"].sum().reset_index()
    rows["published"] = rows["points"].round(2)
    rows["rank"] = rows.groupby("group")["published"].rank(method="min", ascending=False).astype(int)
    points = table["points"].to_numpy().reshape(len(rows), -1)
    return rows["unit"].tolist(), points, rows["published"].to_numpy(), rows["rank"].to_numpy()


way, path = sys.argv[1:]
begun = time.process_time()
units, points, published, ranks = {"numpy": with_numpy, "pandas": with_pandas}[way](path)
took = (time.process_time() - begun) * 1000
rows = [
    {"unit": unit, "leaves": leaves, "published": float(figure), "class": "", "rank": int(rank)}
    for unit, leaves, figure, rank in zip(units, points.tolist(), published, ranks)
]
print(json.dumps({"took": took, "rows": rows}))
