"""Use cases of save files for both fronts. Cheap to import: SQLModel comes in when a file is touched."""

from __future__ import annotations

from negotiator.documents.outcomes import keep_outcome, kept_outcome
from negotiator.documents.scenarios import (
    TABLE,
    Import,
    held,
    import_scenarios,
    is_save,
    scenario_files,
    scenario_of,
)

__all__ = [
    "TABLE",
    "Import",
    "held",
    "import_scenarios",
    "is_save",
    "keep_outcome",
    "kept_outcome",
    "scenario_files",
    "scenario_of",
]
