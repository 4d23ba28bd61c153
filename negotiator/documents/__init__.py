"""Use cases of save files for both fronts. Cheap to import: SQLModel comes in when a file is touched."""

from __future__ import annotations

from negotiator.documents.opening import document_and_name, open_scenario
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
    "document_and_name",
    "held",
    "import_scenarios",
    "is_save",
    "keep_outcome",
    "kept_outcome",
    "open_scenario",
    "scenario_files",
    "scenario_of",
]
