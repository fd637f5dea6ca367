"""An eighth hand of promises; marks as before."""

from __future__ import annotations

PROMISES = """
Talked w/ Nour abt court. [Karl's gonna go with her Thurs 9am].
[I'm on again Friday and I'll look in on Alba first thing]
[Will sit up with Cass tonight till it eases]
Inga wanted company for the scan, [I said I'd go, 2.15 Wednesday]
[we're off to the pictures on Saturday], Zola chose the film
Agreed I'd wake Rui. [I'll knock at quarter to seven].
[Bo is down to walk him to the station tomorrow]
[Tess has offered to go through the letter with Hal this evening]
[Lotte and I will both be there for Ewan's review on Monday]
[I'll give you a ring from the house Thursday], that's what I told her
[One of the night staff will sit with her from 2]
Tam asked for a lift. [Gwen will run her up at ten].
[back in at 3 and then we'll do the garden], said to Alba
[You'll have me from four, Zola], so she stopped worrying
told piet [i wd b there wen he wakes up]
[Gwen will phone Cass each evening this week]
[We are going to try the bus together on Tuesday]
[Somebody from the house is going to the hearing with her tomorrow]
he asked would I be here at breakfast. yes, [I'll be here at breakfast]
[I'll come and find you after the meeting], I said to Hal
[Femi can take Inga swimming Sunday], he's checked the times
[Me n Rui r doin the shed sat]
[I'll keep Wednesday afternoon free for Nour]
[Tomorrow I walk to the post office with Alba]
[Meeting Zola at the library at 11]
[we have a date with the piano on Thursday], Cass and me
said [I would bring her the seeds on Monday]
[I'll sort the form out with him tomorrow]
[Karl to sit with Tam tonight]
[will make sure someone's with her at handover]
[I am going to be beside her when the post comes tomorrow]
Ewan's first day Monday. [I'll be up to see him off].
[She can count on me for Friday], she has it in her diary
Promised: [porridge together, 8 sharp]
[I'll have the kettle on for him at six]
[Gwen's going to read to her at bedtime]
"""

VAGUE = """
[I'll catch you later], I told Rui
[we must go back to that beach, me and Zola]
[Said I'd show her the darkroom some day]
[I'll always be on the end of the house phone for him]
[Tess will go over budgeting with Alba at some stage]
[We'll do it again soon], I said to Hal about the walk
[promised I'd come back and hear the rest]
[I'll help Inga write to her brother]
[told ewan id do the climbing wall w him]
[we said we'd bake when the oven is fixed]
[I'll be popping by to see how she is]
[Bo wants to take Cass to see the bluebells and told her so]
[Next time I'm in we'll finish the model]
[Gwen owes Tam a rematch]
"""

OFF_HOURS = """
[I'll swing by hers on my way home]
[Told Alba he can have my spare room for a week]
[Karl is meeting Zola for coffee on her day off]
[I'll text her when I'm off shift]
[stopping on an hour after I finish to play cards with Ewan]
[Invited Nour to my birthday]
[could take him to the match Sunday, I'm not in anyway]
[She's coming to us for Christmas, my husband is fine with it]
[I'm happy to see him outside of work]
[Femi said Hal can help on his allotment at the weekends]
[I'd visit her in my own time if she goes to Cork]
[he's welcome at mine any night]
[I'll do her hair at my place]
[gonna grab a bite with inga after work]
[Gwen will mind his cat at her house]
[my dad and I will help him move on Saturday, I'm off]
"""
