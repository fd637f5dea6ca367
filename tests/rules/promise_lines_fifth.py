"""A fifth hand, kept back to see how the rule does on what it has not met; marks as before."""

from __future__ import annotations

SEE_THEM = """
Tam rang from his mum's, all fine. [I'll see him Monday when he is back].
[I will be with Alba for the tribunal at ten], both of us in our good shoes.
Piet asked who opens up on Sunday. [I'll be here from seven], I said, first face he sees.
[I'm going to see Nour on the ward tomorrow], Gwen knows and has the floor.
Cass cried at supper, then laughed. [I’ll be back first thing].
[Meeting Ewan after his class on Thursday].
[I'll be sat in the back row for Zola on Wednesday night].
"""

TOLD_THEM = """
Hal couldn't sleep for worry about the hearing. I've told him [I'll be stood next to him].
Promised Inga [I'd check the window with her before I go tonight].
Rui wanted to know if he'd be on his own. I said no, [I'd go in with him].
I have given Tam my promise: [we'll finish the kite on Saturday].
Said to Alba [someone would knock at three to see she's up].
[Offered to help Piet with the forms tomorrow morning].
Told Nour she wouldn't have to face it alone, [I'd come to the meeting on Monday].
"[I'll be up in ten minutes]," I said to Cass through the door.
Agreed with Ewan that [I'd ring the college with him on Tuesday].
"""

NAMED = """
[Gwen will have breakfast with Zola tomorrow].
[Femi is walking down to the chemist with Hal at eleven].
[Bo said he'd play a few tunes with Inga tonight].
[Karl is going to spend the evening with Rui].
[Tess'll pick Tam up from his cousin's on Sunday].
Alba likes how Lotte explains things, so [Lotte will go through the letter with her tomorrow].
[Bo will stay up with Piet if it's a bad one tonight].
[Gwen has promised Nour they'll bake on Friday].
"""

TOGETHER = """
[Cass and I will plant the bulbs on Monday].
Ewan wants a haircut. [We'll go on Saturday morning], he picked the place.
[We are going to watch the final together tonight], Zola and whoever else.
[Hal and I are having our tea on the step tomorrow].
[We'll call the bank together after lunch].
[Inga and me are walking to the mosque on Friday].
[we will do the shopping list togther tmrw], rui likes to
"""

POP_IN = """
[I'll be checking on Tam through the night], every hour, he knows.
[I'll nip in on Alba before I leave].
[Will look in on Piet at midnight and two].
Nour has the lamp on. [I'll go up in a bit and see if she wants tea].
[I'll bring Cass her tea at eight and sit a minute].
"""

CONTACT = """
[I'll phone Ewan on Friday evening to hear how the first day went].
[We'll ring Zola at the hospital tonight].
[Someone from the house will call Hal on Sunday].
[I'm going to write Inga a letter], she gave an address for the book.
[I'll speak with Rui after breakfast about the room].
"""

BRING = """
[I'll bring my dominoes for Tam on Thursday].
[I will bring Alba some thread tomorrow].
[Femi's going to bring in her keyboard for Piet].
[I'll fetch Nour a newspaper in the morning and we'll do the crossword].
"""

SHORT = """
[cass: walk tomorrow 2pm w me]
[seeing ewan at 4]
told zola [id b back by 8]
[hal + me to the gp thurs 9.20]
[Sitting with Inga tonight till she sleeps].
Rui fine. [Chess again Friday], promised him a rematch.
"""

WE_SAID = """
[There'll be one of us in the kitchen for Tam all night].
[Somebody will go to the post office with Alba in the morning].
[We'll be there for Piet on Tuesday], whoever is on.
[The day team will take Nour to the library at two].
[Someone is going to sit outside with Cass while she smokes tonight].
We told Ewan [he would have somebody with him in the room].
"""

REPORTED = """
Zola tells me [Bo will take her to the airport on Monday].
Hal thinks [Gwen is coming to his match on Saturday] and has told his brother so.
"""

VAGUE = """
[I'll take Inga up on that walk some time].
[Rui and I will do another batch soon].
Told Tam [I'd come up later].
[I'll sit with Alba whenever she wants it].
[We'll find a day for the museum, Piet and me].
[I'd love to hear Nour's song and I'll come by for it soon].
"""

NO_WHEN = """
[I'll go with Cass].
Promised [I'd teach Ewan to make the flatbread].
[Karl can drive Zola to the interview].
[I'll be there when Hal opens the letter].
[We will look for the cat together, Inga and I].
[I can read the report with Rui].
"""

OFF_HOURS = """
[I'll take Tam to the match on Sunday, it's my day off].
[Alba could come to us for Christmas], I said.
[I'd be happy to drive Piet to his sister's after I finish].
[I told Nour she can ring me at home].
[Cass can stay at mine for a couple of nights if it comes to it].
[I'll pop round to Ewan's new flat on my way home on Friday].
[Bo said he'd go running with Zola on his days off].
[Hal is welcome to use my shed for his carving].
[Going to see Inga's play on my night off].
"""
