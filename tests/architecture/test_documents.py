"""What the README says of commands and packages is what the project has."""

from __future__ import annotations

import re

from tests.helpers.sources import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
TEST_COMMAND = "uv run python tests/check.py"


def test_that_ci_runs_the_test_command_of_the_readme():
    last = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    assert last == TEST_COMMAND
    assert f"pip install uv && {TEST_COMMAND}\n" in README


def test_that_the_readme_names_the_system_libraries_that_ci_installs():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    block = re.search(r"(?s)packages=\((.*?)\)", script)
    assert block
    installed = set(block.group(1).split()) - {"xvfb", "xauth"}
    commands = re.findall(r"(?m)^    apt-get install ((?:.*\\\n)*.*)", README)
    assert {
        word for command in commands for word in command.replace("\\", " ").split()
    } == installed


def test_that_the_frozen_program_is_built_outside_our_folder():
    command = re.search(r"(?m)^ +--workpath (\S+) --distpath (\S+) build/negotiator\.spec$", README)
    assert command
    assert [path for path in command.groups() if path.split("/")[0] == "build"] == []
