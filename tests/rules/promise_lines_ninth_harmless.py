"""A ninth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

EVERYDAY = """
We painted the fence on Saturday, Inga and me
Tess rang Tam at lunchtime
I stayed with her until the taxi came
Karl made pancakes with Nour this morning
Alba walks down to the shop at six every day
Inga will have her driving lesson on Sunday with the school
Hal is going to court tomorrow with his solicitor
Cass has coffee with her friend on Wednesdays
Zola and Piet are going to paint the shed
his auntie will sit with him at the hospital
the vicar will call on Rui at three
The chemist will ring when it is ready
The crisis team will see Tam at 4
housing are phoning Wednesday
Nour is hoping somebody could drive her
Would anyone like to go along?
Did Gwen say he'd go?
If there is time I might look in
I'd love to go but I'm away
we couldn't promise her Saturday
sorry to say I won't be here for his birthday
nobody's free Thursday, told Alba, he took it well
I don't know yet if I'll be on Friday
I'll clean the oven tomorrow
Gwen will sort the recycling
Tess and I will paint the hall on Monday night shift
will top up the electric
I'm ordering pizza for everyone at seven
Dinner will be at 6 tonight
Group is on at 10 in the hall
Nurse visits on Mondays
the van goes in for its MOT thursday
I'm not in till Wednesday
Karl covers Friday, I do Sunday
See the rota for Saturday
supervision at 2 with Bo
Staff meeting Tuesday, please all come
I'm seeing a friend tonight so prompt handover please
my kids break up on Friday
Will Smith film on Saturday
May and her son came at four
the frost may lift by Saturday
Tomorrow looks dry
It'll be busy at the weekend
Please go up and see Ewan at 10
Whoever's on: knock for Rui at 7
Leave the light on for Zola tonight
Don't forget Hal's cake on Thursday
I'll say no more
I'll leave it there
We'll see what tomorrow brings
She'll let us know on Friday
You'll love the mural
he'll sleep when he sleeps
I'd been going to sit with him but he was asleep
was to meet her at 3, she rang to cancel
we did what we said on Monday
I finished late, my own fault
left work at ten past eight
off sick tomorrow, sorry
home is in Cork for the weekend for me
at home my kettle whistles too
not my place to judge
she asked me over to hers for dinner. I said thanks but no
he wanted to meet after my shift and I explained why I can't
Told them I keep my days off for family
I only do lifts on shift
Tam had a day off from college
on his way home Alba bought milk
Saturday night was loud
Last Tuesday we were four for dinner
By Friday the paint had dried
next week's menu is up
Christmas rota is out
Rui thinks he will visit his mum on Sunday
Ewan said he'll cook tonight
Cass promised her sister a visit on Sunday
Piet told his dad he would phone on Friday
Zola agreed to water the plants till Thursday
Inga says she will be back by nine
"""

QUOTES = """
"See you in the morning" is how the song ends
He texted "I'll meet you at the gate at 5" to his brother
Sign on the door: "Back at 4"
"""
