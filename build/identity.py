"""What the systems are told of the program: names, kinds of files, version."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NAME = PROJECT["name"]
VERSION = PROJECT["version"]
SUMMARY = PROJECT["description"]
MAINTAINER = PROJECT["authors"][0]["name"]
BUNDLE_ID = "net.negotiator.Negotiator"
DOCUMENTS = {
    "negotiation": ("Negotiation", "application/vnd.negotiator.document"),
    "negotiation.json": ("Negotiation scenario", "application/vnd.negotiator.scenario+json"),
}
"""Name and MIME type of each kind of file, by its suffix."""


def version_resource(version: str = VERSION) -> str:
    """Version resource of a Windows program, as PyInstaller reads it from a file."""
    numbers = tuple(int(part) for part in re.findall(r"\d+", version)[:3])
    four = (*numbers, *(0,) * (4 - len(numbers)))
    texts = {
        "CompanyName": MAINTAINER,
        "FileDescription": "Negotiator",
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": f"{MAINTAINER}, MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": "Negotiator",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0,"
        " OS=0x40004, fileType=1, subtype=0, date=(0, 0)),"
        f" kids=[StringFileInfo([StringTable('040904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [0x409, 1200])])])\n"
    )


def property_list(version: str = VERSION) -> dict[str, object]:
    """Build the `Info.plist` of the macOS program, with the kinds of files that it opens."""
    return {
        "CFBundleDisplayName": "Negotiator",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": words,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_type_id(suffix)],
            }
            for suffix, (words, _) in DOCUMENTS.items()
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _type_id(suffix),
                "UTTypeDescription": words,
                "UTTypeConformsTo": ["public.json" if "json" in suffix else "public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [suffix],
                    "public.mime-type": [mime],
                },
            }
            for suffix, (words, mime) in DOCUMENTS.items()
        ],
    }


def _type_id(suffix: str) -> str:
    return f"{BUNDLE_ID}.{suffix.replace('.', '-')}".lower()
