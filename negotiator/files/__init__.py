"""Files: scenarios as JSON, and results as tables. Reading is strict, writing is atomic."""

from __future__ import annotations

from negotiator.files.envelope import SUFFIX, ScenarioFile, scenario_schema
from negotiator.files.scenario_file import (
    file_bytes,
    parse_scenario,
    read_scenario,
    read_scenario_file,
    scenario_bytes,
    world_bytes,
    write_scenario,
)
from negotiator.files.shipped import shipped_files, shipped_scenarios

__all__ = [
    "SUFFIX",
    "ScenarioFile",
    "file_bytes",
    "parse_scenario",
    "read_scenario",
    "read_scenario_file",
    "scenario_bytes",
    "scenario_schema",
    "shipped_files",
    "shipped_scenarios",
    "world_bytes",
    "write_scenario",
]
