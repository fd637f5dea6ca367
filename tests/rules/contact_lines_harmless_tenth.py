"""A tenth hand of lines without anybody's contact details. All invented."""

from __future__ import annotations

SERVICES = r"""
Samaritans of Ireland also 116 123.
Women's Aid, 1800 341 900, any hour
Beyond Blue 1300 22 4636 for the carer
call 988 and press 1
NHS 111, then option 2
Text 50808 in Ireland
thetrevorproject.org has a chat
@samaritans posted about it
"""

HARMLESS = r"""
Wim asked to follow me and I explained how we do it here.
Dot wished we were friends on Facebook; I said friends in the house is what I can be.
Lena asked Sam for his number, Sam said no and felt bad, we talked.
I won't be on WhatsApp with anyone from here, I told Ivo.
Shane left a note for me in the office.
He gave me his old number plate for the wall.
She gave me her word.
I gave him the number for the GP and he rang.
I passed on the message from his mum.
The number for the taxi is on the fridge.
Ivo called me a legend.
She phoned me in sick for the choir, a joke.
We called each other names from the pantomime.
I rang the bell for supper.
Text her brother, she said to herself, and did.
He was texting all through lunch.
Messaging apps are off after ten, her own rule.
She is off Snapchat for Lent and sleeps better.
Wim's ex found him on Facebook. He blocked her.
We made a new password for his Instagram, he keeps it.
I showed Lena how to mute a group.
Dot's niece FaceTimed her, we left them to it.
Shane has 40 followers and is pleased.
He streams to his mates on Twitch from room 3.
They friended each other at the group, not my business.
Ivo and Wim have each other on Steam.
Post came for Dot.
We posted her letter.
Her story in the magazine came out.
Read her reel of poems. Reel to reel tape, that is.
My feed bucket leaked on the step.
The chickens got their feed at 7.
In my contacts box there are two lenses left.
My email to housing went from the house account.
The printer emailed itself again, says the screen.
My mobile shelf unit has a wheel off.
Our group chat over tea was about trains.
Group at two, chat after.
Home visit from the nurse at 11.
Rang home, no answer, he will try at six.
She is at home in the garden.
10 Downing Street was on the quiz.
Number 10 on the menu, twice.
Orders 617-2 and 802-4 are for the kitchen.
Shirt size 16, collar 15 and a half.
Jigsaw is 1000 pieces, 340 in.
Her watch says 07:00, ours 07:04.
Insulin 8 units at 08.00, 10 at 13.00, hers to do.
PIN for the tablet changed, in the safe.
Bus 55 to the Ringtee stop.
Meter 0162 4480 at noon.
22/2/26, 1/3/26, 8/3/26 are her Sundays.
Knit 2, purl 2, knit 4, purl 2.
One for sorrow, two for joy, three for a girl.
Half one, two, half two, awake.
3 Mill Lane buses in a row and then none.
Grove of birches behind the lodge.
The lodge by the lake was closed.
Cottage pie at six.
5 Terrace heaters, all broken.
Block C has no hot water, says the council.
Lane swimming 7 to 9.
Way to go, Ivo.
See page 14.Then page 20.
He said ok.I said ok.
"""
