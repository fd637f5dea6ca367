"""A fourth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

PAST = """
I'd been going to take Tam out but he was asleep by six.
We sat, Alba and I, and watched the rain till four.
Piet asked for me at ten and I came.
I would sit with Nour most evenings back in May.
On Thursday we'd both gone to the market.
I got to see Cass dance on Saturday.
Tess and Ewan were at the clinic until three.
Zola's been waiting for Friday all week and it was worth it.
"""

KEPT = """
Told Hal we'd finish it tonight, and finish it we did.
Said I would wake Inga at six and woke her at six.
As agreed on Monday, I went along with Rui this morning.
I told Tam I would ring, rang at two, no answer.
"""

RESIDENT_PLANS = """
Alba is having her sister to tea on Sunday.
Piet will let us know on Friday.
Nour is set on going alone tomorrow.
Cass wants to cook for us on Saturday.
Ewan said he'd think about it and tell me tomorrow.
Zola is going to help Hal with his bags on Monday.
He's promised his mum he will ring her every Sunday.
Inga and her friend will be in the garden this afternoon.
Rui'll be out till ten tonight, with his cousin.
They plan to walk to the pier tomorrow.
Tam will come and find one of us if he needs to.
She'll come down when she is ready.
Alba will knock on the office door at nine for her money.
"""

OTHER_PEOPLE = """
Piet's son is taking him to the match on Saturday.
The care coordinator promised Nour a call on Monday.
The new landlord is going to walk them round on Thursday.
Cass says her friend can sit with her in court.
A nurse from the ward will bring Ewan back at five.
Her brother-in-law offered to help her move on Sunday.
The minister will be with Zola for the anniversary.
They said they'd send somebody for Hal at two.
Somebody from the jobcentre is seeing Inga tomorrow.
The vet will call Rui about the cat on Friday.
"""

QUOTES = """
Tam did his impression of the sergeant: "I will see YOU on Monday!"
On the wall in Alba's room: "We'll meet again".
Piet told his daughter, "I'm coming to yours on Sunday."
"You can stay at mine," her friend had written, and Nour showed me.
Cass: 'someone will sit with me tonight, right?' Then she slept.
“I'll walk in there on Friday like I own it.” Ewan's words.
"""

QUESTIONS = """
Should we be with Zola tomorrow when it arrives?
Will you take Hal on Thursday, Bo?
Inga wants to know will somebody come.
Rui asked if we'd go together. I'd like to talk about it first.
Who'd be able to sit with Tam at four?
May I take Alba to the library on Saturday? Asking the team.
"""

HYPOTHETICAL = """
I would love to go to Piet's show but I'm away.
If the roster had two on we'd take Nour to the sea.
Cass said if I came to her wedding I'd have to dance.
I almost said I'd be there on Friday. I didn't.
Nobody could have sat with Ewan longer than Bo did.
In summer we could eat outside, all of us.
"""

DECLINED = """
I've told Zola it can't be me on Thursday.
No lift for Hal tomorrow, we have no driver.
Inga asked me to hers for tea. I said thank you and no.
Rui wanted Bo with him on Monday; he isn't on, I said so.
We couldn't promise Tam anyone for Saturday.
Alba said she doesn't need me at the hearing, so I'm not going.
"""

HOUSE = """
Sunday lunch is at one this week.
The band practises here on Thursdays.
We'll have no water on Wednesday from ten to twelve.
Piet's room will be ready on Friday.
The stay ends on Monday, key to the office.
"""

ROSTER = """
I'm with Karl on Sunday.
Gwen will be on her own from ten.
Femi and Bo swap Tuesday.
I'm not back till Thursday.
Tess has asked for Monday off.
We've got agency tomorrow night.
I'll be on the floor, Lotte in the office.
"""

INSTRUCTIONS = """
Someone sit with Nour at supper please.
Days, could you walk Cass to the bus.
Be with Ewan at ten if you can.
If Zola knocks, let her in and put the kettle on.
Take it slow with Hal tomorrow.
"""

CHORES = """
I'll fill in the incident form tonight.
I'm seeing the builder about the step on Monday.
Bo will collect the van at nine.
We'll get new batteries for the smoke alarms on Friday.
I'll hang the curtains in room three tomorrow.
Karl is going to meet the man about the boiler.
I will put in the order on Tuesday.
Lotte will water the plants on Sunday.
I'll wipe down the whiteboard at the end of the shift.
Gwen's painting the back door on Saturday.
"""

TURNS_OF_PHRASE = """
We'll take it one day at a time.
I'll believe it on Monday when I see it.
We can but try tomorrow.
I'll tell you what, Saturday was loud.
That will do for tonight.
I'll own that, it was a bad Friday.
I'd be lying if I said Sunday was easy.
"""

STAFF_LIFE = """
I'm taking my dad to hospital on Thursday, Bo has my shift.
We're having the baby's naming day on Sunday.
I'll be in Wales until Monday.
My sister and I are going to a gig on Friday.
"""

NOT_OFF_HOURS = """
The day off in lieu is booked.
Inga's place at college starts in May.
I came in early, before my shift, to read the log.
Rui was off his food.
I told Tam what I do after work is boring: bus, soup, bed.
Nothing to add after my shift.
"""
