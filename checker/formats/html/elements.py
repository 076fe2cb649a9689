"""What the elements of HTML are for: which part blocks of text, and which hold no main text.

It knows names: of elements, roles and, as people choose them, classes. It does not know any page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

VOID: Final = frozenset(
    "area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split()
)
BLOCKS: Final = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p"
    " pre search section select summary table tbody textarea tfoot thead title tr ul".split()
)
HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
# What parts a page; a list or a paragraph only parts a text.
CONTAINERS: Final = frozenset("article aside body center div main section td".split())
# An opening tag closes an open one of these, unless one of the others stands between.
CLOSES: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "a": (frozenset({"a"}), frozenset({"td", "th", "table"})),
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
    "p": (frozenset({"p"}), frozenset({"button", "td", "th", "div", "section", "article"})),
}

_NO_TEXT: Final = frozenset(
    "aside audio button canvas datalist dialog footer form iframe menu nav object search select svg template textarea"
    " title video".split()
)
_NO_TEXT_ROLES: Final = frozenset(
    "alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar".split()
)
# Words of a class or an id by which people say that something is not the text of the page.
_NOT_THE_TEXT: Final = frozenset(
    """
    ad ads adslot advert advertisement adverts banner bookmark breadcrumb breadcrumbs byline-social comment commentlist
    comments consent cookie cookies copyright disqus dropdown footer gdpr hidden login masthead menu menus modal
    nav navbar navigation newsletter newsletters outbrain overlay pager pagination paywall popular popup promo promos
    promoted promotion rail recirculation recommended recommendations related respond search share sharebar sharing
    sidebar signup skip skiplink social sponsor sponsored subscribe subscription taboola tagcloud tags teaser teasers
    toolbar trending tweet widget widgets
    """.split()
)
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_UNSEEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TRUSTED: Final = frozenset({"html", "body", "article", "main"})


def holds_no_text(name: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element says, by what it is, that it holds no main text."""
    return (
        name in _NO_TEXT
        or "hidden" in attributes
        or attributes.get("aria-hidden", "").lower() == "true"
        or attributes.get("role", "").lower() in _NO_TEXT_ROLES
        or _UNSEEN.search(attributes.get("style", "")) is not None
    )


def seems_to_hold_no_text(name: str, attributes: Mapping[str, str], *, in_region: bool) -> bool:
    """Tell whether an element's class or id hints at other things than main text, or it heads the whole page."""
    if name in _TRUSTED:
        return False
    words = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    return (name == "header" and not in_region) or any(word.lower() in _NOT_THE_TEXT for word in _WORD.findall(words))


def is_region(name: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element says that it holds the main text."""
    return (
        name in ("article", "main")
        or attributes.get("role", "").lower() in ("article", "main")
        or "articlebody" in attributes.get("itemprop", "").lower().split()
    )
