"""A tenth hand of lines with a contact detail in them, marked «like this». All invented."""

from __future__ import annotations

PHONES = r"""
Dot's brother would like to hear how it goes: «01632 960 448».
phone no. «353 87 555 0166» for the aunt
Ask Wim, «802 555-0148», about the boots.
she has a new phone, it's «0 four nine one 5 seven 0 one five eight»
number's «eight oh two, triple five, oh one oh six»
For emergencies at his mum's: «028 9555 0119»
digits as he gave them: «7 7 0 0 9 0 0 8 8 4» with a zero first
Helle mulle õhtul: «5555 0162»
«+1-617-555-0162» (Wim, cell)
«０７７００９００６１７» is how it came through
Ivo's: «oh four one two, five five five, one nine eight»
the landlord's own mobile «07700 900 733»
«07700 900 OOO» was it, or near
Wim's starts 617 and the rest is «555 0180»
"""

EMAILS = r"""
Form goes to «ivo.brandt@hotmail.com».
«dot.halloran at live dot co dot uk»
his is «wimvdb» at «gmail»
«tess.q @ icloud.com»
«lena [at] lenaweaves [dot] com»
mine's «jo-at-work-no-more@pm.me» if you like
I'm on «shane.d@outlook.com» after Friday
«helle.mets ät hot punkt ee»
"""

HANDLES = r"""
Look for «dothalloran» on Instagram.
He calls himself «captain_wim» on there.
«@lenaweaves» is where the rugs are
She said her Twitch was «nightowl_lena».
ivo posts as «ivothebaker» on TikTok
Steam: «wimvdb»
FB: «Shane Donnellan»
her snapchat's «lenabean.x»
I'm «@notyourshane» on everything
Her pinterest is under «Dot Halloran»
my revolut is «@wimvdb1»
bluesky handle: «ivo.bsky.social»
Nintendo code «SW-1120-4471-9083»
add «helle.metsavana» on messenger
"""

LINKS = r"""
«instagram.com/dothalloran/»
She sells at «lenaweaves.bigcartel.com»
«https://www.linkedin.com/in/shane-donnellan-4471b»
«t.me/+Qk28sLm» got shared in the lounge
«tinyurl.com/wimsvan» is his fundraiser
«dothalloran dot wordpress dot com»
«gofundme.com/f/wims-van»
his mixes: «mixcloud.com/djwim»
"""

MESSAGING = r"""
Dot and I «became friends on Facebook» last week.
Wim «texted my own phone» twice.
We «message a bit on Instagram».
I told Lena I'd «send her the photos on WhatsApp».
I «let him follow me».
Ivo «knows my Snapchat».
«Give me your number», I said, and she did.
Lena «put her number in my phone» herself.
He «has Jo on Facebook».
I «set up a WhatsApp group for the four of us».
She «tagged me in her photos».
I «said yes when he asked for my number».
Wim «video-called me from the hostel».
We «keep in touch online».
«My Instagram is there if she wants it», I told her.
Rosa «gave Ivo her mobile number» before her leave.
I «DM'd Lena» about the rug.
Dot «wrote my number in her diary».
I've «told Shane he can text me».
Shane «added me on Facebook» and I left it at that. Accepted it, I mean.
It's easier if she «texts me direct».
«Ping me on Signal» when you get there.
We «swapped email addresses».
She and Sam «are mates on Snap».
Helle «kirjutab mulle Messengeris».
I «checked Wim's Facebook and sent him a message».
«Call me on my own phone», I wrote on the card.
he «got my email from Lou»
I «message Dot outside the house»
«You've got my number», I told Wim.
«we snap each other»
I «sent Ivo a voice note» last night from home.
«She can have my number», I said.
Priya «is on Lena's close friends list».
I «commented on Dot's post and she replied».
"""

ADDRESSES = r"""
Wim's hostel is at «16 Chandlery Lane».
«Apartment 9, Block C, Fairhaven, Galway H91 K2X7»
Dot lives three doors up from us at «number 19»
she rents at «5A Myrtle Grove»
Forward her post to «88 High Street, Flat 1, Totnes»
«Ringtee 55-7, Tartu» on uus kodu
«742 Spruce Lane» (his ex)
Lena went back to «Lower Mill, Bridge Road»
«12 Heron Ct»
«Lot 4, Wandoo Road, Toodyay WA 6566»
«sixty-one Palace Row» is painted red
he is at «31 Tern Ave» till May
my flat, «Top floor, 8 Wharf Road»
the house is «Fuchsia Lodge, Kenmare Road»
"""
