"""The verbs by which a text gives words to somebody, and what else these may be. Data only; add a word, no code."""

from __future__ import annotations

from typing import Final

# How tabloids and partisan sites have people speak. Cocks crow and engines roar as well, so of what stands before
# the words these count only right before them: `Poole crowed: “…”`, `“…,” crowed Poole`.
SOUNDING: Final = frozenset(
    """
    crowed crows crowing bragged brags bragging gushed gushes gushing sneered sneers sneering intoned intones intoning
    ranted rants ranting raved raves raving snapped snaps snapping barked barks barking bellowed bellows bellowing
    roared roars roaring growled growls growling snarled snarls snarling hissed hisses hissing screamed screams
    screaming shrieked shrieks shrieking howled howls howling wailed wails wailing sobbed sobs sobbing hollered hollers
    sighed sighs sighing groaned groans groaning grumbled grumbles grumbling moaned moans moaning griped gripes griping
    groused grouses whined whines whining whinged whinges huffed huffs huffing harrumphed seethed seethes seething
    stormed storming raged rages raging fumes fuming thunders thundering rails railing sniffed sniffs sniped
    snipes sniping spat spits muttered mutters muttering mumbled mumbles mumbling murmured murmurs murmuring stammered
    stammers stuttered whispering purred purrs cooed coos chirped chirps chimed chimes chiming enthused enthuses
    enthusing beamed beams beaming gloated gloats gloating smirked smirks taunted taunts taunting teased teases teasing
    jeered jeers jeering deadpanned deadpans wisecracked joshed jested jests drawled drawls drawling droned
    drones preached preaches preaching pontificated pontificates lectured lectures lecturing blurted blurts trumpeted
    trumpets trumpeting ventured ventures clapped weighed piped
    """.split()
)
# Verbs by which a text says that somebody spoke or wrote, in every form that takes a speaker.
SPEAKING: Final = SOUNDING | frozenset(
    """
    say says said saying tell tells told telling add adds added adding warn warns warned warning
    stated stating noted noting explain explains explained explaining argue argues argued arguing
    write writes wrote writing ask asks asked asking reply replies replied replying respond responds responded
    responding
    answer answers answered answering claim claims claimed claiming insist insists insisted insisting
    declare declares declared declaring announce announces announced announcing admit admits admitted admitting
    acknowledge acknowledges acknowledged acknowledging agree agrees agreed agreeing continue continues continued
    continuing
    conclude concludes concluded concluding comment comments commented commenting observe observes observed observing
    remark remarks remarked recall recalls recalled recalling tweet tweets tweeted tweeting retweeted
    quip quips quipped joke jokes joked joking shout shouts shouted shouting yell yells yelled cry cries cried
    exclaim exclaims exclaimed whisper whispers whispered urge urges urged urging suggest suggests suggested
    suggesting
    stressed stressing emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising
    concede concedes conceded conceding counter counters countered reiterate reiterates reiterated reiterating
    repeat repeats repeated repeating read reads reading report reports reported reporting
    promise promises promised promising vow vows vowed vowing pledge pledges pledged demand demands demanded demanding
    complain complains complained complaining lament laments lamented boast boasts boasted boasting
    predict predicts predicted predicting believe believes believed think thinks thought feel feels felt hopes hoped
    assure assures assured assert asserts asserted asserting contend contends contended contending maintain
    maintains maintained maintaining
    testify testifies testified confirm confirms confirmed confirming reveal reveals revealed disclose discloses
    disclosed
    post posts posted posting interject interjects interjected elaborate elaborated opine opines opined
    muse mused wonder wonders wondered recount recounts recounted recite recites recited proclaim proclaims proclaimed
    propose proposes proposed recommend recommends recommended chide chided scoff scoffs scoffed charge charges
    charged
    allege alleges alleged alleging caution cautions cautioned plead pleads pleaded began begins chant chants chanted
    clarify clarified retort retorts retorted fume fumed thunder thundered bemoan bemoans bemoaned riffed cracked
    vent vented railed signaled signalled fired shot went goes note notes state states point points pointed
    recognize recognizes recognized recognise recognises recognised emailed texted messaged blogged
    confided confides confessed confesses affirmed affirms affirming avowed averred declaimed divulged enquired
    enquires inquired inquires interrupted marvelled marveled marvels objected protested rejoined scolded scolds
    summarised summarized swore swears theorised theorized volunteered admonished echoed implored implores
    begged prayed ruled quipping exclaiming yelling crying
    """.split()
)
# Verbs whose object is in marks: "she called it “a shambles”". They never stand after the words.
PORTRAYING: Final = frozenset(
    """
    call calls called calling describe describes described describing deny denies denied accuse accuses accused
    accusing blame blames blamed criticise criticises criticised criticising criticize criticizes criticized
    criticizing slam slams slammed blast blasts blasted praise praises praised praising hail hails hailed dismiss
    dismisses dismissed denounce denounces denounced condemn condemns condemned condemning mock mocks mocked label
    labels labeled labelled dub dubs dubbed characterize characterizes characterized characterise characterises
    characterised refer refers referred referring cite cites cited citing quote quotes quoted quoting express
    expresses expressed voice voices voiced outline outlines outlined find finds found finding wants wanted seeks
    sought branded brand brands likened likens compared compares attacked defended
    """.split()
)
SAYING: Final = SPEAKING | PORTRAYING
# Those that also say other things, or are nouns as well: they name a speaker only right beside the marks.
LOOSE: Final = frozenset(
    """
    point points pointed read reads reading report reports reported reporting call calls called calling believe
    believes believed think thinks thought find finds found finding feel feels felt began begins went goes charge
    charges charged post posts posted posting maintain maintains maintained continue continues continued voice
    voices refer refers referred referring cite cites cited citing express expresses expressed label labels hopes
    hoped signaled signalled promise demand demands comment comments claim claims note notes state states counter
    answer answers reply warning saying compared compares attacked defended wants wanted seeks sought fired shot
    tweet tweets quote quotes brand brands outline outlines blame
    """.split()
)
# Those that tell of speech wherever they stand.
INDIRECT: Final = SPEAKING - LOOSE - SOUNDING
# Of these, the ones that are nouns too; only a name, a pronoun or a plain plural before them makes them verbs.
NOUNS: Final = frozenset(
    """
    point points report reports call calls claim claims note notes state states comment comments answer answers
    reply replies tweet tweets post posts voice voices label labels promise promises demand demands charge charges
    quote quotes brand brands outline outlines blame warning counter counters shot remark remarks joke jokes boast
    boasts pledge pledges vow vows finding saying writing reading feel wonder praise hopes cry cries urge
    """.split()
).union(word for word in SOUNDING if word.endswith("s"))
# What stands right before a title in marks; nobody speaks it.
TITLED: Final = frozenset(
    """
    book song film movie article essay poem album show column series episode documentary play novel ballad hymn
    entitled titled headlined named magazine exhibition musical opera painting single track
    """.split()
)
