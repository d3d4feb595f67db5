"""Prints an export's tables as one JSON object: table -> rows in the order of the file.

usage: readexport.py csv|jsonl|sqlite DIR. Only Python's own readers are used. CSV has no types and no
null: the caller compares text.
"""
import csv, glob, json, os, sqlite3, sys

form, folder = sys.argv[1:]
tables = {}
if form == "sqlite":
    db = sqlite3.connect(os.path.join(folder, "fluoro.sqlite"))
    db.row_factory = sqlite3.Row
    if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        sys.exit("the database is damaged")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall():
        tables[name] = [dict(row) for row in db.execute(f'SELECT * FROM "{name}"')]
for path in glob.glob(os.path.join(folder, "*." + form)):
    name = os.path.basename(path).split(".")[0]
    if form == "csv":
        with open(path, newline="", encoding="utf-8") as f:
            tables[name] = list(csv.DictReader(f, strict=True))
    elif form == "jsonl":
        with open(path, encoding="utf-8") as f:
            tables[name] = [json.loads(line) for line in f]
json.dump(tables, sys.stdout)
