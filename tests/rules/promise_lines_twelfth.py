"""A twelfth hand of promises; marks as before."""

from __future__ import annotations

NAMED = """
Rui was pale about the scan. [Tess says she'll hold his coat], that's what he wanted.
[Karl's down to walk Nour to the station on Monday at seven]
[Bo and Zola are going to the market on Saturday], list is on the fridge
[Femi will have a listen to Alba's song after supper]
Piet gets the keys at two. [Gwen is meeting him there].
[Lotte has said yes to the cinema with Cass on Thursday]
[Karl will be back in time to see Hal off]
[Gwen's promised her the whole of Sunday afternoon]
Ewan's court letter came. [Tess'll go through it with him first thing].
[Bo intends to take Inga to the sea on the 14th]
"""

REPORTED = """
[Hal was told someone would wake him at six]
Apparently [Lotte's agreed to drive Zola to her gran's on Saturday]
Piet tells everyone that [Femi is taking him to the cup match on the 3rd]
Nour understood from us that [we would be with her when she rings]
It was left that [Karl meets Cass at the clinic at noon]
Tam is packing because [Gwen said they would go camping in the garden on Friday]
On the phone last night [we told Inga that she'd be met at the bus]
[The evening shift told Rui they'd do pizza with him tomorrow]
"""

TOLD = """
[Tomorrow I'll be her rubber duck for the speech, at eleven]
[I've said I'll wait up for Ewan tonight]
So the plan: [Cass and I, bakery, seven sharp, Wednesday].
[I'm to wake her at four for the meteors]
Alba cried. [I'd come back after supper, I said, and we'd finish the puzzle].
[You can hold me to chess on Sunday, I told Hal]
[We're going to sit by the door together till the taxi comes]
[I shall walk Zola as far as the corner in the morning]
[Told Tam he'll not face that meeting alone on Tuesday, I'll be there]
[gonna do piets hair w him b4 the wedding sat]
[ill chk on nour evry hr 2nite]
[Have said I'll ring her at the hospital from the house at ten]
[We will all walk down with Rui on his last morning]
[I am going to keep Inga company through the night, we've agreed]
[There'll be one of us outside the room the whole time]
[I gave my word: back by eight to hear how it went]
"""

VAGUE = """
[I'll always have time for that, I told Nour]
[We'll have to do this again]
[Told Zola that I'd stay close]
[Gwen will see him right]
[I'd like to take her there some day and I've told her so]
[When he's up to it we'll walk]
[Someone will come, I said, whatever the hour]
[We said we'd not give up on the garden]
[I've promised to hear the song]
[Karl is going to show Tam the ropes]
[Cass and I are going to get that kite up]
[We'll tackle the forms as a pair]
[I told Hal that I'd be about]
[Bo's promised to look into it with him]
[I said to knock for me]
[I want to see her dance and promised to]
[Lotte will be a friendly face for her at the group]
[I'll make a point of sitting with Rui]
[she can bank on a cuppa with me]
[Ewan has my promise]
[Femi said yes to teaching Inga guitar]
[We'll keep chipping away at it, the two of us]
[will try and catch her for a chat]
[We'll do something nice]
[Told him he won't be forgotten]
[I let Alba know I'm here whenever]
"""

OFF_HOURS = """
[My door's open to her, day or night, at home I mean]
[I said Piet could stop at ours till the flat is ready]
[I'll be off by then but I'll stay on for the film with Nour]
[Karl told Rui to come to his gig on Saturday as his guest]
[Gwen's mum is going to teach Zola to sew, at Gwen's]
[I'm on holiday that week but I'll come to the hearing]
[Said I'd take Ewan for a burger once my shift's done]
[We could go to the pictures on my Tuesday off, I said to Cass]
[Femi drove Hal to football on his rest day and says he'll do it every week]
[I'll visit her in the new place on my own time]
[Told Inga my husband would fix her bike at ours]
[On my way home I'll drop in at Tam's flat]
[I'll have my phone on all weekend for him]
[They can all come to mine for the final]
[I'd do it off the clock, I told Alba]
[Bo has asked Nour to her wedding]
[I offered to meet Piet for coffee in my own time]
[Lotte would put Zola up at Christmas]
[Come and see my band, I said to Hal, Friday, I'm not on]
[Will swing by the hospital after my shift to sit with Rui]
"""
