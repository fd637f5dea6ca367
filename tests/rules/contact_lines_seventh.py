"""A seventh hand of lines with a contact detail in them, marked «like this». All invented."""

from __future__ import annotations

PHONES = r"""
His gran can be reached at «07700 900 868» most evenings
new phone for Wren «0451 555 016»
«(206) 555-0174» – Joss's AA sponsor, ring any time
text me on «07 700 900 444» if the van wont start
Isa number on «5123 4567»
she left a number, «01 496 0123», for the flat
mobile (Dev): «07700900871»
«nought seven seven double oh, nine hundred, six six one»
ring «zero eight five, one two three, four five six seven» for Aoife
his number's «7184 555 019» or near it
its «07700-900-222» not 223
if no joy try the mam's landline «(021) 555 0143»
«+44.7700.900.515»
Her cell «9175550188»
"""

EMAILS = r"""
«moll.k@sky.com» for the knitting group list
«ben_d_1999@hotmail.co.uk»
e: «sorcha@sorchamakes.ie»
«odile.t at proton dot me»
«huw dot r at btinternet dot com»
«noor-eats@pm.me» she checks it weekly
he signs up as «leif@leif.example»
email «tam(at)fastmail(dot)com»
"""

HANDLES = r"""
my ig «@lou.on.a.bike»
«lou_on_a_bike» is my insta
he streams as «mossking88» on twitch
her TikTok handle is «@bea.and.bread»
snap: «corin-x»
on discord as «quietfox#0420»
Instagram – «ruben.inks»
twitter name «@nadiasky_»
added «@hanacooks» to follow later
«kofi.beats» on soundcloud
Facebook: «Petra Novakova»
xbox gamertag «Zz Toad 12»
telegram: «t_omar»
his cashapp is «$omarruns»
"""

LINKS = r"""
«https://www.facebook.com/profile.php?id=1000123»
«instagram.com/hana_in_the_hall»
«t.me/omar_runs»
«omarruns.carrd.co»
«wa.me/15185550123»
«http://hanacooks.wordpress.com/about»
«linktr.ee/kofibeats»
«snapchat.com/add/corin-x»
«youtube.com/@ruben_inks»
«vinted.ie/member/4412-moll»
"""

MESSAGING = r"""
we're «mates on Facebook» now, me and Dev
I «added Bea on Insta» after she left
she «has me on Snapchat»
Corin «got my number off Lou»
«we text» now and again
I «wrote my number» on his hand
he «whatsapped me» at midnight and I answered
«I message him» on Facebook when he's low
gave Kofi «my mobile no»
I said «text me any time»
«he follows my page» on Insta and I follow his
«swapped emails» with Nadia
«I put my details» in her notebook
«we have a group chat», me, Leif and Ines
told her to «drop me a message on Facebook»
Petra «requested me on Insta» and I said yes
«call my cell» if you get lost, I told him
I «snapped him back»
been «chatting to Mara on WhatsApp» since Easter
«let's stay in touch on Insta» I said
she «saved my number»
«I'm on Signal if you need me», told Omar
Theo and I «connected on LinkedIn»
I «rang her from home» on Sunday
"""

ADDRESSES = r"""
his flat: «12c Lorne Terrace»
«88 Upper Gardiner St, Dublin 1»
moved to «5/31 Banksia Street, Preston»
«2207 Euclid Avenue, #4»
they live at «Orchard View, Mill Lane»
«Flat 9 Birch Court» ask for Moll
«Vabaduse pst 101-22»
her sister's place, «19 Cherrytree Walk»
lift to «33 The Crescent» at four
«G12 8QQ» goes on the form
«PO Box 88, Sligo»
at his nan's, «seventy one Bath Street»
"""
