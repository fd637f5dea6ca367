"""Lines without any contact detail, and lines that name public services only."""

HARMLESS = """
Breakfast at 08:30, walk at 10, group 14:00-15:30.
Shift runs 0700-1500, then 1500-2300.
Meeting moved to 14.11.2025 at 18.30.
She arrived 2026-03-14, leaves 2026-04-02.
On 3/4 and again on 03/14/2026 he asked for the lamp.
10 000 steps before lunch, she was proud.
He counted one two three four five six seven and breathed.
Counted back from 10 9 8 7 6 5 4 3 2 1.
One two, one two, we tested the microphone.
Five, six, seven, eight, and the dance began again.
Scores tonight: 21-15, 18-21, 21-19.
Scrabble 214 to 188, then 201 to 196.
Darts: 180, 140, 100, 60.
Chess took 45 minutes; move 12 was the good one.
Room 12 is free, room 3 has the new lamp.
Rooms 101, 102, 103 and 104 were painted at the last place.
Flat 3 upstairs had music on.
Bus 42 or the 7, whichever comes.
The 14:05 from platform 2 was late by 20 minutes.
Paid £42.50 and got 7.50 back.
Rent is 1 250 a month, deposit 2 500.
The budget is 88 400 and 12 750 of it is food.
Raffle ticket 4471 won the cake.
Lottery: 4 8 15 16 23 42, no luck.
Order 4471920033 arrives Friday.
Parcel tracking 00340434 1612 0945 is with the neighbour.
Invoice 2025-0417 is paid.
Serial number 8841207-33 is on the boiler.
Gas meter 004 512 877, electric 88213.
ISBN 978-0-14-312774-1 is the one she wants to read.
Read pages 112-118 and 204-210.
Psalm 23, then hymn 412.
Take the recipe times 3: 450 g flour, 300 ml water.
25 mg at 08:00 and 50 mg at 22:00, her own supply.
Blood pressure was none of our business, she said.
Temperature in the greenhouse 22.5 °C.
The code for the shed is on the hook.
Wifi password changed, it is on the fridge.
House door code changed on Monday.
The number on the door was 12 and it is now 14.
His old prison number is not something he wants used.
Locker 118 at the pool.
Page 3 of 12 was missing.
Size 8 shoes, 32 waist, 34 leg.
Wallpaper 10.05 m by 53 cm.
Version 2.3.1 of the agreement was read aloud.
Chapter 12, 13, 14 and 15 in one night.
It was 3 to 1 at half time, 5 to 2 at the end.
She has 7 plants and 555 ideas.
Population 12 345 678, she looked it up.
Booking reference X7K2P9 for the train.
Form P45 and form IR-2025-0417 are in the tray.
MP3 player, A4 paper, B12 tablets.
Twenty twenty-five was hard, twenty twenty-six is quieter.
Two of us, three of them, four chairs.
Oh one more thing: oh, two more in fact.
Zero sugar, nought wrong with it.
Double five is his favourite domino.
Seven of hearts, two of clubs, nine of spades.
She rang the bell three times and then once.
The phone rang twice and stopped.
Phone charger is in the drawer.
He left his phone on the bus and found it.
Call with the housing officer went well, he did it himself.
She rang her mum from the house phone.
Nobody picked up, she'll try again at four.
His number at the deli counter was 61.
Text of the song is on the piano.
She sent a text to her sister and laughed.
We looked at how to block a caller.
Dial 0 for the office, 9 for outside.
Ring the bell if the gate is shut.
The line was busy, then it was lunch.
Signal is weak in the cellar.
A signal whistle in his coat.
Smoke signals, he joked, from the toast.
He snapped a twig and then a photo.
Oh snap, she said, and dealt again.
Some discord over the dishes, sorted.
Telegram poles along the walk.
Steam on the kitchen window.
He is learning to switch the boiler.
Threads for the loom came.
Zoom in on the heron, he said.
Teams of two for the garden.
Line 4 of the poem is hers.
Link arms, someone said.
The link between sleep and bread is clear to her.
We talked about Instagram and how it makes him feel.
She is taking a week off Facebook.
TikTok kept him up until three.
The family WhatsApp is noisy, she muted it.
WhatsApp was down all morning.
He watched YouTube with Theo: bridges.
She played Minecraft and built the house.
Her Instagram is private and she wants it so.
Facebook is full of her ex's friends.
She messages her sister on WhatsApp every night.
He added his daughter on Facebook and was glad.
She video-called her son on Skype by herself.
Posted the poster in the post office.
At the post office by noon.
We met at the library at two.
Tea @ 4, bring a mug.
Lunch @ Rosa's.
@ the end of the day she was tired.
@Theo can you check the boiler?
@all: bread is in the freezer.
@nights please leave the landing lamp on
Email from the council came; he read it twice.
She unsubscribed from forty emails.
He wants to learn to write an email.
Restlessness at night, better by dawn.
Dot at the door, Wren at the stove.
Dot com bubbles, he said, and laughed.
She looks at the dot at the end of the line.
Went out.it was cold.
All ok.in the garden till six.
Slept well.me too.
Bread.Net curtains next.
St.Mary's choir sang.
Dr.Patel came by for the meeting.
See handover_v2.docx in the tray.
IMG_2044.jpg is the good one.
He calls it version v1.2.
e.g. soup, i.e. not stew.
Asked me for my number and I said no.
Kai asked for my number and I said no; house line in his notebook.
Asked to add me on Instagram, I said the house line is there for that.
He offered me his number and I said I can't take it.
She wanted to swap numbers; I explained why we don't.
Bee wondered if we could be friends on Facebook, I said why that isn't how we do it here.
Staff do not swap numbers with residents, all agreed.
We don't add each other on social media, he knows and is fine.
She asked if I'm on Instagram. I said I keep that apart, and we laughed.
I did not give her my number.
Nobody gave out a number.
I gave her the house number.
Gave him the number of the warmline and he kept the card.
We told her she can ring the house at any hour.
Explained that contact stays within shift hours.
House agreement: no swapping of numbers.
He asked to follow my page and I told him about the agreement.
She'd like to text someone after she leaves; we talked about the warmline.
Kit and Juno swapped numbers, their own affair.
We FaceTimed her sister together.
We set up WhatsApp on the tablet so he can see his mum.
Call me Bea, she says.
Call me old-fashioned, he said, and wrote a letter.
Somebody left me a message about the bins.
He followed me to the kitchen.
She showed me her pictures.
Put the kettle on for me.
Could someone add me to the rota?
Ring me at the desk if it clicks.
Walked down the road and back.
Crossed the street at the lights.
Six terrace chairs came back.
4 park runs done, 46 to go.
Room 4 close to the stairs creaks.
3 square meals and a nap.
20 steps up the hill.
2 court dates in May, he will say which himself.
Lane closures on the way.
The drive took 40 minutes.
5 Way to Go badges for the table.
Green, blue, 3 grey squares.
Took the 42 down Marlow Road.
The house is on a quiet road.
She grew up near a bridge, on a street with limes.
12 people crossed the square.
1 St Patrick's Day card from the neighbour.
A view of 3 fields from the landing.
9 o'clock on the garden path.
Mark Street joined us for tea, he mends clocks.
We watched 21 Jump Street.
84 Charing Cross Road is the book she reads.
Sesame Street songs all morning.
Tallinna maantee on kinni, sõitsime ümber.
Kell 14.30 läks ta jalutama, 3 km.
Õhtul oli vaikne, kaks tassi teed.
Neli inimest, viis tooli, kuus kruusi.
The library on Main Street has the good chairs.
The clinic is at 40 High Street.
Group meets at the hall, 12 Church Street, at seven.
Bakery at 9 Quay Street does the seeded one.
Contact with her sister matters to her.
Contact lenses need a new case.
He reached for the number he wanted, on the lift.
He is number one in our hearts, said the card.
Her details are hers to give.
Handle of the pan is loose.
The handle on door 3 sticks.
Username for the house laptop is guest.
She addressed the worry first.
Addressed 12 envelopes for the fair.
Message for days: oven is on a timer.
He has 2 missed calls from the housing office.
No contact today, his wish.
£5 for 3, 10 for 7, 12 if you buy 20.
3 1/2 cups flour, 2 1/4 cups milk.
Bring 6, 7 or 8 chairs, 9 if there are any.
Weights: 2 4 6 8 10 12 kilos.
She is 34, her sister 31, her brother 28, her cousin 40.
Numbers 4, 8 and 15 on the list are done.
The year 1999, then 2004, then 2011 and 2019.
He walked 3.2, 4.1, 5.0 and 6.7 km this week.
Took 1 h 20 there and 1 h 45 back.
Grid reference for the walk is in the folder.
Puzzle 1000 pieces, 640 done.
Seats 12A, 12B and 14C on the train.
"""

