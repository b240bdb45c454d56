"""Loads results twice into SQLite and reads them back; parses the statements of other databases. Started by tables.ts."""
import json
import re
import sqlite3
import sys

plan = json.load(open(sys.argv[1], encoding="utf8"))
rows = plan["rows"]
fine = True

database = sqlite3.connect(":memory:")
database.execute("PRAGMA foreign_keys = ON")
database.execute("CREATE TABLE units (id INTEGER)")
database.executescript(plan["sqlite"]["schema"])
for _ in range(2):
    with database:
        for one in plan["sqlite"]["load"]:
            database.execute(one["sql"], one["values"])
cells = 0
for table, wanted in rows.items():
    found = [list(row) for row in database.execute(f"SELECT * FROM cchc_{table}")]
    expected = [[int(value) if isinstance(value, bool) else value for value in row.values()] for row in wanted]
    cells += sum(len(row) for row in expected)
    if sorted(map(repr, found)) != sorted(map(repr, expected)):
        fine = False
        print(table, found[:1], expected[:1])
print(f"{'✓' if fine else '✗'} SQLite {sqlite3.sqlite_version}, loaded twice: {cells} cells")

try:
    import sqlglot
except ImportError:
    print("– no sqlglot: SQL Server and Oracle are not parsed")
    sys.exit(0 if fine else 1)

for dialect in ("tsql", "oracle", "mysql"):
    statements = [one for one in plan[dialect]["schema"].split(";") if one.strip()]
    statements += [one["sql"] for one in plan[dialect]["load"]]
    for statement in statements:
        # The parser knows marks with names only; Oracle takes `:1` too.
        marked = re.sub(r":(\d+)", r":v\1", statement) if dialect == "oracle" else statement
        parsed = sqlglot.parse_one(marked, read=dialect)
        # What the parser does not know it keeps as a bare command.
        if isinstance(parsed, sqlglot.exp.Command):
            fine = False
            print(f"not understood in {dialect}: {statement[:200]}")
    print(f"✓ {dialect}: {len(statements)} statements parsed by sqlglot {sqlglot.__version__}, not run")
sys.exit(0 if fine else 1)
