"""An eighth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

EVERYDAY = """
Walked him to the bus at 7 and waved
I was there when the post came
We tried the bus together on Tuesday and it went fine
Gwen phoned Cass each evening last week
Gwen read to her at bedtime, she slept
She's meeting her brother at the library at 11
Rui is going to try the bus on Tuesday by himself
Alba will do his washing tomorrow
He'll be at his sister's till Thursday
Zola's cousin will take her to the scan
The district nurse is coming at nine for Hal
Her solicitor will be there on the day
His mates are picking him up at six
The job centre will phone her Wednesday
Inga would like someone with her on Wednesday. Nobody asked yet.
Can anybody go with Nour on Thursday?
Who is on Friday night?
Should I wake Rui or let him sleep?
Wish I could be there for his first day
If I was on I would go with her
I can't make Saturday, have told Zola
we wont be able to do the walk tomorrow, short staffed
Not going to promise her anything till I see the rota
I said I couldn't say if I'd be here Friday
He asked me to come to his graduation and I had to say no
Told him again that I only see people on shift
Karl is bringing her own bike to be fixed tomorrow
I'll put the bins out tonight
I'll order more bread
Femi will fix the latch on Sunday
Will check the smoke alarm tomorrow
Tess is doing the shop in the morning
We'll be having soup at six
Handover at three as usual
There's yoga in the front room tomorrow
Choir resumes on the 8th
Boiler service Friday 10 to 12
I'm on lates all next week
Lotte's back Monday from leave
Gwen swaps with Karl on Saturday
I've annual leave from the 3rd
Training for everyone on the 12th
See you tomorrow Bo, bring biscuits
team night out friday, who is in
My mother is visiting me on Sunday
I'll be at the dentist till 11
Will is bringing her bag on Thursday (her ex)
May bank holiday, no post till Tuesday
Sunday was long
By Thursday she was singing
She sings on Thursdays
It will rain tomorrow
Could be a late one for Ewan tonight
Might see snow by Friday
Give Tam a knock at eight please
Make sure Alba has his bus money tomorrow
Please sit with Cass if she asks
Ask Hal about Thursday
I'll bet he'll be back by tea
I'll say this, the garden looks great
We'll cross that bridge later
I'll miss her when she goes on Friday
You will find her drawings in the drawer
He will want his space tomorrow
she'll probably sleep in
they'll bring the sofa at noon
My shift ran over because of the flood
went straight home after my shift
I had Sunday off and it rained
my day off is moving to Tuesday
he knows I don't do visits at home
My place at the table is by the window
Came in on my day off for the training
at my own house we use gas too
Zola asked what I do on my days off, told her I knit
after work Alba goes to the gym
she went to hers after
I told her about the time I could not get off the bus
Rui told me he would be up by ten
The plan is his: Monday the bank, Tuesday the flat
He'd like to go to the sea on Saturday with his sister
Nour is seeing her GP at 4
Next Friday is her birthday
we talked about next week and what she wants from it
"""

QUOTES = """
"I'll be seeing you" was on the radio
Her text said "pick you up at 5"
Ewan to me: "I'll be grand by Friday"
"We'll walk tomorrow" Rui told his dog on the phone
"""
