"""A seventh hand: lines in which nobody of the house promises company."""

from __future__ import annotations

EVERYDAY = """
I went with her on Saturday and it was fine
He said he'd ring his brother tomorrow
she's off to see her mum friday
Hal is going to the gym on monday w his mate
We did the big shop Friday like we said
Saturday's always hard for Zola
Rui's key worker from the council is visiting at 3 tomorrow
dentist 2pm tues (Cass)
His dad is coming to pick him up sunday 11am
I won't be in tomorrow
Can't go with Inga on Thursday, told her so, she's asking her cousin
said no to a walk tonight, I was on my own in the house
will someone see to the boiler tomorrow
Shall we offer her company on the bus?
she wrote 'see you in June' on the card
If it snows we might all be stuck
I would have gone with him if I'd known
Should've sat with her longer
He wishes somebody would go with him
I will order the paint on monday
Lotte will do the meter readings tomorrow
I'll hoover the landing before I go
Femi is bringing the van back at six
New mattress comes weds
House meeting thurs at 4
the film is at 8 tonight in the lounge
Ewan starts college in september
Gwen's on nights this week
I'm on Sat and Sun, Karl's off
swap: Tess does my Friday late
I'm at training tomorrow
My holidays start Saturday
see you all on Monday team, have a good one
seeing my dentist tuesday so in at 2
Will is visiting Zola on Sunday, her brother
May be a storm on Saturday
May is her favourite month, she'll be 40 on the 3rd
Rui may go home this weekend
Please look in on Tam at 2
Could nights give Alba a knock at 6
Remind Hal about Thursday
He'll be fine tomorrow I think
She will be missed
They'll let her know by Friday
The council will send someone out on Wednesday
Her CPN said she would call this afternoon
His sister is going to take him for lunch
mum's taking her to the cinema sat
Inga and Cass are going swimming tomorrow
Piet will bring his guitar down later he says
Alba said he would come and sit with us this evening
Nour hopes to see the sea before she goes
he was meant to see me at 4 but slept
I had planned to take her but the van was out
We walked, we talked, we came back
met her at the station as agreed
as promised I sat with him till he dropped off
time will tell
we'll see
I'll never forget his face when the cake came out
we'll need more milk for tomorrow
let's see how he is in the morning
I'll be honest, I found tonight hard
I'll admit I was scared
You'll find the spare key in the tin
Thats me done, off home
After my shift I slept 11 hours
my place in the rota is wrong for June
My day off was lovely ta
she knows it isn't my place to decide
I don't see residents outside of shift, explained this to Rui again
he asked could he come to mine for Christmas. said no, kindly
asked if I'd go to his gig on my day off, I said I can't
we agreed I would not ring her after she leaves
The house line is there any time, he has the card
Night was long and quiet, she slept from 3
Tuesday was better than Monday he says
Friday's curry was the best yet
on sunday she is allowed visitors from 2 at the hospital
Zola wants to be left alone till Thursday
He can have a bath any time he likes
they can use the garden tomorrow as the fence is done
We could do with a new telly before the weekend
I might paint the shed next week
Somebody left the gate open tonight
Someone's parcel came at 4
the house will be full from friday
The house is to be inspected on tues
visiting hour is 2 til 4
bus goes at 10 and every hour after
He leaves us on the 14th
"""

QUOTES = """
"I'll be back" he said in the Arnie voice
Zola said "I'll sit with you tomorrow" to Piet, kind of her
"""
