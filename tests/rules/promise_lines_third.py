"""A third hand, written to try what had been built; the promise stands in [brackets]."""

from __future__ import annotations

SEE_THEM = """
[I will see you Monday], Tam, it's in the diary in red.
Alba heading to bed. [See her again Wednesday].
[I'm with Piet again tomorrow from two].
Told him where I'll be: [I'm back in on Thursday and I'll find him first thing].
[I can meet Cass straight after her group on Friday].
[We're catching up Sunday], Ewan and me.
[I'll be seeing Zola on the ward on Tuesday afternoon].
[I'll meet Hal off the 4.15 train on Friday].
Inga, for the record: [I'll be at your side on Monday].
[I should be back to see Rui before nine].
"""

TOLD_THEM = """
I told her straight, [I'll be up there with you on Friday].
Gave Tam my word on it: [I'd wait outside on Tuesday].
He was in bits. Said [I'd be back to check on him at midnight].
Alba has been told [I'll go through it with her again tomorrow].
I did say to Piet [we'd have a proper talk on Saturday].
My promise to Nour, so it's on paper: [I'll be at the table on Sunday].
Cass made me say it twice, [I'll come back at six].
Have told Ewan [somebody will ring him at the hotel on Monday night].
I've promised [I'll go and see Zola's allotment on Thursday].
[I offered to sit in with Hal on his call tomorrow], he said he'd like that.
We left it that [I'd knock for Inga at half eight].
"[I'm coming with you on Wednesday]," I said, and Rui breathed out.
"""

NAMED = """
[Bo'll take Tam to the barber's on Thursday].
[Gwen has volunteered to go with Alba on Monday].
[Femi is around for Piet all Sunday].
[Tess says she can do the early walk with Nour tomorrow].
[Karl will wait with Cass till the taxi comes at nine].
[Lotte and Bo are both going to be at Ewan's leaving do on Friday].
[Gwen's meeting Zola from the train tomorrow night].
[Femi'd be glad to sit with Hal tonight], she told him so herself.
Spoke to Bo and [he'll take Inga fishing on Sunday].
[Karl can pick Rui up from the clinic at three].
[tess is gna go to court w tam on mon]
"""

TOGETHER = """
[We've got a date with the allotment on Saturday], Alba and me.
[Piet and I will take the bus to the coast on Sunday].
[Nour and me are making the cake tomorrow].
[Tomorrow the two of us are tackling the wardrobe], Cass says bring bin bags.
Ewan says he'll only go if I go, so [we go Thursday at ten].
[We'll be walking over there together on Monday].
[Zola and I are going to phone them at nine tomorrow].
Hal wants to look at the sea. [We'll drive out on Friday].
[We'll sit down with the calendar tomorrow evening], Inga's request.
[we gonna paint his room sunday me n rui]
"""

POP_IN = """
[I'll look round Tam's door before I go at eleven].
[I'm going to check Alba is alright at one and three].
[I'll come sit with Piet for a bit after supper].
[Will give Nour a knock at seven].
[I'll be in and out to Cass through the night].
[Popping in to Ewan at half past nine with his tea].
[I'll stay near Zola until she drops off tonight].
"""

CONTACT = """
[Will ring Hal tonight at his sister's to say goodnight].
[We will be phoning Inga on Sunday to see how the move went].
[I'll write Rui a postcard from the house next week].
[I'm to call Tam at five], he'll be by the phone.
[Bo is going to text Alba in the morning], house phone.
[I said I'd email Piet on Friday], from the house address.
[One of us will give Nour a ring once she's home].
"""

BRING = """
[I'll bring Cass a lemon from the market on Friday].
[I'm going to bring my chessboard tomorrow], Ewan wants to learn.
[I'll bring it back for Zola on Monday].
[Lotte's bringing Hal a cutting from her fig on Tuesday].
[I'll pick up Inga's prescription with her at two].
[Soup for Rui at one, I'll take it up].
"""

SHORT = """
[coffee w tam thurs], promised him
[Alba + me, library, tomorrow at 2].
[Walk with Piet at 3].
[seein nour tmrw], told her
[will be there fri], promised cass
ewan low, [will stay w him till 12]
[zola 2pm tues, im going with]
[back to see hal later], he knows
inga's hearing weds [il go w her]
[Rui, chess, eight o'clock, be there or be square, I told him I'd be there].
"""

WE_SAID = """
[We will have somebody with Tam when the letter is read on Friday].
[One of the day staff will take Alba to the pool tomorrow].
[Someone's coming with Piet on Wednesday], he knows that much.
[The house has promised Nour a proper send-off on Sunday].
[Staff on tonight will sit with Cass].
[We'll make sure one of us is at the door for Ewan at ten].
[We're all going to be there for Zola's song on Saturday].
[A couple of us will go along to Hal's hearing].
"""

REPORTED = """
Inga believes [Gwen will come to the station with her on Friday].
Rui was told [Bo would go with him on Monday].
Tam showed me the note: [Lotte will ring him on Sunday].
From what Alba says [Femi offered to take her swimming on Tuesday].
"""

VAGUE = """
[I'll find time for Piet this week].
[Nour and I will get round to the letter soon].
[We'll talk more about it another time], I told Cass.
[I'll be round to see Ewan's place once he's in].
Told Zola [I'd give her a shout when it's quieter].
[Hal and I will finish that game some day].
[I'd like us to do that walk again soon, and I told Inga we would].
[I'll catch Rui later for a chat].
"""

NO_WHEN = """
[I'll be there for the first call], Tam asked.
Promised Alba [I'd play the duet with her].
[I'll do the maths with Piet].
[We said we'd go round the block with Nour].
[Gwen will stand next to Cass for it].
[I'll sit on the step with Ewan if he wants].
[I can take Zola].
[Going to learn sign with Hal].
[I will hold Inga's coat and wait].
"""

OFF_HOURS = """
[I'll nip back after work and sit with Tam].
[I can run Alba up to her mum's on Sunday, I'm off].
Told Piet [he can kip at ours if the flat falls through].
[Happy to meet Nour for a coffee outside of my hours].
[Cass can come watch the match at my flat].
[Bo's having Ewan over to his for the football].
[I'll come to Zola's show even though it's my night off].
[I finish at four, then I'm taking Hal to the river].
[Inga's coming to my allotment on Sunday].
[I said to Rui pop round to mine any time].
[could always take tam climbing on me day off]
[I'd give Alba a lift on my way home].
"""
