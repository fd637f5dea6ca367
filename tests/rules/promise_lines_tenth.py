"""A tenth hand of promises; marks as before."""

from __future__ import annotations

PROMISES = """
[I'll be round to see Tam at four]
[we're gonna do the hoovering together tomorrow then chips], me and Alba
[Gwen will meet Piet off the bus on Friday]
Cass is nervous. [I'll be in the room with her on Tuesday].
[Karl's promised to take Zola to the pier on Sunday]
told Hal [I'd have a look at his bike with him after tea]
[Will wake Inga at 6 for her train and make her an egg]
[Popping up with Rui's tea at nine]
[Gwen is in at two and will go over the lines with Ewan]
[I've agreed to go with Nour on the 12th]
[we'll watch the second half together tomorrow], promised him
[Tess can walk Tam to the clinic at 9.30]
[I'll write to Alba from the house next week]
[Somebody will be at the window when he goes]
[Femi to ring Zola's mum with her at 5]
[going for a swim w piet thurs am]
[I'll see you Monday, same time, Hal]
Ewan asked for me. [I'll come at seven].
[Lotte's with Inga all day tomorrow]
[We said we would light the candle together at nine]
[I shall be back by ten to say night night]
[Bo and Nour are off to the gallery Saturday]
[I'm walking down with Rui at half past]
[She's got me till midnight if she wants]
[Let me take you there on Thursday], I said to Cass
[Will sit next to Tam at the meeting tomorrow]
"""

VAGUE = """
[I'll try to get up to see him again]
[we'll find a day for the zoo]
[Said I would help her practise]
[Gwen and Alba will fix the kite]
[I'll be thinking of you and I'll call]
[We will go over it as many times as she needs]
[Gwen would love to show Zola the loom, and told her so]
[promised Rui a lift to the tip]
[I'll keep him company whenever]
[told her someone would come]
"""

OFF_HOURS = """
[I'll bring my kids to her stall on Saturday]
[Told Hal he could store his boxes in my garage]
[I'll come back in tonight if she can't sleep, I live near]
[Gwen's having Ewan over to watch the match]
[I can give you a hand with the move on my days off, I said]
[happy to be rung at home]
[I finish at 3 and then I'll take him to the game]
[dinner at ours when she gets out]
[Nour can walk my dog on weekends]
[I'll pop in unpaid on Sunday]
"""
