"""A sixth hand, kept back like the fifth; marks as before."""

from __future__ import annotations

SEE_THEM = """
Piet's train is at six. [I'll be on the platform to wave him off on Friday].
[We will see each other again on Tuesday], I told Alba, same corner.
[I'll have time for Tam after the meeting tomorrow] and he knows where to find me.
Nour wanted a name. [It's me tomorrow at nine].
[I'm free at three and I'll sit with Cass then].
[I'm hoping to see Ewan before he goes on Wednesday].
[Seeing Zola tomorrow], will ask about the shoes then.
"""

TOLD_THEM = """
I said sure, [I'll watch the match with him on Saturday].
Hal has been told that [Gwen or I will be in the corridor tomorrow].
Asked if I would be there on Monday. Yes, I said, [I will be there at half eight].
[I committed to a walk a day with Inga this week].
Rui cried when I told him [I would come to the cemetery with him on the 4th].
Wrote on the board for Tam: [back at 5, I'll find you].
Gave Alba my promise about Sunday, [I'll be at the church door].
Let Piet know [we'd be trying again tomorrow with the phone].
"""

NAMED = """
[Karl and Nour will go through the flat list together tomorrow].
[Femi has put herself down to go with Cass on Monday].
[Bo's on breakfast with Ewan tomorrow], pancakes were mentioned.
[Lotte will meet Zola after school on Thursday].
[Tess is back on Friday and will take Hal to the vet with the cat].
Told Inga [Gwen would come up before bed].
[Bo can be with Rui from two till four].
"""

TOGETHER = """
[Tam and I will get the bikes out on Sunday].
[We're having a go at sourdough tomorrow, Alba and me].
[We are both going to write one page by Friday], Piet and I, and swap.
Nour chose the cafe. [We'll be there at eleven on Thursday].
[Cass and I will sit on the wall and eat chips tomorrow].
[gonna build the raised bed wi ewan tmrw]
"""

POP_IN = """
[I'll do a round at two and stop at Zola's door].
[I will be checking in with Hal at bedtime].
[I'll come through and say goodnight to Inga at eleven].
[Somebody'll be round to see Rui at six with his tea].
"""

CONTACT = """
[I'll give Tam's room a ring at seven to wake him].
[We'll send Alba off with a card and a call on Monday].
[I'll pass it on to Piet tomorrow and we can talk it over].
[Going to phone Nour at her aunt's tonight].
"""

BRING = """
[I'll bring in some of my plums for Cass tomorrow].
[I'll hand Ewan the photos myself on Thursday].
[Karl will bring up Zola's breakfast at eight].
"""

SHORT = """
[tea w hal 4ish]
[8am: inga, swimming, me].
[Rui at 6 for a stroll], I said yes.
told tam [will c him tonite]
"""

WE_SAID = """
[Someone on nights will have tea with Alba at one].
[There will always be someone near for Piet this weekend].
[The team will walk with Nour to the polling station on Thursday].
[We'll get somebody to go with Cass on Tuesday].
[One of us is going to eat with Ewan each evening this week].
"""

REPORTED = """
Zola told the group [Bo will be teaching her guitar on Sundays].
Hal's calendar says [Femi, Thursday, museum], so Femi must have promised.
"""

VAGUE = """
[I'll go and see Inga's exhibition at some point].
[We'll do something nice for Rui before he goes].
[I'm going to take Tam up on that game].
[Will catch up with Alba when I'm next in].
"""

NO_WHEN = """
[I'll be the one who goes in with Piet].
[I'm going to be with Nour for the whole thing].
[I'll dance with Cass at the party].
[We'll work out the budget together], Ewan and I.
[I told Zola I would sit through it with her].
"""

OFF_HOURS = """
[I'll be in on my day off for Hal's birthday].
[I could put Inga up for a night or two].
[We could have Rui over at Easter, my family wouldn't mind].
[I'd go along with Tam, it's my evening off anyway].
[I'll meet Alba in town on Saturday, I'm not on shift].
[Femi invited Piet to her church on Sunday, after her shift].
[My door's open to Nour any time, I gave her the street].
[I'll give Cass a lift home after work].
"""
