"""Promises without a time, and offers outside work; the promise stands in [brackets]."""

from __future__ import annotations

VAGUE = """
[I'll sit with Tam again soon].
Told Alba [we'd go to the sea some time].
[We'll do this again before too long], Piet and I said.
[I'll come and find Nour later].
[Gwen will take Cass to the market one of these days].
[I'll catch up with Ewan at some point this week].
[We must have that walk soon], I told Zola.
Said to Hal [I'd be around over the weekend].
[I'll pop up in a bit] to see if Inga wants company.
[we'll get to the garden together one day], rui laughed
[I'll be there for Tam whenever he needs].
[Someone will get back to Alba about it next week].
[ill see piet around], told him that
[Bo's going to call Nour sometime].
Promised Cass [we'd bake again before she goes].
[I will visit Ewan once he has settled in].
[We'll have another go at the form soon, Zola and me].
[Femi will come and see Hal when things are quieter].
I told Inga [I'd pop in when I get a minute].
[I'll ring Rui in the next few days].
"""

NO_WHEN = """
[I'll bring the atlas].
[I'll bring Tam the poems I talked about].
[I'm going to teach Alba the chords].
[Promised to show Piet how the loom works].
[I'll walk Nour to the bus].
[We'll read it together], no hurry, Cass says.
[I can go with Ewan if he wants someone there].
[Tess will help Zola with the letter].
Told Hal [I'd come to the reading].
[I'll keep Inga company at the hospital].
[Somebody will be with Rui when the letter is opened].
[Karl has promised Tam a game of darts].
I said [I would go through the album with Alba].
[Let me walk you over there], I said to Piet.
[Gwen can sit with Nour while she phones].
[I owe Cass a rematch].
[We're going to cook his grandmother's stew together].
[I'll be there when Ewan tells them].
[I'll teach her to knit].
[Will help Zola hang the pictures].
[Happy to go with Hal to the meeting], told him so.
[I'll lend Inga my copy].
Told Rui [he'd have one of us next to him in there].
"""

OFF_HOURS = """
[I could take Tam swimming on my day off].
[I'll drive Alba there after my shift].
[Piet can come to mine for Christmas dinner].
Told Nour [she's welcome at my place] any Sunday.
[I'll meet Cass for coffee when I finish].
[I'll come in on my day off to sit with Ewan].
Said [I'd look at Zola's bike in my own time].
[Gwen says Hal can stay at hers till the flat is ready].
[Bo is going to take Inga to the match on his day off].
[I could drop Rui home after work].
i finish at 3 so [cud walk tam to his mums after].
[Invited Alba round to ours for Sunday lunch].
[There is always a bed at mine], I told Piet.
[I'm off tomorrow but I'll come by to see Nour].
[I'll pick Cass up on my way in].
[Come to my flat if it gets too much], I said to Ewan.
Zola could do with an outing. [I would take her on my weekend off].
[I'll stay on after I clock off and sit with Hal].
[Femi offered to see Inga outside work].
[I'd happily help Rui move on my day off].
[Tam can sleep on my sofa] for a night or two, I said.
[we could all go to my house on Sunday], alba would like the dogs
[Karl will meet Piet for a pint once he is off shift].
[Happy to run Nour to the airport on Saturday, I'm not working].
[She could come by my garden for the plums].
[i'll swing by hers on my way home] with the book
[I've told Ewan he can come over to mine and use the piano].
[Going to the cinema with Zola Thursday, my day off].
[I'll call Hal from home tonight when I'm off].
[Lotte wants to take Inga camping on her days off], Inga said yes.
[I'll be at Rui's show on Saturday, not as staff, as a friend].
[We'll have Tam over for dinner at ours next week].
[my partner and i could drive alba up there on our weekend off]
[He can ring me on my day off if he needs to], I said.
"""
