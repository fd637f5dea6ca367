"""A sixth hand of lines without anybody's contact details. All invented."""

from __future__ import annotations

SERVICES = r"""
ring 0808 2000 247 the DV line
1737 free text NZ
Shout 85258
1300 659 467 suicide callback
211 for the pantry list
Childline 1800 66 66 66
0345 767 8000 was the bank's stolen card line
crisis text HELLO to 50808
911 was rung by next door
www.mind.org.uk/information
peaasi.ee he read a bit
https://www.nhs.uk/mental-health
Age UK 0800 678 1602
veterans line 988 press 1
emotional support 116 123
1800 011 511 NSW line
"""

HARMLESS = r"""
Fridge 3.9, freezer -18.2
11pm quiet, 1am kettle, 3am all asleep
15/15 checks on the stair light lol
07:10 07:40 08:05 buses
Case ref 22/0418/AB for the damp
parking permit 8812-4471 expires
UTR and NI are for her to sort w/ CAB
Gas 4412.7 Elec 88120
room 5's radiator, part no 771-2290
ate at 12, 4 and 9
tabs: 2 x 8am, 1 x 2pm, 2 x 10pm
1st, 2nd, 3rd prize all went to Bea
20 lengths, 25 m each, 500 m!
he ran 5k in 31.22
Score 4-2 after extra time
Recipe: 200 g flour, 3 eggs, 450 ml milk
paint code 12-0752 buttercup
rings of 12 chairs
Bingo 22, 88, 11, legs eleven!
three four time is a waltz
two by two they came in
one for all
oh no, oh dear, oh well
eight or nine of us
zero sugar please
He called round at four and called again at six
calls himself the captain
she phoned a friend (the quiz game)
mobile library comes on Wed
cell by cell the honeycomb, we watched it
text for the sermon was Ruth 1 16
message in a bottle craft
number nine dream on repeat
email? no he prefers post
online banking locked him out
instagram is down again
off facebook since new year, sleeps better
took whatsapp off her phone as it pings all night
signal box at the heritage railway
snap decision to go to the beach
telegram from the king for her gran
discord in the choir, alto vs soprano
zoom zoom went the toy car
x marks the spot
threads of wool everywhere
twitch in his eye since the tablets, he says
Kik off was at 3
she will not be giving her ex the number
asked me for my number again, explained again why not
"can I add you" he asked, I said no, he said fair
she looked for me on insta, told her I dont accept residents
no we do not swap numbers
he wanted my email for the photos, I said send to the house
gave her the house line
I keep my phone in the locker
we have no contact with people after they leave, she asked about that
deleted the message without reading
I am not on any of those apps
Who left a phone in the porch? black case
street party is on the 12th
40 people at the avenue fete
she walks the avenue most mornings
2 lanes closed by the park
we sat in the square
ten minutes down the road
on the way we saw 3 drives with skips
5 courts for tennis, all full
court at 10, room 3
place at table for 9
terrace needs 6 pots
mount 2 shelves in room 7
gate 14 at the airport for her mum
platform 2 Green Line
at 6 Rose closed the shop
number 12 bus to Park Road
lives by the sea in her head, she says
St. Patrick's day at 3.Parade first
Bring coat.It rains.
all good.me
hr.am
1.2.3 go
v2.1 of plan.doc
www is slow today
@home he eats better
meet @ 5 @ gate
50% off @ Lidl
C# is the key he plays in
#3 hob is broken
"""
