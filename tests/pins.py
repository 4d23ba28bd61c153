"""Pin all versions: resolve the dependencies of all groups and write them where uv and pip look.

Run ``uv run python tests/pins.py`` after a change of a dependency (the other versions stay), or
with ``--upgrade`` to move everything to the newest versions. It writes the two lists under
``[tool.uv]`` in ``pyproject.toml`` and ``constraints.txt``, the same list for plain pip.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "constraints.txt"
KEY = "constraint-dependencies"
BUILD_KEY = "build-constraint-dependencies"
COMPILE = (
    *("uv", "pip", "compile", "--universal", "--no-header", "--no-annotate"),
    *("--no-emit-index-url", "--no-emit-find-links", "--quiet"),
)


def with_list(text: str, key: str, pins: list[str]) -> str:
    """Text of a pyproject file with the list of this key replaced."""
    lines = "".join(f'  "{pin}",\n' for pin in pins)
    replaced, count = re.subn(
        rf"(?ms)^{key} = \[\n.*?^\]", lambda _: f"{key} = [\n{lines}]", text, count=1
    )
    if count != 1:
        message = f"{PYPROJECT.name} has no list {key}; put an empty one under [tool.uv]."
        raise SystemExit(message)
    return replaced


def compiled(arguments: list[str], *, folder: Path, source: str = "") -> list[str]:
    """Lines ``name==version ; marker`` for every supported Python and system."""
    command = [*COMPILE, *arguments]
    run = subprocess.run(
        command, cwd=folder, input=source, stdout=subprocess.PIPE, text=True, check=True
    )
    return run.stdout.splitlines()


def resolve(text: str, *, upgrade: bool) -> tuple[list[str], list[str]]:
    """Pins of all groups and pins of the build, for the pyproject file with this text."""
    project = tomllib.loads(text)
    python = project["project"]["requires-python"].removeprefix(">=")
    groups = [f"--group={name}" for name in project["dependency-groups"]]
    kept = [] if upgrade or not CONSTRAINTS.exists() else [f"--constraints={CONSTRAINTS}"]
    bare = with_list(with_list(text, KEY, []), BUILD_KEY, [])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pyproject.toml").write_text(bare, encoding="utf-8")
        version = f"--python-version={python}"
        pins = compiled([version, *kept, *groups, "pyproject.toml"], folder=folder)
        requires = "\n".join(project["build-system"]["requires"])
        build = compiled([version, *kept, "-"], folder=folder, source=requires)
    return pins, build


def main() -> int:
    """Write the pins."""
    text = PYPROJECT.read_text(encoding="utf-8")
    pins, build = resolve(text, upgrade="--upgrade" in sys.argv[1:])
    text = with_list(text, KEY, pins)
    PYPROJECT.write_text(with_list(text, BUILD_KEY, build), encoding="utf-8")
    CONSTRAINTS.write_text("".join(f"{pin}\n" for pin in pins), encoding="utf-8")
    sys.stdout.write(f"{len(pins)} pins, {len(build)} for the build.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
