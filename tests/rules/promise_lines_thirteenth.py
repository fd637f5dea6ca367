"""A thirteenth hand of promises; marks as before."""

from __future__ import annotations

NAMED = """
[Bo will keep Tam's seat and sit next to him at the hearing on Tuesday]
Inga is sleeping badly. [Lotte will look in on her at two and at four].
[Tess has told Rui she's free at three for the forms]
[Karl plans to cook with Hal on Thursday night]
[Femi's meeting Cass off the train at 18.20]
[Gwen agreed to be in the room when the social worker comes on Monday]
[Bo and I will take turns sitting with Ewan tonight]
[Nour's got Karl coming with her to the bank tomorrow]
"""

REPORTED = """
[Zola says Bo is going to ring her every evening]
According to Rui [Gwen promised him a trip to the zoo on Saturday]
Alba has been promised by Tess [a lift to the show on Friday]
Hal keeps saying [Karl will be back for him at eight], and Karl says so too.
I hear that [Femi is off to the coast with Piet on Sunday]
[Gwen told me she'd be seeing Inga tomorrow about it]
The board says [Lotte walks Nour to college at half eight]
"""

TOLD = """
[I'll be sitting with Cass from nine until she sleeps]
Tam has the letter at ten; [we open it together].
[I told Piet ten minutes and I'd be with him]
[I'm going to be there for the whole of the meeting tomorrow, I told Alba]
[promised id wake hal wen i do my rounds at 5]
Rui wants company for the walk. [Half six, me and him, front door].
[Going to hear Zola's band with her on Saturday, tickets are in the tin]
[I've said to Nour that she can come and sit in the office with me after midnight]
[We can go and look at the sea tomorrow, I said to Inga, if it is dry]
[I'd see her before she goes on Friday, I said]
Ewan is dreading Sunday. [Told him we'd have the roast with him at one].
[I'll give Hal a knock when the kettle's on]
[Am calling in on Tam every half hour tonight as he asked]
"""

VAGUE = """
[I told Alba we'd see the swans]
[Piet and I are going to finish the boat]
[I said I would always pick up the house phone to her]
[One of these days Gwen's going to take Nour up the tower]
[We'll be here for her when she's back]
[Told Rui that nobody would let him do it by himself]
[I'll sit with that letter with her]
[Karl promised to come and see the room once it's painted]
[We're going to make that cake]
[She's not on her own with this, I said, we're with her all the way]
[I'd be glad to go along, I told Hal]
[We will listen to it as often as he likes]
[Bo said he'd find time for Cass]
[Tess would come too, she said]
[Told her I'd think of something for her birthday]
[I'll get round to the chess with Ewan]
[We'll walk that path together, I said]
[I mean to see more of Inga]
[Let me know when you want to try, I told Zola, and I'll be there]
[Told Tam we'd get him through it]
[I am always up for a game with him and he knows]
[Femi offered to go through the photos with Nour]
"""

OFF_HOURS = """
[I'll come in on Sunday even though I'm not rostered]
[Said she could have Christmas with us]
[I gave Hal my word I'd be at his show, off shift or not]
[Karl's taking Piet to the football on Saturday, his day off]
[We'll have a drink when I've finished here for good]
[Told Rui my garden needs a hand, weekends, paid in cake]
[I can be at the hospital by six, straight after my shift]
[Tess has said that Inga may use her holiday flat]
[Happy to drop her home on my way]
[Going to Zola's gig on my own time]
[I told Ewan he can find me at the allotment any Saturday]
[Nour's coming to my sister's for Eid with me]
[I'm off tomorrow but I'll pop in and see how he is]
[He can come and watch the match at Bo's]
[After I leave this job we'll stay friends, I said to Cass]
[I'd have her at my table any day, told her to come]
[Lotte is going to see Alba's play the night she's off]
[I could fetch him from court, I don't start till three]
[My couch is hers, she knows]
"""
