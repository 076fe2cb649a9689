"""Given names: whose the common ones are, which go by one another (Bob, Robert), which are spelt in two ways (Anne).

It knows words alone.
"""

from __future__ import annotations

from typing import Final

# Common given names, a woman's and a man's, and those that either may bear.
WOMEN: Final = frozenset(
    """
    abigail alice alison amanda amber amina amy ana angela anita ann anna anne annette annie anya april audrey barbara
    becky beth betsy brenda bridget caitlin carla carmen carol caroline carolyn catherine cathy cecilia charlotte
    cheryl chloe christina christine cindy claire clara clare connie crystal cynthia daisy danielle dawn debbie
    deborah debra denise diana diane dianne donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen
    elsa emily emma erica erin esther eva eve evelyn fatima fiona florence frances francesca gemma georgina gillian
    gloria grace hannah harriet hayley heather helen helena helga hilary hillary holly ingrid irene iris isabel
    isabella jacqueline jane janet janice jennifer jenny jill joanna joanne juana judith judy julia julie june kamala
    karen kate katherine kathleen kathryn kathy katie kimberly kirsty laura lauren lillian linda lisa liz lois
    lola lorraine louise lucy lydia lynn maggie marcia margaret maria marie marilyn martha mary maureen megan melanie
    melissa michelle miranda miriam moira molly monica muriel nadia nancy naomi natalie natasha nicole nikki nina nora
    norma olivia pamela patricia paula pauline peggy penny philippa phyllis priti rachael rachel rebecca regina rita
    roberta rosa rose rosemary ruth sally samantha sandra sara sarah sharon sheila shelley shirley silvia sonia sophia
    sophie stella stephanie sue susan suzanne sylvia tamara tania tara teresa tessa theresa therese tina tracey ursula
    valerie vanessa vera veronica vicky victoria virginia wanda wendy yasmin yvette yvonne zoe
    """.split()
)
MEN: Final = frozenset(
    """
    aaron adam adrian ahmed aidan alan alastair albert alexander ali alistair andrew andy angus anthony antonio antony
    arthur barack barney barry ben benjamin bernard bernie bill billy bob boris brad bradley brandon brian bruce bryan
    calvin carl carlos charles christopher chuck clive colin craig curtis damian dan daniel danny darren dave david
    dean deepak dennis derek dick dinesh dominic don donald doug douglas ed eddie edmund edward edwin eli elliot
    emmanuel eric ethan eugene faisal felix francisco frank franklin fred frederick gabriel gareth gary gavin geoff
    geoffrey george gerald gerard giovanni glenn gordon graham grant greg gregory guy hans harold harry harvey hassan
    hector henry howard hugh hugo ian ibrahim imran isaac ivan jack jacob jake james jared jason javier jay jeff
    jeffrey jeremy jerome jerry jim jimmy joe joel john johnny jon jonathan jose joseph josh joshua juan julian justin
    karl keith ken kenneth kevin khalid kofi kurt kyle lance larry laurence lawrence len leo leon leonard
    lewis liam lloyd louis lucas luis luke malcolm manuel marc marco marcus mario mark martin marvin matt matthew
    maurice michael micheal miguel mike miles mitch mitt mohamed mohammad mohammed muhammad narendra nathan neil nelson
    nicholas nick nigel noah oliver oscar owen patrick paul pedro pete peter phil philip phillip pierre rafael raj
    ralph ramon randy raul ray raymond rex rhys ricardo richard rick ricky rishi rob robert rod roderick rodney roger
    roland ron ronald rory roy rudy rupert russell ryan sadiq sajid samuel sanjay scott sean sebastian sergei shane
    simon spencer stan stanley stephen steve steven stewart stuart ted terence theodore thomas tim timothy toby todd
    tom tommy tony trevor tristan vernon victor vince vincent vladimir wade wallace walter warren wayne wesley will
    william willie winston xavier zachary
    """.split()
)
EITHER: Final = frozenset(
    """
    alex alexandra alexis allison alok alun amir andrea andreas ashley austin ban brett cameron charlie chris
    christian dale denis dylan enrico evan faith francis francois glen hashim humza jackie jamie jean jen jess
    jesse jessica jo joan jonny jordan joy joyce jude karim keir kelly kerry kim leah lee leroy leslie lindsay
    lindsey marian marion max maxine mehmet michel morgan nawzad nickolay nicky nicola noel norman pat robin
    ross ruby sam shannon shaun sian sidney stacy sydney terri terry toni tracy violet vivian wes zac
    """.split()
)
# They tell where a name starts among other capitals, and names from headlines.
GIVEN: Final = WOMEN | MEN | EITHER
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
