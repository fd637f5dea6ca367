"""A second hand: lines in which nobody of the house promises company."""

from __future__ import annotations

PAST = """
Took Tam to the sea on Saturday, as he'd asked.
I was meant to be meeting Alba at two but she slept.
We'd been going to cook; the gas was off.
Piet and I talked till late about Sunday.
She told me about the Friday she left.
I kept Nour company through the storm last night.
Said goodbye to Cass on Thursday at the gate.
Two of us sat with Ewan on Monday night, he remembers none of it.
I came back at ten, as I'd told Zola, and she was up.
Bo would always bring Hal the paper on Sundays, he told me.
We met on Tuesday for the last time.
"""

KEPT = """
Told Inga I'd come at six. Came at six. She'd gone out.
I'd promised Rui chess tonight: three games, he won two.
We said Saturday and Saturday it was.
Gwen said she'd ring on Friday and rang.
"""

RESIDENT_PLANS = """
Tam'll be at his dad's on Sunday.
Alba has arranged to meet her friend in town tomorrow.
Piet says he can do Thursday by himself.
Nour might come down for supper, she'll see.
Cass is off to see her nan on Saturday with her brother.
Ewan's going to phone the landlord in the morning, he wants to do it alone.
Zola would like to be woken at eight tomorrow.
Hal told Inga he'd play her at draughts tomorrow.
Rui and Tam will walk to church on Sunday.
He wants to visit her grave on Monday.
She's going to sit in the garden tonight and would like not to be joined.
They'll be back on Friday, the both of them.
Alba: going home for the weekend, back Sunday night.
Piet offered to cook with Nour on Thursday.
"""

OTHER_PEOPLE = """
Cass's CPN is going to see her on Friday.
A man from the housing office will meet Ewan at ten.
Zola's son will bring her slippers tomorrow.
The dentist can see Hal on Thursday at four.
They will call Inga from the ward tomorrow.
The duty doctor said he'd ring her after lunch.
Rui's brother promised to sit with him at the hearing.
Her key worker offered to drive her home on Monday.
The solicitor will go through it with Tam next week.
The group leader said someone would be at the door for Alba.
Mum will pick Piet up at six, he says.
"""

QUOTES = """
“We'll see each other on Sunday” is how her daughter signs off.
Nour: 'I will sit with you tomorrow,' to Cass, on the stairs.
Ewan's words for the book: “I'll walk to the bridge with my brother on Saturday.”
The radio played "I'll be there" and Zola turned it up.
Hal says his mother always said "I'll come back for you".
"Can we go together tomorrow?" That was all Inga said today.
"""

QUESTIONS = """
Any chance one of us can go with Rui on Friday?
Is someone going to meet Tam tomorrow?
When will I see Alba next, she asked. I looked it up and told her.
Would it help if I sat with Piet at the hearing? Ask him.
Nour keeps asking who'll be there on Thursday.
Wondering if Gwen might take Cass on Saturday.
Ewan asked could I come to his sister's on Sunday. Said I'd think, then said no.
"""

HYPOTHETICAL = """
Had I been on I'd have gone with Zola.
Ideally somebody would walk with Hal on Sunday but there is just one of us.
It'd be nice to see Inga on stage some day.
Maybe in the summer there could be a trip.
I would go with Rui if it were up to me.
Someone could have told Tam.
If she asked me I'd say no.
"""

DECLINED = """
I can't be there for Alba on Tuesday and I told her so today.
Piet asked for Bo tomorrow, Bo is on leave, told him.
I won't promise to be there, I said, the roster isn't out.
Offered Nour company for the walk, she said not today.
Had to let Cass down about Saturday, no one is on to go.
We're not going to the sea on Sunday after all, told Ewan.
Zola said she'd sooner go by herself on Friday.
I'm no longer able to take Hal on Monday.
"""

HOUSE = """
Pizza night on Friday, everyone chips in.
The boiler service is on Tuesday, no hot water until two.
We'll have a full house on Saturday.
Inga's meeting is at four on Thursday.
Rui's chair gets delivered tomorrow.
Fire doors will be tested on Wednesday.
The group starts again on the 5th.
"""

ROSTER = """
I swap with Karl on Thursday.
We're three on tomorrow.
Lotte's back Monday.
Bo will take my late on Friday.
Tess is staying on till nine tonight to cover the gap.
I'm in at seven tomorrow.
Gwen will do the sleep-in on Saturday.
I'll be leaving at ten tonight, Femi stays.
"""

INSTRUCTIONS = """
Days to ring the surgery for Tam at nine.
Remember to knock twice for Alba tonight.
If Piet is up at six please sit with him.
Nights: look in on Nour on the hour.
Make sure somebody is near the phone at four.
Let Cass sleep, she will come down when she comes down.
"""

CHORES = """
I'll chase the council about the bins tomorrow.
I'm meeting the gas engineer at eight.
Karl's taking the minibus to the garage on Friday.
We'll paint the hall next week, magnolia again.
I'll email the landlord for Ewan's reference on Monday.
I'll write up Zola's review tonight.
Bo said he'd look at the dishwasher tomorrow.
I'll be printing the new sheets on Sunday.
I'll pick up the parcel on Thursday.
Someone will come for the old sofa on Friday.
I can stay until the locksmith comes at five.
I'll bring milk.
We'll get the gutter seen to on Monday.
"""

TURNS_OF_PHRASE = """
I'll take his word for it.
We'll call it a draw until Sunday.
I'll be brief: quiet night.
You'll see her smile on a Friday.
We'll never know.
I'll let that sit until tomorrow.
I'd say Saturday suits her.
I'll stop here, hand's tired.
We can see an end to the rain by Thursday.
We'll manage tonight.
"""

STAFF_LIFE = """
I'm off to my cousin's wedding on Friday.
We've got the in-laws this weekend.
My partner's picking me up after work tonight.
I'll be running the half marathon on Sunday, wish me luck.
"""

NOT_OFF_HOURS = """
I don't do visits on my day off, I told Hal kindly.
Left after my shift as usual.
Someone else's place is not my business.
Inga asked for a day off from the washing-up.
She put the kettle on after work, as her mum used to.
I told Rui that mine is a mess as well. Sock drawer, that is.
"""

LONG = """
Tam's sister rang to say she will fetch him on Saturday at ten and have him back by Sunday night. \
He's pleased and nervous. He asked \
me whether it was all right to be both. We sat on that a while. He'll pack tomorrow. Kettle's \
descaled, new bulbs in the hall.
Alba didn't want to talk and said so. Around nine she put her head in and asked if the offer of \
cocoa stood. It did. Her appointment \
has been moved, the clinic will write. She may ring them herself on Monday. I have put the old \
date out of the diary.
"""
