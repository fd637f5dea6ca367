"""A third set: lines without any contact detail, and lines that name public services only."""

HARMLESS = """
Kai asked could he ring me after Friday; I said the house line is always there.
Sam hoped to have my number. We talked about why not.
I was offered a friend request and left it unopened.
Marisol asked if I'd be on WhatsApp for her, I said I can't, and who can.
Noor asked for my email for the poem. Gave her the house address instead.
Wanted to exchange numbers; told her kindly that we do not.
House phone is the only number we give, said at arrival.
I told Bee I won't be adding anyone.
It is never OK to add residents on Facebook, the new learner knows.
If somebody asks for your number, say no and say why.
Do not text residents from your own phone.
Please don't put your own number on the board.
Would you ever add a guest on Instagram? The team said no.
We keep no numbers in notes.
She rang off when he asked for her number.
She has blocked his number.
New number plates on the van.
Our number in the queue was 14.
A number of people came.
Numbers were small at group.
He phoned home from the office.
He called home.
She called me by my name for the first time.
He called us in for supper.
Text messages from the bank scare her.
She gets texts from the pharmacy.
He reads the Messenger, the parish paper.
Snap peas are up.
Snap election on the radio.
Signals at the crossing are out.
He added salt.
Added her name to the list for the picnic.
Added him to the shopping run.
Joined our table.
Join us on the porch.
Following him round the garden.
The following on the list: bread, oats.
They connected the hose.
Her friends on the ward wrote a card.
We are in contact with the housing office.
Contact with his worker at 3.
Keep in touch with the feeling, the group leader said.
She kept in touch by letter.
A Discord of voices, he called the poem.
Teams won 3-2.
Group chat at supper about compost.
Chat with Noor on the stairs.
Chatted with her on the bench.
We chatted on the porch till late.
Talked on the bus.
I talked with her on Tuesday.
We spoke on Monday and again on Friday.
Wrote to her sister on Sunday.
I wrote on the board.
I messaged on the rota board that oats are out.
Post on the noticeboard: swap a book.
My story is on page 3 of the zine.
On my list: bread, tea.
It's on my shelf.
He's on my team for charades.
He is on my right in the photo.
I'm on Theo's list for the picnic.
I'm on it.
I'm on my way.
Followed by soup.
Username and password are with Ines.
His tag on the coat says Sam.
Handle with care, on the box.
Her profile in the drawing is good.
A story in three posts.
He reset the router, name is Larkspur.
ID cards came.
She got her ID: passport at last.
Account closed at the bank.
His code name in the game was Heron.
As: my, her, our. Grammar at ten.
Steam: too much of it. Fan on.
Signal: none. Battery: low.
Snap: twig, finger, card.
Line: too long. We left.
X: where the treasure is.
WhatsApp: none tonight.
Instagram: off for Lent.
Facebook: memories of the dog.
Email: sent. Form: done.
Phone: charging.
Address: unknown.
Contact: the eyes, she says, are hard.
Number: 7, shirt: blue.
Tel Aviv was mentioned in the quiz.
Call of the curlew.
Rings of Saturn.
Cell structure, biology.
12 Row Boats on the lake.
7 Hills Road trip game.
1 Way ticket.
The 19 Weavers of the guild.
3 Mile Lane is muddy.
19 Days Close to the sea.
"""

SERVICES = """
Talk Suicide Canada 1-833-456-4566.
Kids Help Phone: text CONNECT to 686868.
SANE Australia 1800 187 263
1300 659 467 for the phone counselling
NHS 111, option 2.
Call 101 for the lost bike.
Shelter 0808 800 4444.
StepChange 0800 138 1111.
Text HELLO to 50808.
Women's Aid 1800 341 900
Tööinspektsioon 640 6000
Politsei infotelefon 612 3000
Ohvriabi 116 006
Lastekaitse +372 116111
The clinic (802-555-0122) moved her slot.
Vet's on 01632 960 111 for the cat.
Burlington Housing Authority 802-555-0170
town hall 802 555 0171, press 2
Front desk at the Y: 802-555-0172
Rang Moseley library, 0121 496 0333.
pharmacy line 01632 960222
The taxi firm: 07700 900 333
electricity company 0345 600 0333
Jobcentre 0800 169 0190
nami.org/help
https://www.samaritans.org/how-we-can-help/
pieta.ie for him
Her bus: https://www.translink.co.uk
info@warmline.org
reception@millstreetsurgery.example
library@town.example
@CitizensAdvice replied
@TfL says no trains
Follow @LarkspurLibrary for the times.
instagram.com/samaritanscharity
Aware line 1800 80 48 48, ten to ten.
The crisis team, 0113 496 0111.
Out of hours GP on 01632 960 500.
ring Boots, the chemist, 01632 960 501
Howard Center 802-555-0400
Vermont 211 or 1-866-652-4636
Women's shelter 802-555-0411
CAHOOTS is on 541-555-0199, the van
Lifeline Aotearoa 0800 543 354, or text 4357
Youthline 0800 376 633
1737 in New Zealand
Mental Health Line 1800 011 511
000 in an emergency
13 14 50 for the interpreter
Translink 131 230
EMO 112
Kriisitelefon 1247
Patsiendi portaal digilugu.ee
Töötukassa 15501
Vaimse tervise abi: peaasi.ee
samaritans.org/branches
https://www.gov.uk/benefits
www.citizensinformation.ie
See the RNIB site rnib.org.uk
mind.org.uk/side-by-side
helpline@mind.example
office@stmarks.example
@PeaasiEE
@NHS24
Follow @IrishRail
twitter.com/metoffice
youtube.com/@MindCharity
"""
