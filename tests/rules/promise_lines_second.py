"""A second hand: promises in other turns of phrase; the promise stands in [brackets]."""

from __future__ import annotations

SEE_THEM = """
[I'll touch base with Tam around six] to see where his head's at.
[We'll pick up where we left off tomorrow], Alba kept the page.
[I'm going to hang out with Piet for a couple of hours tonight], he asked for it.
[I will be waiting for Nour at the bus stop when she gets back at five].
Cass, if you read this with me: [I'll be with you for the whole of Monday morning].
[I get to see Ewan again on Tuesday], he is bringing the drawings.
[Seeing her Friday], as agreed, same chair.
She asked me when. [I'll see her Thursday at ten past two].
[I'll spend an hour with Zola before her call tomorrow].
I said it plainly so nobody is left guessing: [I will come to Hal's room at eight].
[I'm planning on seeing Inga after her session tomorrow].
[On the 21st I'll be in the front row for Rui], he knows my cough.
[I’ll be right there with her on Wednesday] when they read it out.
"""

TOLD_THEM = """
Reassured Tam [I'd still be around at breakfast].
Made a deal with Alba: [I walk her to the corner tomorrow], she does the rest.
"[I'll be outside the whole time]," I told Piet, and that settled it for Friday.
My answer to Nour was yes, [I'll come along on Thursday].
Cass and I agreed [we'd talk again on Sunday].
I've let Ewan know that [I can give him a lift on Friday].
Zola wanted it in writing so here it is: [I will sit with her during visiting on Saturday].
Told Hal not to worry, [I'd go in with him tomorrow].
[Said yes to a walk with Inga at four].
Rui heard from me that [someone would be there to meet him on Monday].
Left a note on Tam's door: "[I'll call up at ten to see how you are]".
I undertook [to go through the letters with Alba tomorrow morning].
"""

NAMED = """
[Gwen's giving Tam a lift to the job centre on Monday].
[Bo has said yes to shooting hoops with Alba on Saturday].
[Karl's got Piet for the museum on Thursday].
[Lotte is happy to sit in on Nour's review on the 6th].
[Femi plans to be with Cass when the results come on Friday].
[Tess is going to keep Ewan company at lunch tomorrow].
[Gwen said yes, she will come and watch Zola's match on Sunday].
[Bo and Lotte are taking Hal bowling on Friday].
[Karl will be Inga's company for the funeral on Tuesday].
[Femi's walking Rui over at half one].
We have it that [Tess will be up with Tam from three].
[Lotte's going to give Alba a call on Sunday evening].
"""

TOGETHER = """
[We're off to the market on Saturday, Tam and I].
[Piet and I have a date with the crossword tomorrow at four].
[We'll give the bread another go on Wednesday], Nour says more salt.
[Cass and I are down for the early swim on Friday].
[We will do the first ten minutes of the group together on Monday].
We drew straws, so [tomorrow Ewan and I do the dishes and talk].
[Tomorrow we'll listen to the other side of the record], Zola picked it.
Hal laid out the route. [We set off at nine on Sunday].
[Inga and me are having chips on the pier on Saturday].
[We'll read another chapter tonight], Rui does the voices.
"""

POP_IN = """
[I'll swing past Tam's room at ten].
[I'll tap on Alba's door at seven] and leave it at that if it's quiet.
[I'll nip up to Piet after handover].
[Gonna check in on Nour around midnight].
[I'll pass by every half hour till Cass is asleep].
[I shall put my head round at nine], Ewan would like the light on.
[Will be up to see Zola once the kitchen is done].
[I'm popping back to Hal at two].
"""

CONTACT = """
[I'll give Tam a bell on Friday], from here.
[I'm calling Alba tomorrow at nine] to wish her luck.
[We'll drop Piet a line next Monday].
[I'll phone through to the ward and talk to Nour on Sunday].
[I'll let Cass know on Thursday] what they said.
[Ewan gets a call from us on his first night], seven o'clock.
[We will Zoom with Zola on Saturday].
[I'll message her Tuesday] from the office phone.
"""

