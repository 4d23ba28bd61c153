"""Pages about the world, a mineral and a region."""

from __future__ import annotations

import pytest

from negotiator.data.describe import describe_mineral, describe_region, describe_world
from negotiator.data.page import number_text, table_text


def line_with(text, *words):
    """First line of a text that begins with the first word and holds the others."""
    for line in text.split("\n"):
        if line.startswith(words[0]) and all(word in line for word in words):
            return line
    pytest.fail(f"no line with {words}")


def test_that_the_page_of_the_world_lists_every_mineral_and_the_digest(world):
    text = describe_world(world)
    assert world.digest in text
    for mineral in world.minerals:
        assert line_with(text, mineral.id, mineral.name)
    assert "CHN 99%" in line_with(text, "gallium ")


def test_that_the_page_of_a_mineral_gives_value_range_unit_grade_and_source(world):
    line = line_with(describe_mineral(world, "lithium"), "demand_elasticity_short", "annual")
    assert line.split()[1:4] == ["0.1", "0.03", "0.3"]
    assert "  C      judgement" in line


def test_that_the_page_of_a_mineral_sets_fitted_beside_printed_shares(world):
    share = next(
        share
        for share in world.printed_shares
        if (share.destination, share.mineral, share.origin) == ("USA", "gallium", "CHN")
    )
    line = line_with(describe_mineral(world, "gallium"), "USA", "CHN", "imports")
    assert line.split()[4:6] == ["18.0%", f"{share.fitted_frac:.1%}"]
    assert "USGS" in line


def test_that_a_mineral_without_printed_shares_says_so(world):
    printed = {share.mineral for share in world.printed_shares}
    without = [mineral.id for mineral in world.minerals if mineral.id not in printed]
    for mineral in without:
        assert "No source prints the origins" in describe_mineral(world, mineral)
    assert "No source prints the origins" not in describe_mineral(world, "gallium")


def test_that_the_page_of_a_region_lists_output_purchases_and_record(world):
    text = describe_region(world, "KAZ")
    assert "19,000" in line_with(text, "titanium", "refined")
    assert "Purchases" in text
    assert "tungsten" in line_with(text, "2025-11-06", "1,100,000,000").lower()


@pytest.mark.parametrize("describe", [describe_mineral, describe_region])
def test_that_an_unknown_id_is_a_key_error(world, describe):
    with pytest.raises(KeyError):
        describe(world, "unobtainium")


def test_that_every_page_can_be_written(world):
    pages = [describe_mineral(world, mineral.id) for mineral in world.minerals]
    pages += [describe_region(world, region.id) for region in world.regions]
    assert all(page.endswith("\n") and "nan" not in page.split() for page in pages)


def test_that_numbers_stand_to_the_right_and_words_to_the_left():
    text = table_text(("what", "t"), [("a", "1,000"), ("bcdef", "2.5")])
    assert text == "what       t\n-----  -----\na      1,000\nbcdef    2.5"


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.123456789, "0.123457"), (1234.5, "1,234.5"), (5_487_000.4, "5,487,000"), (0.0, "0")],
)
def test_that_numbers_have_six_digits_and_no_exponent(value, text):
    assert number_text(value) == text
