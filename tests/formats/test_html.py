"""HTML: what a page says, what it says of itself, and where everything stands."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import formats
from checker.formats.reading import Reading, UnreadableError
from tests.formats.pages import SITES, STORIES, semantic
from tests.formats.trace import untraced


def read(page: str) -> Reading:
    return formats.load("html").read(page.encode(), None)


@pytest.mark.parametrize(
    ("page", "prose"),
    [
        ("<p>One&nbsp;in <b>sev</b>en &lt;7&#8217;s &#x201c;x&rdquo; &amp;amp; AT&T</p>",
         "One\u00a0in seven <7’s “x” &amp; AT&T"),
        ("<p>a\n\t b</p> <p>c<br>d<br><br>e", "a b\n\nc\nd\n\ne"),
        ("a<script>x<p>1</p></script>b<style>p{}</style><!-- 3 > 2 -->c<noscript>d</noscript>", "abc"),
        ("<script>never closed</p>One", "never closed\n\nOne"),
        ("<p title=\"a > b\" class='x'>text</p>", "text"),
        ("<table><tr><th>Council</th><th>Share</th></tr><tr><td>A<td>13%</table>", "Council | Share\n\nA | 13%"),
        ("<ul><li>one<li>two<ul><li>three</ul></ul>", "one\n\ntwo\n\nthree"),
        ("<b><p>bold</b> not</p></div></b>more", "bold not\n\nmore"),
        ("<pre>one\ntwo</pre>", "one\ntwo"),
        ("5 < 7 <3 and </> done", "5 < 7 <3 and done"),
        ("<p>cut off <a href='x", "cut off <a href='x"),
        ("<![CDATA[x]]><?php x ?><!DOCTYPE html>text", "text"),
        ("<p>seen</p><p hidden>a</p><p style='display: none'>b</p><p aria-hidden=true>c</p>", "seen"),
        ("<custom-box>one</custom-box>two", "one\n\ntwo"),
    ],
)  # fmt: skip
def test_a_page_is_read_as_it_is_seen(page: str, prose: str) -> None:
    reading = read(page)
    assert reading.text == prose
    assert untraced(page, reading) == []


@pytest.mark.parametrize(
    ("head", "title", "date", "publisher"),
    [
        ("<title>Twenty &amp; more</title>", "Twenty & more", None, None),
        ("<title>T | S</title><meta property=og:title content='T'><meta property=og:site_name content=S>",
         "T", None, "S"),
        ("<meta property='article:published_time' content='2013-10-16T08:00:00+01:00'>", None, (2013, 10, 16), None),
        ("<meta name=DC.date content='16 October 2013'><meta name=publisher content='Ofsted'>",
         None, (2013, 10, 16), "Ofsted"),
        ('<script type="application/ld+json">{"datePublished": "2013-10-16"}</script>', None, (2013, 10, 16), None),
        ("<p>By A. Writer, <time datetime='2013-10-16'>Wednesday</time></p>", None, (2013, 10, 16), None),
        ("<time>16 October 2013</time>", None, (2013, 10, 16), None),
        ("<time datetime='2013-99-99'>soon</time>", None, None, None),
        ("<h1>Twenty councils</h1>", "Twenty councils", None, None),
    ],
)  # fmt: skip
def test_a_page_speaks_of_itself(
    head: str, title: str | None, date: tuple[int, int, int] | None, publisher: str | None
) -> None:
    reading = read(f"{head}<p>{'One in seven councils is failing. ' * 3}</p>")
    assert (reading.title, reading.date, reading.publisher) == (title, date and dt.date(*date), publisher)


def test_a_page_may_declare_its_encoding() -> None:
    html = formats.load("html")
    page = '<meta http-equiv=content-type content="text/html; charset=iso-8859-1"><p>“£3.6bn”</p>'.encode("cp1252")
    assert html.read(page, None).text == "“£3.6bn”"
    assert html.read("<meta charset=utf-8><p>£".encode(), None).text == "£"
    with pytest.raises(UnreadableError, match="byte 0xa3 at offset 3 is not UTF-8"):
        html.read("<p>£".encode("cp1252"), None)


_BITS = st.sampled_from(
    ["one ", "in seven", "<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "&amp;", "&", "&nbsp", "&#39;", "&#0;",
     "<", ">", "<!--", "-->", "<div class=nav>", "</div>", "<td>", "<tr>", "<li>", "<br>", "\n", "  ", '"', "'", "=",
     "<p x='", "<script>", "</script>", "<title>", "</title>", "<article>", "é“", "\r\n", "<pre>", "</", "<nav>",
     "x" * 70, ";"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(_BITS, max_size=30).map("".join))
def test_every_letter_stands_where_its_place_says(page: str) -> None:
    assert untraced(page, read(page)) == []


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.__name__)
def test_every_letter_of_a_page_stands_where_its_place_says(site: object) -> None:
    for story in STORIES:
        page = site(story)  # type: ignore[operator]
        assert untraced(page, read(page)) == []


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_seed_in_html_reads_as_its_text(story: object) -> None:
    reading = read(semantic(story))  # type: ignore[arg-type]
    wanted = [story.title, story.date, *story.paragraphs]  # type: ignore[attr-defined]
    assert reading.text == "\n\n".join(filter(None, wanted))
