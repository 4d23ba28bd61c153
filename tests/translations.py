"""The catalogues of the window's texts: collect the texts, count what is missing, and make what is shipped.

Run ``uv run python tests/translations.py`` after a text was written or translated. It collects the texts of
`ui`, what `negotiator` says and the texts of the files in `resources` into
``resources/translations/negotiator_<language>.ts``, tells how many wait for a translator, and writes the
compiled ``.qm`` beside each, which the program loads.
"""

from __future__ import annotations

import ast
import csv
import json
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from babel import Locale

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
CATALOGUES = RESOURCES / "translations"
LANGUAGES = ("fr", "es", "ja", "ko", "ar", "pt")
NAMED_BY_HAND = frozenset({"EU", "HK", "UN"})
"""Codes that are no country in our table, or whose name in CLDR is long."""
SAYING = frozenset({"phrase", "template", "NoticeText"})
"""Calls of `negotiator` with templates of what the window says."""
COUNTED = "{count}"
"""Place of a template that a count fills: the plural follows it."""
LEVERS_OF_FORMS = ("deal.", "doctrine.", "events.")


@dataclass(frozen=True, slots=True)
class Message:
    """A text of a catalogue with its translation, empty where a translator has not finished it."""

    context: str
    source: str
    translation: str


def catalogue(language: str) -> Path:
    """File of the texts of a language for translators."""
    return CATALOGUES / f"negotiator_{language}.ts"


def messages(language: str) -> Iterator[Message]:
    """Every text of the catalogue of a language."""
    for context in _tree(language).iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            done = found is not None and found.get("type") is None
            text = " ".join(found.itertext()) if done else ""
            yield Message(context.findtext("name", ""), message.findtext("source", ""), text)


def entries() -> Iterator[tuple[str, str]]:
    """Context and text of what files in `resources` say in the window."""
    yield from (("countries", name) for name in countries())
    places = _table("places.toml")
    yield from (("places", name) for name in places["blocs"].values())
    yield from (("places", group["name"]) for group in places["groups"])
    yield from (("presets", preset["name"]) for preset in _table("presets.toml")["presets"])
    yield from (("price marks", mark["label"]) for mark in _table("price_marks.toml")["mark"])
    yield from (("minerals", name) for name in _names_of_minerals())
    yield from (("forms", form) for form in _forms_of_minerals() if form)
    for scenario in sorted(RESOURCES.glob("scenarios/*.json")):
        told = json.loads(scenario.read_text(encoding="utf-8"))
        note = " ".join(told["note"].split())
        yield "scenarios", told["name"]
        yield "scenarios", note.partition(". ")[0] + "."
    for lever in _table("variables.toml")["lever"]:
        if lever["id"].startswith(LEVERS_OF_FORMS):
            yield from (("levers", lever[key]) for key in ("label", "description"))
    yield from (("phrases", template) for template in (*phrases(), *_lines_of_validation()))


def phrases() -> Iterator[str]:
    """Templates of what the engine, and the processes beside the window, say: read where the code says it."""
    for path in sorted((*(ROOT / "negotiator").rglob("*.py"), *(ROOT / "ui").rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAYING:
                yield from (each.value for each in node.args if isinstance(each, ast.Constant))


def _lines_of_validation() -> Iterator[str]:
    """What the table of validation says of episodes of the record."""
    for episode in _table("validation/episodes.toml")["episode"]:
        yield episode["title"]
        for line in episode["line"]:
            yield from (line[key] for key in ("title", "note", "not_counted") if key in line)


def countries() -> dict[str, str]:
    """ISO code of each region of the world, by its name in English."""
    short = _table("places.toml")["short_names"]
    with (RESOURCES / "world" / "regions.csv").open(encoding="utf-8", newline="") as file:
        return {short.get(row["iso3"], row["name"]): row["iso2"] for row in csv.DictReader(file)}


def name_countries(language: str) -> None:
    """Take names of countries that are not translated yet from CLDR."""
    names, codes, tree = Locale(language).territories, countries(), _tree(language)
    for message in tree.iterfind("context[name='countries']/message"):
        code, translation = codes[message.findtext("source", "")], message.find("translation")
        if translation.get("type") and code not in NAMED_BY_HAND:
            translation.text = names[code]
            del translation.attrib["type"]
    tree.write(catalogue(language), encoding="utf-8", xml_declaration=True)


def _tree(language: str) -> ET.ElementTree:
    return ET.parse(catalogue(language))  # noqa: S314 (a file of ours)


def _names_of_minerals() -> Iterator[str]:
    own = _table("names.toml")
    with (RESOURCES / "world" / "minerals.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = own.get(row["id"], {})
            yield names.get("title", row["name"])
            yield names.get("list", row["name"])
            yield names.get("sentence", row["name"].lower())


def _forms_of_minerals() -> Iterator[str]:
    """What is mined, refined and made of minerals."""
    columns = (("minerals.csv", "mined_form"), ("minerals.csv", "refined_form"))
    for name, column in (*columns, ("components.csv", "component")):
        with (RESOURCES / "world" / name).open(encoding="utf-8", newline="") as file:
            yield from (row[column] for row in csv.DictReader(file))


def _table(file: str) -> dict[str, object]:
    return tomllib.loads((RESOURCES / file).read_text(encoding="utf-8"))


def collect(language: str, lines: Path) -> None:
    """Bring a catalogue up to the texts of today; translations of texts that remain are kept."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    options = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-silent")
    target = ("-target-language", language, "-ts", str(catalogue(language)))
    _run("pyside6-lupdate", *options, *sources, str(lines), *target)


def compile_to(language: str, folder: Path) -> Path:
    """Write the catalogue as the program loads it, finished texts only."""
    compiled = folder / f"negotiator_{language}.qm"
    _run("pyside6-lrelease", "-silent", str(catalogue(language)), "-qm", str(compiled))
    return compiled


def _run(program: str, *arguments: str) -> None:
    subprocess.run([Path(sysconfig.get_path("scripts"), program), *arguments], cwd=ROOT, check=True)


def _call(context: str, text: str) -> str:
    """Line of code in which the extraction finds an entry."""
    counted = ', "", 1' if context == "phrases" and COUNTED in text else ""
    return f"translate({context!r}, {text!r}{counted})\n"


def main() -> None:
    """Collect, count and compile for every language."""
    CATALOGUES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        lines = Path(name, "entries.py")
        calls = (_call(context, text) for context, text in entries())
        lines.write_text("".join(calls), encoding="utf-8")
        for language in LANGUAGES:
            collect(language, lines)
            name_countries(language)
            collect(language, lines)
            compile_to(language, CATALOGUES)
            every = list(messages(language))
            waiting = sum(not message.translation for message in every)
            sys.stdout.write(f"{language}: {len(every)} texts, {waiting} to translate\n")


if __name__ == "__main__":
    main()
