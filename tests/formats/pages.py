"""Pages as sites serve them, built from the seeds: their own menus, notices and lists around their own text.

`STORIES` are the seeds cut into what stands before, the text, and what stands after. Each of `SITES` builds
a page from a story; its docstring says what it is for. The main text of a page is the story's title and
paragraphs; its date and a line on its source may come with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SEEDS: Final = Path(__file__).parents[2] / "seeds"


@dataclass(frozen=True)
class Story:
    """A seed as an editor sees it: `before` and `after` are lines of the site."""

    name: str
    title: str
    date: str
    paragraphs: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]


def _story(name: str, title: str, date: str, first: str, last: str) -> Story:
    """Cut a seed at the lines that begin with these words."""
    (path,) = SEEDS.glob(f"{name}_*.txt")
    lines = [line.strip(" •\ufeff") for line in path.read_text(encoding="utf-8-sig").splitlines()]
    lines = [line for line in lines if line]

    def at(words: str) -> int:
        return next(number for number, line in enumerate(lines) if line.startswith(words))

    around = {at(title), at(date)} if date else {at(title)}
    before = tuple(line for number, line in enumerate(lines[: at(first)]) if number not in around)
    body = tuple(lines[at(first) : at(last) + 1])
    return Story(name, lines[at(title)], date, body, before, tuple(lines[at(last) + 1 :]))


STORIES: Final = (
    _story("000", "Weak leadership", "15 Oct 13", "Many councils", "‘Social workers want"),
    _story("001", "Press release:", "Tuesday, 28 June 2016", "The inspectorate", "5. Ofsted"),
    _story("002", "Child protection services", "Posted on 13/10/2016", "Government criticised", "He added:"),
    _story("003", "Industry News: ", "16/10/2013", "One in seven", "Andrew Webb"),
    _story(
        "004", "Children’s Services Directors", "", "‘Ofsted’s approach", "Ofsted's National Social Care Report can"
    ),
)
_OF_NAME: Final = {story.name: story for story in STORIES}
MENU: Final = _OF_NAME["003"].before
LINKS: Final = _OF_NAME["003"].after
NOTICES: Final = _OF_NAME["002"].before
RELATED: Final = tuple(story.title for story in STORIES)
COMMENT: Final = (
    "I worked in one of these departments for eleven years and left in 2012 with 45 cases on my desk; nobody who"
    " reads this will be surprised that 3 of our 7 teams were run by agency staff."
)
TEASER: Final = (
    "Ministers are to publish plans for 90 new regional agencies, a person close to the talks said on Monday."
)


def _each(lines: Iterable[str], before: str, after: str) -> str:
    return "\n".join(f"{before}{escape(line, quote=False)}{after}" for line in lines)


def _links(lines: Iterable[str]) -> str:
    return "<ul>\n" + _each(lines, '<li><a href="/x">', "</a></li>") + "\n</ul>"


def semantic(story: Story) -> str:
    """HTML5 as it is taught: header, nav, main, article, aside, footer."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(story.title)} | Example News</title>
<meta property="og:site_name" content="Example News"><script>var figure = "99 of 100 councils <p>";</script>
<style>p {{ margin: 20px }}</style></head><body>
<header><p>Example News, the paper that more than 300,000 people in twelve counties read every week</p>
<nav>{_links(MENU)}</nav></header>
<main><article><h1>{escape(story.title)}</h1><p><time datetime="2013-10-15">{story.date}</time></p>
{_each(story.paragraphs, "<p>", "</p>")}
<footer><p>Filed under: {_links(RELATED)}</p></footer></article>
<aside><h2>Most read</h2>{_links(RELATED)}<p>{TEASER}</p></aside></main>
<footer><p>Copyright 2013 Example News Ltd, registered in England under number 1234567, all rights reserved.</p>
{_links(MENU)}</footer></body></html>"""


def site_builder(story: Story) -> str:
    """The builder that 003 comes from: nested divs, a date block, a side column of lists, the menu twice."""
    return f"""<html><head><title>{escape(story.title)} - The Fairer Fostering Partnership</title></head>
