"""Build what is handed out: ``uv run --group package python build/make.py``.

Makes the bundle (one folder that needs no Python), an archive of it, and on Linux a Debian package and one
file that unpacks itself, all in `dist/`. Work goes to `.cache/`; nothing is written into `build/`.
``--check-reproducible`` builds the bundle twice and compares every file.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import identity
import packing
import sbom

OURS = identity.ROOT / "build"
BILL = "sbom.cdx.json"
_NOT_STRIPPED = ("numpy", "PySide6", "shiboken6")
"""Packages whose libraries are stripped already, or break when they are."""


def main() -> int:
    """Follow the command line; 0 when all went well."""
    options = _options()
    for folder in (options.work, options.dist):
        if folder.resolve().is_relative_to(OURS):
            sys.stderr.write(
                f"make: {folder} is in build/, which holds the recipe; choose another.\n"
            )
            return 2
    if options.check_reproducible:
        return _compare_two(options.work)
    bundle = make_bundle(work=options.work, dist=options.dist)
    _tell(bundle)
    if not options.only_bundle:
        for made in make_packages(bundle, work=options.work, dist=options.dist):
            _tell(made)
    return 0


def make_bundle(*, work: Path, dist: Path) -> Path:
    """Freeze the program into one folder, with its bill of materials, licences and desktop files."""
    epoch_s = source_epoch_s()
    command = (
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--workpath", str(work), "--distpath", str(dist), str(OURS / "negotiator.spec")),
    )
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch_s)}
    subprocess.run(command, cwd=identity.ROOT, env=os.environ | fixed, check=True)
    bundle = dist / identity.NAME
    owners = sbom.system_packages(sbom.system_libraries(bundle))
    if sys.platform == "linux":
        _strip(bundle)
        _add_system_licences(bundle, {package for package, _ in owners.values()})
    _add_desktop_files(bundle)
    shutil.copyfile(identity.ROOT / "LICENSE", bundle / "LICENSE")
    (bundle / BILL).write_bytes(sbom.bill_of_materials(bundle, owners, epoch_s=epoch_s))
    return bundle


def make_packages(bundle: Path, *, work: Path, dist: Path) -> list[Path]:
    """Pack the bundle in every form that this system has tools for."""
    epoch_s = source_epoch_s()
    archive = packing.write_archive(bundle, dist, epoch_s=epoch_s)
    made = [archive]
    if sys.platform == "linux":
        made.append(packing.write_single_file(archive, dist))
        if shutil.which("dpkg-deb"):
            made.append(packing.write_debian_package(bundle, dist, work=work, epoch_s=epoch_s))
        else:
            sys.stderr.write("make: no dpkg-deb here, so no Debian package.\n")
    return made


def source_epoch_s() -> int:
    """Second at which the source was committed; a fixed one where there is no history."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ("git", "-C", str(identity.ROOT), "log", "-1", "--format=%ct")
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        told = ""
    return int(told or 1_770_163_200)  # the day of the announcement


def digests(folder: Path) -> dict[str, str]:
    """Digest of each file of a folder, and the target of each link, by its place."""
    return {
        path.relative_to(folder).as_posix(): f"-> {path.readlink()}"
        if path.is_symlink()
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def _compare_two(work: Path) -> int:
    """Build the bundle twice in different places and tell which files differ."""
    first, second = (
        digests(make_bundle(work=work / name / "work", dist=work / name / "dist"))
        for name in ("first", "second")
    )
    places = sorted({*first, *second})
    other = [place for place in places if first.get(place) != second.get(place)]
    for place in other:
        sys.stdout.write(f"differs: {place}\n")
    sys.stdout.write(f"{len(places)} files, {len(other)} differ\n")
    return 1 if other else 0


def _strip(bundle: Path) -> None:
    """Take debugging tables out of what some packages ship with them."""
    tool = shutil.which("strip")
    if tool is None:
        return
    inside = bundle / "_internal"
    for file in sorted(inside.rglob("*.so*")):
        owner = file.relative_to(inside).parts[0]
        if not file.is_symlink() and not owner.startswith(_NOT_STRIPPED):
            subprocess.run([tool, "--strip-unneeded", str(file)], check=True)


def _add_desktop_files(bundle: Path) -> None:
    """Put what lets a desktop know the program into the bundle, with the command that installs it."""
    share = bundle / "share"
    share.mkdir()
    shutil.copyfile(identity.ROOT / "resources" / "icons" / "app.svg", share / "negotiator.svg")
    for file in sorted((OURS / ("windows" if sys.platform == "win32" else "linux")).iterdir()):
        if file.name != "single-file.sh":
            shutil.copy(file, share / file.name)


def _add_system_licences(bundle: Path, packages: set[str]) -> None:
    """Copy the licences of the libraries that came from the packages of this machine."""
    folder = bundle / "licences"
    folder.mkdir()
    for name in sorted(packages):
        texts = Path("/usr/share/doc", name.partition(":")[0], "copyright")
        if texts.exists():
            shutil.copyfile(texts, folder / f"{name.partition(':')[0]}.txt")


def _tell(made: Path) -> None:
    files = [made] if made.is_file() else [p for p in made.rglob("*") if not p.is_symlink()]
    size_mb = sum(file.stat().st_size for file in files if file.is_file()) / 1e6
    sys.stdout.write(f"{made}  {size_mb:.1f} MB\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    cache = identity.ROOT / ".cache" / "package"
    parser.add_argument("--work", type=Path, default=cache, help="Folder for what is in between.")
    parser.add_argument(
        "--dist", type=Path, default=identity.ROOT / "dist", help="Folder of results."
    )
    parser.add_argument(
        "--only-bundle", action="store_true", help="Make the folder and no packages."
    )
    parser.add_argument(
        "--check-reproducible", action="store_true", help="Build twice and compare every file."
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
