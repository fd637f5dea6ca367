"""A sixth hand of lines with a contact detail in them, marked «like this». All invented."""

from __future__ import annotations

PHONES = r"""
Left his new mobile with me: «07412 555 908»
Kit's da rang from «(01) 555 0182» about the bag
She can be got on «02920 555017» after five
here's mine «07922555614» xx
Lad's sponsor = «802 555 0119», ok to ring at night
«four four seven seven double oh nine double oh two one six» if u can't find him
gran «028 9555 0143»
number starts oh eight six then «555 01 88»
Tel nr «+372 666 1234» on tema õe oma
hes 2 be rung on «07 8 9 1 2 3 4 5 6 7»
ask for Col on «0405 555 012»
«1.802.555.0164» his boss at the diner
her contact in an emergency: Stella, «0131-555-0177»
text her eldest «087 123 45 67» if plans change
«0 7 7 0 0 triple nine 1 2 3» she said
The number on the sticky is «416-555-0103», that's the aunt
call back «7700 900 456»
he said nine one seven «555 oh one three one»
Voicemail from «+1 212 555 0150» for Bea, her brother I think
Ring «01 555 0123» and hang up twice, thats the code w/ her son
"""

EMAILS = r"""
write to me «cormac.d@protonmail.ch»
«x_sunny_x@live.com» is what she uses
«the.real.dev@gmail.com» for his tickets
mail: «pwm1961 AT talktalk DOT net»
«lucia(dot)m(at)gmail(dot)com»
photo sent to «niamh.os@outlook.ie»
on email she is «jazzhands at icloud dot com»
«anna-liisa.k@hotmail.ee»
His work email «dbrowne@acmeroofing.example»
«r.h.t+house@posteo.de»
«shaun 1 2 3 at yahoo dot com»
"""

HANDLES = r"""
her discord is «pebbleghost»
snap is «kezzie.xo» if anyone asks
add «@thegoatkeeper» he says hes funny
IG «finn_and_the_sea»
insta = «monadraws»
on twitter he's «@rainonslate»
Her tiktok, «@slowstitches_», is all about darning
PSN name «NoorNinja88»
Add him on xbox «Slugbait»
«@kai.cooks» on threads
WeChat ID «lin_lin88»
his Snapchat username: «jd-oates»
messenger name «Tam Bhoy»
I'm «@morag.peat» on insta x
Reddit «u/thirdkettle»
Strava handle «hobblinghal»
Line ID: «yuki_no_michi»
FB: «Róisín Ní Bhriain»
telegram me «@bo_at_night»
her Etsy name is «woolandrain»
"""

LINKS = r"""
«http://pauls-boats.blogspot.com» thats his
«instagram.com/noor.makes.bread»
«https://m.me/ines.k»
«www.tiktok.com/@finnthefisher/video/7123»
«t.me/joinchat/AAAA»
«discord.com/invite/xk2Qp»
«bsky.app/profile/mossy.bsky.social»
«facebook dot com slash tam dot bhoy»
«snapchat.com/add/kezzie.xo»
«paypal.me/deegan9»
«reddit.com/u/thirdkettle»
«youtube.com/channel/UCx1»
«linkedin.com/in/agnes-t-4471»
«noorsbread.substack.com»
«https://chat.whatsapp.com/DkL0q» from his cousin
«calendly.com/drpetra-k» hmm is that hers
"""

MESSAGING = r"""
Wren and I «are friends on Facebook»
he «sent me a request on Insta» and I took it
I «slipped her my number»
we «agreed to WhatsApp» after he leaves
said «find me on Insta»
«we Snapchat» most days
«I've got him on WhatsApp»
she'll «message me on FB» when she's settled
told them all to «add me»
I «gave him my personal email»
we «keep in touch by text»
«he has my digits»
«I follow her on TikTok», she follows me
«set up a WhatsApp group» with Kai and Bee
«text me» when you get there, I told him
I «rang him from my own mobile»
«Sent her a voice note» from my phone
he «added me back»
«You can reach me on Signal» any hour
«dropped my number in his bag»
We've «been messaging» on and off
«let me know on insta»
"""

ADDRESSES = r"""
home is «27 Tollgate Lane»
«Flat C, 9 Marine Parade» from Monday
address on the form: «310 Maple St Apt 2, Burlington VT 05401»
his dad's at «11 Cluain Ard, Ballincollig»
«8/140 Sydney Rd Brunswick»
she's moved to «Tammsaare tee 92-14»
«The Bungalow, Station Road, Ballymote»
collect her from «63 Elmgrove Terrace» at 2
post to «Unit 4, 12 Wharf Street, Leith»
«15 Oak Ave.» is the foster mum's
stays at «number nine Cotter's Row»
he's in «Apartment 12, Block B, Smithfield»
his key is for «41b Priory Park»
the ex lives on «Marsh Lane, no 6»
nearest to her flat, «W1T 4JD»
«1408 N 5th St»
"""
