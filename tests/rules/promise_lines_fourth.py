"""A fourth hand; the promise stands in [brackets]."""

from __future__ import annotations

SEE_THEM = """
[I'll be up to see Tam after the meeting].
[Seeing Alba and her drawings again on Sunday].
Nour, [I'll see you at the gate at quarter to nine].
[On Monday I will be there for Cass], all day if it takes all day.
[I'm on tomorrow and I'll see Ewan then].
[I will find Zola as soon as I'm in on Friday].
[I'll be sure to see Hal before he goes on Thursday].
[Tomorrow I see Inga at the clinic], she says wear the green coat.
[i'll c u sat], told rui at the door
[I'll join Piet for his walk at seven].
"""

TOLD_THEM = """
I explained to Tam that [I'd be the one walking in with him on Monday].
Made it clear to Alba: [I'll stay until her brother gets here tonight].
She was crying. I said of course [I'd come back after supper].
Nour heard it from me: [I will drive with her to the sea on Saturday].
I swore to Cass [I'd not miss her show on Friday, front row].
Told Ewan to keep Thursday free, [I'd go to the tip shop with him].
[Promised faithfully I'd wake Zola at five for the lambs].
Said, and I meant it, that [I'd sit out the night with Hal].
Inga needed a yes. I said yes, [I'll come with her on the 12th].
Rui and I have an understanding: [I knock at ten, he opens if he wants].
Told him "[see you Thursday]" and he said "not if I see you first".
"""

NAMED = """
[It'll be Bo walking Tam over tomorrow].
[Gwen has Alba on Thursday for the swimming].
[Karl's promised to look in on Piet before he goes off at eleven].
[Femi wants to take Nour to the exhibition and will, on Saturday].
[Tess will see to it that she's with Cass at two].
[Bo's keeping Ewan company until midnight].
Good news for Zola, [Lotte is free to go with her on Friday].
[Femi and I are going to see Hal in his new place on Sunday].
[Lotte's happy to wait with Inga at the surgery tomorrow].
[Karl is playing chess with Rui again tonight].
"""

TOGETHER = """
[Tam and I are having another crack at the tax form on Friday].
[We'll both go, Alba and I, on Monday at nine].
Piet chose the route, [we walk it on Saturday].
[Nour and I will be making dumplings for supper tomorrow].
[We're going along to the group together on Wednesday night].
Cass is frightened of the phone. [We'll ring them together, Tuesday, speaker on].
[Ewan and me are doing the crossword at four].
[Next Monday we'll take the train, Zola and I].
Hal would like to try the bus again so [that's our plan for tomorrow morning, the number 9 \
together].
"""

POP_IN = """
[I'll keep looking in on Tam till it's light].
[I'm going up to sit by Alba's door at ten].
[I'll have a peep at Piet on each round].
[Will be back up to Nour in half an hour].
[I'll wander up and see Cass when the news is done].
[Just going to check on Ewan again before I go].
"""

CONTACT = """
[I'll make the call with Zola tomorrow morning].
[We are going to Skype Hal's sister with him on Sunday].
[I will answer Inga's letter and read it to her on Friday].
[I'll ring through to Rui on the ward at six].
[Expect a postcard, I told Tam, from the house, on your first week].
[We'll keep in touch with Alba, a call on Sundays].
"""

BRING = """
[I'll bring Piet's slippers to the hospital tomorrow].
[I'm going to get Nour the big atlas from the library on Monday].
[I'll be bringing my mother's recipe for Cass to try on Sunday].
[Gwen said she'd bring Ewan her bike pump on Wednesday].
[I'll save Zola a plate and take it up at nine].
"""

SHORT = """
[Tea with Hal, 4pm tomorrow].
inga knows [ill be in at 7 to wake her]
[Rui 10am dentist, I'm taking him].
[tomorrow: tam, bank, me].
[walkin alba to bus 8.15 tmrw]
piet ok. [wl see him agn at brekkie]
[Back with Nour tonight], she asked.
[Friday = Cass + me + the bus].
[on for a run w ewan 6am]
"""

WE_SAID = """
[We'll have a chair outside Zola's door and someone in it till morning].
[Two of us are going with Hal on Thursday].
[There's going to be somebody with Inga for the call].
[Somebody will stay close to Rui this evening].
[The night worker will be awake and with Tam whenever he likes].
[We have promised that one of us sits with Alba for each meal tomorrow].
[Whoever is on tomorrow is going to walk with Piet at ten].
"""

VAGUE = """
[I'll get round to that walk with Nour].
[Cass and I will have our coffee before long].
[I'd be happy to go with Ewan another day].
[One day we'll do the coast path, I told Zola].
[Bo will catch up with Hal over the next few days].
[I'll come and hear Inga play when she's ready].
[We'll all have supper with Rui again soon].
"""

NO_WHEN = """
[I'll go with Tam to see the doctor].
[We're going to get through this form together, Alba].
[I can sit with Piet while he eats].
[I've said I will help Nour pack].
[Lotte will braid Cass's hair with her].
[I'll be waiting in the corridor for Ewan].
[I will listen to Zola's tape with her].
"""

OFF_HOURS = """
[I'll watch Hal play on Saturday, my weekend off].
[Inga can have her post sent to my house].
[I'd have Rui stay with me and my husband in a heartbeat, and I've offered].
[I can give Tam a lift, I drive past after my shift].
[Once I've clocked out I'll walk to the station with Alba].
[Gwen's asked Piet to hers for Easter].
[Told Nour to come knock at mine if it's bad].
[I'll help Cass paint the new flat, I've Thursday off].
[Ewan is invited to our barbecue at mine].
[Meeting Zola for a swim before my shift tomorrow].
[I'll take Hal for a pint on me night off].
"""
