"""More lines with somebody's number or address in them, marked «like this». All invented."""

PHONES = """
If she isn't back by ten try her on «07700 900 377» or her brother «07700 900378».
Text «802 555 0129» – don't call, she's on nights
nr on «5000 0155» kui midagi juhtub
Ema telefon «600 0188», töö «600 0189»
Her number here in Melbourne: «03 5550 9876»
«0412 345 678» is the one to use for Jye
ph «0491570159»
Call me on my cell, I never have it off: «802 555 0107»
Gave me this to pass on to the night team: «01632 960 001»
M: «07700 900 003» H: «01632 960002»
tel. «01632/960 333»
Contact no. «07700-900-222»
Brother's landline «(01632) 960456»
next of kin (sister) – «+44 (0)7700 900 678»
her US number, «+1-802-555-0186», works on WiFi
he's on «+49 1512 3456789» in Berlin
Granny in Poland: «+48 600 000 111»
«001 802 555 0134» from over here
«00353 85 000 0123»
my number's still «0850000155»
Oh two oh, nine one five, oh one double four: «oh two oh nine one five oh one double four»
zero double seven, sorry, write it: «zero double seven zero zero, nine zero zero, five one four»
It's «oh-eight-five treble-oh oh-one-six-six»
her number is «four one five, five five five, oh one seven three»
«four-one-five five-five-five zero-one-nine-eight», San Francisco I think
«Seven double-oh, nine hundred, three two one» is the rest after the oh seven
that's «five five five, zero one six three», same area code as ours
«555 0163» is Gabe's, ring if the meeting runs over
He said five five five and then oh one two five is enough: «five five five oh one two five»
«8 oh 2 5 5 5 oh 1 7 9»
«0 four nine one five 7 zero one 5 six»
0-8-0-0? no: «0-7-7-0-0 9-0-0 1-2-1»
«802..555..0155»
«802 ; 555 ; 0124» he writes it with semicolons, his phone
phone = «8025550186»
«(802)5550190» no gaps
«802 555 01 99» kit's cell
Text: «eight02five550one11» lol
Noor's: «٠٧٧٠٠٩٠٠١٢٣»
«〇802-555-0138» with a circle
Mobile is 07700 then the house year 900 then 144? «07700 900 144»
I'm at my mum's this weekend, «01632 960 777», if the boiler goes
for the swap on Friday ring Theo at his place «555-0181»
the plumber's own mobile is «07700 900 909»... he is Kit's uncle
Beside the bed she keeps a card: Dad «802 555 0140», Mum «802 555 0141», Aunt Jo «802 555 0142».
I've put my own number on the noticeboard in case, «07700 900 808», ask for Rafi
He answers «802-555-0196» only if you let it ring twice
reach her via her worker on her private cell «(802) 555 0197»
Hi all, Mags here, new phone: «07700 900 515»
Wants us to tell his mam (tel «086 000 0122») he's grand
Odile → «802 555 0128»
Odile's: «802 555 O128» (that's a letter O)
«802 five five five zero one two eight» she wrote in the margin
said it as «eight hundred two, five fifty five, zero one twenty eight»
«eight-zero-two / five-five-five / zero-one-two-nine»
plus one «eight oh two five five five oh one three oh»
«07700 900 six one one»
ends in 0144, begins 802-555: «802-555»-«0144»
"take this down, «555», «0147»" he said, his number
her dad «0044-1632-960-188»
call «802.5550.131» whatever way you read it
«802 – 555 – 0132»
«(8O2)-555-O133»
his number is «802 555 oh-one-three-four» I think
«+1(802)5550135»
«８０２－５５５－０１３６»
text «O7700 9OO 3OO»
Mobile «+44•7700•900•144»
telefon: «+372-5000-177»
«05 5123 4567» hmm no: «0455 123 456» that's the one for Tilly in Oz
Rhys gave his nan's as «029 2018 0123»
My sister will be on call for me, «07700 900 444», not the agency
new SIM «021 555 0177»
If you can't get the house try Lee: «07700 900 142».
Dropping my digits here, «802 555 0117»
hmu «802-555-0171»
her work line is «020 7946 0123 ext 44»
Mo says his wife can be rung on «0131 496 0199»
Nan: «0141 496 0111». Grandad's the same.
«07700 900 555 / 07700 900 556» either one
Best number? «07700900777», she reckons
WhatsApp: «0044 7700 900 888»
ring after 6 on «09 555 0123»
«613-555-0177» is his mum in Ottawa
«416.555.0188» Toronto cell
He can't talk but he texts: «646 555 0199»
«(08) 5550 1234» for the parents in Perth
the neighbour with the key is on «600-0199»
Liis: «372 5000 0111»
«5 0 0 0 0 1 2 3» Liis again, number by number
kutsu Mart, «viis null null null null üks kaks kolm»
telefoninumber on «viis, null null null, null kuus seitse kaheksa»
«double oh four four, double seven double oh, nine double oh, one one two»
his number ends «0172» and starts «802 555»
«zero-eight-six, triple zero, zero-one-two-two»
My number backwards is silly, forwards it's «802 5550174»
For Ona: oh-two-one then 555 then 0123 → «oh-two-one 555 0123»
her cell is «802-fivefivefive-0175»
«802 5five5 oh176»
The number of the flat? No the phone: «01632 960 888»
Kit's mobile 07... it's «07700 900 990», he found it
"""

