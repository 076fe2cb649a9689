"""The words that say the same in news and reports, and the forms of a verb that no ending tells.

It knows words alone. It does not know where they stand, nor what follows from them. To teach it a word, add the
word to its row, or add a row: a word stands in one row only, in any of its forms.
"""

from __future__ import annotations

from typing import Final

# A row is one meaning, as a headline and the report under it tell it.
ALIKE: Final = """
    kill die died dying dead death fatal slay toll perish fatality murder slaughter massacre deadly lethal victim
    injure wound hurt injury casualty
    arrest detain custody detention detainee apprehend
    jail prison imprison incarcerate inmate prisoner sentence
    charge accuse indict prosecute prosecution
    convict guilty conviction
    suspect suspicion
    court tribunal
    judge justice
    lawsuit sue suit litigation
    fine penalty penalise penalize
    law legislation legislate bill statute
    rule regulation regulate
    ban prohibit forbid bar outlaw
    allow permit let authorise authorize approve approval ok okay
    refuse reject decline
    help aid assist assistance support relief
    rescue save
    escape flee
    miss missing disappear vanish unaccounted
    search hunt
    attack assault raid attacker assailant
    bomb bombing blast explode explosion explosive bomber
    shoot gunfire shooting
    gun weapon firearm rifle pistol
    protest demonstrate demonstration rally march protester demonstrator
    clash fight battle combat fighting
    war conflict warfare
    truce ceasefire
    peace peaceful
    rebel insurgent militant guerrilla fighter gunman
    kidnap abduct seize hostage captive captivity
    threat threaten
    warn alert
    people person resident inhabitant individual
    child kid youngster
    baby infant newborn toddler
    mother mom mum
    father dad
    daughter girl
    son boy
    wife spouse bride
    woman female lady
    man male guy
    youth teenager teen teenage adolescent
    elderly pensioner
    pupil student schoolchild
    teacher educator
    expert specialist
    researcher scientist
    study research survey
    firm company corporation business
    purchase buy acquire acquisition
    job employment employ work worker employee staff labour labor workforce
    unemployment jobless unemployed joblessness
    layoff redundancy redundant
    wage salary
    boss chief head leader ceo executive
    revenue turnover
    cost price
    expense expenditure spend spent spending outlay
    tax taxation levy
    debt borrowing
    deficit shortfall gap
    stock share
    factory plant
    industry industrial
    house home
    apartment condominium
    begin start launch commence
    end finish close conclude
    stop halt cease
    continue remain ongoing
    quit resign resignation
    leave depart exit departure
    arrive reach arrival
    visit trip tour
    meet meeting summit
    announce declare unveil
    expect forecast predict project anticipate prediction projection
    plan scheme propose proposal
    agree deal agreement pact accord
    need require
    want seek
    choose select pick choice
    name appoint
    big large huge major giant massive
    small little tiny minor
    old elder
    age aged ages
    new recent fresh
    rich wealthy affluent
    poor poverty impoverished
    fast quick rapid
    ill sick illness sickness disease
    medicine drug medication
    vaccine vaccinate vaccination jab inoculate immunise immunize
    doctor physician medic
    hospital clinic
    show find suggest reveal indicate discover
    destroy demolish wreck ruin
    damage harm
    build construct construction
    repair fix
    crash collide collision accident
    road highway motorway
    car vehicle automobile
    ship vessel boat
    plane aircraft jet airplane airliner
    bus coach
    rail railway train
    quake earthquake tremor
    storm hurricane cyclone typhoon
    blaze fire flame wildfire
    flood flooding inundate
    rain rainfall
    petrol gasoline gas
    oil crude petroleum
    power electricity
    food meal
    film movie
    photograph photo picture image
    book novel
    website site web online internet
    television tv
    phone telephone mobile
    game match
    point pt
    team side squad
    title championship champion trophy
    win won victory winner
    defeat beat
    nil zero
    player footballer golfer cricketer
    election vote voter ballot poll
    lawmaker legislator congressman mp senator
    president presidential
    government govt administration
    police officer cop policeman
    soldier troop military army serviceman
    lawyer attorney solicitor barrister
    firefighter fireman
    astronaut cosmonaut
    priest clergy cleric
    muslim islam islamic
    church parish
    town city
    village hamlet
    area region district zone
    border frontier
    country nation national nationwide
    world global worldwide globe
    foreign overseas abroad
    money cash fund funding
    pay paid payment
    loan credit
    hit strike struck
    receive get got gotten
    month monthly
    year yearly annual
    week weekly
    day daily
    half-year semester
    economy economic
    american america us usa
    british britain uk
    english england
    scottish scotland scot
    welsh wales
    irish ireland
    french france frenchman
    spanish spain spaniard
    chinese china
    japanese japan
    indian india
    iranian iran
    iraqi iraq
    greek greece
    polish poland
    danish denmark dane
    swedish sweden swede
    norwegian norway
    dutch netherlands holland
    swiss switzerland
    turkish turkey turk
    mexican mexico
    cuban cuba
    korean korea
    libyan libya
    syrian syria
    haitian haiti
    kenyan kenya
    european europe eu
    african africa
    asian asia
"""
# Verbs whose forms no ending tells; a verb that stands above is known there by its first form.
IRREGULAR: Final = """
    beat beaten; become became; begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought;
    build built; burn burnt; buy bought; catch caught; choose chose chosen; come came; deal dealt; dig dug; do did done;
    draw drew drawn; drink drank drunk; drive drove driven driving; eat ate eaten; feed fed; feel felt; fight fought;
    find found; flee fled; fly flew flown; forbid forbade; forget forgot; freeze froze frozen; give gave given; go went
    gone; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known; lead led; leave left; lend
    lent; lose lost loss; make made making; mean meant; meet met; ride rode ridden; ring rang; run ran running; see saw
    seen; seek sought; sell sold sale; send sent; shake shook; shoot shot; show shown; shut; sing sang sung; sink sank
    sunk; sit sat; sleep slept; speak spoke spoken; speed sped; spend spent; spread; stand stood; steal stole stolen;
    stick stuck; swear swore sworn; sweep swept; swim swam; take took taken taking; teach taught; tear tore torn; think
    thought; throw threw thrown; understand understood; wake woke; wear wore; write wrote written writing; die dying;
    lie lay lain; tie tied tying; pay paid; tell told; win won; rise rose risen
"""
# Words that say nothing of what a sentence is about.
FUNCTION: Final = frozenset(
    """a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out
    over to upon with within without about after again against before between during until since through under down
    across along around behind beyond near toward towards via per is are was were be been being am has have had having
    do does did doing will would can could may might must shall should not no it its he him his she her hers they them
    their theirs we us our i me my you your who whom whose which what when where why how there here also all any both
    each every some such only own same other another more most much many just even still already now very too while
    because although though however s t d ll re ve m n't said say says saying told tells tell according report reports
    reported cnn ap reuters least fewer less nearly almost approximately roughly estimated""".split()
)