SERVICES = """
988 is on the card by the phone.
She rang 911 herself, they were kind.
Samaritans on 116 123, any hour.
Nine nine nine was not needed.
Text SHOUT to 85258.
HOME to 741741 if she would rather type.
Lifeline is 13 11 14.
Beyond Blue 1300 22 4636 was good to him.
Papyrus, 0800 068 4141.
Warmline 888-555-0133 until midnight.
Poison control 1-800-222-1222.
Childline 0800 1111.
Pieta 1800 247 247.
Ask NHS 111 first.
Call 211 about the heating money.
Peaasi.ee has a list.
Lasteabi 116 111 vastab ööpäev läbi.
Hädaabi on 112.
Perearsti nõuandeliin 1220.
The library is on 802-555-0155.
Library: 0117 496 0123, open till seven.
Taxi 802-555-0144 is the kind one.
The surgery's switchboard is 0121 496 0000.
Council housing desk 0113 496 0222
Kai rang; the office is at 802-555-0160.
Clinic main line 802-555-0161, ask for the front desk.
Pharmacy on 01 555 0188 closes at six.
Citizens Advice 0808 223 1133.
Blue Knot 1300 657 380.
The bus station, 802-555-0164, has his glove.
Crisis text line is 741741.
Veterans press 1 after 988.
jo@samaritans.org answers in a day
info@moseleylibrary.example for the reading group
housing@townhall.example is the office
The times are on nhs.uk
warmline.org has the list
https://www.mind.org.uk/information-support/ is what she reads
See https://988lifeline.org.
Bus times: https://www.tfl.gov.uk/maps
gov.ie has the form
Follow @MetOffice for the storm.
@samaritans posted about the night
@BBCWeather says snow
facebook.com/MoseleyLibrary has the times
Trans Lifeline (877) 565-8860.
Trevor Project 1-866-488-7386 or text START to 678-678.
Domestic abuse helpline 0808 2000 247.
Aware 1800 80 48 48.
13YARN is 13 92 76.
"""
