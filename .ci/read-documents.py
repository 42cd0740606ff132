"""Reads the sample year's documents with programs that did not write them: Word files as plain zip and XML, PDF files
with poppler. Holds both against the figures of Decree 30/2020 and against each other.

Usage: read-documents.py FOLDER   (the out/ folder of «npm run sample»)
"""
import collections
import glob
import os
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as tree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TWIPS_OF_MM = 1440 / 25.4
# Decree 30/2020, Appendix I: A4; top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm; letters of 11 to 14 points.
MARGINS_MM = {"top": (20, 25), "bottom": (20, 25), "left": (30, 35), "right": (15, 20)}
HALF_POINTS = range(22, 29)

folder = sys.argv[1]
faults = []


def printed(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def words(text):
    """Words with their number; lines may break after a slash or a hyphen, and rows of dots are cut to length."""
    return collections.Counter(re.sub(r"[\s_…/-]+|\.{2,}", " ", text).split())


def text_of(element):
    return "".join(
        "\n" if piece.tag in (W + "br", W + "tab") else piece.text or ""
        for piece in element.iter()
        if piece.tag in (W + "t", W + "br", W + "tab")
    )


def parts_of(package):
    return [name for name in package.namelist() if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", name)]


def read_word(path):
    """Checks one Word file; gives the words of its body, and of the table headings that later pages repeat."""
    name = os.path.basename(path)
    with zipfile.ZipFile(path) as package:
        if package.testzip() is not None:
            faults.append(f"{name}: damaged")
        body = tree.fromstring(package.read("word/document.xml"))
        everything = [tree.fromstring(package.read(part)) for part in parts_of(package)]
    sections = list(body.iter(W + "sectPr"))
    if not sections:
        faults.append(f"{name}: no page is set up")
    for section in sections:
        size, margin = section.find(W + "pgSz"), section.find(W + "pgMar")
        sides = sorted(round(int(size.get(W + side)) / TWIPS_OF_MM) for side in ("w", "h"))
        if sides != [210, 297]:
            faults.append(f"{name}: paper is {sides} mm, not A4")
        for side, (least, most) in MARGINS_MM.items():
            mm = int(margin.get(W + side)) / TWIPS_OF_MM
            if not least - 0.1 <= mm <= most + 0.1:
                faults.append(f"{name}: {side} margin is {mm:.1f} mm")
        if section.find(W + "titlePg") is None:
            faults.append(f"{name}: page 1 carries a number")
    texts = []
    for part in everything:
        for fonts in part.iter(W + "rFonts"):
            for side in ("ascii", "hAnsi", "cs"):
                if fonts.get(W + side) not in (None, "Times New Roman"):
                    faults.append(f"{name}: font {fonts.get(W + side)}")
        for run in part.iter(W + "r"):
            size = run.find(f"{W}rPr/{W}sz")
            if size is not None and int(size.get(W + "val")) not in HALF_POINTS and "".join(run.itertext()).strip():
                faults.append(f"{name}: letters of {int(size.get(W + 'val')) / 2} points")
    if not any("PAGE" in (field.text or "") for part in everything for field in part.iter(W + "instrText")):
        faults.append(f"{name}: no page numbers")
    for paragraph in body.iter(W + "p"):
        text = text_of(paragraph)
        if unicodedata.normalize("NFC", text) != text:
            faults.append(f"{name}: not NFC, {text[:60]}")
        if "{" in text or "}" in text:
            faults.append(f"{name}: a placeholder was left, {text[:60]}")
        texts.append(text)
    headings = [
        words("\n".join(text_of(paragraph) for paragraph in row.iter(W + "p")))
        for row in body.iter(W + "tr")
        if row.find(f"{W}trPr/{W}tblHeader") is not None
    ]
    return words("\n".join(texts)), headings


def read_pdf(path):
    """Checks one PDF file; gives its words without the page numbers, and the number of its pages."""
    name = os.path.basename(path)
    about = printed("pdfinfo", path)
    pages = int(re.search(r"Pages:\s+(\d+)", about).group(1))
    if not re.search(r"Page size:.*\(A4\)", about):
        faults.append(f"{name}: not A4")
    for line in printed("pdffonts", path).splitlines()[2:]:
        if "Tinos" not in line or line.split()[-5] != "yes":
            faults.append(f"{name}: font {line.split()[0]} is not the one to be embedded")
    texts = []
    for page in range(1, pages + 1):
        text = printed("pdftotext", "-f", str(page), "-l", str(page), path, "-").strip("\n\f ")
        first, _, rest = text.partition("\n")
        if (first.strip() == str(page)) != (page > 1):
            faults.append(f"{name}: page {page} is numbered «{first.strip()[:20]}»")
        texts.append(rest if page > 1 else text)
    whole = "\n".join(texts)
    if unicodedata.normalize("NFC", whole) != whole:
        faults.append(f"{name}: not NFC")
    return words(whole), pages


def is_same(in_word, headings, in_pdf, pages):
    """Whether the PDF says what Word says, with a heading said again at most once on each later page."""
    more = in_pdf - in_word
    for heading in headings:
        for _ in range(pages - 1):
            if not heading - more:
                more -= heading
    return not (in_word - in_pdf) and not more


files = sorted(glob.glob(os.path.join(folder, "*.docx")))
if not files:
    sys.exit("no documents in " + folder)
for path in files:
    in_word, headings = read_word(path)
    beside = path[: -len("docx")] + "pdf"
    if not os.path.exists(beside):
        faults.append(f"{os.path.basename(path)}: no PDF beside it")
        continue
    in_pdf, pages = read_pdf(beside)
    if not is_same(in_word, headings, in_pdf, pages):
        only = [list((a - b).elements())[:8] for a, b in ((in_word, in_pdf), (in_pdf, in_word))]
        faults.append(f"{os.path.basename(path)}: only in Word {only[0]}, only in PDF {only[1]}")

for fault in faults:
    print(fault)
print(f"{len(files)} documents read twice, {len(faults)} faults")
sys.exit(1 if faults else 0)
