"""The strip of days: each row where its date lies, as wide as the days that it can mean."""

from api.timeline import LANES, LEFT_OUT, WIDTH, DatedEntity, strip
from graph.answers.models import EntityRef
from graph.dates import parse_date


def dated(on: str, kind: str = "Event", name: str = "Lights on again") -> DatedEntity:
    days = parse_date(on)
    return DatedEntity(
        thing=EntityRef(id=f"x-{on}", name=name, kind=kind), day=on, first_day=days.earliest,
        last_day=days.latest, types=(), by=(), about=(), more=0, claims=(),
    )  # fmt: skip


def test_a_year_a_month_and_a_day_are_as_wide_as_they_are_long() -> None:
    drawn = strip([dated("2024"), dated("2025-07"), dated("2025-07-14")])
    assert drawn
    assert (drawn.first, drawn.last) == ("2024-01-01", "2026-01-01")
    year, month, day = drawn.marks
    assert (year.x, round(year.width / WIDTH, 2), round(month.width / WIDTH, 3)) == (0, 0.5, 0.041)
    assert month.x < day.x < month.x + month.width and day.width == 3
    assert [name for name, _ in drawn.years] == ["2024", "2025"]
    assert day.name == "Lights on again, 14 July 2025" and day.y == LANES["Event"]


def test_what_is_far_earlier_than_the_rest_is_counted_and_not_drawn() -> None:
    drawn = strip([dated("1956-01-02"), dated("2025-07-14")])
    assert drawn
    assert (len(drawn.marks), drawn.earlier, len(drawn.years)) == (1, 1, LEFT_OUT)
    assert strip([]) is None