BRING = """
[I'll bring in the seeds for Hal tomorrow].
[I'm bringing Inga that record on Friday].
[Tess is bringing her sewing machine for Rui on Tuesday].
[I'll have the paints with me on Sunday] so Tam can try them.
[I'll take a tray up to Alba at six].
[I'll dig out the photos for Piet tonight and show him].
"""

SHORT = """
[cuppa w nour @ 4], promised
[pool rematch tmrw 8pm], cass is on
[Me + Ewan, cinema, Sat].
told zola [ill b there fri]
[seeing hal again thurs pm]
[w/ inga to court tues 10am], told her im coming
Rui anxious. [Will sit w/ him at tea].
[goin swimming w tam 2moz]
[cu tomorrow], told alba
piet low. [gonna take him out for air at 3]
"""

WE_SAID = """
[There will be two of us with Tam on Friday].
[We can have somebody outside the door for Alba tonight].
[One of the team's going to ride along with Piet on Thursday].
[Someone's always going to be awake on the landing for Nour tonight].
[Day shift will take Cass for her coffee at eleven].
[Staff will go through it with Ewan tomorrow].
[Somebody is going to be there to hold Zola's hand on Monday].
[The evening team are going to cook with Hal on Wednesday].
[We promised Inga a familiar face at the gate on Saturday].
[Whoever's in will sit with Rui for his call at five].
[We're sending someone with Tam on Tuesday].
"""

VAGUE = """
[We'll go for that drive sometime], Alba and I.
[I'll look in on Piet when I can].
Nour: [I'll be back to hear the end of that story].
Told Cass [I'd take her to see the sea before the summer's out].
[We should get that coffee soon], I said to Ewan, and meant it.
[I'll teach Zola cribbage one of these nights].
[We'll have you back for supper], I told Hal.
[I'm always going to make time for Inga].
Rui knows [I'll come if he calls].
[Somebody will spend some time with Tam this week].
"""

NO_WHEN = """
[I'll be by her side when she signs].
[Bo can show Alba how to change the tyre].
Said to Piet that [I'll listen, any version of it].
[I'm going to help Nour write to the council].
[We'll face the phone bill together], Cass and I.
Promised [I'd come and see Ewan's flat with him].
[I can be there for the call if Zola would like].
[I'll show Hal the back way through the park].
[Gwen will do Inga's hair for the interview].
[I'm happy to read it to Rui].
"""

OFF_HOURS = """
[I don't mind coming in on my day off to take Tam].
[I'll pick Alba up on Sunday, I'm not on but it's no bother].
[Piet could stay in our spare room].
[I said Nour could use my garden whenever she likes].
[Lotte will have Cass over for New Year].
[I'll be in town on Saturday anyway, I could meet Ewan for lunch, my own time].
[When I clock off I'll drive Zola over].
[I've a spare ticket for Friday, my night off, and Hal is having it].
[Come by the house for a barbecue], I said to Inga, meaning mine.
[Bo gave Rui a standing invitation to his place].
[Tam's going to spend Boxing Day with us at home].
[I'd be up for climbing with Alba at the weekend, outside of work].
[Dropping Piet at his brother's on my way home tonight].
[Told Nour I'd walk the dog with her on my days off].
"""

LONG = """
Cass has been on edge since the phone call, pacing the back hall. We had tea, then more tea. She \
wants the tenancy sorted and does \
not trust the post. [I've said I'll go to the office with her first thing Thursday] and she wrote \
it on her hand. Otherwise a plain \
evening, dominoes, soup, the big pan is soaking.
ewan came thru the nite ok, bit of a wobble at 3, we did the breathing thing he showed me. he \
wants to try the pool. [bo will take \
him sat if the weather holds]. meds cupboard key back on hook. hal asleep all nite.
Nothing new for Rui. Inga sat with us for the quiz and got the one about the moon. She has her \
scan on Monday at nine and would \
rather not be alone in the waiting room. [Femi's offered to go, she'll meet her in the hall at \
half eight]. Boiler reset again.
"""
