"""A ninth hand of lines without anybody's contact details. All invented."""

from __future__ import annotations

SERVICES = r"""
Aware 1800 80 48 48, she likes the evening hours.
NHS 111 option 2 rung with her.
Call 13 43 57 for 13YARN.
Text YES to 85258 any hour.
SAMHSA 1-800-662-4357 leaflet given.
Lasteabi on 116 111.
Citizens Advice 0800 144 8848
Switchboard LGBT 0800 0119 100
https://www.samaritans.org/branches is where the list is
Emergency is 000 over there, she reminded us.
"""

HARMLESS = r"""
Odette asked to be added on Snapchat and I said that I don't, and why.
Fred texted his brother from the sofa.
I texted the office that the van is back.
Pippa called me over to see the bulbs.
She called me a star, I'll take it.
He rang me from the landing on the intercom, joking.
Orla messaged the house line to say she is on the train.
Merv rang the house at nine, all well.
Ciara wrote me a card, it is on the board.
We do not follow residents online; the agreement says so.
I turned the friend request down and told Fred to his face.
Bronagh's ex has been messaging her on Instagram, she wants to block him.
Kris is on WhatsApp with his mum every night at nine.
Helped Fred set up Messenger so he can see his son.
Helped Pippa to add her daughter on Facebook.
We talked about what to post and what not.
She showed me her followers, 212 of them, all knitters.
The choir has a Facebook group and Orla joined it.
The allotment WhatsApp says rain.
We agreed in team meeting that nobody keeps a resident's number.
He wants a phone of his own.
Phone contract ends on 14/03.
Her phone broke, she's relieved.
My phone was in my bag all shift.
Took the call in the garden with her.
Call with the GP at 11.40.
In touch with the surgery about the form.
She would like to keep in touch with the choir.
He lost touch with his brother in 2009.
Keep in touch with how she sleeps, she asked.
I said at goodbye that the house door is open and the house line too.
They added me to the rota for Sunday.
Follow up with housing on Tuesday.
Followed the recipe on YouTube together.
Joined the library, card in his wallet.
Friends of the park meet on Sunday.
He liked my bean soup.
Commented that the stairs are cold.
Shared a pot of tea.
Shared the news with the team.
She is connected to her church.
Chatted to Merv about the van.
Spoke with Ciara on the step till late.
Text on the poster is too small.
Snapped the pencil and was sorry.
Story time in the lounge, her story of the fox.
The number of slugs is over 40.
The 802 bus is late again.
Serial 5550-1193-2 on the kettle plate.
Gas reading 07700, up from 07612.
Ticket 900-417-22 for the raffle.
Draw numbers 3, 14, 22, 31, 40 and 6.
12 laps, 8 lengths, 20 squats.
Temp 36.8, 37.1, 36.9, hers to write.
Amitriptyline 10 mg at 20.30, 2 left.
Bank said 30 to 40 minutes, it was 55.
Rent is 540.00, paid 270.00 on the 1st and 15th.
Between 2018 and 2023 he lived by the sea.
The key of the shed is on the hook.
7 for 7.30, says the card.
five, six, seven, eight and turn
one eight hundred metres race on the telly
double six to start, nobody threw it
zero one, then zero two, the bingo went slow
Sat at the corner of Vine Street and watched buses.
Marine Parade is closed for the carnival.
4 close friends came to the tea.
Went up the Green to see the fair.
3 cottages to see on Friday with housing.
The court date is 12 May.
Number 9 Lane is where swimmers turn.
He fancies a cottage with roses.
Dropped at the library on Abbey Road.
file saved as notes.final.docx
Yes.No.Maybe was the game
Teams of four for the quiz
Line 4 on the form is blank
Meet at six, eat at seven
"""
