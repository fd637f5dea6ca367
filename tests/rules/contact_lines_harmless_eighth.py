"""An eighth hand of lines without anybody's contact details. All invented."""

from __future__ import annotations

SERVICES = r"""
Samaritans, 116 123, free from any phone.
Gave her the card for Lifeline 13 11 14.
Childline is 1800 66 66 66 over there.
Text HOME to 50808, she has it on her fridge.
National domestic abuse line 0808 2000 247
The warmline 1-877-833-6111 was busy, she waited.
lasteabi 116111, ohvriabi 116006
mind.org.uk has a page he liked
Kids Helpline 1800 55 1800 for his nephew
Non-emergency police is 101, NHS is 111.
Trans Lifeline (877) 565-8860
"""

HARMLESS = r"""
Remy wanted my Instagram. I told him we keep to the house line and he shrugged.
We do not swap numbers here, said so kindly to Billie.
Fionn asked would I follow him back; no, and why, and that was grand.
I declined her friend request and told her so myself.
Tessa offered to add me to the knitting WhatsApp, I thanked her and left it.
Nobody on the team gives out a number, said again at house meeting.
He'd found Marnie on Facebook. She has not answered and will talk with him about it.
Told Cass I won't be texting after she moves out, she cried and then laughed.
My phone stays in the locker, as agreed.
She texts her sister most evenings.
He follows a lot of birders on Instagram.
Billie and Remy swapped numbers with each other's say-so at the gate.
Kit is on Discord till late with his guild.
They have a WhatsApp group for the allotment, she's muted it.
Messaged the coordinator about the leak.
The office texted the plumber.
House WhatsApp is only for rota swaps.
Bea's daughter added her on Facebook, big smile.
He got 14 likes on his loaf.
I emailed the council from the house account with her.
Can somebody text the taxi from the house phone at 4
Left a message with the surgery.
Phone rang at 3.10, 3.25 and 3.40, nobody there.
He rang 14 times before they picked up.
Ref 4471/02/118 on the letter from the council.
Prescription number 11 2048 7730 at the counter.
Order 7700-900-12 came with the wrong lid.
Boiler serial 20190 44 118 7.
Car park ticket 0418 5701.
Sertraline 50 mg, then 100 mg from the 14th.
Paracetamol 2 x 500 mg at 02.10, 06.20.
BP 118/76, 121/80, her own cuff.
Slept 23.40 to 04.15, then 05.00 to 07.30.
Rota: 07-15, 15-23, 23-07, same as ever.
Shift 7.30-3.30, then 3-11.
Dates she can do: 12/3, 14/3, 19/3, 2/4.
Walked 11,482 steps, 8.4 km, home by 5.
£12.40 + £3.15 + £0.80 = £16.35
Bank holiday Monday 3 May 2027.
Sort code talk at the bank took 40 minutes.
Scores: 301, 180, 121, out.
Two, four, six, eight, who do we appreciate.
One two one two, testing the mic.
Counted back from 100 in sevens: 93 86 79 72 65.
Zone 2, bus 38 then the 19.
Train 14:22 from platform 3, coach B, seat 41.
Room 6 has the good window.
Bin day is 2nd and 4th Tuesday.
Walked down Fore Street to the chippy.
Three roads meet there, he likes the middle one.
12 drives to the hospital this month.
Lives on toast at the moment, she says.
Stayed at the close of the film to talk.
21 Park benches painted by the volunteers.
2 courts booked for badminton.
100 yards from the gate there's a robin.
He was on Pine Street, he thinks, when it began.
Lane four in the pool was free.
The square was full by 10.
ok.so.that happened
She left.He stayed.
plan.docx is on the house laptop
v2.0.1 of the tablet thing
Mail came for Kit, two letters.
The email from the council was read together.
Back @ 6ish
Met @ the library, quiet corner
Signal was bad on the hill.
Telegram from the King for his gran's hundredth.
Snap, he won three rounds of it.
Line dancing at 7, message Rosa's band if lost, he joked.
A discord in the choir over who sings first.
He zoomed up the stairs.
Threads pulled from the blanket, mended.
Slack in the washing line fixed.
Steam from the kettle set it off.
Reddit is where he gets his bread ideas.
"""