<body class="wsite-theme-light"><div class="wrapper"><div id="header-top"><span class="wsite-logo">
<a href="/">The Fairer Fostering Partnership</a></span><div id="topnav">{_links(MENU)}</div></div>
<div id="main-wrap"><div id="wsite-content"><table><tr><td><div class="blog-post"><div class="blog-header">
<h2 class="blog-title"><a href="/x">{escape(story.title)}</a></h2><p class="blog-date">{story.date}</p></div>
<div class="blog-content"><div class="wsite-image"><a><img src="x.jpg" alt="Picture"></a></div>
<div class="paragraph">{_each(story.paragraphs, "", "<br /><br />")}</div></div>
<div class="blog-comments-bottom"><p>Comments are closed.</p></div></div></td>
<td class="blog-side"><p><a href="/feed">RSS Feed</a></p><h2>News &amp; Jobs</h2>
<p>News stories and job vacancies from our member agencies, the fostering sector and the world of child protection.</p>
{_links(LINKS[3:])}</td></tr></table></div></div>
<div id="footer">{_each(LINKS[-18:-13], "<span>", "</span><br>")}{_links(MENU)}</div></div></body></html>"""


def consent_first(story: Story) -> str:
    """The page that 002 comes from: a consent notice before all, share links, a picture with its caption."""
    return f"""<html><body><div id="popupsmart-cookie-consent"><p>{NOTICES[0]}</p>
<p>We and our 867 partners store cookies on your device to measure how many of the pages you read. You can say
no to all of them here or change your mind at any time at the bottom of each page.</p><button>Accept 12</button></div>
<div class="li-state">Connecting to LinkedIn...</div><div class="hero"><img alt="Shutterstock Yellow Paper 1620w">
<h2>News &amp; Social Media</h2></div>
<div class="post-detail"><h1>{escape(story.title)}</h1><span class="meta">{story.date}</span>
<div class="share-links"><a href="https://x.y">Tweet 14</a> <a href="https://x.y">Share 231</a></div>
<figure><img src="a.jpg"><figcaption>Child Protection1</figcaption></figure>
<div class="rich-text">{_each(story.paragraphs, "<p>", "</p>")}<p>Source: <a href="/s">The Guardian</a></p></div></div>
<div class="related-posts"><h3>You may also like</h3>{_each([TEASER] * 3, "<p>", "</p>")}</div>
<div class="site-footer"><p>Example Jobs Ltd. Registered office: 12 High Street, Leeds, with 3 branches.</p></div>
</body></html>"""


def with_comments(story: Story) -> str:
    """A blog with articles for comments, and a note between paragraphs that asks for readers' addresses."""
    half = len(story.paragraphs) // 2
    return f"""<html><body class="single-post has-sidebar"><div id="page" class="site">
<header id="masthead">{_links(MENU)}</header>
<div class="site-content"><article class="post type-post"><header class="entry-header">
<h1 class="entry-title">{escape(story.title)}</h1><div class="entry-meta">{story.date} by <a href="/a">Staff</a></div>
</header><div class="entry-content">{_each(story.paragraphs[:half], "<p>", "</p>")}
<div class="newsletter-signup"><p>Sign up for our weekly e-mail, which 20,000 people read every Thursday.</p></div>
{_each(story.paragraphs[half:], "<p>", "</p>")}<p>Read more: <a href="/x">{RELATED[0]}</a></p></div></article>
<div id="comments" class="comments-area"><h2>3 thoughts</h2>
{_each([COMMENT] * 3, "<article><p>", "</p></article>")}</div>
</div></div></body></html>"""


def of_the_nineties(story: Story) -> str:
    """Tables for layout, capitals, elements left open, no class anywhere."""
    return f"""<HTML><HEAD><TITLE>{escape(story.title)}</TITLE><BODY BGCOLOR=white><TABLE WIDTH=100%><TR>
<TD VALIGN=top><FONT SIZE=1>{_each(MENU, "<A HREF=/x>", "</A><BR>")}</FONT>
<TD><H1>{escape(story.title)}</H1><I>{story.date}</I>
{_each(story.paragraphs, "<P><FONT FACE=Arial>", "")}
<TR><TD COLSPAN=2><HR><FONT SIZE=1><A HREF=/>Home</A> | <A HREF=/s>Search</A> | Best viewed at 800 x 600</TABLE>"""


def bare_breaks(story: Story) -> str:
    """Paragraphs that are only breaks, straight in the body, menus as lines of links."""
    return f"""<body>{_each(MENU, '<a href="/x">', "</a> | ")}<br><br><h1>{escape(story.title)}</h1>{story.date}<br><br>
{_each(story.paragraphs, "", "<br><br>")}
{_each(LINKS[4:], '<a href="/x">', "</a><br>")}</body>"""


