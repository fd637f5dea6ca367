"""A ninth hand of lines with a contact detail in them, marked «like this». All invented."""

from __future__ import annotations

PHONES = r"""
If the bus is late ring Orla on «089 555 0162», she'll wait up.
Bring his charger round; his number's «07700 900 155» if no one answers the door.
«0-7-7-0-0-9-0-0-2-6-1» is Fred's dad
His uncle is at «nine one seven, five five five, zero one three nine»
text «zero seven seven zero zero, nine double zero, one two eight» when he's ready
«O four one eight, five seven O, one three three», she spelled it slow
«+61 4 9157 0110» for Bron
call «(07) 5550 8837» and ask for Merv
«086.555.0143», Ciara, sponsor
My work mobile is off at night so use «07700 900999»
number ends «0 1 7 2», starts «802 555»
Area code «617», then «555», then «0119».
It goes «0 double 7 double 0», then «9 double 0», then «4 3 2».
Kristjan annab numbri «+372 5555 0183»
«viis kaks kolm, null üks null, üks kaks» on ema number
his new one: «٠٧٧٠٠ ٩٠٠ ٢١١»
«٠٤٩١ ٥٧٠ ١٥٩» for Bron as she wrote it
call me «0 8 5 / 5 5 5 / 0 1 8 8»
ring «07700_900_377»
"My mobile's 07700, nine hundred, six oh one" he told me «07700, nine hundred, six oh one»
Sponsor's cell, any hour: «(802)555-0193»
"""

EMAILS = r"""
She gave it as «bronagh dot k at icloud dot com»
Fred's mail: «fred_at_gmail.com» with underscores as he wrote it
Photos to «pippa.ash@outlook.ie» please
«kris.tamm@mail.ee» on parem kui telefon
write to «merv (a) bigpond (dot) com»
send it to «c.doyle [ at ] proton [ dot ] me»
«ciara.d@uni.example» until June
reply to me at «rosaATfastmailDOTcom»
Her address is «odette», at gmail
His name then two zeros at yahoo: «merv00@yahoo.com.au»
e-mail «orla＠eircom.net»
"""

HANDLES = r"""
He raps under the name «mcgullwing» on SoundCloud
my Threads is «ciara.in.clare»
She's «pippa_pots» on Etsy
His chess.com name is «endgame_fred»
find him on Strava, «Fred Lanyon»
Add me: «@orla_knits»
her insta handle changed to «still_bronagh»
PSN is «MervTheSwerve»
Xbox gamertag «CiderWasp22», wants a match
on Mastodon «@kris@mastodon.example»
Odette's snap, «odie.bee»
Duolingo friend: «kristamm_ee»
He wrote «@fredfixesbikes» on the board
Tag me, I'm «orlaloops»
we can find her videos as «bronaghbakes» on youtube
TikTok: «merv.and.the.van»
My discord is «harbourlight» now
signal username «fred.71»
Telegram me, «@ciaraclare»
on ig its «odette underscore draws»
"""

LINKS = r"""
His band is «mervandthevan.bandcamp.com»
«https://www.strava.com/athletes/5550193» is her running
«fb.me/orla.knits»
«t . me / fredlanyon»
«ko-fi.com/odettedraws» if anyone wants a card
Wedding photos «https://photos.app.goo.gl/AbC123xyz»
Join us: «https://discord.com/invite/Zx81kk»
«instagram dot com slash still_bronagh»
he wrote «chat.whatsapp.com/Kk29dLmQ0» on the whiteboard
«paypal.me/orlaknits»
"""

MESSAGING = r"""
Fred «asked for my Insta and I gave it».
She «pops up on my WhatsApp» now and then.
I've «been chatting with Odette on Instagram» about the drawings.
We're «connected on LinkedIn», him and me.
Orla «has me on Facebook» so she saw the photos.
Told Merv to «bell me at home» if the letter comes.
Ciara «messaged my personal account» on Sunday.
I «wrote back to her on Messenger».
«Send me a text» when you land, I said to Fred.
Fred «sent a friend request and I took it».
Pippa «watches all my stories».
I still «speak to Bronagh on WhatsApp».
My own number is «now in his phone».
I «let Odette have my mobile number».
We «traded Snaps» in the garden.
He «got me on Snapchat» before he left.
I «told him where to find me online».
She's been «liking my posts».
«You'll find me on Instagram», I told Odette.
I «popped him a message on Facebook» to see how the move went.
«Text me when you're home», I said to her.
he and I «play on Xbox together» at weekends
Marnie «keeps up with Merv over Messenger».
Kris «lisas mind Instagramis».
«gave him my email» for the recipe
Sam «sent Pippa a follow request» and she accepted.
«we email», her and me
Bronagh «wants me on her WhatsApp and I said fine».
I «checked in on her by text» from my own phone.
I «commented under his TikTok».
«I gave out my landline» to both of them.
«message me on here» he wrote to me after, on Facebook, and I did
I «slipped her my number» at the bus
he's «in my Facebook friends»
I «added the two of them on Snap».
Ade «rings Fred from home» on Thursdays.
She «has my private number», Lou gave it her.
«Let's swap numbers» I said at the goodbye.
I «joined his Discord server».
"Just «drop me a line on WhatsApp»," I said.
I «answered her DM» at two in the morning
«Our group chat» is me, Orla and Fred.
"""

ADDRESSES = r"""
He can be found at «9 Gannet Rise» most days.
«Apt 12, 400 Lakeshore Blvd, Burlington, VT»
She's back with her mam at «27 Abbey Court, Ennis»
Kris elab «Vaksali 17-8, Tartu»
«Flat 2B, 61 Sailmaker Street» is the new place
walk him to «number 8, Cooper's Yard»
«Nine, The Green», next to the church, is where his aunt lives
address: «3/44 Boronia Crescent, Marsfield»
I live at «51 Tern Avenue», two minutes from here
«Rose Cottage, Back Lane» – her sister
posted to «PO Box 77, Bantry»
«14 Oakfield, Navan, Co. Meath C15 X8Y2»
picked up from «Unit 9, 30 Kelp St»
her door is «117» on «Marine Parade»
«Suur-Karja 12-3» , neljas korrus
fetch the cat from «4 Weavers Row»
they moved to «Larkfield, Kilrush Road, Ennistymon»
at his mate's, «212b Harrow Road»
his ex is still in «EX4 6PQ», number 31
he sleeps at «the corner house, 1 Vine Street»
"""
