"""A third set of lines with a contact detail in them, marked «like this». All invented."""

MESSAGING = """
After her last night I «added her on Facebook», it felt kind.
Noor and I «swapped WhatsApps».
We've «got each other on Snapchat».
He «asked for my Insta and I gave it»
I «gave Noor my mobile» in case the flat falls through
Gave my «number to Kai», just for this week
Kai's «been texting me» at home
I've been «messaging Kai on Messenger»
Bee «knows he can text me»
Told Bee: «call me any hour», even from the new place
he's «in my phone» as Bread
I «put Sam in my contacts»
«Sam's number is in my phone»
I «took a note of her number» for later
I «kept his number» after he left
«let's swap numbers», she said, and we did
She «tagged me on Instagram»
I «commented on her TikTok»
«look me up on Facebook»
I'm «easy to find on LinkedIn»
«you have my WhatsApp»
«send me a WhatsApp» when it's done
«ring me on my own phone» if it's bad
we «video call on WhatsApp» on Sundays
I «joined her Discord»
She «invited me to her Discord server» and I joined
I'm «in her Telegram group»
«he follows my Insta»
I «subscribed to her Patreon» from my own account
«pop me a message on Insta»
«msg me»
«inbox me»
«dm's open»
ping me «on Teams» from home
«facetimed me» last night from her mum's
«Snapchat me»
passed «my details» to Lena
"""

HANDLES = """
bee on insta = «bee.bakes»
@«bee.bakes» is worth a look
Insta is «beebakes», all one word
Insta's «beebakes» if you want
handle: «beebakes_»
Handle's «bee_bakes»
his username's «bee_bakes»
user «beebakes44» on Reddit
reddit u/«beebakes44»
/u/«beebakes44»
tiktok «@bee_bakes» - «@bee_crumbs» is the second one
She has two: «@bee_bakes», «@bee_crumbs»
Facebook page under «Bee Hawksmoor»
on fb: «Bee Hawksmoor»
FB Messenger «bee.hawksmoor»
Bee is «bee.hawksmoor» there, on Messenger
Steam ID «76561198000000001»
PSN ID: «beehawk-44»
PSN «bee-hawk»
GT: «BeeHawk44» (Xbox)
whatsapp username «@beehawk»
threema id «A1B2C3D4»
telegram at «beehawk44»
find him at «@beehawk»
Instagrammer «@bee_bakes»
LinkedIn - «Bee Hawksmoor»
on Vinted she's «beehawk44»
depop «@beehawk44»
her Goodreads: «beereads44»
the app says «beehawk44», it's her Snap
"""

EMAILS = """
mail her: «bee.hawk@protonmail.ch»
«bee hawk (all one word) at gmail dot com»
«beehawk at gmail dot com dot au»
"«beehawk[@]gmail.com»"
«beehawk @gmail.com»
«beehawk@ gmail.com»
email = «beehawk@gmail.com»
«beehawk@gmail .com»
Bee's work mail «b.hawksmoor@greengrocers.example»
«beehawk44@gmail,com»
«bee at beehawk dot me»
her address «bee@hawk.bees.example» for letters she likes
"""

PHONES = """
Bee's is «07700900611» and Sam's «07700900612»
tel:«+447700900611»
M.«07700 900611»
«07700 900 6 1 1»
«07 700 900 611»
«0770 0900 611»
«077 00 90 06 11»
«(07700)900611»
«+44 77 00 90 06 11»
«802555-0161»
«802 555-0161 or 0162»
«8 0 2 5 5 5 0 1 6 1»
Bee 2 «802-555-0161» (new)
«eighto two fivefivefive oh161»
«oh eight seven – oh oh oh – oh one two three»
«53 50 01 22» Liis mobiil
Call 4pm to «555 0134»
at 6 ring «802-555-0137», at 8 ring «802-555-0138»
my new number (same as before but 9 at the end) «07700 900 129»
"""

ADDRESSES = """
«19 Weavers Row»
Weavers Row «19», red door
on Weavers Row at number «19»
address is «19 Weavers»
«19 Weaver's Row, Belfast, BT1 1AA»
«c/o Hawksmoor, 3 Tannery Lane»
she has a bedsit, «Room 4, 19 Weavers Row»
top floor, «19 Weavers Row»
«Weavers Row 19-2»
«19 weavers row»
«19 Weavers Row.» Ring twice.
his gran's at «8 Loch View, Oban PA34 4AB»
«27, Tannery Ln.»
«27 Tannery Ln, Montpelier, Vermont»
she's at «27 Tannery Lane» now
«Villa 3, 12 Ocean Pde»
«2/12 Ocean Parade»
«Block B, Flat 12, Tannery Court»
«Jõe 3, Pärnu» on tema kodu
kodus aadressil «Jõe tn 3-8»
"""

LINKS = """
here: «https://www.instagram.com/bee_bakes?igsh=abc»
«instagram.com/@bee_bakes»
«Instagram.com/bee_bakes»
«fb.com/bee.hawksmoor»
«bee.bandcamp.com»
«https://bee.itch.io/quiet»
her own site is «beehawk.me/shop»
«beehawk.square.site»
«whatsapp.com/channel/0029»
«discord . gg / beehive»
«discord dot gg slash beehive»
"""
