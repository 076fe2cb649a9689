"""Reads what a file says of itself: title, date and publisher, in the words that formats use for them.

It knows the names of such fields and how days are written. It does not know where a format keeps them.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# The first that a file has is taken, so the plainest come first, and a day of publication before a change.
TITLES: Final = ("title", "headline", "og:title", "twitter:title", "dc.title", "dcterms.title")
DATES: Final = (
    "date", "published", "publishdate", "publish_date", "publication_date", "pubdate", "article:published_time",
    "datepublished", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dcterms.created",
    "parsely-pub-date", "sailthru.date", "og:published_time", "created", "datecreated",
    "article:modified_time", "datemodified", "lastmod", "last_modified", "updated", "modified",
)  # fmt: skip
PUBLISHERS: Final = (
    "publisher", "publication", "og:site_name", "site_name", "application-name", "source", "outlet",
    "dc.publisher", "dcterms.publisher", "organisation", "organization",
)  # fmt: skip

_ISO: Final = re.compile(r"\s*(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)(?!\d)")


def first(fields: Mapping[str, str], names: Iterable[str]) -> str | None:
    """Return the first of `names` (lower case) for which `fields` holds more than spaces."""
    return next((value for name in names if (value := " ".join(fields.get(name, "").split()))), None)


def first_day(fields: Mapping[str, str], names: Iterable[str] = DATES) -> dt.date | None:
    """Return the first day that one of `names` gives in `fields`."""
    return next((found for name in names if (found := day(fields.get(name, "")))), None)


def day(text: str) -> dt.date | None:
    """Return the one day that `text` names ("2013-10-16T09:00Z", "16 October 2013"), or None."""
    if iso := _ISO.match(text):
        try:
            return dt.date(int(iso["year"]), int(iso["month"]), int(iso["day"]))
        except ValueError:
            return None
    if not any(letter.isdigit() for letter in text):
        return None
    from checker.prose import Prose  # noqa: PLC0415 -- most files give the day in digits

    days = {date.first for date in Prose(text).dates if date.first == date.last and date.other is None}
    return days.pop() if len(days) == 1 else None
