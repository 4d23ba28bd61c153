"""What the README says of commands and packages is what the project has."""

from __future__ import annotations

import re
import tomllib

from negotiator import __version__
from tests.helpers.sources import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
TEST_COMMAND = "uv run python tests/check.py"
FROZEN_COMMAND = "uv run --group package python -m pytest -s -m frozen tests/frozen"
FOR_TESTS = {
    "xvfb", "xauth", "xdotool", "dbus-daemon", "at-spi2-core", "python3-pyatspi", "binutils",
}  # fmt: skip
BUILD_COMMAND = "uv run --group package python build/make.py"


def test_that_ci_runs_the_test_command_of_the_readme_and_then_the_frozen_program():
    *_, first, spoken, second = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert first == TEST_COMMAND
    assert spoken == "uv run python tests/accessibility/run.py"
    assert second == FROZEN_COMMAND
    assert f"pip install uv && {TEST_COMMAND}\n" in README
    assert f"{FROZEN_COMMAND.replace(' -s ', ' ')}\n" in README


def test_that_the_readme_names_the_system_libraries_that_ci_installs():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    block = re.search(r"(?s)packages=\((.*?)\)", script)
    assert block
    installed = set(block.group(1).split()) - FOR_TESTS
    commands = re.findall(r"(?m)^    apt-get install ((?:.*\\\n)*.*)", README)
    assert {
        word for command in commands for word in command.replace("\\", " ").split()
    } == installed


def test_that_the_readme_names_the_command_that_builds():
    assert f"    {BUILD_COMMAND}\n" in README


def test_that_the_citation_names_the_version_of_the_project():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "version"
    ]
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert version == __version__
