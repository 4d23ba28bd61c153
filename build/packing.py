"""What is handed out: an archive, a Debian package and one file that unpacks itself.

Times, owners and the order of files are the same each time, so that the same program gives the same bytes.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import tarfile
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import identity

LINUX = Path(__file__).resolve().parent / "linux"
SYSTEM_PACKAGES = (
    "libc6, libstdc++6, libegl1, libgl1, libglib2.0-0, libfontconfig1, libdbus-1-3, libxcb1, libx11-xcb1,"
    " shared-mime-info"
)
"""What the bundle does not carry, because it belongs to the machine: graphics, fonts, the display."""
_PACKED = ("-Zgzip", "-z6")
"""Every dpkg reads it; more effort takes three times as long for a hundredth of the size."""
_DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


def file_stem() -> str:
    """Name of everything that is handed out, without its ending."""
    return f"{identity.NAME}-{identity.VERSION}-{platform.system().lower()}-{platform.machine()}"


def write_archive(bundle: Path, out: Path, *, epoch_s: int) -> Path:
    """Pack the bundle: `.tar.gz`, or `.zip` on Windows."""
    if platform.system() == "Windows":
        return _write_zip(bundle, out / f"{file_stem()}.zip", epoch_s)
    archive = out / f"{file_stem()}.tar.gz"
    archive.write_bytes(_tar_gz(bundle, identity.NAME, epoch_s))
    return archive


def write_single_file(archive: Path, out: Path) -> Path:
    """Make one executable file of the archive: a script for any shell, with the archive behind it."""
    packed = archive.read_bytes()
    script = (LINUX / "single-file.sh").read_text(encoding="utf-8")
    digest = hashlib.sha256(packed).hexdigest()[:16]
    lines = script.count("\n") + 1
    script = script.replace("@DIGEST@", digest).replace("@LINE@", str(lines))
    file = out / f"{file_stem()}.run"
    file.write_bytes(script.encode() + packed)
    file.chmod(0o755)
    return file


def write_debian_package(bundle: Path, out: Path, *, work: Path, epoch_s: int) -> Path:
    """Make a Debian package that installs the bundle below `/opt`, its menu entry and its file types."""
    tree = work / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "opt" / identity.NAME, symlinks=True)
    share = tree / "usr" / "share"
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    doc = share / "doc" / identity.NAME
    for source, target in (
        ("negotiator.desktop", share / "applications"),
        ("negotiator.xml", share / "mime" / "packages"),
        ("negotiator.svg", icons),
    ):
        target.mkdir(parents=True)
        shutil.copyfile(bundle / "share" / source, target / source)
    doc.mkdir(parents=True)
    shutil.copyfile(identity.ROOT / "LICENSE", doc / "copyright")
    command = tree / "usr" / "bin" / identity.NAME
    command.parent.mkdir()
    command.symlink_to(f"/opt/{identity.NAME}/{identity.NAME}")
    machine = _DEBIAN_NAMES.get(platform.machine(), platform.machine())
    _write_control(tree, machine)
    _set_modes(tree)
    package = out / f"{identity.NAME}_{identity.VERSION}_{machine}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *_PACKED, "--build", str(tree), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch_s)},
    )
    shutil.rmtree(tree)
    return package


def _write_control(tree: Path, machine: str) -> None:
    size_kb = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    folder = tree / "DEBIAN"
    folder.mkdir()
    lines = (
        f"Package: {identity.NAME}",
        f"Version: {identity.VERSION}",
        f"Architecture: {machine}",
        # The makers have no address; the field must hold one.
        f"Maintainer: {identity.MAINTAINER} <negotiator@localhost>",
        f"Installed-Size: {size_kb}",
        f"Depends: {SYSTEM_PACKAGES}",
        "Section: science",
        "Priority: optional",
        "Description: sandbox for the critical-minerals trade club",
        f" {identity.SUMMARY}",
    )
    (folder / "control").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _set_modes(tree: Path) -> None:
    """Give every file the mode that it has on any machine, whatever the builder's mask is."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            is_open = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if is_open else 0o644)


def _tar_gz(folder: Path, name: str, epoch_s: int) -> bytes:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = epoch_s, 0, 0, "", ""
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    buffer = BytesIO()
    with (
        gzip.GzipFile("", "wb", compresslevel=6, fileobj=buffer, mtime=epoch_s) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            place = Path(name, path.relative_to(folder)).as_posix()
            archive.add(path, place, recursive=False, filter=plain)
    return buffer.getvalue()


def _write_zip(folder: Path, archive: Path, epoch_s: int) -> Path:
    moment = datetime.fromtimestamp(epoch_s, UTC).timetuple()[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            place = Path(identity.NAME, path.relative_to(folder)).as_posix()
            packed.writestr(zipfile.ZipInfo(place, moment), path.read_bytes())
    return archive
