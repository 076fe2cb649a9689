"""Sentences of the news with every habit of quoting, and what only looks like a quotation mark."""

from __future__ import annotations

import pytest

from checker.kinds import quote
from checker.prose import Prose
from tests.marked import marked

SENTENCES = [
    "⟦``We won after a long day,''⟧ Mr. Holt said. ⟦``It was hard.''⟧",
    "''We won after a long day,'' Mr. Holt said.",
    "⟦``Sometimes they say, 'Go back to your country,'''⟧ said Mr. Holt.",
    "⟦‘‘We won after a long day,’’⟧ Mr. Holt said.",
    "He stood 6'2'' tall, the mayor's son, and said ⟦'we won after all these years'⟧.",
    'He stood 6\'2" tall and said ⟦"we won after all these years"⟧ twice.',
    'He stood 6ft 2" tall and said ⟦"we won after all these years"⟧ twice.',
    'A 12" record and a 7" single were sold.',
    "The 3'6\" gauge and the 4'8½\" gauge met.",
    "Sie sagte: ⟦„Wir haben endlich gewonnen“⟧ und ging.",
    "Sie sagte: ⟦»Wir haben endlich gewonnen«⟧ und ging.",
    "Il a dit ⟦« nous avons enfin gagné »⟧ hier.",
    "She said ⟦‹we won after all these years›⟧ and left.",
    "The minister said ⟦「we won after all these years」⟧ and left.",
    "⟦“We won,”⟧ he said. ⟦“But at a cost.”⟧",
    "⟦'We won,'⟧ he said. ⟦'But at a cost.'⟧",
    "⟦‘We won,’⟧ said Ms Poole. ⟦‘But the councils’ duty is to pay.’⟧",
    "The ’80s were better, said Poole: ⟦‘we had the councils’ money’⟧.",
    "In '84 the miners' leader said ⟦'we will not go back without the lads' jobs'⟧, and they didn't.",
    "Rock ’n’ roll in the ’60s was ⟦‘the devil’s music’⟧, he said.",
    "The girls’ school and the boys’ school merged.",
    "The James’ house and the Joneses’ car.",
    "It's the dogs' dinner, isn't it, Mr O'Neill?",
    "⟦“He said ‘I won’t’ and then he did,”⟧ she said.",
    "⟦‘He said “I won’t” and then he did,’⟧ she said.",
    "⟦“He said “I won’t” and then he did,”⟧ she said.",
    "⟦“The report said ‘the “old way” is over’ and meant it,”⟧ she said.",
    "⟦“We won after all these years.⟧\n\n⟦“And we will win again.”⟧",
    "⟦‘We won after all these years.⟧\n\n⟦‘And we will win again,’⟧ said Poole.",
    '⟦"We won after all these years.⟧\n\n⟦"And we will win again,"⟧ said Poole.',
    "She said: ⟦“We won after all these years.⟧\n\nThe council declined to comment.",
    "The council “won after all these years.\n\nNobody knows why.",
    'He said "we won after all these years.\n\nThe council met on Monday and said ⟦"no"⟧ to it.',
    "The board met ” on Monday, and Poole said ⟦“we won after all”⟧ then.",
    "A tweet read: ⟦“We won!! #councils @poole”⟧",
    '@poole: ⟦"We won!! So proud of everyone"⟧',
    "Council ⟦‘wasted £3m on lights’⟧",
    "⟦‘Wasted’⟧ millions: council ⟦‘sorry’⟧ for lights",
    "Poole: ⟦‘We wasted £3m on lights’⟧",
    "The so-called ⟦“bedroom tax”⟧ was scrapped.",
    "Her book, ⟦“The Long Road Home”⟧, is out.",
    "⟦“The Long Road Home,”⟧ her book, is out.",
    "They call it ⟦“the cloud”⟧; others ⟦“the fog.”⟧",
    "She asked, ⟦“Who paid?”⟧ and left.",
    "⟦“Who paid?”⟧ she asked. ⟦“And why?”⟧ He shrugged.",
    "⟦“Who—”⟧ she began.",
    "She said (⟦“on the record”⟧) that it was over.",
    "She said—⟦“on the record”⟧—that it was over.",
    "[⟦“We won,”⟧ he said.]",
    '*⟦"We won after all,"⟧* he said.',
    "_⟦“We won after all,”⟧_ he said.",
    '> ⟦"We won after all,"⟧ he said.',
    '⟦"We won after all"⟧, he said.',
    '⟦"We won after all"⟧, he said.',
    '⟦"We won after all"⟧[1], he said.',
    "⟦“We won after all”⟧1 he said.",
    "The word ⟦“the”⟧ and the word ⟦“a”⟧ and the word ⟦“an”⟧.",
    "Ofsted rated it ⟦‘good’⟧, ⟦‘outstanding’⟧ or ⟦‘inadequate’⟧.",
    "⟦“We won.”⟧⟦“We lost.”⟧",
    "⟦“We won.”⟧ ⟦“We lost.”⟧ ⟦“We drew.”⟧",
    "He’s the councils’ ⟦‘tsar’⟧ and the mayors’ ⟦‘friend’⟧.",
    "'Twas the night and 'tis the day, he'd said.",
    "the rock 'n' roll years; fish 'n' chips",
    "⟦“… and so we won,”⟧ he said.",
    "⟦“We won …”⟧ he said.",
    "⟦“[We] won after all,”⟧ he said.",
    "⟦“We won (after all),”⟧ he said.",
    "⟦“We won ‘after all’.”⟧",
    "⟦“We won ‘after all’”⟧, she said.",
    "The ⟦“we won”⟧ speech; the ⟦“we lost”⟧ speech.",
    "Latitude 51° 30' 26\" N, longitude 0° 7' 39\" W.",
    'At 5\'11" she is tall; at 5\'1" he isn\'t; ⟦"we won,"⟧ she said.',
    "⟦“We won’t go,”⟧ he said, ⟦“and they can’t make us.”⟧",
    "'' and `` and \"\" and “” say nothing.",
    '⟦"We won."⟧ ⟦"We lost."⟧',
    "Use ⟦'rm -rf'⟧ and ⟦\"ls -l\"⟧ in the shell.",
    "A ⟦``bold''⟧ start: ⟦``we won''⟧ then.",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_what_stands_in_marks_is_found_and_nothing_else(text: str) -> None:
    plain, spans = marked(text)
    assert [mention.span for mention in quote.find(Prose(plain))] == spans


def test_two_apostrophes_are_one_mark_and_none_of_the_words() -> None:
    (first, second) = quote.find(Prose("``We won, 'at last,''' Mr. Holt said. ``It was hard.''"))
    assert (first.value.words, first.value.speaker) == ("We won, 'at last,'", "Mr Holt")
    assert (second.value.words, second.value.speaker) == ("It was hard.", "Mr Holt")


def test_inches_in_two_apostrophes_leave_single_marks_their_meaning() -> None:
    (only,) = quote.find(Prose("He is 6'2'' tall. 'We won at last,' he said."))
    assert only.text == "'We won at last,'"
