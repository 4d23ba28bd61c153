"""The headline: what each block says of a picture."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from negotiator.measures.bands import Ends
from tests.helpers.pictures import NDPR, a_picture, a_scenario, a_world, some_headline_bands
from tests.helpers.tongues import spoken
from ui.colours import DARK, LIGHT
from ui.document import Document
from ui.languages import LANGUAGES
from ui.selection import Selection
from ui.theme import application_palette, caption_font
from ui.viewmodels.change_words import plain_text
from ui.viewmodels.headline import HeadlineViewModel
from ui.viewmodels.headline_text import headline_text
from ui.viewmodels.payers_text import percents
from ui.widgets.fitted_label import FittedLabel
from ui.widgets.headline import HeadlineBar

SPAN = ("2027", "2040")


def a_text(**changes):
    picture = a_picture()
    headline = replace(picture.headline, **changes)
    return text_of(replace(picture, headline=headline))


def text_of(picture):
    return headline_text(picture, a_world(), region_name=str, span=SPAN)


def test_that_the_secure_share_is_compared_with_no_deal(qapp):
    secure = text_of(a_picture(headline_minerals=(NDPR, "gallium", "antimony"))).secure
    assert (secure.caption, secure.figure, secure.unit) == ("Secure share of our needs", "58", "%")
    assert (secure.change.text, secure.change.role) == ("+21", "gain_text")
    assert secure.foot == "no deal 37 %, 3 minerals"


@pytest.mark.parametrize(
    ("minerals", "scope"),
    [((NDPR,), "NdPr"), ((NDPR, "gallium", "antimony", "silver"), "4 minerals")],
)
def test_that_the_scope_is_named(qapp, minerals, scope):
    assert text_of(a_picture(headline_minerals=minerals)).secure.foot.endswith(f", {scope}")


def test_that_a_lower_secure_share_is_a_loss(qapp):
    change = a_text(secure_share_frac=0.30).secure.change
    assert (change.text, change.role) == ("\u22127", "loss_text")


def test_that_a_higher_cost_is_a_loss(qapp):
    cost = a_text().cost
    assert (cost.figure, cost.unit, cost.foot) == ("4.66", "bn USD", "no deal 3.92 bn")
    assert (cost.change.text, cost.change.role) == ("+0.74", "loss_text")
    assert cost.caption == "Cost a year, 2027\u20132040"


def test_that_a_lower_cost_is_a_gain(qapp):
    change = a_text(cost_musd_per_year=3500.0).cost.change
    assert (change.text, change.role) == ("\u22120.42", "gain_text")


def test_that_a_change_too_small_for_the_unit_of_the_cost_has_its_own(qapp):
    assert a_text(cost_musd_per_year=3925.0).cost.change.text == "+5 m"


def test_that_no_change_has_no_tone(qapp):
    cost = a_text(cost_musd_per_year=3920.0).cost.change
    assert (cost.text, cost.role) == ("\u00b10", "text_secondary")


def test_that_buyers_and_treasuries_share_the_cost(qapp):
    payers = a_text().payers
    assert payers.caption == "Who pays the 0.74 bn"
    assert payers.buyers_frac == pytest.approx(580.0 / 740.0)
    assert (payers.buyers, payers.treasuries) == ("buyers 0.58", "treasuries 0.16")


@pytest.mark.parametrize(
    ("buyers", "treasuries", "text"),
    [
        (940.0, -200.0, "Who pays, who collects: Buyers pay +0.94 bn, treasuries collect 0.20 bn"),
        (-50.0, 30.0, "Who pays, who saves: Treasuries pay 30 m, buyers save 50 m"),
        (-300.0, -150.0, "Who saves the 0.45 bn: Buyers save 0.30 bn, treasuries collect 0.15 bn"),
        (0.0, 0.0, "Who pays: Nothing changes, "),
    ],
)  # fmt: skip
def test_that_there_is_no_split_where_one_side_gains(qapp, buyers, treasuries, text):
    payers = a_text(
        buyers_change_musd_per_year=buyers, treasuries_change_musd_per_year=treasuries
    ).payers
    assert payers.buyers_frac is None
    assert f"{payers.caption}: {payers.buyers}, {payers.treasuries}" == text


@pytest.mark.parametrize("frac", [0.0, 0.004, 0.125, 0.335, 0.5, 0.995, 1.0])
def test_that_the_parts_of_the_bar_add_up(qapp, frac):
    buyers, treasuries = (int(text.removesuffix(" %")) for text in percents(frac))
    assert buyers + treasuries == 100
    assert abs(buyers - 100.0 * frac) <= 0.5


@pytest.mark.parametrize(
    ("gains", "text"),
    [
        ({"USA": 10.0, "EUX": 4.0, "JPN": -60.0}, "Worst off: JPN \u221260 m, the other 2 gain"),
        ({"USA": 10.0, "EUX": -4.0, "JPN": -60.0}, "Worst off: JPN \u221260 m, 1 of 3 gain"),
        ({"USA": 10.0, "JPN": 2.0}, "Gains least: JPN +2 m, all 2 gain"),
        ({"USA": 10.0, "JPN": 0.0, "EUX": 5.0}, "Gains least: JPN \u00b10, the other 2 gain"),
        ({"USA": 0.04, "JPN": -0.04}, "Worst off: Nobody , nobody gains or loses"),
        ({"USA": -250.0}, "Worst off: USA \u22120.25 bn, the only member"),
    ],
)  # fmt: skip
def test_that_the_member_that_gains_least_is_named(qapp, gains, text):
    worst = a_text(gains_musd_per_year=gains).worst
    assert f"{worst.caption}: {worst.name} {worst.amount.text}, {worst.foot}" == text


def test_that_an_empty_club_has_no_figures(qapp):
    picture = a_picture()
    text = text_of(replace(picture, club=replace(picture.club, members=())))
    assert (text.secure.figure, text.cost.figure, text.worst.region) == ("\u2013", "\u2013", None)
    assert text.secure.foot == "Nobody is in the club"


@pytest.fixture
def bar(qtbot):
    view_model = HeadlineViewModel(Document(a_scenario()), Selection(NDPR), a_world())
    widget = HeadlineBar(view_model)
    qtbot.addWidget(widget)
    widget.resize(750, 72)
    widget.show()
    return widget, view_model


def test_that_the_bar_follows_the_pictures(bar):
    widget, view_model = bar
    assert widget.secure.figure.text() == "\u2013"
    view_model.show_picture(a_picture())
    assert widget.secure.figure.text() == "58"
    assert widget.cost.caption.text() == "Cost a year, 2026\u20132040"
    assert widget.worst.name.text() == "Japan"
    assert widget.payers.bar.isVisible()
    assert widget.height() == 72


def test_that_words_stand_where_there_is_no_split(bar):
    widget, view_model = bar
    picture = a_picture()
    headline = replace(picture.headline, treasuries_change_musd_per_year=-160.0)
    view_model.show_picture(replace(picture, headline=headline))
    assert not widget.payers.bar.isVisible()
    assert widget.payers.words.text() == "Buyers pay +0.58 bn"
    assert widget.payers.foot.text() == "treasuries collect 0.16 bn"


def test_that_nothing_is_cut_off_at_the_width_of_the_centre(bar):
    widget, view_model = bar
    view_model.show_picture(a_picture(headline_minerals=(NDPR, "gallium", "antimony")))
    labels = [
        label
        for block in (widget.secure, widget.cost, widget.payers, widget.worst)
        for label in (block.caption, block.foot)
    ]
    assert [label.text() for label in labels if label.shown_text() != label.text()] == []


def test_that_each_block_is_a_sentence_for_a_screen_reader(bar):
    widget, view_model = bar
    view_model.show_picture(a_picture())
    assert widget.secure.accessibleName() == "Secure share of our needs"
    assert widget.secure.accessibleDescription() == "58 % +21 no deal 37 %, NdPr"
    assert widget.payers.accessibleDescription() == "buyers 0.58, treasuries 0.16"
    assert widget.worst.accessibleDescription() == "Japan, \u221260 m the other 5 gain"


def colours_of(image):
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


def test_that_changes_take_the_colours_of_a_dark_palette(bar):
    widget, view_model = bar
    view_model.show_picture(a_picture())
    before = QApplication.palette()
    try:
        for dark, colours in ((True, DARK), (False, LIGHT)):
            QApplication.setPalette(application_palette(dark=dark))
            QApplication.processEvents()
            picture = widget.secure.change.grab().toImage()
            assert colours.gain_text in colours_of(picture)
    finally:
        QApplication.setPalette(before)


def test_that_another_baseline_is_told_and_not_taken_for_a_change(qapp):
    view_model = HeadlineViewModel(Document(a_scenario()), Selection(NDPR), a_world())
    view_model.show_picture(a_picture())
    view_model.show_picture(a_picture(baseline="shipped"))
    assert plain_text(view_model.strip).endswith("under the assumptions as shipped")
    assert "as shipped" in view_model.text.basis
    view_model.show_picture(a_picture())
    assert plain_text(view_model.strip).endswith("under my assumptions")
    assert "as shipped" not in view_model.text.basis


def ranges_of(headline=None, **changes):
    picture = a_picture(headline_bands=some_headline_bands(**changes))
    return text_of(replace(picture, headline=headline or picture.headline)).ranges


def test_that_ranges_stand_beside_the_change_of_the_same_figure(qapp):
    ranges = ranges_of()
    assert ranges.secure.shown == ("55 to 64 (+19 to +26)", "55 to 64")
    assert ranges.cost.shown == ("4.4 to 4.9 (+0.61 to +0.88)", "4.4 to 4.9")
    assert ranges.payers.shown == (
        "buyers 0.45 to 0.70, treasuries 0.15 to 0.18 bn",
        "0.45 to 0.70; 0.15 to 0.18",
    )
    assert ranges.worst.shown == (
        "\u221280 to \u221240 m, least in 90 %",
        "\u221280 to \u221240 m",
    )
    assert ranges.secure.spoken == "in 8 of 10 draws 55 to 64 (+19 to +26)"


def test_that_there_are_no_ranges_without_bands(qapp):
    ranges = text_of(a_picture()).ranges
    assert (ranges.secure.shown, ranges.worst.spoken, ranges.basis) == ((), "", "")
    assert "draws" not in text_of(a_picture()).basis


def test_that_ranges_say_out_of_which_draws(qapp):
    text = text_of(a_picture(headline_bands=some_headline_bands(counted=198)))
    assert text.basis.startswith("Mean of 2027\u20132040")
    assert "between 10 and 90 % of 200 draws of the parameters, seed 1" in text.basis
    assert text.basis.endswith("Draws left out because a market did not clear: 2.")


def test_that_a_range_without_width_is_one_number_and_no_change_is_not_told(qapp):
    ranges = ranges_of(
        secure_share_frac=Ends(1.0, 1.0),
        secure_change_frac=Ends(0.0, 0.0),
        cost_change_musd_per_year=Ends(0.04, 0.04),
    )
    assert ranges.secure.shown == ("100",)
    assert ranges.cost.shown[0] == "4.4 to 4.9 (+0.040 m)"


def test_that_savings_are_told_as_savings_in_the_order_of_the_block(qapp):
    headline = replace(
        a_picture().headline,
        buyers_change_musd_per_year=-50.0,
        treasuries_change_musd_per_year=30.0,
    )
    payers = ranges_of(
        headline,
        buyers_change_musd_per_year=Ends(-75.0, 5.0),
        treasuries_change_musd_per_year=Ends(20.0, 40.0),
    ).payers
    assert payers.shown == (
        "treasuries 20 to 40, buyers \u22125 to 75 m",
        "20 to 40; \u22125 to 75",
    )


def test_that_the_bar_has_a_line_for_ranges_as_long_as_they_are_wanted(bar):
    widget, view_model = bar
    view_model.show_picture(a_picture())
    view_model.show_ranges(a_picture(), wanted=True)
    assert widget.height() == 88
    assert widget.secure.range.isVisible()
    assert widget.secure.range.text() == ""
    view_model.show_ranges(a_picture(headline_bands=some_headline_bands()), wanted=True)
    assert widget.secure.range.shown_text() == "55 to 64 (+19 to +26)"
    assert widget.secure.accessibleDescription().endswith("in 8 of 10 draws 55 to 64 (+19 to +26)")
    view_model.show_picture(a_picture(scenario=a_scenario(note="edited")))
    assert widget.height() == 88
    assert widget.secure.range.text() == ""
    view_model.show_ranges(a_picture(), wanted=False)
    assert widget.height() == 72
    assert not widget.secure.range.isVisible()


def test_that_a_range_is_told_as_long_as_there_is_room_and_never_cut(qtbot):
    label = FittedLabel(caption_font())
    qtbot.addWidget(label)
    label.show_texts(("4.4 to 4.9 (+0.61 to +0.88)", "4.4 to 4.9"))
    for text in ("4.4 to 4.9 (+0.61 to +0.88)", "4.4 to 4.9", ""):
        label.resize(label.fontMetrics().horizontalAdvance(text), 16)
        assert label.shown_text() == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_block_has_room_for_its_range_in_every_language(qapp, bar, language):
    widget, view_model = bar
    picture = a_picture(headline_bands=some_headline_bands())
    with spoken(qapp, language):
        view_model.show_picture(picture)
        view_model.show_ranges(picture, wanted=True)
        qapp.processEvents()
        blocks = (widget.secure, widget.cost, widget.payers, widget.worst)
        assert [bool(block.range.shown_text()) for block in blocks] == [True] * 4
        assert widget.secure.range.shown_text() == widget.secure.range.text()
        assert widget.cost.range.shown_text() == widget.cost.range.text()
