"""An eleventh hand of promises; marks as before."""

from __future__ import annotations

NAMED = """
Cass has the scan at ten. [Gwen'll be in the waiting room with her].
[Karl is up for a walk with Piet after supper], they shook on it
[Tess will have breakfast with Nour tomorrow], Nour is making eggs
Zola wants the long way round. [Femi's taking her on Thursday morning].
[Bo offered to sit through the meeting with Hal on Monday]
[Lotte's going over to the surgery with Inga at 2]
[Gwen means to catch Rui before lunch for the form they began]
Ewan is fretting about tonight. [Karl will be on the landing from eleven and will look in].
[Femi and Tess are walking Alba to the bus at 9]
[Bo said he'd be here when Cass gets back at six]
"""

REPORTED = """
Nour tells me [Lotte is taking her swimming on Tuesday].
[Femi promised Hal a game of chess tonight], he has set the board out
Heard from Tess that [she will meet Inga at the gate at five]
[According to Alba, Bo is going to read to her tomorrow evening]
Rui says [Gwen told him she'd come with him on Friday]
Zola was given to understand that [one of us would be at the hearing with her on Wednesday]
[It was agreed that Karl comes along to the housing office with Ewan on the 9th]
Day team [promised Piet a drive to the lake on Sunday]
"""

TOLD = """
So Tam knows: [I'm with him at half nine for the letter].
I let Cass know [I'd be up to see her before I go off at three].
[Shook hands with Hal on chess tomorrow at four].
[I've put myself down to go to the dentist with Nour on Tuesday]
Inga wanted a witness. [Said yes, I'll stand next to her at the desk tomorrow].
[Count me in for Piet's run on Saturday], I told him.
[Alba and I have a date with the weeds tomorrow morning]
[You have me for the whole evening, I said to Zola, from six]
[I'm making pancakes with Rui at eight tomorrow]
[we'll do the second coat together thurs]
[will sit w ewan 2nite if he cnt sleep]
[ill b there wen he wakes up]
[The house will ring Nour at noon tomorrow to hear how the move went]
[Somebody sits with Hal each hour tonight, he knows]
[One of us will be up with Tam at five for his tablets]
[He'll find me in the kitchen at seven with two cups]
[Night team will knock for Inga at quarter to six]
"""

VAGUE = """
[I'll come and find her when she's ready]
[Told Rui we'd have another go at the engine some time]
[I said we could do a proper walk one of these days]
[Gwen has said she'll show Piet how to knit]
[We'll get to the sea yet, I told Zola]
[I'd love to hear the rest and said I'd come back for it]
Promised Alba [we'd finish the story].
[I'm there for him, he only has to knock]
[We'll sort it out together, Cass and me]
[I'll make it up to Hal for missing chess]
[Next time we'll bring a flask], we agreed, Tam and I
[Bo and Ewan are going to build the shelf]
[She'll not be on her own for it, I said]
[I'll help him ring them]
[Somebody will always be about if she calls]
[I owe Nour a walk]
[will do his hair with him at some point]
[Offered Inga company for the appointment]
[We'll carry on where we left off]
[Karl's keen to take Rui climbing and told him]
[Femi is going to have a proper chat with her]
[I will be around more this week for Piet, told him so]
[Said I'd be in touch]
[We agreed to talk again]
"""

OFF_HOURS = """
[She can kip on my sofa if it falls through, I said]
[I don't mind popping back after tea even though I'm off]
[Told Ewan to come by our house at Christmas]
[I'll take her to the match on Saturday, I'm not working]
[Karl said he would meet Hal for a pint on his night off]
[My wife and I will have Nour to lunch]
[I can run him to the airport, it's my rest day]
[After I clock off we'll go for chips, me and Tam]
[Offered Zola our caravan for a week]
[Gwen is taking Inga to her church on her free Sunday]
[Once I've handed over I'm walking him to the station]
[I'd come in on leave for that, I told Cass]
[Alba could help on my allotment at weekends]
[I'll be at the gig as well, not as staff, we can stand together]
[He's welcome at mine any time]
[said id pick her up b4 my shift]
[We'll meet in town when I'm on holiday]
[I'm going to have Rui round to see the puppies]
[Tess gave Piet a lift home in her own car and will do again on Friday when she's off]
[Come to ours for New Year, I told them]
"""
