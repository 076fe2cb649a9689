from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker.report.markdown_page import page, text_of
from tests.report.sample import report
from tests.report.test_grid import many

READER = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
SIGNS = st.text(st.sampled_from("ab1 *_`[]()<>#|~&!@:/.+-=\\$é\n"), min_size=1, max_size=30)


def read(text: str) -> list[tuple[str, str]]:
    """Return what a reader of Markdown sees in one paragraph: kinds of token and their text."""
    tokens = READER.parse(text)
    return [
        (token.type, token.content)
        for block in tokens
        for token in (block.children or [block])
        if token.type not in ("paragraph_open", "paragraph_close")
    ]


@given(SIGNS)
def test_text_of_a_document_is_read_as_it_is(text: str) -> None:
    seen = read(text_of(text))
    assert all(kind in ("text", "html_inline") for kind, _ in seen)
    assert {content for kind, content in seen if kind == "html_inline"} <= {"<!-- -->"}
    assert "".join(content for kind, content in seen if kind == "text") == " ".join(text.split())


@pytest.mark.parametrize("call", ["@editor", "see #12", "https://example.org", "www.example.org"])
def test_nobody_is_called_and_nothing_is_linked(call: str) -> None:
    assert "<!-- -->" in text_of(call)


def test_a_script_in_a_message_is_text() -> None:
    finding = replace(report().findings[0], message="<script>alert(1)</script>")
    text = page(replace(report(), findings=(finding,)))
    kinds = [token.type for block in READER.parse(text) for token in (block.children or [])]
    assert r"\<script\>" in text
    assert "html_inline" not in kinds


def test_a_pipe_in_a_claim_makes_no_column() -> None:
    finding = replace(report().findings[0], claim="a|b")
    rendered = READER.render(page(replace(report(), findings=(finding,), claims=())))
    assert "<td>a|b</td>" in rendered


def test_the_changed_words_are_bold_in_both_places() -> None:
    rendered = READER.render(page(report()))
    assert "a tide like <strong>this</strong>, and we were" in rendered
    assert "we were <strong>not</strong> warned" in rendered


def test_a_page_of_many_findings_fits_into_a_comment() -> None:
    finding = report().findings[0]
    findings = tuple(replace(finding, claim=f"claim-{at}") for at in range(500))
    text = page(replace(many(40), findings=findings))
    assert len(text) < 65_536
    assert "… and 450 more." in text
