"""The bill of materials of a bundle, in the format CycloneDX 1.6."""

from __future__ import annotations

import hashlib
import json
import subprocess
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import identity

from negotiator.data.parts import program_parts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from negotiator.data.parts import Part


def bill_of_materials(
    bundle: Path, owners: Mapping[str, tuple[str, str]], *, epoch_s: int
) -> bytes:
    """List every part of the bundle: packages and other parts with licences, libraries with digests.

    The owners are the system's packages of libraries, as `system_packages` finds them.
    """
    there = {
        _plain(folder.name.partition("-")[0])
        for folder in (bundle / "_internal").glob("*.dist-info")
    }
    parts = [
        _component(part)
        for part in program_parts(frozen=True)
        if not part.is_package or _plain(part.name) in there
    ]
    own = identity.NAME, identity.VERSION
    tree = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": f"{datetime.fromtimestamp(epoch_s, UTC):%Y-%m-%dT%H:%M:%SZ}",
            "component": {
                "type": "application",
                "bom-ref": "{}@{}".format(*own),
                "name": own[0],
                "version": own[1],
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": [*parts, *_libraries(bundle, owners)],
    }
    digest = hashlib.sha256(json.dumps(tree, sort_keys=True).encode()).hexdigest()
    tree["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}"
    return json.dumps(tree, indent=1, sort_keys=True).encode() + b"\n"


def system_packages(libraries: list[str]) -> dict[str, tuple[str, str]]:
    """Debian package and its version for each library that came from the system; empty elsewhere."""
    owners: dict[str, tuple[str, str]] = {}
    for name in libraries:
        owner = _told("dpkg-query", "--search", f"*/{name}").partition(":")[0]
        if owner:
            version = _told("dpkg-query", "--show", "--showformat=${Version}\\n", owner)
            owners[name] = (owner, version.partition("\n")[0])
    return owners


def system_libraries(bundle: Path) -> list[str]:
    """Names of the shared libraries that stand at the root of the bundle and belong to no package."""
    found = (bundle / "_internal").glob("lib*.so*")
    return sorted(
        file.name for file in found if not file.is_symlink() and "python" not in file.name
    )


def _libraries(bundle: Path, owners: Mapping[str, tuple[str, str]]) -> list[dict[str, object]]:
    folder = bundle / "_internal"
    return [_library(folder / name, owners.get(name)) for name in system_libraries(bundle)]


def _library(file: Path, owner: tuple[str, str] | None) -> dict[str, object]:
    tree: dict[str, object] = {
        "type": "library",
        "bom-ref": f"file:{file.name}",
        "name": file.name,
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
    }
    if owner is not None:
        tree["version"] = owner[1]
        tree["purl"] = f"pkg:deb/debian/{owner[0]}@{owner[1]}"
    return tree


def _component(part: Part) -> dict[str, object]:
    expression = [{"license": {"name": part.licence}}]
    tree: dict[str, object] = {
        "type": "library",
        "bom-ref": f"{part.name}@{part.version}",
        "name": part.name,
        "version": part.version,
        "licenses": expression,
    }
    if part.is_package:
        tree["purl"] = f"pkg:pypi/{_plain(part.name)}@{part.version}"
    if part.home:
        tree["externalReferences"] = [{"type": "website", "url": part.home}]
    return tree


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


def _told(*command: str) -> str:
    """Return what a program prints; nothing where it fails or is not there."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""
