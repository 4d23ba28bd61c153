"""The handbook names every equation, lever, command and option; its links and pictures lead somewhere."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from negotiator.cli import COMMANDS
from negotiator.cli.commands import command_tree
from negotiator.data.equation_pages import equation_pages
from negotiator.data.handbook import load_handbook, picture_bytes
from negotiator.data.register import load_register
from ui.app import option_names

ROOT = Path(__file__).parents[2]
PAGE_OF_CONTROL = re.compile(r"page=\"([a-z-]+)\"")
NUMBER = re.compile(r"\bE(\d+b?)\b")


def claimed() -> set[str]:
    """Numbers in the sources of engine and measures."""
    found: set[str] = set()
    for folder in ("engine", "measures"):
        for path in (ROOT / "negotiator" / folder).glob("*.py"):
            found |= set(NUMBER.findall(path.read_text(encoding="utf-8")))
    return found


@pytest.mark.parametrize("number", sorted(claimed()))
def test_that_the_handbook_names_the_equation(number: str) -> None:
    page = (files("resources") / "handbook" / "model.md").read_text(encoding="utf-8")
    assert number in NUMBER.findall(page)


def test_that_the_contents_name_every_page_of_the_folder_once() -> None:
    names = [page.id for page in load_handbook()]
    folder = files("resources") / "handbook"
    there = {Path(f.name).stem for f in folder.iterdir() if f.name.endswith(".md")}
    assert sorted(names) == sorted(there)


def test_that_every_page_that_a_control_names_is_in_the_handbook() -> None:
    known = {page.id for page in load_handbook()}
    named = {
        name
        for path in (ROOT / "ui").rglob("*.py")
        for name in PAGE_OF_CONTROL.findall(path.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= known


def commands() -> dict[str, set[str]]:
    """Options of each command, without --help, which all of them have."""
    tree = command_tree()
    return {
        name: {text for each in command.params for text in each.opts if text.startswith("--")}
        - {"--help"}
        for name, command in tree.commands.items()
    }


def section_of(command: str) -> str:
    """What the page of the command line says of a command, its heading included."""
    page = text_of("command-line")
    own = re.search(rf"(?ms)^## {command}: .*?(?=^## |\Z)", page)
    return own.group() if own else page.partition("## Documents\n")[2]


def text_of(page: str) -> str:
    return next(each.text for each in load_handbook() if each.id == page)


def test_that_the_program_knows_its_commands_before_it_loads_them() -> None:
    assert set(commands()) == COMMANDS


@pytest.mark.parametrize(("name", "options"), sorted(commands().items()))
def test_that_the_handbook_documents_the_command_and_its_options(
    name: str, options: set[str]
) -> None:
    section = section_of(name)
    assert re.search(rf"`negotiator {name}[ `]", section)
    assert {option for option in options if f"`{option}" not in section} == set()


def test_that_the_handbook_documents_no_option_that_is_gone() -> None:
    known = set().union(*commands().values(), option_names(), {"--version", "--help"})
    assert set(re.findall(r"--[a-z][a-z-]+", text_of("command-line"))) <= known


def test_that_the_handbook_documents_the_options_of_the_window() -> None:
    page = text_of("command-line")
    assert option_names()
    wanted = option_names() | {"--version", "--help"}
    assert {option for option in wanted if option not in page} == set()


def test_that_the_handbook_names_every_lever_of_the_register() -> None:
    page = text_of("levers")
    levers = load_register().levers
    assert len(levers) > 50
    assert [name for name in levers if f"`{name}`" not in page] == []


def test_that_every_link_leads_to_a_page() -> None:
    pages = load_handbook()
    known = {page.id for page in pages}
    assert sum(len(page.links) for page in pages) > 10
    assert [(page.id, link) for page in pages for link in page.links if link not in known] == []


def test_that_every_equation_has_a_page_of_its_own() -> None:
    pages = load_handbook()
    found = equation_pages(pages)
    numbers = [number for page in found for number in re.findall(r"E\d+b?", page.title)]
    assert [n for n in numbers if not n.endswith("b")] == [f"E{n}" for n in range(1, 31)]
    known = {page.id for page in (*pages, *found)}
    assert [(page.id, link) for page in found for link in page.links if link not in known] == []
    plain = re.sub(r"[*\s]+", " ", text_of("model"))
    for page in found:
        body = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", page.text.split("\n\n")[1])
        assert len(body) > 20
        assert body[-60:] in plain


def test_that_an_equation_leads_to_the_others_and_to_the_whole_model() -> None:
    pages = {page.id: page for page in equation_pages(load_handbook())}
    assert pages["e7"].title == "(E7) Sourcing"
    assert pages["e7"].links == ("model",)
    assert {"e5", "e9"}.isdisjoint(pages["e12"].links)
    assert {"e19", "e21", "e15", "model"} == set(pages["e14"].links)
    assert equation_pages([]) == ()


def test_that_every_picture_is_shown_and_every_shown_one_is_there() -> None:
    shown = {name for page in load_handbook() for name in page.pictures}
    folder = files("resources") / "handbook"
    assert shown == {f.name for f in folder.iterdir() if f.name.endswith(".png")}
    for name in shown:
        assert picture_bytes(name).startswith(b"\x89PNG")
