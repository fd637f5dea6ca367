"""An eleventh hand of lines with a contact detail in them, marked «like this». All invented."""

from __future__ import annotations

PHONES = r"""
Her dad, «07700 900 318», would like a ring if the meeting is moved.
Number for Tove's mam: «oh eight six, five five five, oh one four four»
«802-555-0131» rang three times, that's his boss
if you can't find me try «0491 570 737»
reach Juhan «+372 5123 4501»
he wrote «0 8 5 5 5 5 0 1 6 1» on his arm
"""

EMAILS = r"""
photos: «tove.l@gmail.com»
«juhan at juhan dot ee»
she reads «mags_k@btinternet.com» on Fridays
his is «rob» then @ then «proton.me»
"""

HANDLES = r"""
She's «@tove.draws» now
his insta's «robkayaks»
find me as «magsonabike» on Strava
snapchat «juhan.k99»
Rob Quayle on Facebook, add him: «Rob Quayle»
gamertag «SeaOtter44»
"""

LINKS = r"""
«tovedraws.myportfolio.com»
«https://m.me/rob.quayle»
«vm.tiktok.com/ZMabc123» from Juhan
"""

MESSAGING = r"""
I «follow Tove's drawings page and she follows mine».
Rob «has been ringing me at home».
I «gave Mags a way to reach me».
She «asked for my number and I said yes».
We «chat online» most nights.
I «told Rob to add me».
I've «been emailing Juhan since he left».
Tove «is in my contacts».
He «sent me a message request» and I opened it.
«Find me on Facebook», I said.
Mags and I «swapped Whatsapps».
I «texted Rob happy birthday».
Lou «calls Tove on her own phone».
«text me if you get lonely», I said
He «rang my mobile» at midnight.
I «let her have my address».
«We're in each other's phones».
I «joined Rob's WhatsApp group».
"we'll «talk on Messenger» then", I said to her
Ade «gave out his Insta» at group.
"""

ADDRESSES = r"""
Tove's: «7 Rowan Bank»
«Flat 6, 19 Dock Road, Hull HU1 2PB»
he's staying over at «44 Harbour Row»
«Lai 12-5, Pärnu» koju
new flat, «201 Maple Street #4»
she lives at «The Old Forge, Quay Lane»
"""