def boxed_paragraphs(story: Story) -> str:
    """Every paragraph in boxes of its own, as page builders and online editors make them."""
    return f"""<body><div><div><a href="/">Home</a></div><div><a href="/x">About us</a></div></div>
<div><div><h1>{escape(story.title)}</h1></div><div>{story.date}</div>
{_each(story.paragraphs, '<div class="c1"><div class="c2"><span>', "</span></div></div>")}</div>
<div>{_each(RELATED, '<div><a href="/x">', "</a></div>")}</div></body>"""


def misnamed(story: Story) -> str:
    """The whole page in a wrapper whose name says sidebar, and a nav that is never closed."""
    return f"""<html><body><div class="content-sidebar-wrap"><div class="popup-page"><nav>{_links(MENU)}
<div class="text"><h1>{escape(story.title)}</h1><p>{story.date}</p>{_each(story.paragraphs, "<p>", "</p>")}</div>
</div></div></body></html>"""


def newspaper(story: Story) -> str:
    """Between the paragraphs: advertisements, a box of related stories, a quotation drawn out; figures in a list."""
    first, *rest = story.paragraphs
    middle = len(rest) // 2
    return f"""<html><head><title>{escape(story.title)}</title><script type="application/ld+json">
{{"@type": "NewsArticle", "datePublished": "2013-10-15T06:00:00Z"}}</script></head>
<body class="page-article"><div class="js-banner"><p>Support 1 newspaper that answers to its readers
alone; more than 1.5 million of them have paid for this page.</p></div>
<div class="l-header"><div class="nav-wrap">{_links(MENU)}</div></div>
<div class="l-main" role="main"><div class="headline"><h1>{escape(story.title)}</h1></div><div class="byline">By
<a href="/w">A. Writer</a></div><div class="timestamp">{story.date}</div>
<div class="article-body"><p class="intro">{escape(first)}</p><div class="ad-slot"><span>Advertisement</span></div>
{_each(rest[:middle], "<p>", "</p>")}<div class="box related"><h3>Related</h3>{_links(RELATED)}</div>
<blockquote class="pullquote tweet">“Far too many of the 152 are still not good enough for any of us.”</blockquote>
{_each(rest[middle:], "<p>", "</p>")}</div>
<div class="topics">{_links(["Children", "Social care", "Ofsted"])}</div></div>
<div class="l-side"><div class="most-popular"><ol>{_each(RELATED, '<li><a href="/x">', "</a></li>")}</ol></div></div>
<div class="l-footer"><p>All content is copyright of Example Media or its 12 partners; no part may be copied.</p>
</div></body></html>"""


def blog_service(story: Story) -> str:
    """The service that 001 comes from: lines parted by breaks, an archive by years, a line for comments."""
    return f"""<html><body class="loading"><div id="outer"><div class="header-inner"><h1>Care news</h1></div>
<div class="main section" id="main"><h2 class="date-header"><span>{story.date}</span></h2>
<div class="post hentry" itemprop="blogPost"><h3 class="post-title entry-title">{escape(story.title)}</h3>
<div class="post-body entry-content" itemprop="description articleBody">{_each(story.paragraphs, "", "<br /><br />")}
</div><div class="post-footer"><span>Posted by <a href="/p">Care news</a> at 09:30</span></div></div>
<div class="comments"><h4>No comments:</h4></div></div>
<div class="sidebar section"><h2>Blog archive</h2><ul>{_each(range_of_years(), "<li>&#9658; ", "</li>")}</ul></div>
</div></body></html>"""


def range_of_years() -> list[str]:
    """Return what the archive of a blog lists."""
    return [f"{year} ({year % 37})" for year in range(2006, 2017)]


def press_office(story: Story) -> str:
    """An office's own page: a table of particulars on top, a list of contacts below, no class that says so."""
    return f"""<!doctype html><html><body><div class="c1"><ul>{_each(MENU, '<li><a href="/x">', "</a></li>")}</ul></div>
<div class="c2"><div class="c3"><h1>{escape(story.title)}</h1>
<table><tr><th>Date</th><td>{story.date}</td></tr></table>
{_each(story.paragraphs, "<p>", "</p>")}</div>
<div class="c4"><h2>Contacts</h2><p>Telephone 0300 013 0415</p><p>Monday to Friday, 8:30am to 6pm</p></div></div>
<div class="c5"><p>This site uses 3 sorts of cookies, as the law of 26 May 2011 asks us to say; you may refuse 2.</p>
<p>© Crown copyright 2013</p></div></body></html>"""


SITES: Final[tuple[Callable[[Story], str], ...]] = (
    semantic,
    site_builder,
    consent_first,
    with_comments,
    of_the_nineties,
    bare_breaks,
    boxed_paragraphs,
    misnamed,
    newspaper,
    blog_service,
    press_office,
)
