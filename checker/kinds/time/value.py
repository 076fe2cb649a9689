"""What a time of day states: minutes since midnight, a hedge, a zone, and whether the half of the day is open.

It knows minutes and how to say them. It does not know where they were found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.frozen import frozen
from checker.kinds.time.allowance import DAY, HALF_DAY, Hedge, Minutes, allowed

if TYPE_CHECKING:
    from checker.model import Json

SAID: Final[dict[Hedge, str]] = {
    "about": "about",
    "just-before": "just before",
    "just-after": "just after",
    "before": "before",
    "after": "after",
    "by": "by",
    "not-before": "no earlier than",
}


@frozen
class TimeValue:
    """Minutes since midnight; `first` and `last` are what the words name, one minute unless they name two.

    `first` lies within the day, and `last` is never before it: 1,560 is 2 a.m. of the night that began at
    `first`. `hedge` is what the words make of them. `zone` is the name of the zone ("ET", "local time"), or "".
    `halves` tells that the words leave the half of the day open: "half past nine" is 570 and may be 1,290.
    `stretch` tells that it lasts from the first to the last ("9 a.m. to 5 p.m."); without it, a first and a
    last that differ are the ends between which something happened.
    """

    first: int
    last: int
    hedge: Hedge | None = None
    zone: str = ""
    halves: bool = False
    stretch: bool = False

    @property
    def dial(self) -> int:
        """Return after how many minutes the words name the same time again: a day, or half of one."""
        return HALF_DAY if self.halves else DAY

    @property
    def allowed(self) -> Minutes:
        """Return the minutes that the wording lets through, both ends included; either may lie beyond midnight."""
        return allowed(self.first, self.last, self.hedge, dial=self.dial)

    @property
    def plain(self) -> bool:
        """Tell whether the words name one minute and do not hedge it."""
        return self.first == self.last and self.hedge is None

    def show(self) -> str:
        """Return the time in words: `3:15 p.m.`, `about noon`, `9:40 a.m. or p.m.`, `between 2 p.m. and 3 p.m. ET`."""
        said = [SAID[self.hedge]] if self.hedge else []
        if self.first == self.last:
            said.append(self._named(self.first))
        elif self.stretch:
            said += [self._named(self.first, open_half=False), "to", self._named(self.last)]
        else:
            said = ["between", *said, self._named(self.first, open_half=False), "and", self._named(self.last)]
        return " ".join([*said, *([self.zone] if self.zone else [])])

    def _named(self, minute: int, *, open_half: bool = True) -> str:
        """Return a minute in words; of an open stretch the second alone says that it is open."""
        if not self.halves:
            return show_minute(minute)
        return f"{_on_dial(minute)} a.m. or p.m." if open_half else _on_dial(minute)

    def as_dict(self) -> dict[str, Json]:
        """Return `first`, `last` and the `earliest` and `latest` allowed as JSON (HH:MM), and what else it holds."""
        earliest, latest = self.allowed
        fields: dict[str, Json] = {
            "first": _iso(self.first),
            "last": _iso(self.last),
            "earliest": _iso(earliest),
            "latest": _iso(latest),
            "hedge": self.hedge,
        }
        if self.zone:
            fields["zone"] = self.zone
        if self.halves:
            fields["halves"] = True
        if self.stretch:
            fields["stretch"] = True
        return fields


def show_minute(minute: int) -> str:
    """Return a minute of the day in words: `3:15 p.m.`, `9 a.m.`, `noon`, `midnight`."""
    minute %= DAY
    if minute % HALF_DAY == 0:
        return "noon" if minute else "midnight"
    return f"{_on_dial(minute)} {'p.m.' if minute > HALF_DAY else 'a.m.'}"


def show_length(minutes: int) -> str:
    """Return a number of minutes in words: `a minute`, `35 minutes`, `2 hours`, `an hour and 5 minutes`."""
    hours, rest = divmod(minutes, 60)
    said = [f"{hours} hours" if hours > 1 else "an hour"] if hours else []
    if rest or not hours:
        said.append("a minute" if rest == 1 else f"{rest} minutes")
    return " and ".join(said)


def _on_dial(minute: int) -> str:
    hour, rest = divmod(minute % HALF_DAY, 60)
    return f"{hour or 12}:{rest:02}" if rest else str(hour or 12)


def _iso(minute: int) -> str:
    hour, rest = divmod(minute % DAY, 60)
    return f"{hour:02}:{rest:02}"