ADDRESSES = """
She's back at her mum's, «18 Alder Close»
New address from Monday: «Flat 4B, 27 Penny Lane, L18 1DE»
I live at «6 Copse Hill» if anyone wants a lift
«221B Baker St» he joked, really it's «14 Tern Way»
Lives «33 Cooper's Yard»
collect from «1208 Maple St Apt 3, Burlington VT»
«Box 19, Rural Route 4»
«Kreutzwaldi 12-7, Tartu»
elab Tartus, «Riia mnt 22-14»
«Väike-Ameerika 8-3» on ta aadress
«42 Wallaby Way, Sydney NSW 2000»
«3/88 Smith St, Collingwood»
«Ballymote Road, F56 X2Y1»
«12 The Crescent»
«No. 7 Mill Row»
«One hundred and four Elm Street»
number «seventeen, Tern Way», green door
her place, «house 4, Weir View, Lucan»
Dropped at «88 W. Canal Street, Winooski»
«5678 State Route 100»
«Cabin 3, Birch Lane Park»
tenancy starts 1 May at «40c Harbour Road, BT3 9AA»
My home is «24 Tern Way» and she knows it
zip «05401-1234» and the house is grey, «77 Pine Pl»
«Flat 1/2, 33 Argyle Street, Glasgow G2 8AH»
They live at «3 Bóthar na Mine, Galway»
«Unit 12, 400 Lonsdale St, Melbourne 3000»
visit me at «22 Brae Road»
«The Old Forge, Mill Lane» is where he's moving
his mum is at «64 Park Avenue South»
send post to «PO Box 1123, Burlington»
Address for the parcel: «Ines Calloway, 5 Quay Cottages»
she gave her address as «eleven Harbour Row»
«12A Kestrel Cres»
He'll be at his brother's, «90-92 Dock Street»
«1/14 Tui Street, Nelson»
«Sõpruse pst 201-44»
ta elab «Turu 12», kolmas korrus
«7 Fern Gully Rd, Apollo Bay»
corner house, «101 Elm St.»
lives two doors down from us, «number 18 Marlow Road»
«SW1A 2AA» she joked; hers is «LS6 3HN»
«H91 X4P2» gets you to her gate
Ona: «7 Gorse Hill, Lewes»
she's gone to «Flat 9, The Maltings»
his sister's at «22 Rose St., Apt. 2»
«1/2, 14 Byres Road»
«Suite 5, 200 Main St» is where he sleeps
She moved: «300 Elm Avenue NW»
«44 Avenue Road»
«6 Kauri Crescent, Dunedin 9010»
ona lives at «15 fern street»
address – «Mäe 4, Viljandi»
«Kalda tee 30-12, Tartu»
«Narva maantee 7c»
LA9 etc: «LA9 4QX»
at his dad's, «58 Sandycove Road, A96 YT62»
«1600 Birch Blvd #12»
«PO BOX 9, Hinesburg VT 05461»
Mo's flat: «11 Canal Wharf»
"""
