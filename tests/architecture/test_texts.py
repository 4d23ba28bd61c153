"""Every text of the window is asked for in the one way that the extraction sees."""

from __future__ import annotations

import pytest

from tests.helpers.sources import ROOT
from tests.helpers.wording import faults

TEXTS = ROOT / "ui" / "texts.py"
FILES = [
    pytest.param(path, id=str(path.relative_to(ROOT)))
    for path in sorted((ROOT / "ui").rglob("*.py"))
    if path != TEXTS
]


@pytest.mark.parametrize("path", FILES)
def test_that_texts_are_asked_for_in_one_way(path):
    assert list(faults(path)) == []


@pytest.mark.parametrize(
    "line",
    [
        'translate("deal", words)',
        'translate(CONTEXT, "words")',
        'self.tr(f"{count} minerals")',
        'QCoreApplication.translate("deal", "words")',
        'translate_entry(context, "words")',
        'label.setText("some words")',
        'QLabel(f"<b>some</b> {words}")',
        "def _tr(text): return text",
    ],
)
def test_that_another_way_is_found(tmp_path, line):
    file = tmp_path / "module.py"
    file.write_text(f"{line}\n", encoding="utf-8")
    assert list(faults(file))
