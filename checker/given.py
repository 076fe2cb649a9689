"""Given names: the common ones, which go by one another (Bob, Robert), and which are one in two spellings (Ann, Anne).

It knows words alone.
"""

from __future__ import annotations

from typing import Final

# Common given names: they tell where a name starts among other capitals, and names from headlines.
GIVEN: Final = frozenset(
    """
    aaron abigail adam adrian ahmed aidan alan alastair albert alex alexander alexandra alexis ali alice alison
    alistair allison alok alun amanda amber amina amir amy ana andrea andreas andrew andy angela angus anita ann
    anna anne annette annie anthony antonio antony anya april arthur ashley audrey austin ban barack barbara barney
    barry becky ben benjamin bernard bernie beth betsy bill billy bob boris brad bradley brandon brenda brett brian
    bridget bruce bryan caitlin calvin cameron carl carla carlos carmen carol caroline carolyn catherine cathy
    cecilia charles charlie charlotte cheryl chloe chris christian christina christine christopher chuck cindy
    claire clara clare clive colin connie craig crystal curtis cynthia daisy dale damian dan daniel danielle danny
    darren dave david dawn dean debbie deborah debra deepak denis denise dennis derek diana diane dianne dick dinesh
    dominic don donald donna doris dorothy doug douglas dylan ed eddie edith edmund edward edwin eileen elaine
    eleanor elena eli elizabeth ella ellen elliot elsa emily emma emmanuel enrico eric erica erin esther ethan
    eugene eva evan eve evelyn faisal faith fatima felix fiona florence frances francesca francis francisco francois
    frank franklin fred frederick gabriel gareth gary gavin gemma geoff geoffrey george georgina gerald gerard
    gillian giovanni glen glenn gloria gordon grace graham grant greg gregory guy hannah hans harold harriet harry
    harvey hashim hassan hayley heather hector helen helena helga henry hilary hillary holly howard hugh hugo humza
    ian ibrahim imran ingrid irene iris isaac isabel isabella ivan jack jackie jacob jacqueline jake james jamie
    jane janet janice jared jason javier jay jean jeff jeffrey jen jennifer jenny jeremy jerome jerry jess jesse
    jessica jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonny jonathan jordan jose joseph josh joshua
    joy joyce juan juana jude judith judy julia julian julie june justin kamala karen karim karl kate katherine
    kathleen kathryn kathy katie keir keith kelly ken kenneth kerry kevin khalid kim kimberly kirsty kofi kurt kyle
    lance larry laura lauren laurence lawrence leah lee len leo leon leonard leroy leslie lewis liam lillian linda
    lindsay lindsey lisa liz lloyd lois lola lorraine louis louise lucas lucy luis luke lydia lynn maggie malcolm
    manuel marc marcia marco marcus margaret maria marian marie marilyn mario marion mark martha martin marvin mary
    matt matthew maureen maurice max maxine megan mehmet melanie melissa michael micheal michel michelle miguel mike
    miles miranda miriam mitch mitt mohamed mohammad mohammed moira molly monica morgan muhammad muriel nadia
    naomi nancy naomi narendra natalie natasha nathan nawzad neil nelson nicholas nick nickolay nicky nicola nicole
    nigel nikki nina noah noel nora norma norman oliver olivia oscar owen pamela pat patricia patrick paul paula
    pauline pedro peggy penny pete peter phil philip philippa phillip phyllis pierre priti rachael rachel rafael
    raj ralph ramon randy raul ray raymond rebecca regina rex rhys ricardo richard rick ricky rishi rita rob robert
    roberta robin rod roderick rodney roger roland ron ronald rory rosa rose rosemary ross roy ruby rudy rupert
    russell ruth ryan sadiq sajid sally sam samantha samuel sandra sanjay sara sarah scott sean sebastian sergei
    shane shannon sharon shaun sheila shelley shirley sian sidney silvia simon sonia sophia sophie spencer stacy
    stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sydney sylvia tamara tania
    tara ted terence teresa terri terry tessa theodore theresa therese thomas tim timothy tina toby todd tom tommy
    toni tony tracey tracy trevor tristan ursula valerie vanessa vera vernon veronica vicky victor victoria vince
    vincent violet virginia vivian vladimir wade wallace walter wanda warren wayne wendy wes wesley will william
    willie winston xavier yasmin yvette yvonne zac zachary zoe
    """.split()
)
# Names by which one person goes, a line each.
NICKNAMES: Final = tuple(
    frozenset(line.split())
    for line in """
    abigail abby
    alexander alex sandy
    andrew andy drew
    anthony tony
    benjamin ben benny
    charles charlie chuck
    christopher chris
    daniel dan danny
    david dave
    deborah debbie debra deb
    cynthia cindy
    donald don
    edward ed eddie ted
    elizabeth liz beth betty
    francis frank
    gerald gerry jerry
    geoffrey geoff jeffrey jeff
    gregory greg
    henry harry hal
    jacqueline jackie
    james jim jimmy jamie
    john jack johnny jon jonny
    jonathan jon
    joseph joe
    joshua josh
    katherine catherine kathryn kate kathy cathy katie
    kenneth ken
    lawrence larry
    margaret maggie peggy
    matthew matt
    michael mike mick
    nicholas nick
    patricia pat patty
    patrick pat paddy
    peter pete
    philip phil phillip
    rebecca becky
    richard rick dick rich ricky
    robert bob rob bobby
    ronald ron
    russell russ
    samuel sam
    stephen steve steven
    susan sue
    theodore ted
    thomas tom tommy
    timothy tim
    victoria vicky
    william bill will billy
    """.strip().splitlines()
)
# Names that are written in several ways, a line each: too short for a slip of the pen to be told by its letters.
SPELLINGS: Final = tuple(
    frozenset(line.split())
    for line in """
    alan allan allen
    ann anne
    brian bryan
    carl karl
    clare claire
    eric erik
    glen glenn
    iain ian
    jane jayne
    lynn lynne
    marc mark
    neal neil
    sara sarah
    sean shaun shawn
    stuart stewart
    tracey tracy
    """.strip().splitlines()
)
