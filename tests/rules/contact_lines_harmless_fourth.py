"""A fourth hand of lines without anybody's contact details. All invented."""

from __future__ import annotations

SERVICES = r"""
she rang Samaritans on 116 123 from the porch
gave him the Shout card, text 85258
NHS 111 said wait for a call back
Lifeline 13 11 14 is on the fridge
She likes Beyond Blue, 1300 22 4636
told her about 988 and how it works
Abi helpline 116 006 is free
The Childline number 0800 1111 is in the hall
Aware 1800 80 48 48 monday to sunday
Citizens advice 0800 144 8848 opens at nine
trans lifeline (877-565-8860) she finds good
the form is on www.gov.uk/pip
mind's page mind.org.uk has a list
hse.ie/mental-health had what he wanted
000 not called, no need
looked at nami.org together
"""

HARMLESS = r"""
bed 2130 up 0615, slept ok
08:15 - 16:30 me, 16:15 - 23:45 Kev
on 12/03 and again on 19.03.26 she went to group
temp in fridge 4.2 4.1 4.4 4.0 4.3 this wk
Quetiapine 50mg x2, 150 nocte, his own box
bp 132/84 taken by the gp nurse, he told me himself
water meter read 00418 822
Ref no 4471 2290 18 for the PIP claim
order #88120 4471 from Argos arrives thurs
Boiler model GC 41 116 20, serial 2119055612
£12.40, £3.15 and £0.85 out of petty cash = £16.40
owed 1 200 in arrears, paying 15 a week
Room 3 to room 5, room 1 to be aired
bus 38 then the 142 from the stop by Aldi
she has read 214 pages out of 612
The code for the side gate has changed, ask Kev
wifi password is on the board
he counted backwards from 100 in 7s. 93 86 79 72 65
1, 2, 3, 4, 5, once i caught a fish alive with the wee one visiting
Scrabble: 212, 188, 164, Rosa robbed
10 000 steps again!!
did 3 x 12 squats and 2 x 20 star jumps
lotto 3 11 19 27 33 41 not a sausage
ate 2 slices at 7, 1 at 11
phone died at 4 so he missed his mums call
she wants a new number as the ex has the old one
he rang his bank on the house phone, on hold 48 mins
no phone signal in the back bedroom
said he'd give me his number, i said ta but we dont do that here
She asked for my insta. Told her we keep to the house, she was fine w that
Explained why we dont swap numbers. He got it.
he tried to add me on facebook, i declined it and told the team
Spoke about me not being on her socials, felt ok to say
didnt give out my number, gave the house line card
I can't text from my own phone and I told her so
She deleted WhatsApp for the week
tiktok til 3am again he says
Facebook has logged him out and he cant remember the password
He reads the news on Twitter and it winds him up
they facetimed her sister in Perth, lovely to hear
he emailed the council and is waiting
went to print her emails at the library
cant find her emal password
At St Anne's for the carol thing
walked up the road to the sea road and back
25 people on the street for the parade
2 close friends coming for tea
six places laid
Church lane was flooded so we went round
3 drive-thrus and not one had a veggie burger
9 avenues to try with the housing, she said, not one open
Parked on Mill Road by the river
he walks the same street each nite
the house is on a hill, number 1 for views
the lane behind us needs its bins doing
good day.She ate well.No worries
Slept.is up now
all fine re.meds and that
watched Se7en and then 12 Monkeys
budget.xlsx is on the desktop
ver. 2.10.4 of the app keeps crashing on the house tablet
Rota wk 14: M T W off, T F S on
back at 9 @ the latest
@ dinner he was chatty
2 of us @ the pool
signal went on the walk so no photo
Sat in the messenger's seat at the museum lol
we made a telegram out of paper for the play
she skyped about the garden looking amazing, I mean hyped
had a discord with Kev about the heating
linked arms on the way home
He's got a lead on a flat in Leith
room at the Premier Inn until she finds something
we rang the GP and they will ring her back
i messaged the team about the boiler
her brother will text the house
call bell rang twice, was the cat
"Reach me anytime" is the name of the leaflet
signed up for the gym, membership 00218834
Train 17:42 platform 4 coach C seat 22
tracking RM 4471 8812 0GB for the parcel
ISBN 978 0 241 95522 6 is the one he wants from the library
Hit 180 at darts
8 ball till eleven
half 7 or quarter to 8
woke 1, 2.30, 4, 5.15
Room temp 19, 20, 21, 18 over the 4 days
washing machine err code E18
she's 5 ft 2 and he's 6 ft 4 so the coat swap was funny
Kadri sõi hästi, magas kella 23-7.
Bussid 5, 8 ja 12 ei käi
"""
