"""Reads the sample year's lists with a program that did not write them, and holds them against each other.

Usage: read-lists.py FOLDER   (the out/ folder of «npm run sample»)
"""
import glob
import json
import os
import sys
import unicodedata

import openpyxl

folder = sys.argv[1]
faults = []
files = sorted(glob.glob(os.path.join(folder, "*.xlsx")))
if not files:
    sys.exit("no lists in " + folder)

people = set()
for path in files:
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        name = f"{os.path.basename(path)} / {sheet.title}"
        page = sheet.page_setup
        if str(page.paperSize) != "9":
            faults.append(f"{name}: paper is {page.paperSize}, not A4")
        if not sheet.print_title_rows:
            faults.append(f"{name}: no heading is repeated")
        if not sheet.print_area:
            faults.append(f"{name}: no print area")
        if not sheet.HeaderFooter.differentFirst or "&P" not in str(sheet.oddHeader.center.text):
            faults.append(f"{name}: page numbers do not begin on page 2")
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if not isinstance(value, str):
                    continue
                if cell.data_type == "f" and not value.startswith("=SUM("):
                    faults.append(f"{name} {cell.coordinate}: a formula, {value}")
                if unicodedata.normalize("NFC", value) != value:
                    faults.append(f"{name} {cell.coordinate}: not NFC, {value}")
                if cell.hyperlink:
                    faults.append(f"{name} {cell.coordinate}: a hyperlink")
                people.add(value)

expected = json.load(open(os.path.join("samples", "ward-2025", "expected.json"), encoding="utf8"))
printed = "\n".join(people)
missing = [n["name"] for n in expected["nominations"] if n["eligible"] and n["name"] not in printed]
if missing:
    faults.append(f"names that stand in no list: {missing[:5]} and {max(0, len(missing) - 5)} more")

for fault in faults:
    print(fault)
print(f"{len(files)} workbooks read, {len(faults)} faults")
sys.exit(1 if faults else 0)
