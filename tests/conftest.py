"""What holds for every test: no display, one thread of BLAS, nothing left running."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.helpers import leftovers

if TYPE_CHECKING:
    from collections.abc import Iterator

# Read by numpy and by Qt when they are first loaded, and handed down to child processes.
for variable in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{variable}_NUM_THREADS"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadlines and no complaints of slowness: a busy machine is not a fault. Every run tries the same
# examples, so that a change is what turns a test red; NEGOTIATOR_EXAMPLES=new looks for others.
settings.register_profile(
    "check",
    deadline=None,
    derandomize=os.environ.get("NEGOTIATOR_EXAMPLES") != "new",
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("check")


def pytest_collection_finish() -> None:
    """Spare the collector of garbage what importing has made: it is there for good."""
    _keep_for_good()


@pytest.fixture(autouse=True, scope="module")
def kept_for_good() -> Iterator[None]:
    """What is left when a module has ended is there for good too; no later test looks through it."""
    yield
    _keep_for_good()


def _keep_for_good() -> None:
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a thread, a timer or a process behind, and name it.

    A fixture of a module or of the session is set up before this one, so what it runs may go on.
    """
    before = leftovers.running()
    yield
    # What a test has left in cycles goes now, and not in the middle of another test's event loop.
    gc.collect()
    left = leftovers.left_since(before)
    if left:
        pytest.fail(f"left running: {', '.join(sorted(left))}", pytrace=False)
