"""A tenth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

EVERYDAY = """
I saw Tam at four like I said
Piet came off the bus and Gwen was there
Alba will hoover tomorrow
Cass is nervous about Tuesday
Zola's aunt is taking her to the pier on Sunday
Hal looks after his own bike
Inga's train is at 6.40
Ewan has lines to learn for Friday
Nour hopes we can go on the 12th. No answer yet
Second half is on tomorrow at three
The clinic opens at 9.30
Zola's mum will ring her at 5
nobody swam, too cold
We lit the candle at nine
Rui walked down at half past
Meeting tomorrow, agenda on the wall
I'll get the projector out
will you be in tomorrow Tess?
Gwen will restock the tea
zoo is shut till March
The kite is fixed
Gwen and Alba fixed the kite
I think of her often
he'd like to be called by nine
Could one of you bring Ewan's post up
Don't go in before ten
If she wants company she will knock
He said he might come down later
She'll be along in her own time
They will come for the piano on Tuesday
My kids have a match on Saturday
I have Friday off, away till Monday
My garage is full
I live near so the commute is easy
I stayed at home on my days off
asked if Ewan could come and watch the match at mine. No, I said
told her I can't be rung at home
It's a no to dog walking, sorry Nour
After 3 it gets busy
I finish at 3 today
the game is on Saturday
What will we do on Friday if it rains?
Might there be someone free on the 12th?
Wouldn't it be nice to go to the sea
I would have walked with him
I was going to, then the fire alarm went
We were to meet at two but he slept
I will say it was a good day
We'll have to see
Tomorrow never knows was on the radio
On Friday Alba moves out
Sunday dinner is lamb
We might get snow
"""

QUOTES = """
"I'll call you" was the last line of the film
Her daughter wrote “we'll visit on Sunday Mum”
"""
