"""Roles as sentences of the news state them, British and American, and what only looks like an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.kinds import role
from checker.prose import Prose

if TYPE_CHECKING:
    from checker.kinds.role.value import Role

# Each role is its person, title, organisation and whether it was held before; several are parted by a semicolon.
SENTENCES = [
    ("Prime Minister David Cameron said no.", "David Cameron | Prime Minister"),
    ("The prime minister, David Cameron, said no.", "David Cameron | prime minister"),
    ("The shadow education secretary, Tristram Hunt, said no.", "Tristram Hunt | shadow education secretary"),
    ("Shadow education secretary Tristram Hunt said no.", "Tristram Hunt | Shadow education secretary"),
    ("Tristram Hunt, the shadow education secretary, said no.", "Tristram Hunt | shadow education secretary"),
    ("Education Secretary Michael Gove said no.", "Michael Gove | Education Secretary"),
    (
        "Jane Doe, who chairs the Local Government Association, said no.",
        "Jane Doe | chair | Local Government Association",
    ),
    ("Jane Doe, who leads Leeds City Council, said no.", "Jane Doe | leader | Leeds City Council"),
    ("Jane Doe, who heads the National Audit Office, said no.", "Jane Doe | head | National Audit Office"),
    ("Ofsted's chief executive, Jane Doe, said no.", "Jane Doe | chief executive | Ofsted"),
    ("Ofsted’s chief executive Jane Doe said no.", "Jane Doe | chief executive | Ofsted"),
    ("Ofsted chief executive Jane Doe said no.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe, Ofsted's chief executive, said no.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe, chief executive of Ofsted, said no.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe, the chief executive of Ofsted, said no.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe, 45, chief executive of Ofsted, said no.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe (45), chief executive of Ofsted, said no.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe, chief executive at Ofsted, said no.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe, CEO of Barnardo's, said no.", "Jane Doe | CEO | Barnardo's"),
    ("Jane Doe, CEO and co-founder of Acme Corp, said no.", "Jane Doe | CEO and co-founder | Acme Corp"),
    ("Jane Doe, co-founder and CEO of Acme Corp, said no.", "Jane Doe | co-founder and CEO | Acme Corp"),
    ("Jane Doe, co-chair of the Climate Commission, said no.", "Jane Doe | co-chair | Climate Commission"),
    ("Jane Doe, acting chief executive of Ofsted, said no.", "Jane Doe | acting chief executive | Ofsted"),
    (
        "Jane Doe, interim head of the Care Quality Commission, said no.",
        "Jane Doe | interim head | Care Quality Commission",
    ),
    (
        "Jane Doe, the outgoing chair of the Care Quality Commission, said no.",
        "Jane Doe | outgoing chair | Care Quality Commission",
    ),
    ("Jane Doe, deputy chief executive of Ofsted, said no.", "Jane Doe | deputy chief executive | Ofsted"),
    ("Former Ofsted chief Jane Doe said no.", "Jane Doe | chief | Ofsted | former"),
    ("Jane Doe, the former chief executive of Ofsted, said no.", "Jane Doe | former chief executive | Ofsted | former"),
    ("Jane Doe, a former chief executive of Ofsted, said no.", "Jane Doe | former chief executive | Ofsted | former"),
    ("Jane Doe, then chief executive of Ofsted, said no.", "Jane Doe | then chief executive | Ofsted | former"),
    ("The then-chief executive of Ofsted, Jane Doe, said no.", "Jane Doe | then-chief executive | Ofsted | former"),
    ("Then-Secretary of State Jane Doe said no.", "Jane Doe | Then-Secretary of State |  | former"),
    ("Ex-chief executive of Ofsted Jane Doe said no.", "Jane Doe | Ex-chief executive | Ofsted | former"),
    ("Dr Jane Doe, director of the Institute of Education, said no.", "Jane Doe | director | Institute of Education"),
    ("Professor Sir John Doe, director of the Wellcome Trust, said no.", "John Doe | director | Wellcome Trust"),
    ("Rep. John Lewis, D-Ga., said no.", "John Lewis | Rep. | Ga."),
    ("Sen. Jane Doe (R-Utah) said no.", "Jane Doe | Sen. | Utah"),
    ("Gov. Jane Doe said no.", "Jane Doe | Gov."),
    ("Jane Doe, director-general of the BBC, said no.", "Jane Doe | director-general | BBC"),
    ("BBC director-general Jane Doe said no.", "Jane Doe | director-general | BBC"),
    ("BBC director general Jane Doe said no.", "Jane Doe | director general | BBC"),
    ("Jane Doe, a spokesman for the NSPCC, said no.", "Jane Doe | spokesman | NSPCC"),
    ("NSPCC spokeswoman Jane Doe said no.", "Jane Doe | spokeswoman | NSPCC"),
    ("Jane Doe, head of policy at Barnardo's, said no.", "Jane Doe | head of policy | Barnardo's"),
    ("Jane Doe, head of policy for the NSPCC, said no.", "Jane Doe | head of policy | NSPCC"),
    ("Labour leader Ed Miliband said no.", "Ed Miliband | leader | Labour"),
    ("Ed Miliband, the Labour leader, said no.", "Ed Miliband | leader | Labour"),
    ("The party's leader, Ed Miliband, said no.", "Ed Miliband | leader | party"),
    ("House Speaker Paul Ryan said no.", "Paul Ryan | Speaker | House"),
    ("Senate Majority Leader Mitch McConnell said no.", "Mitch McConnell | Majority Leader | Senate"),
    ("U.S. Secretary of State John Kerry said no.", "John Kerry | Secretary of State | U.S."),
    ("Secretary of State John Kerry said no.", "John Kerry | Secretary of State"),
    ("John Kerry, the U.S. secretary of state, said no.", "John Kerry | secretary of state | U.S."),
    ("Mayor of London Boris Johnson said no.", "Boris Johnson | Mayor | London"),
    ("London Mayor Boris Johnson said no.", "Boris Johnson | Mayor | London"),
    ("Boris Johnson, the mayor of London, said no.", "Boris Johnson | mayor | London"),
    ("Jane Doe is chief executive of Ofsted.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe became chief executive of Ofsted in 2012.", "Jane Doe | chief executive | Ofsted"),
    ("Jane Doe was appointed chief executive of Ofsted.", "Jane Doe | chief executive | Ofsted"),
    (
        "Jane Doe, president of the National Union of Teachers (NUT), and John Roe, head of the NAHT, said no.",
        "Jane Doe | president | National Union of Teachers; John Roe | head | NAHT",
    ),
    (
        "Jane Doe, chair of Acme plc, and its finance director, John Roe, said no.",
        "Jane Doe | chair | Acme; John Roe | finance director",
    ),
    ("Jane Doe, general secretary of the TUC, said John Roe was wrong.", "Jane Doe | general secretary | TUC"),
    ("Chief Inspector Jane Doe of West Yorkshire Police said no.", "Jane Doe | Chief Inspector"),
    ("Detective Superintendent Jane Doe, of West Yorkshire Police, said no.", "Jane Doe | Detective Superintendent"),
    (
        "Andrew Webb, President of the Association of Directors of Children's Service (ADCS), said no.",
        "Andrew Webb | President | Association of Directors of Children's Service",
    ),
    (
        "Cllr David Simmonds, Chairman of the LGA's Children and Young People Board, said no.",
        "David Simmonds | Chairman | LGA's Children and Young People Board",
    ),
    ("Her Majesty's Chief Inspector, Sir Michael Wilshaw, said no.", "Michael Wilshaw | Chief Inspector"),
    (
        "Ofsted's national director for social care Debbie Jones said no.",
        "Debbie Jones | national director for social care | Ofsted",
    ),
    ("Amyas Morse, head of the National Audit Office, said no.", "Amyas Morse | head | National Audit Office"),
    ("Home Secretary Theresa May said no.", "Theresa May | Home Secretary"),
    ("Chancellor George Osborne said no.", "George Osborne | Chancellor"),
    ("Chancellor of the Exchequer George Osborne said no.", "George Osborne | Chancellor | Exchequer"),
    ("German Chancellor Angela Merkel said no.", "Angela Merkel | Chancellor | German"),
    ("French President François Hollande said no.", "François Hollande | President | French"),
    ("President Barack Obama said no.", "Barack Obama | President"),
    ("Former President Bill Clinton said no.", "Bill Clinton | Former President |  | former"),
    ("Vice President Joe Biden said no.", "Joe Biden | Vice President"),
    ("Apple CEO Tim Cook said no.", "Tim Cook | CEO | Apple"),
    ("Tim Cook, Apple's CEO, said no.", "Tim Cook | CEO | Apple"),
    ("NHS England chief executive Simon Stevens said no.", "Simon Stevens | chief executive | NHS England"),
    ("Simon Stevens, the head of NHS England, said no.", "Simon Stevens | head | NHS England"),
    ("Liberal Democrat leader Nick Clegg said no.", "Nick Clegg | leader | Liberal Democrat"),
    ("Jane Doe, MP for Leeds North West, said no.", "Jane Doe | MP | Leeds North West"),
    ("Jane Doe, the Labour MP for Leeds North West, said no.", "Jane Doe | MP for Leeds North West | Labour"),
    ("Headteacher Jane Doe said no.", "Jane Doe | Headteacher"),
    ("Jane Doe, headteacher of Leeds Academy, said no.", "Jane Doe | headteacher | Leeds Academy"),
    ("Sir John Doe, who chairs the LGA, said no.", "John Doe | chair | LGA"),
    ("Bill Gates, founder of the Gates Foundation, said no.", "Bill Gates | founder | Gates Foundation"),
    ("Former Prime Minister John Major said no.", "John Major | Former Prime Minister |  | former"),
]
NOTHING = [
    "Pope Francis said no.",
    "The chief executive said the director would leave Leeds.",
    "The Director's Cut was shown; President Street is closed.",
    "He is head of steam and chair of the month.",
    "The head of Leeds said so to Mary.",
    "Chair Lift said no to Table Mountain.",
    "The Prime Minister's Questions on Tuesday were dull.",
    "A leader in The Times said no to David Cameron.",
    "David Cameron met the chief executive of Ofsted.",
    "Head Teacher of the Year Awards were held in Leeds.",
    "Secretary of State for Education was the title on the door.",
    "Captain Morgan Rum and General Motors said no.",
    "General Electric and Major League Baseball said no.",
    "Baron Cohen starred; King Kong roared; Prince Edward Island froze.",
    "Bishop Auckland beat Major Town.",
    "Judge Business School and Dean Street Press said no.",
    "Donald Trump, who leads Iowa by four points, said no.",
    "Jane Doe, who heads Goldman Sachs' trading desk, said no.",
    "Jane Doe, who leads Mary Poole in the polls, said no.",
    "Jane Doe, who heads to the Bank of England today, said no.",
    "The man who chairs the Harbour Board said no.",
]
# Two offices, and whether both sentences can be true.
PAIRS = [
    ("Jane Doe, chief executive of Ofsted, left", "Jane Doe, acting chief executive of Ofsted, left", "compatible"),
    ("Jane Doe, chief executive of Ofsted, left", "John Roe, acting chief executive of Ofsted, left", "incomparable"),
    ("Jane Doe, chief executive of Ofsted, left", "John Roe, former chief executive of Ofsted, left", "incomparable"),
    ("Jane Doe, chief executive of Ofsted, left", "John Roe, outgoing chief executive of Ofsted, left", "incomparable"),
    ("Jane Doe, chief executive of Ofsted, left", "John Roe, deputy chief executive of Ofsted, left", "incomparable"),
    ("Jane Doe, chief executive of Ofsted, left", "Ex-chief executive of Ofsted John Roe left", "incomparable"),
    ("Jane Doe, chief executive of Ofsted, left", "John Roe, chief executive of Ofsted, left", "conflict"),
    ("Jane Doe, chief executive of Acme, left", "Jane Doe, CEO of Acme plc, left", "same"),
    ("Jane Doe, chair of Ofsted, left", "John Roe, co-chair of Ofsted, left", "incomparable"),
    ("Jane Doe, incoming chair of Ofsted, left", "John Roe, chair of Ofsted, left", "incomparable"),
    ("Jane Doe, interim head of Ofsted, left", "John Roe, head of Ofsted, left", "incomparable"),
    ("Jane Doe, who chairs the Harbour Board, left", "Jane Doe, chairman of the Harbour Board, left", "same"),
    ("Jane Doe, who chairs the Harbour Board, left", "John Roe, chairman of the Harbour Board, left", "conflict"),
    ("Jane Doe, chief executive of Barnardo’s, left", "John Roe, Barnardo’s chief executive, left", "conflict"),
    ("then-Prime Minister Ann Reed left", "Prime Minister Mark Hale left", "incomparable"),
]


@pytest.mark.parametrize(("text", "roles"), SENTENCES)
def test_the_roles_of_a_sentence_are_read(text: str, roles: str) -> None:
    assert "; ".join(_shown(mention.value) for mention in role.find(Prose(text))) == roles


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_look_like_an_office_are_left_alone(text: str) -> None:
    assert [mention.text for mention in role.find(Prose(text))] == []


@pytest.mark.parametrize(("first", "second", "relation"), PAIRS)
def test_two_offices_conflict_only_where_both_are_held_now(first: str, second: str, relation: str) -> None:
    for one, other in ((first, second), (second, first)):
        comparison = role.compare_texts(Prose(one), Prose(other))
        assert comparison is not None
        assert comparison.relation == relation


def _shown(value: Role) -> str:
    parts = (value.person, value.title, value.organisation, "former" if value.former else "")
    return " | ".join(parts).rstrip(" |")
