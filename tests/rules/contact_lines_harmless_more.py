"""More lines without any contact detail."""

HARMLESS = """
The ferry is 2 h 40, back at 19.05.
Week 12, day 3, night 2.
2025/2026 calendar is up.
Rota for 01.06.–07.06. is drafted.
Tea at 4, supper at 6.30, quiet from 10.
Bin days: 3rd, 17th and 31st.
His birthday is 07/11/1988, he wants no fuss.
Anniversary on the 5th of the 5th, 2015.
The film lasts 2:14:33.
Kettle takes 3:30 min.
He finished 3rd in 00:52:18.
Bed 4 needs a mattress, 90 x 200.
Counted 14 spoons, 12 forks, 13 knives, 9 cups.
Fire panel zone 2, detector 118.
Boiler fault E119, reset twice.
The alarm code has changed; ask Ines.
Meter reading 48213 on the 1st, 48377 on the 8th.
Library card number 2 0041 7788 1 is in her purse.
Bus pass 6335 9700 1234 5678 came.
IBAN IE29 AIBK 9311 5212 3456 78 is not ours to note.
Account 12345678, sort code 20-45-67, was on the letter.
Case reference HB/2025/004471.
Prescription number 7781234 is ready.
PIN forgotten, reset at the bank.
Photo IMG_20250314_101500.
Wi-Fi: LarkspurGuest.
Train 1A47, coach C, seat 22.
Flight EI 154 lands 13:05.
Ticket 004521 for the coat.
His shoe size is 10, his brother's 11.
6 of 9 and 7 of 9 and 8 of 10.
Cards: 10, J, Q, K; he won 3 of 5.
Yahtzee 285, 301, 198.
Bowls 21-7, 21-18.
Cricket 142 for 6 off 20.
Sudoku: 5 3 4 6 7 8 9 1 2 on the top row.
He typed 12345678 to test the keyboard.
1, 2, 3, 4, 5 and breathe.
Four, three, two, one, and out.
Five five five, like a slot machine.
She said oh two or three times.
One one two two three three, she tapped.
Nine to five is not for her.
Twenty four hours, seven days.
She owes 20 for 3 weeks, so 60.
Cost 1,250.00 for the year, 104.17 a month.
€3 a ride, 10 for €25.
He pays 30 a week, 120 a month.
Steps: 8421, 10233, 9120.
5 km, 10 km, then 21.
The lift holds 8 persons, 630 kg.
Oven 180, then 160 for 20.
Two tablets at 8, one at 2, one at 10; she keeps the box.
Sertraline 50, he decides.
Phone box on the corner has books in it now.
He asked for the phone to ring his sister.
Her phone number has changed; she will tell who she wants to.
He doesn't want his number shared.
She memorised three numbers today and was proud.
We practised leaving a voicemail.
Number of chairs: 12.
Number 9 on the wish list is the sea.
Ring road is closed.
Called the bus 3 names.
He called at 9, 10 and 11.
She rang off at 21:40.
The text he is reading is 340 pages.
Text message reminders are off now.
Call lights were tested, all 12.
Cell phone policy was read aloud in the meeting.
He mailed the letter himself.
Mail came: nothing for us.
E-mail is hard for her, letters are better.
An email about the garden went round.
The address on the parcel was smudged.
He has no fixed address and says so freely.
She addressed us as a committee.
Home is where the kettle is, she said.
Instagram reel of a goat, much laughter.
She unfollowed forty people and feels lighter.
Snapchat filters made her a dog.
Twitter is a bin, he said.
X marks the spot on his map.
Signal from the lighthouse at ten.
He is on Discord with his guild until one.
Discord server for his game is called Oak.
We watched him play on the Switch.
He zoomed down the hill.
The Teams meeting with her worker was kind.
He joined group on Zoom.
LinkedIn course on spreadsheets, module 2.
She scrolled TikTok and stopped herself.
A messenger came with flowers.
Line dancing at 3.
She drew a line under it.
Spotify on the kitchen speaker: Nina.
YouTube: how to prune.
@home is how she signed it.
@ 10 we walked.
Meet @ the gate.
Chai @ Noor's door, she invited the house.
@Rafi the lamp is mended.
@day shift: compost is full.
Swap @Theo and @Mags on Friday, agreed.
Two for one @ the market.
Dot to dot puzzle at breakfast.
Com bubbles, she wrote, i.e. commas.
Rain stopped.At six we walked.
Fine night.To bed at ten.
Good talk.He laughed.
Slept.No dreams.
pdf of the poster: poster_final.pdf
Save as notes.txt, he showed me.
A.M. was calm, P.M. too.
U.S. history book, vol. 2.
Mr. Green, Ms. Park and Dr. Hill came to tea.
Asked for a lift to my place and I said no.
He hoped I'd add him and I explained how we do it.
I was asked for my Insta and said I don't share it.
We do not take residents' numbers, all know it.
Told her I won't be texting after she leaves and that I'll miss her.
She'd love to follow us online; there is no house page.
Someone asked to swap numbers, and we spoke of the agreement at supper.
He said he would like my email. I told him the house's.
If he asks for a number, the house line is on the fridge.
The group has a WhatsApp; she decided not to join.
She took his number off the list for the walk.
Put my name down for the dishes.
Give me a shout when soup is ready.
Give me a hand, she said.
Send me to bed, he joked.
Drop me at the corner, he said to the bus.
Pass me the salt.
I have her coat.
I took his plate.
I follow her lead.
She follows me in the dance.
We connected over bread.
Friends on the bus, she calls them.
They are in touch again, her and her brother.
Kept in touch with the ducks.
Contacts for the smoke alarm need cleaning.
In my experience it helps.
My details were wrong on the rota.
His Facebook is his business.
12 Angry Men was on.
7 Up and 9 to 5.
Fifth Avenue is where the film is set.
She walked Mill Lane to the end.
3 Park rangers came by.
2 Lane closures and a detour.
Down 4 Hill reps, he ran.
10 Green bottles song.
Room 2 Court shoes left behind.
Apartment hunting all day.
Flat hunting: saw 3, liked 1.
Unit 4 of the course is done.
Lot of rain.
Box 12 of the archive is ours.
The place at the corner has soup for 5.
Her home town has 9 bridges.
He stays until 12 April.
Moved 3 chairs and 2 Benches home.
At home 2 Cats wait for her.
Lives with 3 Alsatians and is glad of it.
Stayed up till 2. Kit made cocoa.
Walk from Pine Street to the river, 2 km.
Corner of Pine and Main has the bench she likes.
Postcode lottery, he says.
Form B12 and room B4.
Bring P60 and P45.
Explained that I don't text outside the house and he was fine with it.
She asked could she have my email and I gave her the house one instead.
Staff phones stay in the lockers, reminded at handover.
Rhys said he misses having a number to ring; we wrote the warmline on his card.
She asked whether we'd stay in touch and I was honest: not as friends.
He'd hoped to find me on Facebook. I told him I'd not accept.
Priya wanted to follow me on Instagram, I turned it down gently.
We spoke about how it feels to be blocked on WhatsApp.
A volunteer offered her number and Bee didn't take it.
Her ex keeps messaging her on Facebook and she is thinking what to do.
She deleted Snapchat, then put it back.
His sister found him on Facebook after nine years.
He got a friend request from his cousin and cried.
They swapped numbers at the hearing voices group, she and a woman from Stowe.
She gave her number to the housing office herself.
He gave his number to the man at the garden centre.
Her brother has her number again.
He rang his gran on WhatsApp, forty minutes.
Set up a new email with Kai, he chose the name himself and kept it to himself.
Helped her write an email to the council.
We don't hand out numbers here.
No numbers were exchanged.
Nobody here adds residents on social media.
The noticeboard says: no personal numbers, please.
He texted his mate and they are meeting at six.
She texted me a thumbs up from the house phone upstairs, joking.
Called me over to see the heron.
Called me a good listener.
Ring me when the timer goes, she shouted from the garden.
Give me a call when the bread is done, I am in the shed.
Text from the housing officer: viewing Tuesday at 11.
Message from nights: lamp is mended.
Messages on the house phone: two, both for Sam.
In touch with her own body again, she said.
The group chat of his football team is loud.
Video call with the interpreter at 14:00.
Signal lost halfway through the call.
Add me to the list for soup.
Add me a spoon of sugar.
Follow me, she said, and we went to the pond.
Find me in the kitchen.
Look me in the eye, he asked.
Reach me the salt.
He has my coat.
I gave her my seat.
She has my old book.
I have his bowl.
He took my turn.
Put my slippers in the hall.
My line in the play is short.
My snap of the heron is on the wall.
On my page of the notebook: three pears.
I am on days this week.
I'm on lates Thursday, on nights Friday.
I'm on the landing.
We are on good terms.
She's on Facebook a lot.
He's on Discord with friends from home.
We looked for flats on Facebook Marketplace together.
Found a bike on Gumtree for £40.
She sold the coat on Vinted.
Posted the garden photo on the noticeboard.
The house has no Instagram and wants none.
Zoom group at 3: he sat in the kitchen.
He's reading a thread about bees.
15 Minutes of fame, he said.
4 Seasons in one day.
2 Friends came from the group.
At 9 Bee went up.
At 3 Court Street closed for the fair.
Room 3, bed 2, window 1.
She lived with nine people on one floor.
Lived 12 years by the sea.
House of 5, table for 6.
It took 2 Harbour ferries.
Address the envelope to the landlord.
His place at the table is by the window.
Her home is where her plants are.
She's moved on from that.
We moved 14 Boxes.
Come round to the idea.
14 Kestrels counted over the ridge.
Park at the end of Mill Lane, 200 m further.
West Street market on Saturday.
No. 4 on the list is done.
Lot 49 is a novel he likes.
A unit on grief, chapter 2.
The flat on the second floor was too dark.
Level 2 of the course, 3 credits.
Bay 4 at the bus station.
Sold for 120, bought for 95, kept for 7 years.
Marks: 7, 8, 8, 9, 6, 10, 7.
Sets of 12, 10, 8, 6.
Serves 4 to 6, 350 kcal.
Bottle 750 ml, jar 370 g, tin 400 g.
1 800 people came, says the paper.
A 5-5-5 rule for the inbox: five minutes, five times, five days.
4-7-8 breathing helped: in 4, hold 7, out 8.
5-4-3-2-1 grounding by the window.
3-2-1 and lift.
He dialled the clinic himself and stayed on hold for 25 minutes.
Paperwork: forms 3, 5 and 8, two copies each.
At 10:15, 11:45, 13:30 and 16:00 she checked on the sourdough.
Low tide 06:12, high 12:31, low 18:40.
The year 2000 and 2001 and 2003, and then here.
Photo 0142 and 0143 are of the pond.
Two pints of milk, 12 eggs, 1 kg flour, 500 g butter.
He wrote 1 234 words.
3 loads of washing, 40 °C each.
Radio 4 at 9, then Radio 3.
6 Music until noon.
Five of us at 5, seven at 7.
Fire drill 10:02, all out by 10:05.
One to one with Hana at 11.
She asked if I had Instagram; I said not for work, and we moved on.
He offered to add me and I explained how we stay in touch: through the house.
Said no to swapping numbers, kindly.
We looked at privacy settings on her Facebook.
He showed us his TikTok of the pond.
We filmed the pond for her Instagram.
She wants to make an Instagram for her soup.
He reset his Gmail password.
We set up a Gmail for her job search.
Gmail was slow.
Her Outlook calendar is now in her phone.
The outlook is sunny.
She phoned her sister at home.
Mo phoned the council.
Mo rang me from the garden on the house phone to say the tap was on.
Hana texted her tutor.
I texted the plumber from the house phone.
I messaged the coordinator about cover.
Ines texted me the rota.
We talked on the landing.
We talk on Mondays.
He liked my soup.
I followed him back to the house.
She accepted her own help.
My email to the council bounced.
Her email was read out by her.
The number is up on the board: 3 days to the fair.
I have my number for the raffle.
They have our number.
Everybody has the house number in their phone.
She put the house number in her phone.
He took the warmline's number.
She knows the number of the crisis line.
Swapped seats, swapped socks, swapped stories.
Swapped shifts with Dot.
Exchanged a few words on the stairs.
Exchange of plants at 3.
Trade fair in town.
Shared my soup with her.
Shared my story about my first winter.
I told her my story.
I told him my name.
We connected.
A friend request from her cousin made her smile.
Friend of hers came.
At 5 The Lane was flooded.
12 Roses for the table.
Ona, 34, came for tea.
Ona has 3 Brothers.
He's 7 Streets ahead, he joked.
Going on 40 Days without it.
In 1984 Maple Street had a cinema, he says.
A 10 minute walk down Fern Street.
From 12 Noon.
Gate 5 Lane 2 at the pool.
Lane 4, 20 lengths.
Court 3, game at 7.
Table 9 Close to the window.
3 Rise and shine, she wrote on the list.
Way 2 go.
2 Drive safe stickers.
We read about 10 Rillington Place.
Seats in row 12, 14 and 16.
Hill of beans.
Post at 9, bins at 10.
Postbox on Chapel Lane is full.
LS Lowry print, A3.
Size M10 bolts, B22 bulbs, E27 caps.
A1 effort.
C25K run, week 3.
WD40 on the hinge.
R2D2 costume.
H2O, he said, is a drink.
The K9 unit came past.
Vitamin B12 and D3.
Printer says PC LOAD LETTER.
"""
