"""A seventh hand of promises; marks as before."""

from __future__ import annotations

PROMISES = """
[ill see him sat morning] before his mam comes
told Zola [id be in at 8 tomorrow to help w the boxes]
[We'll do the big shop together Friday], me and Rui
[Going to take Inga to the beach on weds]
[gonna sit w Hal when the results come thurs]
[Gwen is walking her to the bus at 7]
[Karl said she'd come with him to the tribunal on the 9th]
[I will be here when you get back tonight], said to Tam at the door
[popping in to see Piet about 10ish], he asked
[will call her Monday] from the house phone
[Lotte's cooking with Ewan tomorrow night]
agreed with Nour [we would go over the form again on tuesday]
[I can do the dentist run w him at 2]
[someone will knock for Cass at half six] so she's up
[one of us'll go down to the court with Alba fri morning]
[catch up with Rui later this evening] is the plan, he's expecting me
[I'm back on Thursday and we're doing the puzzle then], Zola knows
[Same time next week for the guitar], me and him
[Shall be round to her room at nine with the tea]
[I'm meeting Inga off the train at 4.15]
[Tess will ring you tomorrow], I told Tam
[ill give her a shout when the film starts at 8]
[I'll bring in the old camera on Saturday for Ewan]
said [I'd sit with her through the fireworks tonight]
[Bo'll pick up the prescription with Alba after lunch]
[We're taking Hal to see the flat on Monday]
it's a date: [chess at 3 tomorrow], Piet v me
[i'm gonna help nour with her cv 2moz]
[Will check in with Piet every hour tonight], he'd like that
[Gwen is having breakfast with Cass on Sunday], Cass picked pancakes
[Femi promised to be there for the phone call at 11]
[I've told Hal I will go to the funeral with him on the 21st]
[the night shift will look in on her at 2], she asked
[me and zola are walking to the sea tmrw]
Alba can wake me any time, [I'll be in the lounge all night]
[I'd be happy to drive Inga over on Friday], told her so
[Can come with you to the bank on Tues if you want], I said. he does
[we'll have a proper chat tomorrow], promised
[Gwen to meet Ewan at the station 5pm]
[will be back up to see her before midnight]
[we will all eat together on Sunday] bc Tam asked for it
[I'll wait up for him tonight]
"""

VAGUE = """
[ill pop up and see her in a bit]
[we'll get to the beach one of these days], told him
[Will teach Rui the bass riff]
[said i'd have a look at his letter with him]
[promised Zola a game of cards]
[I'll be there for you, I told her]
[Lotte will help him with the housing form]
[told tam id come by after]
[We'll go for that coffee sometime]
[I owe Hal a walk]
[Somebody will sit down with Alba about it]
[I'd go with her whenever she is ready], she knows that
[Karl is going to show Inga how the loom works]
[gonna do some cooking w ewan soon]
[i said we could go swimming sometime]
[will keep in touch with him after he goes]
"""

OFF_HOURS = """
[I can run her to the airport on my day off]
[told Piet to come over to my flat for the match]
[ill stay on after my shift to sit w her]
[Gwen said Tam could stay at his for a few nights]
[said id nip in on sunday even tho im not working]
[he can crash on my sofa if it falls through]
[Meeting Alba for a pint once I clock off]
[I'll come see her in hospital in my own time]
[Gwen is having Zola round for Christmas dinner]
[happy to give Hal a lift on my way home]
[was going to take Ewan fishing on my weekend off, he's keen]
[come to ours for tea when you leave], I told Cass
[I don't mind coming in early to see her off]
[we're going to a gig together, not on shift, Rui and me]
[She can ring me at home whenever]
[going to drop by his new place on my way in tmrw]
"""
