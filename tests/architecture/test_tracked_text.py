"""No address of a package registry and no path of somebody's machine stands in the project."""

from __future__ import annotations

import re

import pytest

from tests.helpers.sources import shown, text_files

# The patterns are put together here, so that this file does not hold what it forbids.
HOST_PARTS = (
    ("pypi", "org"),
    ("files", "pythonhosted"),
    ("registry", "npmjs"),
    ("deb", "debian"),
    ("crates", "io"),
)
FOLDERS = ("work", "root", "tmp", "home", "Users", "farm")
HOSTS = re.compile(
    "|".join(
        (
            *(r"\b" + re.escape(".".join(parts)) for parts in HOST_PARTS),
            r"(?:index-url|find-links|resolved|registry)" + r'"?\s*[:=]+\s*"?(?:https?|file):',
        )
    )
)
PATHS = re.compile(r"(?<![\w.])/(?:" + "|".join(FOLDERS) + r")/")


def found(pattern: re.Pattern[str]) -> list[str]:
    """Places where the pattern stands in a text file of the project."""
    places = []
    for path in text_files():
        text = path.read_text(encoding="utf-8")
        for match in pattern.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            places.append(f"{shown(path)}:{line}: {match.group()}")
    return places


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (HOSTS, "https://" + "pypi" + ".org/simple"),
        (HOSTS, 'registry = "' + "https:" + '//example.net"'),
        (PATHS, "cd " + "/" + "root/x"),
        (PATHS, 'open("' + "/" + 'tmp/x")'),
    ],
)
def test_that_the_patterns_find_what_they_are_for(pattern, text):
    assert pattern.search(text)


def test_that_no_file_names_a_package_registry():
    assert found(HOSTS) == []


def test_that_no_file_names_a_path_of_one_machine():
    assert found(PATHS) == []
