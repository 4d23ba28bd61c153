"""What is said of documents on the disk: when they were kept, by whom, and what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale

from negotiator.files.basis import basis_changes
from negotiator.files.disk import shown_path
from ui.format import short
from ui.texts import listed, translate
from ui.viewmodels.edit_words import edit_text
from ui.viewmodels.error_words import error_text

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from negotiator.documents import Import
    from negotiator.errors import InputError
    from negotiator.files import ScenarioFile
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from negotiator.store.values import Draft, OpenedDocument, Revision

_SHOWN: Final = 10
_DIGITS: Final = 6


def time_text(moment: datetime) -> str:
    """Write a time as people here do."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def message_text(revision: Revision) -> str:
    """What was done to come to a revision."""
    return revision.message or translate("kept", "Begun")


def difference_text(before: Scenario, after: Scenario, world: World) -> str:
    """Say how two scenarios differ."""

    def region_name(region: str) -> str:
        return world.region(region).name if region in known else region

    known = {region.id for region in world.regions}
    if before == after:
        return translate("kept", "no difference")
    words = edit_text(before, after, world, region_name=region_name)
    return words or translate("kept", "another name or note")


def crash_question(opened: OpenedDocument, world: World, after: Scenario) -> str:
    """Ask whether changes of a program that died are to stay; empty where there is none."""
    if opened.left is None or opened.before is None or opened.before == after:
        return ""
    pattern = translate(
        "kept",
        "The program ended unexpectedly while this document was open. Nothing is lost.\n\n"
        "Last change: {time}, {message}\n"
        "Since it was opened: {difference}",
    )
    return pattern.format(
        time=time_text(opened.last.stamp.at),
        message=message_text(opened.last),
        difference=difference_text(opened.before, after, world),
    )


def draft_question(draft: Draft, world: World) -> str:
    """Ask whether a document that was never saved is wanted again."""
    pattern = translate(
        "kept",
        "The program ended unexpectedly, with a document that was not saved.\n\n"
        "{name}\n"
        "Last change: {time}, {message}\n"
        "Since it was begun: {difference}",
    )
    return pattern.format(
        name=draft.last.name,
        time=time_text(draft.revision.stamp.at),
        message=message_text(draft.revision),
        difference=difference_text(draft.first, draft.last, world),
    )


def _refused_text(file: Path, refusal: InputError) -> str:
    pattern = translate("errors", "{place}: {text}")
    return pattern.format(place=shown_path(file.name), text=error_text(refusal))


def import_text(found: tuple[Import, ...]) -> str:
    """Say which files were taken and which were refused, and why."""
    taken = [one.name for one in found if one.refusal is None]
    lines = [translate("kept", "Imported: {names}").format(names=listed(taken))] if taken else []
    refused = [(one.file, one.refusal) for one in found if one.refusal is not None]
    lines += [_refused_text(file, refusal) for file, refusal in refused[:_SHOWN]]
    lines += [f"(+{len(refused) - _SHOWN})"] if len(refused) > _SHOWN else []
    return "\n".join(lines)


def other_data_text(opened: ScenarioFile, world: World) -> str:
    """Say which base numbers a scenario was written with that are others here; empty for our data.

    Names and numbers are those of the tables, so that both delegations can look them up.
    """
    if opened.data == world.digest:
        return ""
    changes = basis_changes(opened.basis, world)
    head = translate(
        "kept", "This scenario was written under other data: its figures may differ here."
    )
    if not changes:
        same = (
            translate("kept", "The base numbers that it keeps are the same.")
            if opened.basis
            else ""
        )
        return "\n\n".join(part for part in (head, same) if part)
    pattern = translate("kept", "{name}: {written} there, {ours} here")
    lines = [
        pattern.format(
            name=change.name,
            written=short(change.written, _DIGITS),
            ours=translate("kept", "nothing")
            if change.ours is None
            else short(change.ours, _DIGITS),
        )
        for change in changes[:_SHOWN]
    ]
    lines += [f"(+{len(changes) - _SHOWN})"] if len(changes) > _SHOWN else []
    return f"{head}\n\n" + "\n".join(lines)


def clock_text(later: datetime) -> str:
    """Say that the clock stands before the last change."""
    pattern = translate("kept", "The clock stands before the last change ({time}); check the date.")
    return pattern.format(time=time_text(later))
