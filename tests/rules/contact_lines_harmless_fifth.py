"""A fifth hand of lines without anybody's contact details. All invented."""

from __future__ import annotations

SERVICES = r"""
national suicide line 988 on his card
112 rang for the chip pan
Pieta House 1800 247 247
AA meetings, 0800 9177 650
she rang 1-800-273-8255 before
NHS 111 option 2
Kids Helpline 1800 55 1800
Women's Aid freephone 1800 341 900
Peremees? no: 1220 perearsti nõuandeliin
SMS TALK to 50808
police non emergency 101
131 114 from the poster
The Trevor Project 1-866-488-7386
https://www.samaritans.org/how-we-can-help
jobseeker.gov.ie login
peatee.ee/abi bus times
booking on www.nhs.uk
www.soteria-vermont.org
helpline for carers 0808 808 7777
council housing 0300 123 4567
"""

HARMLESS = r"""
https://open.spotify.com/playlist/37i9dQZF1DX is the album he likes
https dot dot slash slash insta dot com, no idea what he meant
Slept 23:10 to 06:40, up twice
Temp 36.8, 37.1 at 4
2x 500mg paracetamol at 0200 and 0610 self
bins: blue 14/4, green 21/4, brown 28/4
Invoice 2210-4478 paid, £118.00
Her NI no is with the letter, not here
1) milk 2) bread 3) eggs 4) bin bags
Fire panel zone 3 fault 0042
PIN changed, in the safe
Meter: 00712.4 -> 00719.9
Bus 77A at 10:12, 10:32, 10:52
flat pack shelf has 44 screws and 12 dowels
12 steps meeting at 7 in St Mark's
read pages 120-145, 150-161
did the 1000 piece jigsaw in 3 nights
Wordle in 3, she's delighted
scores 7 6, 6 4, 6 3
10-4 good buddy, he says down the baby monitor
the year 1987 1988 1989 came up in his story
ages 4, 7 and 11, her kids
counting to four in, four hold, four out
five five five is his lucky number
one two one two testing the mic
two to four eggs each
seven or eight of us ate at nine
the number he wants is one, one friend
he's number 1 on the list
phoned in sick
Phone box on the corner is a library now
the phone in the hall rings and nobody's there
texted back "ok x", his sister, he read it out
Someone rang at 2 and hung up
he read my number plate and laughed
my email is playing up, ask Kev to print
emails from the DWP scare him
facebook memories upset her
snap! we both wore green
in a snap she was gone
his signal for enough is a hand on the table
the discord between the two of them eased
line dancing on tuesday
teams for the quiz: reds, blues
zoom lens on his new camera
steam from the shower set the alarm off
asked was I on facebook, I said I don't share that here
told me hes on insta, i didnt look
turned down her follow request
He offered his number. No thank you, I said, and why.
house rule about numbers explained to new volunteer
she knows not to message staff
I won't be adding anyone, said so at the meeting
reminded each other in team: no swapping details
his number's on his card if he's late
wants to get her ex's number off her phone
blocked his uncle's number together
Changed her number at the shop
we looked for a street with cherry trees
walked to the end of our road
29 steps up to the loft
2 court dates in june
the drive took 40 mins
10 Downing Street was on the news
7 Eleven for snacks
5 close calls in the match
he grew up on a street with no name
the Green is nice at nite
mount the 3 hooks by the back lane
at the cottage by the sea for a week when she was 9
Room 2 (blue), room 4 (yellow)
parked in bay 7 off the square
St.Johns at 11.Bring a coat
fine.he slept.no
ask re.the form
see form.pdf and leaflet.docx
it was 5.5km.We sat after
Windows 11 update took ages, v 22.3
He beat me 21.19
@ 4 we went out
lunch @ the Polish place
his @ key is stuck
@everyone kettle is fixed
@ staff pls sign the book
#gratitude on the board
#2 on the list is sheets
"""
