"""Icons, pruning, packing and the bill of materials of the frozen program."""

from __future__ import annotations

import json
import struct
import subprocess
import tarfile
import xml.etree.ElementTree as ET
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from negotiator.store.layout import APPLICATION_ID
from tests.helpers.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

DRAWING = ROOT / "resources" / "icons" / "app.svg"
LINUX = ROOT / "build" / "linux"
EPOCH_S = 1_770_163_200


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder like that of the frozen program, whose program says which arguments it has got."""
    folder = tmp_path / "negotiator"
    (folder / "share").mkdir(parents=True)
    program = folder / "negotiator"
    program.write_text('#!/bin/sh\necho "got $*"\n')
    program.chmod(0o755)
    for source in (LINUX / "negotiator.desktop", LINUX / "negotiator.xml"):
        (folder / "share" / source.name).write_bytes(source.read_bytes())
    (folder / "share" / "negotiator.svg").write_bytes(DRAWING.read_bytes())
    script = folder / "share" / "install-desktop.sh"
    script.write_bytes((LINUX / "install-desktop.sh").read_bytes())
    script.chmod(0o755)
    return folder


def test_that_every_picture_of_a_windows_icon_is_whole(tmp_path):
    content = import_module("icons").write_ico(DRAWING, tmp_path / "a.ico").read_bytes()
    count = struct.unpack_from("<HHH", content)[2]
    sizes = []
    for place in range(count):
        entry = struct.unpack_from("<BBBBHHII", content, 6 + 16 * place)
        picture = QImage.fromData(content[entry[7] : entry[7] + entry[6]])
        assert picture.width() == (entry[0] or 256)
        sizes.append(picture.width())
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_that_every_picture_of_a_macos_icon_is_whole(tmp_path):
    content = import_module("icons").write_icns(DRAWING, tmp_path / "a.icns").read_bytes()
    assert struct.unpack_from(">I", content, 4)[0] == len(content)
    place, sizes = 8, []
    while place < len(content):
        (length,) = struct.unpack_from(">I", content, place + 4)
        sizes.append(QImage.fromData(content[place + 8 : place + length]).width())
        place += length
    assert sizes == [128, 256, 512, 1024]


@pytest.mark.parametrize(
    ("place", "used"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/lib/libQt6OpenGL.so.6", True),
        ("libstdc++.so.6", False),
        ("libxkbcommon.so.0", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6\\translations\\qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qt_help_fr.qm", False),
        ("resources/translations/negotiator_fr.qm", True),
        ("libQt6Test.so.6", False),
        ("numpy.libs/libscipy_openblas64_.so", True),
    ],
)
def test_that_of_qt_only_what_the_program_loads_is_kept(place, used):
    assert import_module("pruning").is_used(place) is used


def test_that_a_library_goes_with_the_last_that_needs_it():
    entries = [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "gtk", "BINARY"),
        ("PySide6/QtCore.abi3.so", "core", "EXTENSION"),
        ("libcairo.so.2", "cairo", "BINARY"),
        ("libpixman-1.so.0", "pixman", "BINARY"),
        ("libkrb5.so.3", "krb5", "BINARY"),
        ("libpython3.11.so.1.0", "python", "BINARY"),
        ("libQt6Core.so.6", "PySide6/gone.so", "SYMLINK"),
    ]
    needs = {
        "gtk": ["libcairo.so.2", "libkrb5.so.3"],
        "cairo": ["libpixman-1.so.0"],
        "core": ["libkrb5.so.3"],
    }
    kept = import_module("pruning").used_entries(entries, lambda file: needs.get(file, ()))
    assert [source for _, source, _ in kept] == ["core", "krb5", "python"]


def test_that_the_same_folder_gives_the_same_archive_bytes(bundle, tmp_path):
    packing = import_module("packing")
    archives = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        archives.append(packing.write_archive(bundle, tmp_path / name, epoch_s=EPOCH_S))
        (bundle / "negotiator").touch()
    first, second = archives
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as archive:
        assert archive.getmember("negotiator/negotiator").mode == 0o755


def test_that_the_single_file_unpacks_once_and_hands_its_arguments_on(bundle, tmp_path):
    packing = import_module("packing")
    archive = packing.write_archive(bundle, tmp_path, epoch_s=EPOCH_S)
    file = packing.write_single_file(archive, tmp_path)
    home = tmp_path / "home of a user"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    for _ in range(2):
        told = subprocess.run(
            [file, "run", "a b"], env=environment, capture_output=True, text=True, check=True
        )
        assert (told.stdout, told.stderr) == ("got run a b\n", "")
    kept = [path.name for path in (home / ".cache" / "negotiator").iterdir()]
    assert len(kept) == 1
    assert kept[0].startswith("program-")


def test_that_a_user_can_install_menu_entry_and_file_types_and_take_them_back(bundle, tmp_path):
    home = tmp_path / "home"
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    script = bundle / "share" / "install-desktop.sh"
    subprocess.run([script], env=environment, check=True, capture_output=True)
    share = home / ".local" / "share"
    entry = (share / "applications" / "negotiator.desktop").read_text()
    assert f'Exec="{bundle}/negotiator" %f\n' in entry
    assert (share / "mime" / "packages" / "negotiator.xml").exists()
    subprocess.run([script, "--remove"], env=environment, check=True, capture_output=True)
    ours = [path for path in share.rglob("*negotiator*") if path.is_file()]
    assert ours == []


def test_that_desktop_entry_and_file_types_name_the_same_kinds():
    documents = import_module("identity").DOCUMENTS
    kinds = {mime for _, mime in documents.values()}
    entry = (LINUX / "negotiator.desktop").read_text(encoding="utf-8")
    line = next(line for line in entry.splitlines() if line.startswith("MimeType="))
    assert set(line.removeprefix("MimeType=").strip(";").split(";")) == kinds
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    tree = ET.parse(LINUX / "negotiator.xml")  # noqa: S314 (our own file)
    found = {
        kind.get("type"): kind.find(f"{space}glob").get("pattern")
        for kind in tree.iter(f"{space}mime-type")
    }
    assert found == {mime: f"*.{suffix}" for suffix, (_, mime) in documents.items()}
    mark = next(each for each in tree.iter(f"{space}match") if each.get("offset") == "68")
    assert mark.get("value").encode() == APPLICATION_ID.to_bytes(4, "big")


def test_that_nothing_is_built_into_the_folder_of_the_recipe(monkeypatch, capsys):
    make = import_module("make")
    monkeypatch.setattr("sys.argv", ["make.py", "--dist", str(ROOT / "build" / "dist")])
    assert make.main() == 2
    assert "in build/" in capsys.readouterr().err


def test_that_the_bill_names_each_part_once_with_version_and_licence(bundle):
    for name in ("numpy-2.0.dist-info", "pydantic_core-2.0.dist-info"):
        (bundle / "_internal" / name).mkdir(parents=True)
    (bundle / "_internal" / "libmade_up.so.1").write_bytes(b"library")
    owners = {"libmade_up.so.1": ("libmade-up1", "1.2-3")}
    bill = import_module("sbom").bill_of_materials(bundle, owners, epoch_s=EPOCH_S)
    assert bill == import_module("sbom").bill_of_materials(bundle, owners, epoch_s=EPOCH_S)
    tree = json.loads(bill)
    made_up = next(part for part in tree["components"] if part["name"] == "libmade_up.so.1")
    assert made_up["purl"] == "pkg:deb/debian/libmade-up1@1.2-3"
    assert (tree["bomFormat"], tree["specVersion"]) == ("CycloneDX", "1.6")
    references = [part["bom-ref"] for part in tree["components"]]
    assert len(references) == len(set(references))
    names = {part["name"] for part in tree["components"]}
    assert {"Qt", "Python", "flag-icons", "numpy", "pydantic_core", "libmade_up.so.1"} <= names
    assert "typer" not in names  # not in this bundle
    licensed = [part for part in tree["components"] if not part["name"].startswith("lib")]
    assert all(part["licenses"][0]["license"]["name"] for part in licensed)
