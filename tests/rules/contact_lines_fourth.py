"""A fourth hand of lines with a contact detail in them, marked «like this». All invented."""

from __future__ import annotations

PHONES = r"""
left a msg w/ his dad, «07911 123 456», said hed ring back after tea
Mum is on «01632 960 774» till 6 then she goes work
If Brónach is late ring the sister, «087 412 9930», she minds the keys
pls dont lose this: «0412 987 654» (Jaz's support worker mob)
tel. «(03) 9555 0148» asks for Deb
Tema ema number «5551 2340», õhtuti kodus
Wants us to let her partner know. Cell: «(413) 555-0192». Work: «413.555.0166».
her new number ends in 4471 and starts «07700 900». no thats the old one
my mobile's «oh seven nine double one, one two three, four five six», i dont mind honest
He read it out to me: «zero four one two... nine eight seven... six five four».
Ph «six one seven five five five oh one one nine» if he doesn't turn up
«+353 86 220 4418» = Donal, brother
Gave taxi the lads number «0861234567»
number on the back of the card «07-911-123-456»
cld someone txt Pauline («07911123456») to say hes ok
My numbers in the red diary but just in case its «07 700 900 333»
«O7911 l23 456» Mo's new sim
Rang the ex on «0161 496 0812» no answer, tried «0161 496 0813» his work same
He says to ring «4135550192» and ask for "the boss" (his mam)
mob «0 4 1 2 9 8 7 6 5 4» she wrote it on her hand for me
Auntie's landline, area code «413 then 555 then 0137»
Sõber Priit: «+372 56 123 456», võib helistada
Called his worker Angie back on «07912 555019», she's going on leave
«five five five, zero one four four» is the neighbor w the dog
txt me when the kettle's fixed lol «+61 412 987 654»
Phone number for the landlord's son = «020 7946 0018 ext 4»
Has a UK sim now, «00447911123456»
Her daughter left a number for us to keep. «𝟎𝟕𝟗𝟏𝟏 𝟏𝟐𝟑 𝟒𝟓𝟔»
he wants his solictor rung, direct line «0113 496 0702»
Text «07911 123457» from the house phone when its his turn for the bath he says haha
Contact sheet: gran «(0117) 496 0155», grandad same
She asked me to keep this safe, so: «+1 (802) 555 0183».
"""

EMAILS = r"""
forwarded it all to «k.oduya@yahoo.co.uk» as he asked
Mail her the recipe?? «ngaire_t@xtra.co.nz»
email me: «shona.mcfee@hotmail.com» or leave it in the tray
shes on «bizzylizzy88 at gmail dot com»
«j dot okafor at outlook dot com» is for the CV stuff
Aunty prefers email, «m.vanderhoek(at)icloud(dot)com»
his addy is «sparrow77[@]proton.me»
mailto:«tomasz.w@wp.pl» per his form
uni email «s1912345@student.unimelb.edu.au» gets checked more than the other 1
Meil «liis.tamm@mail.ee»
«gerry.b @ gmail . com» (he spaced it out so it wdnt get picked up)
her gmail is «starlingsong» (the usual at gmail dot com)
send the photos to «paddy underscore 1979 at eircom dot net»
"""

HANDLES = r"""
hes «@grumpyheron» on everything
insta: «loz.draws.birds» go look its lovely
my snap is «bexi_boo99», told him he cn send pics of the dog
Telegram «@o_kuzmich» for his mate in Tartu
She's on tiktok as «nannysknits»
discord: «mothlad#2209»
find him on FB under «Declan Roe-Murphy»
reddit user «u/softlanding_» is him, he says
Xbox tag «GrimReefer420», wants someone to play w/ at nite
His Signal username is «korp.77»
her bluesky's «@wrenwrites.bsky.social»
Cash app «$tinytee22» for the tenner
hes down as «fatima.k.bakes» on insta
my twitter «@thatmaggie» has the poem he liked
he's «bigjim_1962» on ebay and on insta
skype name «live:rosalind.p»
"""

LINKS = r"""
«https://www.facebook.com/ailbhe.quinn.3» thats her
«https://wa.me/447911123456» dont know what to do w this
Cara's blog «caraofthecanal.wordpress.com»
photos at «instagram.com/pete.on.a.boat»
our group: «https://discord.gg/h8Kd2p»
«t.me/kuldnokk77» tema kanal
she has a «linktr.ee/moonmum»
songs on «soundcloud.com/lil-badger-uk»
his CV site is «www.tomaszwrona.dev»
«snapchat.com/add/jojobean» is written on the whiteboard by the fridge
the gofundme «gofund.me/3b1c9» that her cousin set up
«youtube.com/@corvidcore» he uploads walks
«fb dot com slash mary.gilhooly» he wrote on my hand
"""

MESSAGING = r"""
we «added each other on Insta» in the end, felt rude not to
«gave him my number» tonight
«swapped numbers with Del» before he left
she has «my WhatsApp» for emergencies
told her she can «message me on Facebook» any time
we «follow each other on TikTok» now
«dm me» if u want the playlist
He's been «texting me on my own phone» since Sunday, its fine
im in «a group chat with Ngaire and her sister»
«hit me up on messenger» i said
Just «ping me on signal» when you get home
I «accepted her friend request»
«sent him a friend request» so we can keep up after
«we're FB friends» now
«whatsapp me» when ur discharged i told him
lad from room 3 and me «have each others numbers» now
she «put her number in my phone»
«got his snap» so i can send the pics
Ta «lisas mind Facebookis»
"""

ADDRESSES = r"""
moving to «14 Alder Rise, BS5 7QT» on Tues
he's back at his mams, «22 St Brigid's Tce, Athlone»
Lives up at «9 Old Mill Rd» above the bookies
taxi to «Flat 2b, 61 Meadow Street» please 9.30
«Unit 7/19 Banksia Parade, Coburg VIC 3058»
Discharge address: «4410 SE Hawthorne Blvd Apt 3, Portland OR 97215»
Uus aadress «Tartu mnt 84a-16»
his nan's house is «number 8 Larch Close»
Post for her to «PO Box 1147, Bendigo»
«The Old Forge, Church Lane, Nether Wallop SO20 8ET», long way for a visit
my place is «31 Prospect Row» just over the bridge, kettles always on
she stays w/ a pal at «Block C, 5/2 Dumbarton Road»
«Sõpruse pst 210-44, Tallinn»
his flat «twenty three Quarry Hill»
Car is still parked outside «118 Fenwick Ave» which is his dads
Sent the forms to «K67 F8Y2» she says thats enough for the postman
he lives at «2 The Paddocks, Ennis, Co Clare»
"""
