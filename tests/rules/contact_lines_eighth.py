"""An eighth hand of lines with a contact detail in them, marked «like this». All invented."""

from __future__ import annotations

PHONES = r"""
Her mam's mobile, «086 555 0134», only if she doesn't come back by ten.
«0 7 7 0 0, 9 0 0, 3 8 1» is how he read it out
Fionn's number in words so the filter sleeps: «oh eight five, five five five, oh one two three»
she starts it with «0418» and then «570 and then 163»
Number begins «07700 900» and the last three are «552».
ring me on «zero four nine one, five seven zero, one five six» when the bus is in
Kalle telefon: «+372-5555-0149»
you can get me at «617.555.0148» till late
«802*555*0166» (Theo, home)
First half «07700», second half «900744», ask for Billie.
It's «double oh three five three, eight five, five five five, oh one double nine» from abroad
His dad picks up on «(02) 5550 4477» after six
text «O7700 9OO 3I7» before you come
Her new SIM is «0770o 900 l54»
«five five five, oh one nine eight» (802 area) is where Remy is staying
number: zero, then «7700», then «900», then «six double two»
Phoned back on «+1 (802) 555 0109» as Remy had asked.
«viis viis null kaks, kolm neli viis kuus» on Mardi number
Cass wrote «07700–900–639» on the whiteboard, wiped.
«7700900482» with a nought in front gets her
Whatsapp is «+353 85 555 0177»
Number on the card is «seven seven double oh nine hundred three three three» after the zero
"""

EMAILS = r"""
its «maeve underscore q at gmail dot com» all small
«billie(dot)marsh(at)proton(dot)me»
mail «remy . okafor @ gmail . com» about the bike
he's on gmail, name «remy.okafor84»
My private mail is «s.tenby AT yahoo DOT co DOT uk»
«anu.kask[ät]gmail.com» on tema aadress
wrote to «h.fenn+letters@posteo.net» for him
email him at hotmail, «fionnbarr22» before the at
«cass at cassmakes dot ie» is for the stall
Her address for letters by computer: «t e s s a @ g m a i l . c o m»
"""

HANDLES = r"""
find me on insta under «saltmarsh.sal»
His tag on the playstation is «mudlark_77»
He goes by «tinfoil.tam» on Threads
she's «@quarry_girl» over on bluesky
I'm «remyrides» on strava if he wants to see the routes
insta = «bea.n.around»
her discord name's «fernwhistle» with no numbers now
look up «Tessa Quarrington» on Facebook, the one with the dog
Roblox user «LanternFish9000»
Snapchat name is «kitkatkit2»
my twitch: «nightshift_nan»
Add «gull_and_co» on tiktok, that's me
username on reddit «u/slowkettle»
He gave me his Kik, «moth.man.01»
Cashtag «$BillieBakes»
Fenn's on Depop as «fennthreads»
BeReal «cassidy.kale»
On Letterboxd he's «fionn_sees_films»
wechat id «anu_k_tln»
1nstagram: «remy_paints»
Switch friend code «SW-4410-8821-7093»
she signs her pictures «@inkbyines» so you can find her
@ for her is «tam_in_the_rain» on insta
«saltmarsh dot sal» on the gram
"""

LINKS = r"""
his shop's at «etsy.com/shop/fennthreads»
«discord.gg/h7KqLm2»
page is «facebook dot com slash tessa.quarrington»
«https://signal.me/#p/+447700900201» pasted in the box
«github.com/remyokafor» is his
«https://calendly.com/marnie-o/30min» said Marnie
Photos are on «flickr.com/people/billiemarsh»
«www.cassmakes.ie» is her own site
«wa dot me slash 18025550122» is the quick way
«open.spotify.com/user/fionn22» for his playlist
"""

MESSAGING = r"""
Dev and I «follow each other on Instagram».
She «texts me» most evenings, I know I should say.
«Gave Billie my details» before the taxi came.
I «accepted his friend request».
He «has my mobile» from the move last year.
We «swapped numbers» at the bus stop.
I «told her she could message me on Messenger».
«DM me» if he turns up, I'm awake.
Marnie has been «messaging Tessa on WhatsApp» since she left.
«Hit me up on Snap», I told him.
I've «put her number in my phone».
He «sends me voice notes» on Telegram, just songs.
«Let her have my personal email» for the photos.
I «added Remy to our five-a-side WhatsApp».
She's «on my Facebook» now.
We've been «in touch on Insta» since June.
«Exchanged Discords» over supper.
He «found me on LinkedIn and I connected».
I said «give me a bell on my own phone» if it gets bad.
«My DMs are open», she knows.
I «liked and commented on her posts», she wrote back to me.
Ade «slid into my DMs» to say thanks and I answered.
Cass «has got my Snap».
I «gave Fionn my Signal» so he can send the poem.
Told Kit «I'm on Telegram, find me there».
«Ring me at home any time», I said at the door.
«you can reach me on Messenger» after I finish
She «FaceTimed me» from the new flat on Sunday.
we «chat on WhatsApp» now he's moved
I «sent her a friend request» last night
«My Insta's public», he can look there
he «has been texting my phone»
I «handed over my number» like a fool
«our WhatsApp group» with Bea and Omar is still going
Sam «shared her Snap with Dev»
I «keep in touch with Mara by text»
«pm me on fb»
«hmu on insta»
Told her she should «get in touch on Facebook», mine is the one with the boat
he «took down my number»
"""

ADDRESSES = r"""
Her brother's: «14 Lower Quarry Road, Sligo»
dropped Remy off at «221 Pine Street, Apt 3B»
I'm at «6 Saddlers Yard», she can knock any time
the flat's «17/2 Harbour Parade, Wollongong NSW 2500»
«Tamme tn 8-14, Tartu»
lives over the chippy, number «40 Fore Street»
«Kask, Rüütli 5, Pärnu» is his mum
he's moving to «Bramble Cottage, Church Lane, Totnes TQ9 5AB»
on «Larch Drive at number 9»
her postcode «BS6 5QT» and door 12
send it to «RR 2 Box 118, Hardwick»
the street's «Juniper Hill», house «twenty two»
«Unit 4/88 Wattle Grove»
«P.O. Box 1140, Burlington VT 05402»
my place, «3 Mill Cottages», for soup
«eighteen Ashgrove Park» is where the cat lives
he stays with Anu, «Kesk tänav 3-1»
Tessa's: «House 7, The Paddocks, Ennis V95 X2T4»
what3words «///kettle.lantern.spoon» for the van
«1200 SW Alder St #502, Portland»
"""
