"""The file form of a scenario: its fields, and beside them who wrote it with which data."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from pydantic import Field

from negotiator.model.scenario import Scenario

FORMAT: Final = "negotiator-scenario"
VERSION: Final = 1
SUFFIX: Final = ".negotiation.json"


BasisName = Annotated[
    str,
    Field(
        pattern=r"^[a-z][a-z_]{0,63}(\.[a-z][a-z0-9_]{0,63}){1,2}$",
        description="name of a base number like gallium.price_usd_per_t",
    ),
]


class ScenarioFile(Scenario):
    """A scenario with its envelope; all keys stand at the top level of the file."""

    format: Literal["negotiator-scenario"]
    version: Literal[1]
    """Version of the file form."""
    model: Annotated[
        str, Field(pattern=r"^[0-9]{1,4}\.[0-9]{1,4}$", description="model version like 1.0")
    ]
    """Version of the model that the writer had."""
    data: Annotated[
        str, Field(pattern=r"^[0-9a-f]{64}$", description="data digest of 64 hexadecimal digits")
    ]
    """Digest of the data that the writer had."""
    author: Annotated[str, Field(max_length=200)] = ""
    """Who wrote it."""
    basis: Annotated[dict[BasisName, float], Field(max_length=2000, default_factory=dict)]
    """Base numbers that the scenario rests on, as the writer's data had them (see `basis`)."""

    @property
    def scenario(self) -> Scenario:
        """The scenario without the envelope."""
        return Scenario(**{name: getattr(self, name) for name in Scenario.model_fields})


def scenario_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of a scenario file."""
    schema = ScenarioFile.model_json_schema()
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, **schema, "title": f"Negotiator scenario, version {VERSION}"}
