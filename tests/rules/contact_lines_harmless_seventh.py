"""A seventh hand of lines without anybody's contact details. All invented."""

from __future__ import annotations

SERVICES = r"""
1800 742 444 Grow freephone
Ring 112 or 999
1-888-843-4564 LGBT hotline
Saneline 0300 304 7000
116 111 lasteabi
SMS 85258 she likes that one
1800 184 527 QLife
https://988lifeline.org/chat
hse.ie page on sleep
https://www.citizensadvice.org.uk
"""

HARMLESS = r"""
Woke 3.15, 4.40, up 6.05
Boiler 1.4 bar, then 1.6
Order 100-4471-882 collected
Lent £20, £5 back, £15 to go
7 of 12 came to the meeting
28 days notice given to the landlord
flat 2 up from us had a flood
he is 6'2, she's 5'4
won 3 nil
3 2 1 go
page 7, para 4.2.1
Wk 44 rota done
tablets 20 mg, 40 mg from Monday, his word
dial-a-ride booked 10.30
Call bell fixed
on the phone to DWP 55 mins
phone charging in room 5
he wants to text his mum by himself
texted from the house phone with her
email is down
wrote to her MP
addressed 40 envelopes for the church
insta pics of bread again, his feed not mine
Dev got rid of snapchat
Kofi's mum facetimed
the family group chat is driving Nadia up the wall, muted
he asked if I'm on Facebook; I don't mix those, I said
told Omar it's no to numbers, same for everyone
Bea tried to follow me and I blocked it, she knows
said goodbye, no contact after, she was sad and so was I
I gave her the crisis card and the house number
I don't text residents
asked for my surname to find me online, said no
We agreed she rings the house not me
My number is not for giving, she laughed
the drive was long
his street had a party
the park at the end of our road
Green Lane market on Sunday
2 Court cards short in the deck
10 High Tor is the big walk
drove down Elm Avenue and back
corner of Mill and Main, bus stop 4418
square 4 on the bingo
5 Rivers music school
lives in her head rent free she said
St.Annes.10am
ok.lets.go
done.it
A.M. tea, P.M. tea
notes.txt
ver 3.1.4
@Jo can u sign
@ the cinema
8pm@hall
"""
