"""A fifth hand of lines with a contact detail in them, marked «like this». All invented."""

from __future__ import annotations

PHONES = r"""
Per Guest's request: sister Yolanda, «(718) 555-0144», OK to notify.
Left vm for housing worker's personal cell «646-555-0119».
Emergency contact listed as Ma, «1 (860) 555-0123»
ring me at «01632 960333» if the alarm goes, I live round the corner
«0422 555 018»'s the number for his brother Macca
«085 0001122» is Oisín, the fella with the van
gimme a bell on «07700-900-551» when she lands
Dot's landline: «oh one six three two, nine six oh, four double one»
number for mum: «0-7-7-0-0-9-0-0-1-8-2»
He said his number slowly, «seven one eight, five five five, oh one six one», it is kept here.
If he isn't back by ten try «718.555.0138».
Phoned «+44 (0)7700 900 612» twice, straight to voicemail.
«07700900733» -> landlord
New sim so new no: «07700 9oo 812»
Her eldest (Shauna, «087-555 0199») will collect the bags
Tema poja mobiil on «5678 1234»
Helista mulle «53 456 789» kui midagi on
Number's «double oh four four, seven seven double oh, nine hundred, one two three»
try dad «02 5550 1234»
«0161 496 0999»?? or 0998. his nan anyway
sent a text to «07700 900 045» saying hes safe
Old number «718-555-0177», new number «718-555-0178», both his
WhatsApp «+372 5812 3456»
she wants us to ring the ex (mobile «07700 900 390») before 5
mob no. «04 12 55 50 19»
«555-0165» Gloria next door
please pass on to Raj «07700900264» ta
His bro: «three five three, eight seven, one two three, four five six seven»
Ph. «61 2 5550 0191» ask for Nev
"""

EMAILS = r"""
«gerryk1969@btinternet.com» for the christening photos
sign her up w/ «p.adeyemi+choir@googlemail.com»
«big.tam@live.co.uk»!!
contact: «reetkask [at] hot [dot] ee»
e-mail is «first.last99 at yahoo dot co dot uk»
«nell(dot)carver(at)pm(dot)me»
could you forward the CV to «a_mensah@mail.com»? he said its fine
Email = «dee.dee@example.com»
her address for emails, «ladybird@fastmail.fm»
«joeblogs72@gmail,com» thats how he wrote it
He gave me «rowan AT riseup DOT net»
add «kk@tt.ee» to the list
"""

HANDLES = r"""
BeReal: «lottieloo»
go follow «@paintedbyPru»
my insta handle's «soft.boy.sean»
psn is «Wolfie_1990»
hes «deadlydave» on snap
her ig «@tilda.knits» has the jumper pattern
kik me: «ghostlad44»
twitch.. «marbles_tv»
Telegram username «@liisu_k»
Signal: «bram.04»
find me on mastodon «@fern@mastodon.social»
steam: «TinOpener»
hinge lol, and then insta «caz_in_kent»
venmo «@Luis-Ortega-19»
Monzo me «monzo.me/kacey»
He goes by «ratking_» on tiktok
X handle «@MoiraWrites»
Revolut tag «@deirdre7k»
Facebook name is «Shazza McG»
she is «honey.b.tattoos» on the gram
"""

LINKS = r"""
«https://www.instagram.com/p.rosewater/»
«www.facebook.com/groups/thursdaycrew» is the lads chat
«linkedin.com/in/marcus-oyelaran»
«open.spotify.com/user/jojo1987» for his playlists
«bit.ly/3xYzCamp» his photos
«etsy.com/shop/MaudeMakes» sells cards
«https://signal.group/#CjQKIN» residents made it
«https://t.me/+AbCdEf12345»
«medium.com/@theolongwalk»
«tinyurl.com/deescv»
«drive.google.com/file/d/1abcDEF/view» her story
«ko-fi.com/finchdraws»
«strava.com/athletes/44912»
«wa.me/353871234567»
«fb.me/j.kerrigan» is her page
«instagram dot com slash jaydens.garage»
"""

MESSAGING = r"""
she now «has my personal number»
he «found me on Facebook» and I accepted
«gave Kit my insta»
we «text each other» most nights
«we've been chatting on WhatsApp» since his last stay
I said «add me on Snap» then
«she follows me on Instagram» and likes my posts
«took down his number» so I can check he got home
«DM'd him» from home
«exchanged socials» at the gate
said he could «text me after hours»
«I'm in her phone» as Auntie
«call me whenever», you have the number
«Facetimed her from my own phone» on Sunday
«connected with him on LinkedIn»
«joined her group chat»
I «messaged her on insta» to say happy birthday
«shared my number» with the family
slide into «my dms» if you need a chat
«left her my number» on a post it
told him I'm «only a text away»
«keep in touch on WhatsApp» we said
«he's on my snapchat» now
"""

ADDRESSES = r"""
«Apt 4B, 220 Linden Blvd, Brooklyn NY 11226»
«17a Orchard Gdns», two buses away
«RR 2 Box 118, Barton VT»
moved back in w/ her folks at «9 Sycamore Ct»
«6/22 Jellicoe St, Footscray»
she's at «flat 12 Harbour House»
her address «44 Rathmines Rd Lwr, D6»
dropped him home to «3 Cherry Orchard Green»
«Kivimäe 23-8, Tallinn» on tema kodu
elab «Lai tn 5»
The letter goes to «c/o 81 Denmark Hill SE5 8RS»
lives «two doors up from me, number 41 Vale Road»
«House 6, Ballyfermot Crescent»
postcode is «M14 5RQ»
staying at his uncles, «1120 Route 7»
her mums: «Rose Cottage, Back Lane, Hebden Bridge»
«1/7 Albert Tce»
sent taxi to «fifty two Abbey Road»
"""
