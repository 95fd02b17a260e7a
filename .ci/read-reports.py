"""Reads CSV, JSON Lines, GitLab and GitHub reports as their readers do: .ci/read-reports.py FOLDER..."""

import csv
import json
import pathlib
import re
import sys

SEVERITIES = ["info", "minor", "major", "critical", "blocker"]
ANNOTATION = re.compile(r"::(error|warning|notice) (\w+=[^:,\r\n]*)(,\w+=[^:,\r\n]*)*::[^\r\n]+")


def csv_table(path):
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert len({len(row) for row in rows}) == 1, "rows differ in length"
    assert not any(cell[:1] and cell[0] in "=+-@\t\r" for row in rows for cell in row), "a cell is a formula"


def json_lines(path):
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]
    report = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    run = {key: report[key] for key in ("schemaVersion", "tool", "asOf")}
    assert lines == [{**run, **manifest} for manifest in report["manifests"]], "it differs from the JSON report"


def gitlab(path):
    text = path.read_bytes()
    assert not text.startswith(b"\xef\xbb\xbf"), "a byte order mark"
    findings = json.loads(text)
    for finding in findings:
        assert finding["description"] and finding["check_name"], "a text is missing"
        assert finding["severity"] in SEVERITIES, finding["severity"]
        assert finding["location"]["lines"]["begin"] >= 1, "a line"
        assert not finding["location"]["path"].startswith(("/", "./")), "a path"
    fingerprints = {finding["fingerprint"] for finding in findings}
    # The hostile texts are fewer than the items, so that some share an id, which real checklists never do.
    assert len(fingerprints) == len(findings) or path.name.startswith("hostile"), "fingerprints repeat"


def github(path):
    lines = path.read_text(encoding="utf-8").split("\n")
    assert lines.pop() == "", "the last line does not end"
    for line in lines:
        assert ANNOTATION.fullmatch(line), line
    for name in ("error", "warning"):
        assert sum(line.startswith(f"::{name} ") for line in lines) <= 10, f"more than GitHub shows of {name}"


READERS = {"*.csv": csv_table, "*.jsonl": json_lines, "*.gitlab.json": gitlab, "*.github.txt": github}

for pattern, read in READERS.items():
    paths = [path for folder in sys.argv[1:] for path in sorted(pathlib.Path(folder).glob(pattern))]
    assert paths, f"nothing to read: {pattern}"
    for path in paths:
        try:
            read(path)
        except (AssertionError, ValueError, KeyError, csv.Error) as error:
            sys.exit(f"{path}: {error!r}")
    print(f"{len(paths)} reports {pattern} are read by Python")
